"""From a language pack: words, tokens, sentences, quotations. A language is a folder of data."""
