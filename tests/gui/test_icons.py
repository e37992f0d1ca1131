"""Icons have the palette's text colour and are sharp on every screen."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from importlib.resources import files

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from leafscope.gui.style.icons import icon

NAMES = sorted(
    path.name.removesuffix(".svg")
    for path in (files("leafscope.resources") / "icons").iterdir()
    if path.name.endswith(".svg") and path.name != "leafscope.svg"
)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.palette()
    yield qapp
    qapp.setPalette(before)


def set_text_colour(app: QApplication, colour: str) -> None:
    palette = app.palette()
    palette.setColor(QPalette.ColorRole.ButtonText, QColor(colour))
    app.setPalette(palette)


def densest(image: QImage) -> QColor:
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return max((image.pixelColor(x, y) for x, y in points), key=QColor.alpha)


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_visible(app: QApplication, name: str) -> None:
    assert densest(icon(name).pixmap(20).toImage()).alpha() > 128


def test_an_icon_has_the_text_colour(app: QApplication) -> None:
    set_text_colour(app, "#ff0000")
    assert densest(icon("check").pixmap(24).toImage()).name() == "#ff0000"


def test_an_existing_icon_follows_the_palette(app: QApplication) -> None:
    set_text_colour(app, "#ff0000")
    shown = icon("check")
    shown.pixmap(24)
    set_text_colour(app, "#00ff00")
    assert densest(shown.pixmap(24).toImage()).name() == "#00ff00"


def test_a_disabled_icon_is_fainter(app: QApplication) -> None:
    palette = app.palette()
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor("#808080"))
    app.setPalette(palette)
    faint = icon("check").pixmap(QSize(24, 24), QIcon.Mode.Disabled)
    assert densest(faint.toImage()).name() == "#808080"


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_is_rendered_in_device_pixels(app: QApplication, ratio: float) -> None:
    pixmap = icon("check").pixmap(QSize(20, 20), ratio)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (round(20 * ratio), ratio)


def test_a_copied_icon_outlives_the_original(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setIcon(icon("photo"))
    gc.collect()
    button.setIconSize(QSize(32, 32))
    button.show()
    assert not button.grab().isNull()
    assert not QIcon(button.icon()).pixmap(32).isNull()


def test_an_unknown_name_raises() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")
