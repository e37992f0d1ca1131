"""SVG icons that are drawn in the palette's text colour at any size."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton

PLACEHOLDER_COLOUR = "currentColor"  # in the SVG files


class PaletteIconEngine(QIconEngine):
    """Draws the content of an SVG file in the palette's text colour."""

    def __init__(self, svg: str) -> None:
        super().__init__()
        self._svg = svg

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        svg = self._svg.replace(PLACEHOLDER_COLOUR, _text_colour(mode).name())
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Render the icon at a size in device pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return PaletteIconEngine(self._svg)


def icon(name: str) -> QIcon:
    """Return the icon in `resources/icons/NAME.svg`."""
    return QIcon(PaletteIconEngine(_read_svg(name)))


def icon_button(name: str, focus: Qt.FocusPolicy, tip: str) -> QToolButton:
    """Return a flat button with an icon as high as a line of text."""
    button = QToolButton(autoRaise=True)
    button.setFocusPolicy(focus)
    button.setIcon(icon(name))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    side = button.fontMetrics().height()
    button.setIconSize(QSize(side, side))
    return button


@cache
def _read_svg(name: str) -> str:
    return (files("leafscope.resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _text_colour(mode: QIcon.Mode) -> QColor:
    palette, role = QGuiApplication.palette(), QPalette.ColorRole
    if mode == QIcon.Mode.Disabled:
        return palette.color(QPalette.ColorGroup.Disabled, role.ButtonText)
    return palette.color(role.HighlightedText if mode == QIcon.Mode.Selected else role.ButtonText)
