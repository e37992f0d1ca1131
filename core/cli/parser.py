"""The parser of the command line: all commands with their options."""

from __future__ import annotations

import argparse
from importlib.metadata import version
from typing import Any, NoReturn

from ..messages import escape_control_chars
from . import COMMANDS
from .exits import EXIT_CODES

EPILOG = f"""\
`leafscope-cli COMMAND --help` tells of a command by examples.

{EXIT_CODES}"""


def build_parser() -> argparse.ArgumentParser:
    """Return the parser; what it parses has `run`, the command's function, and this `parser`."""
    parser = _Parser(
        prog="leafscope-cli",
        description="What Leafscope can do without a window.",
        epilog=EPILOG,
    )
    parser.add_argument("--version", action="version", version=f"Leafscope {version('leafscope')}")
    parser.set_defaults(parser=parser)  # by which `completion` tells shells of all of them
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add_parser(subparsers)
    return parser


class _Parser(argparse.ArgumentParser):
    """Says of arguments that are none what is in them; lines of its texts stay as they are.

    Commands' parsers are of its kind.
    """

    def __init__(self, **fields: Any) -> None:
        super().__init__(formatter_class=argparse.RawDescriptionHelpFormatter, **fields)

    def error(self, message: str) -> NoReturn:
        super().error(escape_control_chars(message))
