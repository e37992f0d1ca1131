"""Number fields accept a point and a comma in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from driver import Driver
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox
from pytestqt.qtbot import QtBot

from leafscope.gui.export.export_dialog import ExportDialog
from leafscope.gui.style.number_fields import DecimalField, WholeNumberField

GUI = Path(__file__).parents[2] / "gui"


@pytest.fixture(params=["de_DE", "en_US", "fr_FR"])
def locale(request: pytest.FixtureRequest) -> Iterator[QLocale]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield QLocale()
    QLocale.setDefault(before)


def type_number(field: QAbstractSpinBox, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *[("2.5", 2.5), ("2,5", 2.5), ("0.5", 0.5), ("0,5", 0.5), (",5", 0.5), ("2.", 2)],
        *[("12", 12), ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("1.000.000", 10**6)],
    ],
)
def test_decimals_are_typed_with_either_separator(
    qtbot: QtBot, locale: QLocale, text: str, value: float
) -> None:
    field = DecimalField(minimum=0, maximum=10**7, decimals=4)
    field.setSuffix(" ×")
    qtbot.addWidget(field)
    type_number(field, text)
    assert field.value() == value
    assert field.cleanText() == locale.toString(float(value), "f", 4).replace(
        locale.groupSeparator(), ""
    )


@pytest.mark.parametrize(
    ("text", "value"), [("25", 25), ("2.4", 2), ("2,4", 2), ("2.5", 3), ("99,9", 100)]
)
def test_whole_numbers_are_rounded(qtbot: QtBot, locale: QLocale, text: str, value: int) -> None:
    field = WholeNumberField(minimum=1, maximum=1000)
    field.setSuffix(" MB")
    qtbot.addWidget(field)
    type_number(field, text)
    assert field.value() == value
    assert field.cleanText() == str(value)


def test_letters_are_refused(qtbot: QtBot, locale: QLocale) -> None:
    for field in (DecimalField(maximum=1000), WholeNumberField(maximum=1000)):
        qtbot.addWidget(field)
        type_number(field, "1x2")
        assert field.value() == 12


def test_every_field_of_the_window_accepts_both(
    locale: QLocale, driver: Driver, photo_file: Path
) -> None:
    driver.open(photo_file)
    dialog = driver.window.export_dialog()
    assert isinstance(dialog, ExportDialog)
    driver.qtbot.addWidget(dialog)
    dialog.region.preset.setCurrentText("Whole photo")
    fields = dialog.findChildren(QAbstractSpinBox) + driver.window.findChildren(QAbstractSpinBox)
    assert fields
    assert all(isinstance(field, DecimalField | WholeNumberField) for field in fields)
    for text in ("2.5", "2,5"):
        type_number(dialog.size_fields.scale, text)
        assert dialog.job.scale == 2.5
        type_number(dialog.size_fields.dpi, text)
        assert dialog.size_fields.dpi.value() == 2.5
    dialog.reject()


def test_no_other_spin_boxes_are_used() -> None:
    for file in GUI.rglob("*.py"):
        if file.name != "number_fields.py":
            assert not re.search(r"\bQ(Double)?SpinBox\(", file.read_text(encoding="utf-8")), file
