"""The window. It shows values of `analysis.model` and decides nothing about them."""
