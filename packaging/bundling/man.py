"""Write the manual pages of both commands into a folder, from what their parsers know."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

BRIEFLY = {
    "leafscope": "look into a photo, at any scale",
    "leafscope-cli": "what Leafscope can do without a window",
}
WIDTH = "72"  # columns of a page's plain text


def page(parser: argparse.ArgumentParser) -> str:
    """Return the manual page of a command, subcommands included."""
    today = time.strftime("%Y-%m-%d", time.gmtime())
    lines = [
        f'.TH {parser.prog.upper()} 1 "{today}" "Leafscope {version("leafscope")}"',
        ".SH NAME",
        rf"{escaped(parser.prog)} \- {escaped(BRIEFLY[parser.prog])}",
        ".SH SYNOPSIS",
        *plain(parser.format_usage().removeprefix("usage: ")),
        ".SH DESCRIPTION",
        *plain(parser.format_help().removeprefix(parser.format_usage()).lstrip()),
    ]
    commands = list(subcommands(parser))
    if commands:
        lines.append(".SH COMMANDS")
        for name, command in commands:
            lines += [f".SS {escaped(name)}", *plain(command.format_help())]
    others = [name for name in BRIEFLY if name != parser.prog]
    lines += [".SH SEE ALSO", *(rf".BR {escaped(name)} (1)" for name in others)]
    return "\n".join(lines) + "\n"


def subcommands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Yield the commands below a command, each with its name, and those below them."""
    for group in parser._actions:
        if isinstance(group, argparse._SubParsersAction):
            for name, command in group.choices.items():
                yield name, command
                yield from ((f"{name} {below}", last) for below, last in subcommands(command))


def plain(text: str) -> list[str]:
    """Return text that stays as it is laid out."""
    return [".nf", *(escaped(line) for line in text.rstrip().splitlines()), ".fi"]


def escaped(line: str) -> str:
    """Return a line that roff takes for text."""
    line = line.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{line}" if line.startswith((".", "'")) else line


def main(folder: Path) -> int:
    """Write both pages."""
    os.environ.update(COLUMNS=WIDTH, NO_COLOR="1")
    # A bundle has no training code, and so no commands that need it.
    sys.modules["leafscope.core.training"] = None  # type: ignore[assignment]
    from leafscope.core.cli import build_parser
    from leafscope.gui.__main__ import build_parser as build_window_parser

    for parser in (build_window_parser(), build_parser()):
        (folder / f"{parser.prog}.1").write_text(page(parser), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
