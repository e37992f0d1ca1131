"""Qt's Fusion style with edges and a focus that can be made out (WCAG 2.2, 1.4.11)."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from .icons import icon

FIELD = QStyle.PrimitiveElement.PE_FrameLineEdit
BUTTON = QStyle.PrimitiveElement.PE_PanelButtonCommand
TOOL = QStyle.PrimitiveElement.PE_PanelButtonTool
BOX = QStyle.PrimitiveElement.PE_IndicatorCheckBox
REST = QStyle.StandardPixmap.SP_ToolBarHorizontalExtensionButton
FRAMED = QStyle.ControlElement.CE_ShapedFrame
FOCUS = QStyle.PrimitiveElement.PE_FrameFocusRect
ROUND = 2.0  # logical pixels, as Fusion's corners
EDGE = 0.5  # of the way from the ground to the words
FOCUSED = QStyle.StateFlag.State_HasFocus
BY_KEYBOARD = FOCUSED | QStyle.StateFlag.State_KeyboardFocusChange


def edge_colour(palette: QPalette) -> QColor:
    """Return the colour around what can be clicked or typed into."""
    ground, words = palette.window().color(), palette.windowText().color()
    pairs = zip(ground.getRgb()[:3], words.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(one + (other - one) * EDGE) for one, other in pairs))


class OutlinedStyle(QProxyStyle):
    """Draws edges around fields, boxes and buttons, and a ring around what has the focus."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: QStyleHintReturn | None = None,
    ) -> int:
        """Leave icons of another set out of dialogs."""
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 0
        return super().styleHint(hint, option, widget, data)

    def standardIcon(
        self,
        pixmap: QStyle.StandardPixmap,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> QIcon:
        """Let what opens the rest of a bar be seen: Fusion's is black on any ground."""
        if pixmap == REST:
            return icon("more")
        return super().standardIcon(pixmap, option, widget)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw what is simple, and an edge where it has one."""
        if element == FOCUS:
            _ring(painter, option.rect, option.palette)
            return
        super().drawPrimitive(element, option, painter, widget)
        if element == FIELD:
            _frame(painter, option, FOCUSED)
        elif element == BUTTON:
            _frame(painter, option, BY_KEYBOARD)
        elif element == BOX or (element == TOOL and option.state & QStyle.StateFlag.State_On):
            _edge(painter, option, option.rect)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw what Fusion leaves out around lists, scrolled panels and words."""
        super().drawControl(element, option, painter, widget)
        if element == FRAMED and _in_state(option, BY_KEYBOARD):
            _ring(painter, option.rect, option.palette)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw what has parts, and what Fusion leaves out."""
        super().drawComplexControl(control, option, painter, widget)
        if control == QStyle.ComplexControl.CC_SpinBox:
            _frame(painter, option, FOCUSED)
        elif control == QStyle.ComplexControl.CC_Slider and widget is not None:
            part = QStyle.SubControl.SC_SliderHandle
            handle = self.subControlRect(control, option, part, widget)
            if _in_state(option, BY_KEYBOARD):
                _ring(painter, handle, option.palette)
            else:
                _edge(painter, option, handle)


def _in_state(option: QStyleOption, all_of: QStyle.StateFlag) -> bool:
    return option.state & all_of == all_of


def _frame(painter: QPainter, option: QStyleOption, ringed: QStyle.StateFlag) -> None:
    """Draw a ring in the state that asks for one, else an edge."""
    if _in_state(option, ringed):
        _ring(painter, option.rect, option.palette)
    else:
        _edge(painter, option, option.rect)


def _edge(painter: QPainter, option: QStyleOption, rect: QRect) -> None:
    if option.state & QStyle.StateFlag.State_Enabled:
        _draw(painter, rect, QPen(edge_colour(option.palette), 1))


def _ring(painter: QPainter, rect: QRect, palette: QPalette) -> None:
    _draw(painter, rect, QPen(palette.highlight().color(), 2))


def _draw(painter: QPainter, rect: QRect, pen: QPen) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = pen.widthF() / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), ROUND, ROUND)
    painter.restore()
