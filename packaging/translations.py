"""Bring the translations up to date with the code: `python packaging/translations.py`.

Finds the texts of gui/ with Qt's lupdate, and with them those of core/, which has no Qt; keeps what
is translated in resources/translations/*.ts, marks what isn't, and packs the rest for the program
with lrelease. Translate the marked ones by hand or with Qt Linguist (`pyside6-linguist`), then run
it again.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
CONTEXT = "core"  # of its texts, see gui/app/i18n.py
PHRASE = "Message"  # the class whose first argument is a text, as that of every class made of it is
COMMAND_LINE = {"cli", "evaluation.py", "results_page.py", "training"}  # of core: in English only


def main() -> int:
    """Update every language; return the number of texts that aren't translated."""
    missing = 0
    for file in sorted(FOLDER.glob("*.ts")):
        update(file)
        pack = [str(TOOLS / "pyside6-lrelease"), str(file), "-qm", str(file.with_suffix(".qm"))]
        subprocess.run(pack, cwd=ROOT, check=True)
        unfinished = [
            message.findtext("source")
            for message in ET.parse(file).iter("message")  # noqa: S314 - our own file
            if message.find("translation[@type]") is not None
        ]
        for text in unfinished:
            print(f"{file.name} lacks: {text}")
        missing += len(unfinished)
    return missing


def update(file: Path) -> None:
    """Bring a language's file up to date with the code; make it, if there is none."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "gui").rglob("*.py"))
    find = ["-no-obsolete", "-locations", "none", "-ts", str(file)]
    with TemporaryDirectory() as folder:
        of_core = Path(folder, "core.py")
        calls = [f"QT_TRANSLATE_NOOP({quoted(CONTEXT)}, {quoted(text)})\n" for text in core_texts()]
        of_core.write_text("".join(calls), encoding="utf-8")
        lupdate = [str(TOOLS / "pyside6-lupdate"), *sources, str(of_core), *find]
        subprocess.run(lupdate, cwd=ROOT, check=True)


def quoted(text: str) -> str:
    """Return a text as it stands in code, so that lupdate reads it as it is."""
    return json.dumps(text, ensure_ascii=False)


def core_texts() -> list[str]:
    """Return the texts of core that the window shows, each once."""
    sentences = [argument for _, call in core_phrases() for argument in call.args[:1]]
    found = [text.value for text in sentences if isinstance(text, ast.Constant)]
    manifest = json.loads((ROOT / "weights" / "manifest.json").read_text(encoding="utf-8"))
    for model in manifest["models"]:
        if model["source"]["kind"] == "shipped":  # what is said of others is names
            found += [model["training_data"], model["paper"]]
    return sorted({str(text) for text in found})


def core_phrases() -> Iterator[tuple[Path, ast.Call]]:
    """Yield where core makes phrases and errors, whose first argument should be a literal."""
    trees = {
        path: ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "core").rglob("*.py"))
        if not COMMAND_LINE & set(path.relative_to(ROOT / "core").parts)
    }
    classes = _phrase_classes([node for tree in trees.values() for node in ast.walk(tree)])
    for path, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and node.name in classes:
                yield from ((path, call) for call in _calls(node, {"super().__init__"}))
        plain = {name for name, has_constructor in classes.items() if not has_constructor}
        yield from ((path, call) for call in _calls(tree, plain))


def _phrase_classes(nodes: list[ast.AST]) -> dict[str, bool]:
    """Return the names of the classes of phrases, and whether they have constructors of their own.

    Those are made from values, and hand the sentence on within.
    """
    found = {PHRASE: False}
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    while more := [
        each
        for each in classes
        if each.name not in found and any(ast.unparse(base) in found for base in each.bases)
    ]:
        for each in more:
            names = [part.name for part in each.body if isinstance(part, ast.FunctionDef)]
            found[each.name] = "__init__" in names
    return found


def _calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in names:
            yield node


if __name__ == "__main__":
    sys.exit(min(1, main()))
