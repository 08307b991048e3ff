"""Every value of a pass, frozen; offsets count code points in `Article.text`, end excluded."""
