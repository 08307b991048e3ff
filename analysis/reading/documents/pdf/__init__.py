"""PDF: letters at places become lines, columns, paragraphs, and then a page."""
