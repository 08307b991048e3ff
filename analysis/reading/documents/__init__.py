"""Documents that are no page: each format is turned into the page that its words make."""
