"""A page saved in one file (MHTML), or a mail that holds one."""

import email
import re
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from html import escape
from typing import cast

from analysis.errors import Damaged
from analysis.reading.documents.made import Made
from analysis.reading.encoding import Decoded, decoded

_ENDS = re.compile(r"""[.!?…:;,]["'”’»)\]]*$""")
_TITLE = 25  # words of a title at the most
_WEB = ("http://", "https://")


def from_mhtml(data: bytes, name: str) -> Made:
    """The page in the file; raises Damaged where there is none."""
    try:
        message = email.message_from_bytes(data, policy=policy.default)
        part = message.get_body(("html", "plain"))
        if part is None:
            raise Damaged(name=name)
        text = _text(cast("EmailMessage", part))
    except (MessageError, LookupError, ValueError, TypeError, AttributeError) as error:
        raise Damaged(name=name) from error  # headers as wild as these are no page's
    places = (part.get("content-location"), message.get("snapshot-content-location"))
    address = next((str(p).strip() for p in places if p and str(p).strip().startswith(_WEB)), "")
    is_page = part.get_content_type() != "text/plain"
    return Made(text.text if is_page else _paragraphs(text.text), text.warnings, address)


def _text(part: EmailMessage) -> Decoded:
    payload = part.get_payload(decode=True)
    return decoded(payload if isinstance(payload, bytes) else b"", part.get_content_charset() or "")


def _paragraphs(text: str) -> str:
    """Plain lines as a page; an empty line parts paragraphs, a first one left open is the title."""
    found = (" ".join(part.split()) for part in text.replace("\r\n", "\n").split("\n\n"))
    parts = [part for part in found if part]
    titled = len(parts) > 1 and len(parts[0].split()) <= _TITLE and not _ENDS.search(parts[0])
    blocks = "".join(f"<p>{escape(part)}</p>" for part in parts[titled:])
    if titled:
        blocks = f"<h1>{escape(parts[0])}</h1>{blocks}"
    return f'<div itemprop="articleBody">{blocks}</div>'
