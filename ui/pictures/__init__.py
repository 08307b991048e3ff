"""The pictures of an article, fetched only when its reader asks for them."""
