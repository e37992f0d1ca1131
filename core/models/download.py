"""Download a file over HTTPS, and resume interrupted downloads."""

from __future__ import annotations

import http.client
import ipaddress
import json
import time
import urllib.request
from email.message import Message as Headers
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit

from ..callbacks import CheckCancelled, Progress, never_cancelled, no_progress
from ..errors import InstallError

ATTEMPTS = 4  # failures in a row, without a new byte, before the download fails
PAUSE_S = 0.5  # before another attempt
TIMEOUT_S = 10.0  # time without a byte before an attempt fails
CHUNK = 1 << 18
RANGE_NOT_SATISFIABLE = 416


def download(
    url: str,
    partial: Path,
    max_size: int,
    check_cancelled: CheckCancelled = never_cancelled,
    progress: Progress = no_progress,
) -> Path:
    """Download a file to `partial`, or resume an interrupted download; return `partial`.

    `url` is https with a valid certificate, or http on this computer. A JSON file beside `partial`
    identifies the server's version of the file, because a different version can't be resumed.
    Raises InstallError if the download fails or the file has more than `max_size` bytes. The next
    call continues with the part that was received.
    """
    failures, before = 0, -1
    while True:
        check_cancelled()
        try:
            _receive(url, partial, max_size, check_cancelled, progress)
        except (OSError, http.client.HTTPException) as error:
            if isinstance(error, HTTPError):
                error.close()
            if isinstance(error, HTTPError) and error.code != RANGE_NOT_SATISFIABLE:
                raise _failed(url, f"the server answered {error.code}") from error
            received = _size(partial)
            failures, before = (failures + 1 if received <= before else 1), max(before, received)
            if failures >= ATTEMPTS:
                raise _failed(url, str(getattr(error, "reason", error)) or "no answer") from error
            if isinstance(error, HTTPError):  # the partial file doesn't fit the server's
                _forget(partial)
            time.sleep(PAUSE_S)
        else:
            _identity_file(partial).unlink(missing_ok=True)
            return partial


def _receive(
    url: str, partial: Path, max_size: int, check_cancelled: CheckCancelled, progress: Progress
) -> None:
    """Download the missing part of a file; raises OSError or HTTPException for network errors."""
    _check_secure(url)
    identity, start = _read_identity(partial), _size(partial)
    headers = {"User-Agent": "Leafscope", "Accept-Encoding": "identity"}
    if identity and start:
        headers |= {"Range": f"bytes={start}-", "If-Range": identity}
    request = urllib.request.Request(url, headers=headers)  # noqa: S310 - checked above
    opener = urllib.request.build_opener(_SecureRedirects)
    with opener.open(request, timeout=TIMEOUT_S) as response:
        if response.headers.get_content_type() == "text/html":
            raise _failed(url, "the server sent a web page instead of the file")
        continued = response.status == http.client.PARTIAL_CONTENT
        if continued and _range_start(response.headers) != start:
            _forget(partial)
            raise ConnectionError("the server resumed at the wrong position")
        if not continued:
            start = 0
            _write_identity(partial, response.headers)
        length = response.headers.get("Content-Length")
        total = start + int(length) if length and length.isdecimal() else None
        if (total or 0) > max_size:
            raise _failed(url, f"the file has {total} bytes, more than expected")
        received = start
        with partial.open("ab" if continued else "wb") as file:
            while chunk := response.read(CHUNK):
                file.write(chunk)
                received += len(chunk)
                if received > max_size:
                    raise _failed(url, "the file is larger than expected")
                progress(received / (total or max_size))
                check_cancelled()
        if total is not None and received < total:
            raise ConnectionError(f"the connection was lost after {received} of {total} bytes")


class _SecureRedirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects; raises InstallError for an address that isn't protected by TLS."""

    def redirect_request(self, *args: Any) -> urllib.request.Request | None:
        *_, url = args
        _check_secure(url)
        return super().redirect_request(*args)


def _check_secure(url: str) -> None:
    parts = urlsplit(url)
    local = parts.scheme == "http" and _is_this_computer(parts.hostname)
    if parts.scheme != "https" and not local:
        raise _failed(url, "the address isn't protected by TLS")


def _is_this_computer(host: str | None) -> bool:
    try:
        return ipaddress.ip_address(host or "").is_loopback
    except ValueError:
        return False


def _range_start(headers: Headers) -> int | None:
    first = headers.get("Content-Range", "").removeprefix("bytes ").partition("-")[0]
    return int(first) if first.isdecimal() else None


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _identity_file(partial: Path) -> Path:
    return partial.with_name(partial.name + ".json")


def _read_identity(partial: Path) -> str | None:
    try:
        identity = json.loads(_identity_file(partial).read_text(encoding="utf-8"))["identity"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return identity if isinstance(identity, str) else None


def _write_identity(partial: Path, headers: Headers) -> None:
    """Save the response's ETag or date, to resume with If-Range (RFC 9110, section 13.1.5)."""
    tag = headers.get("ETag")
    identity = headers.get("Last-Modified") if tag is None or tag.startswith("W/") else tag
    _identity_file(partial).write_text(json.dumps({"identity": identity}), encoding="utf-8")


def _forget(partial: Path) -> None:
    partial.unlink(missing_ok=True)
    _identity_file(partial).unlink(missing_ok=True)


def _failed(url: str, reason: str) -> InstallError:
    return InstallError("{host}: {reason}", host=urlsplit(url).hostname or url, reason=reason)
