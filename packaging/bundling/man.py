"""Generate the manual pages of both commands from their argument parsers."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

SUMMARIES = {
    "leafscope": "zoom into a photo at any scale",
    "leafscope-cli": "enlarge photos from the terminal",
}
COLUMNS = "72"  # of preformatted text


def page(parser: argparse.ArgumentParser) -> str:
    """Return the manual page of a command and its subcommands."""
    today = time.strftime("%Y-%m-%d", time.gmtime())
    lines = [
        f'.TH {parser.prog.upper()} 1 "{today}" "Leafscope {version("leafscope")}"',
        ".SH NAME",
        rf"{escape(parser.prog)} \- {escape(SUMMARIES[parser.prog])}",
        ".SH SYNOPSIS",
        *preformatted(parser.format_usage().removeprefix("usage: ")),
        ".SH DESCRIPTION",
        *preformatted(parser.format_help().removeprefix(parser.format_usage()).lstrip()),
    ]
    commands = list(subcommands(parser))
    if commands:
        lines.append(".SH COMMANDS")
        for name, command in commands:
            lines += [f".SS {escape(name)}", *preformatted(command.format_help())]
    others = [name for name in SUMMARIES if name != parser.prog]
    lines += [".SH SEE ALSO", *(rf".BR {escape(name)} (1)" for name in others)]
    return "\n".join(lines) + "\n"


def subcommands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Yield all subcommands with their names."""
    for group in parser._actions:
        if isinstance(group, argparse._SubParsersAction):
            for name, command in group.choices.items():
                yield name, command
                yield from ((f"{name} {below}", last) for below, last in subcommands(command))


def preformatted(text: str) -> list[str]:
    """Return preformatted text as roff lines."""
    return [".nf", *(escape(line) for line in text.rstrip().splitlines()), ".fi"]


def escape(line: str) -> str:
    """Escape a line for roff."""
    line = line.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{line}" if line.startswith((".", "'")) else line


def main(folder: Path) -> int:
    """Write both pages into a folder."""
    os.environ.update(COLUMNS=COLUMNS, NO_COLOR="1")
    # Bundles contain no training code, so the pages leave its commands out.
    sys.modules["leafscope.core.training"] = None  # type: ignore[assignment]
    from leafscope.core.cli import build_parser
    from leafscope.gui.__main__ import build_parser as build_window_parser

    for parser in (build_window_parser(), build_parser()):
        (folder / f"{parser.prog}.1").write_text(page(parser), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
