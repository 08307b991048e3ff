"""The marked article on paper: its pages, its legend, its numbered notes."""
