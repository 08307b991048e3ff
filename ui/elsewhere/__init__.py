"""Looking outside the page: ready words for a search, and a place for what was found."""
