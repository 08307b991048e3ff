"""In front of a class: the article alone, and what a teacher lets the room see of it."""
