"""The sourcing index, readability, and the sentences that explain a finding."""
