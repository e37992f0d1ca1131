"""The command line, `leafscope-cli`: what can be done without a window."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence

from .cli.exits import Exit
from .cli.lines import complain
from .cli.output import Forgiving, forgiving_streams
from .cli.parser import build_parser
from .errors import LeafscopeError

log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    Args:
        argv: the arguments after the program's name; those of the process where none are given.

    Returns:
        One of `Exit`; a line on stderr says what went wrong.

    """
    with forgiving_streams() as output:
        try:
            return _unless_lost(_run(argv), output)
        except SystemExit as leaving:  # of the parser, after its help or a complaint
            raise SystemExit(_unless_lost(int(leaving.code or 0), output)) from None


def _unless_lost(code: int, output: Forgiving | None) -> int:
    """Return a code, or that of a failure where standard output couldn't be written."""
    sys.stdout.flush()
    if output is not None and output.lost:
        complain("leafscope-cli: standard output couldn't be written.")
        return code or Exit.SOME_FAILED
    return code


def _run(argv: Sequence[str] | None) -> int:
    args = build_parser().parse_args(argv)
    try:
        code: int = args.run(args)
    except LeafscopeError as error:
        complain(f"leafscope-cli: {error}")
        return Exit.NOTHING_DONE
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except Exception:
        log.exception("nobody foresaw this")
        complain("leafscope-cli: This failed by a fault of ours; what is above says more.")
        return Exit.NOTHING_DONE
    return code


if __name__ == "__main__":
    sys.exit(main())
