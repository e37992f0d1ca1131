"""`leafscope-cli completion`: a script that lets a shell complete commands, names and files."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SHELLS = ("bash", "zsh", "tcsh")
EXAMPLES = """\
examples:
  leafscope-cli completion bash > ~/.local/share/bash-completion/completions/leafscope-cli
  leafscope-cli completion zsh > ~/.zfunc/_leafscope-cli     # a folder of your $fpath
  leafscope-cli completion tcsh > ~/.leafscope.completion    # and source it in ~/.tcshrc

The script knows the models that are installed when it is made; make it again after installing more.
"""


def add_parser(subparsers: Any) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "completion",
        help="print a script by which a shell completes what you type",
        description="Print a script by which a shell completes commands, options, names and files.",
        epilog=EXAMPLES,
    )
    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help=", ".join(SHELLS))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the script."""
    import shtab

    for action in _actions(args.parser):
        _tell_values(action)
    print(shtab.complete(args.parser, args.shell))
    return 0


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Yield every argument of every command."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from _actions(command)
        else:
            yield action


def _tell_values(action: argparse.Action) -> None:
    """Tell of an argument what it can be, which its parser leaves to the command."""
    import shtab

    from ..engine import DEVICES
    from ..export import FORMATS
    from ..methods import AUTO
    from ..models import available_models
    from ..resample import Interpolation

    methods = [*available_models(), AUTO, *(kernel.value for kernel in Interpolation)]
    if action.dest in ("model", "against"):
        action.choices = methods
    elif action.dest == "device":
        action.choices = DEVICES
    elif action.dest == "format":
        action.choices = [suffix.removeprefix(".") for suffix in FORMATS]
    elif action.dest in ("photos", "photo", "output") or action.type is Path:
        action.complete = shtab.DIRECTORY if action.metavar == "DIR" else shtab.FILE  # type: ignore[attr-defined]
