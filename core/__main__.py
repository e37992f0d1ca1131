"""The command line, `leafscope-cli`: what can be done without a window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib.metadata import version

from .cli import COMMANDS
from .errors import LeafscopeError


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    Args:
        argv: the arguments after the program's name; those of the process where none are given.

    Returns:
        0 when all went well, 2 after one line on stderr that says what did not, 130 when the
        person interrupted it.

    """
    parser = argparse.ArgumentParser(prog="leafscope-cli", description=__doc__)
    parser.add_argument("--version", action="version", version=f"Leafscope {version('leafscope')}")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add_parser(subparsers)
    args = parser.parse_args(argv)
    try:
        code: int = args.run(args)
    except LeafscopeError as error:
        print(f"leafscope-cli: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return code


if __name__ == "__main__":
    sys.exit(main())
