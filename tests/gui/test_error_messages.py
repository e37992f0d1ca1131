"""Messages from core are translated in the window."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest
from driver import Driver
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from leafscope.core.errors import (
    LeafscopeError,
    ModelError,
    PhotoError,
    TooManyPixelsError,
    ViewError,
)
from leafscope.core.messages import Message
from leafscope.gui.app.i18n import translate_message, translate_text

FOLDER = Path(__file__).parents[2] / "resources" / "translations"


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(FOLDER / "leafscope_de.qm"))
    assert QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("german")
def test_an_error_is_shown_in_german(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "no {photo}.png"
    path.write_text("Dear diary", encoding="utf-8")
    driver.window.open_path(path)
    wanted = "no {photo}.png ist kein Bild, das Leafscope lesen kann."
    driver.wait(lambda: driver.window.message_bar.text == wanted)


@pytest.mark.usefixtures("german")
def test_a_message_inside_a_message_is_translated() -> None:
    hint = Message("run `leafscope-cli models install {name}`", name="rdn")
    error = ModelError("{name} isn't installed: {hint}.", name="rdn", hint=hint)
    assert str(error) == "rdn isn't installed: run `leafscope-cli models install rdn`."
    assert (
        translate_message(error)
        == "rdn ist nicht installiert: `leafscope-cli models install rdn` ausführen."
    )


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("text", ["", "DIV2K", "100 % {of it}"])
def test_texts_without_a_translation_stay(text: str) -> None:
    assert translate_text(text) == translate_message(Message(text)) == str(Message(text)) == text


@pytest.mark.parametrize(
    "error",
    [
        PhotoError("{name} is empty.", name="a {b}.png"),
        TooManyPixelsError("a.png", 40_000, 30_000, 10**9),
        ViewError("A scale of {scale:g} is out of range.", scale=0.5),
        LeafscopeError("There are braces: {}."),
    ],
)
def test_an_error_can_be_copied_and_pickled(error: LeafscopeError) -> None:
    for again in (copy.copy(error), pickle.loads(pickle.dumps(error))):  # noqa: S301 - our own
        assert type(again) is type(error)
        assert str(again) == str(error) == translate_message(again)
