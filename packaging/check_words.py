"""Check that identifiers and texts use plain words: `python packaging/check_words.py`.

Lists every place in the code where a name contains a refused word, or a text a refused phrase, and
exits with 1 if there is one. What to write instead is in CONTRIBUTING.md.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDERS = ("core", "gui", "tests", "packaging", "weights")

REFUSED_WORDS = {"told", "said", "tells", "says"}
"""Parts of an identifier, as in `told_colour` or `saidBeside`."""

REFUSED_IDENTIFIERS = frozenset(
    [
        "ByHand",
        "FOR_DEGRADED",
        "Forgiving",
        "GivingWay",
        "LARGEST_PATCH",
        "LONGEST_PATCH",
        "LateWriting",
        "Legibility",
        "Mosaic",
        "Phrase",
        "SOON",
        "SoftStop",
        "Strand",
        "Travel",
        "Unmapped",
        "YARDSTICK",
        "_brought_back",
        "_look",
        "apology",
        "asks_photo",
        "bled",
        "check_sums",
        "give_back",
        "halves_of",
        "leave_a_core",
        "make_way_for_window",
        "method_named",
        "older_are_of_use",
        "passing_over",
        "rgb_of",
        "say_nothing",
        "shortage_told",
        "suited",
        "suiting",
        "suits_half",
        "truthful",
        "whole_file",
        "withdraw",
        "yardstick",
    ]
)

REFUSED_PHRASES = (
    "No command is called so",
    "Leave, without them",
    "Leave anyway",
    "As at first",
    "Give up the region",
    "The same by keys",
    "strays",
    "have a part in",
    "has a part in",
    "so much of",
    "looked at",
    "is asked of",
    "brought back",
    "as the system",
    "from the next start on",
    "nothing says that",
    "by themselves",
    "while you look on",
    "Without loss",
    "can't be had",
    "which is no format",
    "is no network that is known",
)


def main() -> int:
    """Print each refused word with its place; return 1 if there is any."""
    findings = [
        f"{path.relative_to(ROOT)}:{line}: {message}"
        for folder in FOLDERS
        for path in sorted((ROOT / folder).rglob("*.py"))
        if path != Path(__file__).resolve() and "typing" not in path.parts
        for line, message in check_file(path)
    ]
    print("\n".join(findings) if findings else "Names and texts use plain words.")
    return int(bool(findings))


def check_file(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and a description of each finding in a Python file."""
    source = path.read_text(encoding="utf-8")
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.NAME:
            refused = REFUSED_WORDS & split_words(token.string)
            if refused or token.string in REFUSED_IDENTIFIERS:
                yield token.start[0], f"rename the identifier {token.string!r}"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = " ".join(node.value.split())
            for phrase in REFUSED_PHRASES:
                if phrase in text:
                    yield node.lineno, f"reword {phrase!r}"


def split_words(identifier: str) -> set[str]:
    """Split snake_case and camelCase into lower-case words."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", identifier)
    return set(spaced.lower().split("_"))


if __name__ == "__main__":
    sys.exit(main())
