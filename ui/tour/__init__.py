"""In under a minute, on an article itself: what its marks mean."""
