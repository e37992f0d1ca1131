"""From what people type, paste or pass on to the path of a file."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from ..errors import PhotoError


def parse_path(text: str) -> Path:
    """Return the path that a text names: a plain one, a quoted one, or a `file://` URL.

    Raises:
        PhotoError: for another kind of URL, one on another machine, or no text at all.

    """
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        text = text[1:-1]
    if not text or "\n" in text or "\0" in text:
        raise PhotoError("This text isn't the path of a file.")
    scheme, separator, _ = text.partition("://")
    if not separator or not scheme.isalnum():
        return expand_home(text)
    if scheme.lower() != "file":
        raise PhotoError("Leafscope opens files on this machine, and nothing from the network.")
    url = urlsplit(text.replace("?", "%3F").replace("#", "%23"))
    if url.netloc.lower() not in ("", "localhost"):
        raise PhotoError(
            "{name} is another machine; Leafscope opens files here.", name=unquote(url.netloc)
        )
    return Path(url2pathname(url.path))


def parse_path_argument(text: str) -> Path:
    """Return the path of an argument: as a shell has parsed it, or that of a `file://` URL.

    Raises:
        PhotoError: for another kind of URL, one on another machine, or no text at all.

    """
    return parse_path(text) if "://" in text or not text else Path(text)


def expand_home(text: str) -> Path:
    """Return a path in which ~ stands for a home; it stays where nobody knows whose that is."""
    path = Path(text)
    try:
        return path.expanduser()
    except RuntimeError:
        return path
