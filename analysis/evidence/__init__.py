"""Who says what, what nobody says, and how it is worded."""
