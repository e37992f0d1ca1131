"""`leafscope-cli completion`: print a shell completion script."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

SHELLS = ("bash", "zsh", "tcsh")
HELP = "print a shell completion script"
DESCRIPTION = "Print a script that makes a shell complete commands, options, names and files."
EXAMPLES = """\
  leafscope-cli completion bash > ~/.local/share/bash-completion/completions/leafscope-cli
  leafscope-cli completion zsh > ~/.zfunc/_leafscope-cli     # a folder of your $fpath
  leafscope-cli completion tcsh > ~/.leafscope.completion    # and source it in ~/.tcshrc

The script lists the models installed now; create it again after installing more.
"""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help=", ".join(SHELLS))


def run(args: argparse.Namespace) -> int:
    """Print the completion script for the shell."""
    import shtab

    for action in _iter_actions(args.parser):
        _set_completions(action)
    print(shtab.complete(args.parser, args.shell))
    return 0


def _iter_actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Yield every argument of every command."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from _iter_actions(command)
        else:
            yield action


def _set_completions(action: argparse.Action) -> None:
    """Set the completions of an argument whose possible values argparse doesn't know."""
    import shtab

    from ..engine import DEVICES
    from ..export import FORMATS
    from ..methods import AUTO
    from ..models import available_models
    from ..resample import Interpolation

    methods = [*available_models(), AUTO, *(kernel.value for kernel in Interpolation)]
    if action.dest in ("model", "against"):
        action.choices = methods
    elif action.dest == "repair":
        action.choices = available_models(repair=True)
    elif action.dest == "device":
        action.choices = DEVICES
    elif action.dest == "format":
        action.choices = [suffix.removeprefix(".") for suffix in FORMATS]
    elif action.dest in ("photos", "photo", "output") or action.type is Path:
        action.complete = shtab.DIRECTORY if action.metavar == "DIR" else shtab.FILE  # type: ignore[attr-defined]
