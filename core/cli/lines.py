"""Lines of text for people, on standard output and error."""

from __future__ import annotations

import sys

from ..messages import escape_control_chars


def tell(line: object = "", *, flush: bool = False) -> None:
    """Say one line on standard output, whatever names are in it."""
    print(escape_control_chars(line), flush=flush)


def complain(line: object, *, flush: bool = False) -> None:
    """Say one line on standard error, whatever names are in it."""
    print(escape_control_chars(line), file=sys.stderr, flush=flush)
