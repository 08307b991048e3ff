"""One pass over one article: bytes become text, text evidence, evidence a judgement. No Qt here."""
