"""The article on the page: text, marks, card."""
