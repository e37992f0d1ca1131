"""The commands of `leafscope-cli`, one module each, and their parser.

Each module has the help texts HELP, DESCRIPTION and EXAMPLES, and the functions
`add_options(parser)` and `run(args)`. `run` imports slow modules, executes the command and returns
the exit code.
"""

from __future__ import annotations

import argparse
from importlib.metadata import version
from importlib.util import find_spec
from typing import Any, NoReturn

from ..messages import escape_control_chars
from . import (
    bench,
    compare,
    completion,
    doctor,
    evaluate,
    explain,
    info,
    models,
    movie,
    train,
    upscale,
)
from .terminal import EXIT_CODES

# Bundles ship without the training code and the commands that need it.
_DEVELOPER_COMMANDS = (evaluate, train) if find_spec("leafscope.core.training") else ()
COMMANDS = (
    *(upscale, compare, movie, explain, info, models, bench, doctor, completion),
    *_DEVELOPER_COMMANDS,
)


def build_parser() -> argparse.ArgumentParser:
    """Build the parser. Its results contain the command's function `run`, and `parser` itself."""
    parser = _Parser(
        prog="leafscope-cli",
        description="Enlarge photos with Leafscope from the terminal.",
        epilog=f"Run `leafscope-cli COMMAND --help` for examples of a command.\n\n{EXIT_CODES}",
    )
    parser.add_argument("--version", action="version", version=f"Leafscope {version('leafscope')}")
    parser.set_defaults(parser=parser)  # `completion` reads every command from it
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        subparser = subparsers.add_parser(
            command.__name__.rpartition(".")[2],
            help=command.HELP,
            description=command.DESCRIPTION,
            epilog=f"examples:\n{command.EXAMPLES}",
        )
        subparser.set_defaults(run=command.run)
        command.add_options(subparser)
    return parser


class _Parser(argparse.ArgumentParser):
    """A parser that keeps line breaks in help texts and escapes control characters in errors."""

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=argparse.RawDescriptionHelpFormatter, **options)

    def error(self, message: str) -> NoReturn:
        super().error(escape_control_chars(message))
