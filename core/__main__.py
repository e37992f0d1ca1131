"""The command line program `leafscope-cli`."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence

from .cli import build_parser
from .cli.terminal import BrokenPipeStream, Exit, print_error, tolerate_broken_pipes
from .errors import LeafscopeError

log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (None: `sys.argv[1:]`); return an `Exit` code."""
    with tolerate_broken_pipes() as output:
        try:
            return _check_output(_run(argv), output)
        except SystemExit as error:  # from argparse, after printing help or an error
            raise SystemExit(_check_output(int(error.code or 0), output)) from None


def _check_output(code: int, output: BrokenPipeStream | None) -> int:
    """Report lost standard output, and then return `Exit.SOME_FAILED` instead of a `code` of 0."""
    sys.stdout.flush()
    if output is not None and output.has_lost_data:
        print_error("leafscope-cli: Standard output couldn't be written.")
        return code or Exit.SOME_FAILED
    return code


def _run(argv: Sequence[str] | None) -> int:
    args = build_parser().parse_args(argv)
    try:
        code: int = args.run(args)
    except LeafscopeError as error:
        print_error(f"leafscope-cli: {error}")
        return Exit.NOTHING_DONE
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except Exception:
        log.exception("unexpected error")
        print_error("leafscope-cli: An unexpected error occurred, logged above. Please report it.")
        return Exit.NOTHING_DONE
    return code


if __name__ == "__main__":
    sys.exit(main())
