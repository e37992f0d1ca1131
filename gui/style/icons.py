"""Icons in the colour of the words beside them, drawn anew for every size, screen and theme."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton

INK = "currentColor"  # what the files say in place of a colour


class InkedIcon(QIconEngine):
    """Draws an SVG in the present palette's colour of text.

    Args:
        svg: text of the file.

    """

    def __init__(self, svg: str) -> None:
        super().__init__()
        self._svg = svg

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into a rectangle."""
        inked = self._svg.replace(INK, _ink(mode).name())
        QSvgRenderer(QByteArray(inked.encode())).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon in so many device pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Return another one."""
        return InkedIcon(self._svg)


def icon(name: str) -> QIcon:
    """Return the icon in `resources/icons/NAME.svg`.

    Raises:
        FileNotFoundError: if there is none of that name.

    """
    return QIcon(InkedIcon(_svg(name)))


def icon_button(name: str, focus: Qt.FocusPolicy) -> QToolButton:
    """Return a flat button with an icon that grows with the words; none where the name is ""."""
    button = QToolButton()
    button.setAutoRaise(True)
    button.setFocusPolicy(focus)
    if name:
        button.setIcon(icon(name))
    side = button.fontMetrics().height()
    button.setIconSize(QSize(side, side))
    return button


@cache
def _svg(name: str) -> str:
    return (files("leafscope.resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _ink(mode: QIcon.Mode) -> QColor:
    palette = QGuiApplication.palette()
    if mode == QIcon.Mode.Disabled:
        return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    if mode == QIcon.Mode.Selected:
        return palette.color(QPalette.ColorRole.HighlightedText)
    return palette.color(QPalette.ColorRole.ButtonText)
