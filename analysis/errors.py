"""What can go wrong, each with the code that a record shows and that the messages explain."""

from pathlib import Path


class SelonError(Exception):
    """Something that the reader is told in a sentence; `facts` fill the blanks of that sentence."""

    code = "error"

    def __init__(self, **facts: str | int) -> None:
        super().__init__(f"{self.code}: {facts}")
        self.facts = facts


class NotFound(SelonError):
    """No such file."""

    code = "not_found"


class IsFolder(SelonError):
    """The path is a folder."""

    code = "is_folder"


class Unreadable(SelonError):
    """The file cannot be opened."""

    code = "unreadable"


class Empty(SelonError):
    """There are no words in it."""

    code = "empty"


class TooShort(SelonError):
    """A word or two: nothing to read."""

    code = "too_short"


class TooLarge(SelonError):
    """Beyond the size that Selon takes: `why` is file, unpacked or slow; in characters without."""

    code = "too_large"


class NotText(SelonError):
    """There are no words in bytes of this kind; `why` names the kind where it is known."""

    code = "not_text"


class UnknownFormat(SelonError):
    """A format with words in it that Selon does not read; `why` names it where it is known."""

    code = "unknown_format"


class Encrypted(SelonError):
    """A document that needs a password or a licence."""

    code = "encrypted"


class Damaged(SelonError):
    """A document that is broken off or not built as its format asks."""

    code = "damaged"


class NoTextLayer(SelonError):
    """A document that shows words and holds none: pictures of pages, or letters without a name."""

    code = "no_text_layer"


class NoArticle(SelonError):
    """A page without an article; `why` is what stands in the way of it, or that it is no page."""

    code = "no_article"


class UnknownLanguage(SelonError):
    """A language for which there is no pack."""

    code = "unknown_language"


class BadAddress(SelonError):
    """An address that Selon does not fetch."""

    code = "bad_address"


class FetchFailed(SelonError):
    """The page did not arrive; `why` is one of the codes of the fetcher."""

    code = "fetch_failed"


class Cancelled(SelonError):
    """The reader stopped it."""

    code = "cancelled"


class BadRequest(SelonError):
    """A line of a batch that is not a request."""

    code = "bad_request"


class Unwritable(SelonError):
    """The place for the answer cannot be written to."""

    code = "unwritable"


class SameFile(SelonError):
    """The answer would be written over the question."""

    code = "same_file"


class NotKept(SelonError):
    """A reader's changes to an article cannot be written, or not be read again."""

    code = "not_kept"


class InternalFault(SelonError):
    """A fault of Selon's own, kept from stopping the rest of a batch."""

    code = "internal"


class PackError(SelonError):
    """A faulty data file: path, rule and reason."""

    code = "pack"

    def __init__(self, path: Path, rule: str, why: str) -> None:
        super().__init__(path=str(path), rule=rule, why=why)
