"""The command line, `leafscope-cli`: what can be done without a window."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

from .cli.exits import Exit
from .cli.parser import build_parser
from .errors import LeafscopeError


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    Args:
        argv: the arguments after the program's name; those of the process where none are given.

    Returns:
        One of `Exit`; a line on stderr says what went wrong.

    """
    if isinstance(sys.stdout, io.TextIOWrapper):  # a pipe may not hold every name of a file
        sys.stdout.reconfigure(errors="backslashreplace")
    args = build_parser().parse_args(argv)
    try:
        code: int = args.run(args)
        sys.stdout.flush()
    except BrokenPipeError:  # who read the output has seen enough, as `head` has
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE
    except LeafscopeError as error:
        print(f"leafscope-cli: {error}", file=sys.stderr)
        return Exit.NOTHING_DONE
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    return code


if __name__ == "__main__":
    sys.exit(main())
