"""Folding for comparison: one code point for one, so that offsets do not move."""

_SAME = str.maketrans(
    {
        "’": "'",
        "ʼ": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\t": " ",
        "‑": "-",
    }
)


def fold(text: str) -> str:
    """Lower case, straight apostrophes and quotation marks, plain spaces; the length stays."""
    lowered = text.lower()
    if len(lowered) != len(text):  # "İ" becomes two code points: keep those as they are
        lowered = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    return lowered.translate(_SAME)
