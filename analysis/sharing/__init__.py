"""What leaves the program: a report to read in a terminal, a page to open in a browser."""
