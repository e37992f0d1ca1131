"""Names of files are shown as what they are: no HTML, no mnemonics, nothing that can't be seen."""

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
def odd(tmp_path: Path) -> Path:
    folder = tmp_path / "<i>of&it"
    folder.mkdir()
    path = folder / NAME
    Image.new("RGB", (60, 40), "teal").save(path, "PNG")
    return path


def as_read(words: str, form: Qt.TextFormat = Qt.TextFormat.AutoText) -> str:
    """Return what a person reads of a label or a tip."""
    if form == Qt.TextFormat.PlainText or not Qt.mightBeRichText(words):
        return words
    document = QTextDocument()
    document.setHtml(words)
    return document.toPlainText()


def names_read(*roots: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what is read in windows, if it is about the file."""
    for widget in [inner for root in roots for inner in (root, *root.findChildren(QWidget))]:
        said = {
            "tip": as_read(widget.toolTip()),
            "title": widget.windowTitle(),
            "for screen readers": widget.accessibleName(),
        }
        if isinstance(widget, QLabel):
            said["label"] = as_read(widget.text(), widget.textFormat())
        if isinstance(widget, QMessageBox):
            said["question"] = as_read(widget.text(), widget.textFormat())
        if isinstance(widget, QAbstractButton):
            said["button"] = widget.text().replace("&&", "&")
        if isinstance(widget, QMenu):
            for number, action in enumerate(widget.actions()):
                said[f"action {number}"] = action.text().replace("&&", "&")
                if widget.toolTipsVisible():
                    said[f"tip of action {number}"] = as_read(action.toolTip())
        for where, words in said.items():
            if "gpj" in words or "M&M" in words:
                yield f"{where} of {type(widget).__name__}", words


def check(driver: Driver, *expected: str) -> None:
    roots = [root for root in QApplication.topLevelWidgets() if root is not driver.window]
    read = list(names_read(driver.window, *roots))
    assert [words for words in read if SHOWN not in words[1]] == []
    assert set(expected) <= {where for where, _ in read}


def test_a_photo_s_name(driver: Driver, odd: Path) -> None:
    driver.open(odd)
    driver.window.recent.aboutToShow.emit()
    check(driver, "title of MainWindow", "action 0 of RecentMenu", "tip of action 0 of RecentMenu")


def test_the_name_of_what_can_not_be_opened(driver: Driver, odd: Path) -> None:
    odd.write_bytes(b"rubbish" * 9)
    driver.window.open_path(odd)
    driver.wait(lambda: bool(driver.window.message_bar.text))
    check(driver, "label of QLabel")
    driver.window.open_path(odd.with_name("no" + NAME))
    driver.wait(lambda: "There is no file" in driver.window.message_bar.text)
    check(driver, "label of QLabel")


def test_names_opened_before(driver: Driver, odd: Path) -> None:
    driver.window.settings.recent = [odd]
    fresh = Welcome(driver.window.commands, driver.window.settings, driver.window.canvas)
    read = dict(names_read(fresh))
    button = read.pop("button of QPushButton")
    assert all(SHOWN in words for words in read.values())
    first, last = button.split("…")  # a long name
    assert SHOWN.startswith(first)
    assert SHOWN.endswith(last)
    assert "tip of QPushButton" in read


def test_a_question_about_a_huge_photo(driver: Driver, odd: Path) -> None:
    driver.window.opening.confirm(OversizedPhoto(OpenRequest(odd), 10**9))
    check(driver, "question of QMessageBox", "label of QLabel")


def test_an_export_s_name(driver: Driver, odd: Path) -> None:
    driver.open(odd)
    target = odd.with_name("out" + NAME)
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
    driver.wait(lambda: "Saved" in driver.window.message_bar.text)
    check(driver, "label of ElidedLabel", "tip of ElidedLabel", "tip of QToolButton")


def test_a_reference_s_name(driver: Driver, odd: Path, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.measurements.set_reference(odd)
    driver.wait(lambda: bool(driver.window.compare_options.message.text()))
    check(driver, "label of QLabel")


def test_a_tip_is_never_read_as_html() -> None:
    for name in ("a&lt;b&gt;.png", "<b>&amp;</b>", "a & b"):
        assert as_read(escape_tooltip(name)) == name
