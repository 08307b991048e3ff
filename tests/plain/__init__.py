"""Plain texts as people paste them, invented, each line beside the role that a reader gives it."""
