"""A reader disagrees: what can be changed, with undo, own weights, and a list of it all."""
