"""Update the translations from the code: `python packaging/translations.py`.

Extracts the texts of gui/ with Qt's lupdate. Texts in core/, which doesn't use Qt, and in the table
of commands are added to them. Existing translations in resources/translations/*.ts are kept, new
texts are marked as unfinished, and finished ones are compiled with lrelease. Translate the
unfinished texts by hand or in Qt Linguist (`pyside6-linguist`), then run the script again.
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

from leafscope.gui.commands import command_table

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
CORE_CONTEXT = "core"  # as in gui/app/i18n.py
BASE_CLASS = "Message"  # its first argument is a text, and so is that of its subclasses
ENGLISH_ONLY = {"cli", "evaluation.py", "results_page.py", "training"}  # command line, in core


def main() -> int:
    """Update all languages; return the number of missing translations."""
    missing = 0
    for file in sorted(FOLDER.glob("*.ts")):
        update(file)
        release = [str(TOOLS / "pyside6-lrelease"), str(file), "-qm", str(file.with_suffix(".qm"))]
        subprocess.run(release, cwd=ROOT, check=True)
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
    """Update the file of a language, or create it."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "gui").rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none", "-ts", str(file)]
    with TemporaryDirectory() as folder:
        extra = Path(folder, "texts.py")
        marked = [
            *((CORE_CONTEXT, text) for text in core_texts()),
            *((command_table.CONTEXT, text) for text in command_texts()),
        ]
        calls = [f"QT_TRANSLATE_NOOP({_quote(each)}, {_quote(text)})\n" for each, text in marked]
        extra.write_text("".join(calls), encoding="utf-8")
        lupdate = [str(TOOLS / "pyside6-lupdate"), *sources, str(extra), *options]
        subprocess.run(lupdate, cwd=ROOT, check=True)


def command_texts() -> list[str]:
    """Return the titles of all commands and their groups."""
    texts = [text for command in command_table.TABLE for text in (command.group, command.text)]
    return list(dict.fromkeys(texts))


def core_texts() -> list[str]:
    """Return the texts in core that the window shows."""
    arguments = [argument for _, call in core_messages() for argument in call.args[:1]]
    texts = [argument.value for argument in arguments if isinstance(argument, ast.Constant)]
    manifest = json.loads((ROOT / "weights" / "manifest.json").read_text(encoding="utf-8"))
    for model in manifest["models"]:
        texts += [model["title"], model["note"]] if "note" in model else []
        if model["source"]["kind"] == "shipped":  # others only have names there
            texts += [model["training_data"], model["paper"]]
    return sorted({str(text) for text in texts})


def core_messages() -> Iterator[tuple[Path, ast.Call]]:
    """Yield the calls in core that create a message or an error; their first argument is a text."""
    trees = {
        path: ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "core").rglob("*.py"))
        if not ENGLISH_ONLY & set(path.relative_to(ROOT / "core").parts)
    }
    classes = _message_classes([node for tree in trees.values() for node in ast.walk(tree)])
    for path, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and node.name in classes:
                yield from ((path, call) for call in _calls(node, {"super().__init__"}))
        inherited = {name for name, has_constructor in classes.items() if not has_constructor}
        yield from ((path, call) for call in _calls(tree, inherited))


def _message_classes(nodes: list[ast.AST]) -> dict[str, bool]:
    """Return the names of message classes, and whether they have their own constructor.

    Own constructors take values, and pass the text to the base class.
    """
    found = {BASE_CLASS: False}
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    while more := [
        each
        for each in classes
        if each.name not in found and any(ast.unparse(base) in found for base in each.bases)
    ]:
        for each in more:
            methods = [part.name for part in each.body if isinstance(part, ast.FunctionDef)]
            found[each.name] = "__init__" in methods
    return found


def _calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in names:
            yield node


def _quote(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(min(1, main()))
