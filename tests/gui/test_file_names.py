"""File names are shown literally: no HTML, no mnemonics, no invisible characters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from driver import Driver
from PIL import Image
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QMessageBox,
    QWidget,
)

from leafscope.gui.app.formatting import escape_tooltip
from leafscope.gui.session.photo_loader import OpenRequest, OversizedPhoto
from leafscope.gui.window.welcome import Welcome

NAME = "<img src=x.png><b>M&M</b>\n\x1b[1m\u202egpj.png".replace("/", "\u2215")
SHOWN = r"<img src=x.png><b>M&M</b>\n\x1b[1m\u202egpj.png".replace("/", "\u2215")


@pytest.fixture
def odd_name(tmp_path: Path) -> Path:
    folder = tmp_path / "<i>of&it"
    folder.mkdir()
    path = folder / NAME
    Image.new("RGB", (60, 40), "teal").save(path, "PNG")
    return path


def visible_text(words: str, form: Qt.TextFormat = Qt.TextFormat.AutoText) -> str:
    """Return the visible text of a label or a tooltip."""
    if form == Qt.TextFormat.PlainText or not Qt.mightBeRichText(words):
        return words
    document = QTextDocument()
    document.setHtml(words)
    return document.toPlainText()


def texts_with_name(*roots: QWidget) -> Iterator[tuple[str, str]]:
    """Yield the places and the texts in some widgets that contain the file name."""
    for widget in [inner for root in roots for inner in (root, *root.findChildren(QWidget))]:
        texts = {
            "tip": visible_text(widget.toolTip()),
            "title": widget.windowTitle(),
            "for screen readers": widget.accessibleName(),
        }
        if isinstance(widget, QLabel):
            texts["label"] = visible_text(widget.text(), widget.textFormat())
        if isinstance(widget, QMessageBox):
            texts["question"] = visible_text(widget.text(), widget.textFormat())
        if isinstance(widget, QAbstractButton):
            texts["button"] = widget.text().replace("&&", "&")
        if isinstance(widget, QMenu):
            for number, action in enumerate(widget.actions()):
                texts[f"action {number}"] = action.text().replace("&&", "&")
                if widget.toolTipsVisible():
                    texts[f"tip of action {number}"] = visible_text(action.toolTip())
        for where, words in texts.items():
            if "gpj" in words or "M&M" in words:
                yield f"{where} of {type(widget).__name__}", words


def check(driver: Driver, *expected: str) -> None:
    roots = [root for root in QApplication.topLevelWidgets() if root is not driver.window]
    read = list(texts_with_name(driver.window, *roots))
    assert [words for words in read if SHOWN not in words[1]] == []
    assert set(expected) <= {where for where, _ in read}


def test_name_of_an_open_photo(driver: Driver, odd_name: Path) -> None:
    driver.open(odd_name)
    driver.window.recent.aboutToShow.emit()
    check(driver, "title of MainWindow", "action 0 of RecentMenu", "tip of action 0 of RecentMenu")


def test_name_of_a_photo_that_cannot_be_opened(driver: Driver, odd_name: Path) -> None:
    odd_name.write_bytes(b"rubbish" * 9)
    driver.window.open_path(odd_name)
    driver.wait(lambda: bool(driver.window.message_bar.text))
    check(driver, "label of QLabel")
    driver.window.open_path(odd_name.with_name("no" + NAME))
    driver.wait(lambda: "There is no file" in driver.window.message_bar.text)
    check(driver, "label of QLabel")


def test_names_of_recent_photos(driver: Driver, odd_name: Path) -> None:
    driver.window.settings.recent = [odd_name]
    fresh = Welcome(driver.window.commands, driver.window.settings, driver.window.canvas)
    read = dict(texts_with_name(fresh))
    button = read.pop("button of QPushButton")
    assert all(SHOWN in words for words in read.values())
    first, last = button.split("…")  # elided in the middle
    assert SHOWN.startswith(first)
    assert SHOWN.endswith(last)
    assert "tip of QPushButton" in read


def test_name_in_the_question_about_a_huge_photo(driver: Driver, odd_name: Path) -> None:
    driver.window.opening.confirm(OversizedPhoto(OpenRequest(odd_name), 10**9))
    check(driver, "question of QMessageBox", "label of QLabel")


def test_name_of_an_export(driver: Driver, odd_name: Path) -> None:
    driver.open(odd_name)
    target = odd_name.with_name("out" + NAME)
    target.write_bytes(b"there")
    dialog = driver.window.export_dialog()
    assert dialog is not None
    dialog.show()
    dialog.path.setText(str(target))
    dialog.start.click()
    driver.wait(lambda: dialog.question is not None)
    check(driver, "question of QMessageBox")
    assert dialog.question is not None
    replace = next(b for b in dialog.question.buttons() if b.text() == "Replace")
    replace.click()
    driver.wait(lambda: target.read_bytes() != b"there")
    driver.wait(lambda: not driver.window.export_controller.queue.busy)
    check(driver, "label of ElidedLabel", "tip of ElidedLabel", "tip of QToolButton")


def test_name_of_a_reference(driver: Driver, odd_name: Path, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.measurements.set_reference(odd_name)
    driver.wait(lambda: bool(driver.window.compare_options.message.text()))
    check(driver, "label of QLabel")


def test_tooltips_are_never_parsed_as_html() -> None:
    for name in ("a&lt;b&gt;.png", "<b>&amp;</b>", "a & b"):
        assert visible_text(escape_tooltip(name)) == name
