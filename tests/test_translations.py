"""Every text of the window is translated into every language."""

from __future__ import annotations

import ast
import importlib.util
import re
from pathlib import Path
from string import Formatter
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from leafscope.gui.app.i18n import CORE_CONTEXT, LANGUAGES, resolve_language

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
CODES = [code for code in LANGUAGES if code != "en"]

Texts = dict[tuple[str, str], str]


def texts(file: Path) -> Texts:
    """Return translations by context and source text; "" if there is none."""
    found = {}
    for context in ET.parse(file).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            text = translation.text if translation is not None and done else ""
            found[context.findtext("name", ""), message.findtext("source", "")] = text or ""
    return found


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """The script that updates the translations."""
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging/translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def sources(tool: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """The contexts and texts in the code."""
    file = tmp_path_factory.mktemp("sources") / "leafscope.ts"
    tool.update(file)
    found = set(texts(file))
    assert len(found) > 300
    return found


def test_messages_in_core_are_literals_with_matching_values(tool: ModuleType) -> None:
    calls = list(tool.core_messages())
    assert len(calls) > 80
    for path, call in calls:
        where = f"{path}:{call.lineno}"
        assert len(call.args) == 1, where
        text = call.args[0]
        assert isinstance(text, ast.Constant), f"{where} isn't a plain literal"
        assert isinstance(text.value, str), where
        values = {keyword.arg for keyword in call.keywords}
        places = {name for _, name, _, _ in Formatter().parse(text.value) if name is not None}
        assert values in (places, {None}), where  # None if they come from a dict


def test_lupdate_extracts_the_texts_of_core_and_commands(
    tool: ModuleType, sources: set[tuple[str, str]]
) -> None:
    assert {text for context, text in sources if context == CORE_CONTEXT} == set(tool.core_texts())
    assert set(tool.command_texts()) <= {text for context, text in sources if context == "Commands"}


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated(code: str, sources: set[tuple[str, str]]) -> None:
    translated = texts(FOLDER / f"leafscope_{code}.ts")
    assert sorted(sources - {key for key, text in translated.items() if text.strip()}) == []


@pytest.mark.parametrize("code", CODES)
def test_placeholders_tags_and_ellipses_are_kept(code: str) -> None:
    for (_, source), text in texts(FOLDER / f"leafscope_{code}.ts").items():
        for mark in (r"\{[^}]*\}", r"<[^>]+>", r"…$"):
            assert sorted(re.findall(mark, source)) == sorted(re.findall(mark, text)), source


@pytest.mark.parametrize("code", CODES)
def test_words_are_not_joined_by_no_break_spaces(code: str) -> None:
    joined = re.compile(r"[^\W\d_]{2}[\u00a0\u202f][^\W\d_]{2}")  # would never wrap
    for text in texts(FOLDER / f"leafscope_{code}.ts").values():
        assert joined.search(text) is None, text


@pytest.mark.parametrize("code", CODES)
def test_compiled_translations_are_up_to_date(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"leafscope_{code}.qm"))
    for (context, source), text in texts(FOLDER / f"leafscope_{code}.ts").items():
        assert translator.translate(context, source) == text


def test_texts_are_translated_only_by_functions_that_lupdate_knows() -> None:
    hidden = re.compile(r"\b_tr\(|\btr\((?![\"'\n)])")
    for path in (ROOT / "gui").rglob("*.py"):
        assert hidden.search(path.read_text(encoding="utf-8")) is None, path.name


def test_the_window_translates_errors() -> None:
    for path in (ROOT / "gui").rglob("*.py"):
        assert "str(error)" not in path.read_text(encoding="utf-8"), path.name


@pytest.mark.parametrize(
    ("chosen", "wanted", "code"),
    [
        ("ko", ["de-DE"], "ko"),
        ("", ["de-AT", "en"], "de"),
        ("", ["zh-Hans-CN"], "zh_CN"),
        ("", ["pt-BR", "fr-CA"], "fr"),
        ("", ["sv-SE"], "en"),
        ("rubbish", [], "en"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_systems(
    chosen: str, wanted: list[str], code: str
) -> None:
    assert resolve_language(chosen, wanted) == code
