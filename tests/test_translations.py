"""Every text of the window is there in every language, with its places for numbers and names."""

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
    """Return translations by context and source; "" where there is none."""
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
    """What brings the translations up to date."""
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
    """The texts that stand in the code now."""
    file = tmp_path_factory.mktemp("sources") / "leafscope.ts"
    tool.update(file)
    found = set(texts(file))
    assert len(found) > 300
    return found


def test_core_says_nothing_that_cannot_be_translated(tool: ModuleType) -> None:
    made = list(tool.core_phrases())
    assert len(made) > 80
    for path, call in made:
        where = f"{path}:{call.lineno}"
        assert len(call.args) == 1, where
        text = call.args[0]
        assert isinstance(text, ast.Constant), f"{where} isn't a plain literal"
        assert isinstance(text.value, str), where
        values = {keyword.arg for keyword in call.keywords}
        places = {name for _, name, _, _ in Formatter().parse(text.value) if name is not None}
        assert values in (places, {None}), where  # None: they come from a dict


def test_the_tools_read_what_core_says_as_it_is(
    tool: ModuleType, sources: set[tuple[str, str]]
) -> None:
    assert {text for context, text in sources if context == CORE_CONTEXT} == set(tool.core_texts())


@pytest.mark.parametrize("code", CODES)
def test_no_text_lacks_a_translation(code: str, sources: set[tuple[str, str]]) -> None:
    translate_message = texts(FOLDER / f"leafscope_{code}.ts")
    assert sorted(sources - {key for key, text in translate_message.items() if text.strip()}) == []


@pytest.mark.parametrize("code", CODES)
def test_places_marks_and_dots_are_kept(code: str) -> None:
    for (_, source), text in texts(FOLDER / f"leafscope_{code}.ts").items():
        for mark in (r"\{[^}]*\}", r"<[^>]+>", r"…$"):
            assert sorted(re.findall(mark, source)) == sorted(re.findall(mark, text)), source


@pytest.mark.parametrize("code", CODES)
def test_words_are_not_tied_together(code: str) -> None:
    tied = re.compile(r"[^\W\d_]{2}[\u00a0\u202f][^\W\d_]{2}")  # and so would never wrap
    for text in texts(FOLDER / f"leafscope_{code}.ts").values():
        assert tied.search(text) is None, text


@pytest.mark.parametrize("code", CODES)
def test_what_the_program_loads_is_what_was_translated(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"leafscope_{code}.qm"))
    for (context, source), text in texts(FOLDER / f"leafscope_{code}.ts").items():
        assert translator.translate(context, source) == text


def test_nobody_speaks_through_a_function_that_the_tools_do_not_see() -> None:
    hidden = re.compile(r"\b_tr\(|\btr\((?![\"'\n)])")
    for path in (ROOT / "gui").rglob("*.py"):
        assert hidden.search(path.read_text(encoding="utf-8")) is None, path.name


def test_the_window_has_errors_put_in_words() -> None:
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
