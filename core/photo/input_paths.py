"""Parsing of typed, pasted or dropped text into file paths."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from ..errors import PhotoError


def parse_path(text: str) -> Path:
    """Parse a plain or quoted path or local `file://` URL; raises PhotoError for other text."""
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        text = text[1:-1]
    if not text or "\n" in text or "\0" in text:
        raise PhotoError("This text isn't a file path.")
    scheme, separator, _ = text.partition("://")
    if not separator or not scheme.isalnum():
        return expand_home(text)
    if scheme.lower() != "file":
        raise PhotoError("Leafscope opens local files only, nothing from the network.")
    url = urlsplit(text.replace("?", "%3F").replace("#", "%23"))
    if url.netloc.lower() not in ("", "localhost"):
        raise PhotoError(
            "The file is on another computer ({name}); Leafscope opens local files only.",
            name=unquote(url.netloc),
        )
    return Path(url2pathname(url.path))


def parse_path_argument(text: str) -> Path:
    """Parse a shell argument: a literal path or `file://` URL; raises PhotoError for other URLs."""
    return parse_path(text) if "://" in text or not text else Path(text)


def expand_home(text: str) -> Path:
    """Expand a leading ~; keep it if the home folder is unknown."""
    path = Path(text)
    try:
        return path.expanduser()
    except RuntimeError:
        return path
