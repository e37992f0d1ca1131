"""Qt's Fusion style with visible outlines and focus rings (WCAG 2.2, 1.4.11)."""

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

Primitive = QStyle.PrimitiveElement
Control = QStyle.ControlElement
Complex = QStyle.ComplexControl
Pixmap = QStyle.StandardPixmap
Widget = QWidget | None

EXTENSION_BUTTON = Pixmap.SP_ToolBarHorizontalExtensionButton
CORNER_RADIUS = 2.0  # logical pixels, as in Fusion
EDGE_MIX = 0.5  # share of the text colour in an edge's colour
FOCUSED = QStyle.StateFlag.State_HasFocus
FOCUSED_BY_KEYBOARD = FOCUSED | QStyle.StateFlag.State_KeyboardFocusChange


def edge_colour(palette: QPalette) -> QColor:
    """Return the outline colour of buttons and fields."""
    window, text = palette.window().color(), palette.windowText().color()
    pairs = zip(window.getRgb()[:3], text.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(one + (other - one) * EDGE_MIX) for one, other in pairs))


class OutlinedStyle(QProxyStyle):
    """Outlines fields, check boxes and buttons, and draws focus rings."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: Widget = None,
        data: QStyleHintReturn | None = None,
    ) -> int:
        """Hide icons of dialog buttons, let clicks move sliders, and let some popups scroll."""
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 0
        if hint == QStyle.StyleHint.SH_Slider_AbsoluteSetButtons:
            return Qt.MouseButton.LeftButton.value
        if hint == QStyle.StyleHint.SH_ComboBox_Popup and widget and widget.property("scrolls"):
            return 0  # the list opens below the box, with a scroll bar
        return super().styleHint(hint, option, widget, data)

    def standardIcon(
        self, pixmap: Pixmap, option: QStyleOption | None = None, widget: Widget = None
    ) -> QIcon:
        """Replace the extension icon of tool bars, which Fusion always draws in black."""
        if pixmap == EXTENSION_BUTTON:
            return icon("more")
        return super().standardIcon(pixmap, option, widget)

    def drawPrimitive(
        self, element: Primitive, option: QStyleOption, painter: QPainter, widget: Widget = None
    ) -> None:
        if element == Primitive.PE_FrameFocusRect:
            _draw_ring(painter, option.rect, option.palette)
            return
        super().drawPrimitive(element, option, painter, widget)
        is_on = option.state & QStyle.StateFlag.State_On
        if element == Primitive.PE_FrameLineEdit:
            _draw_outline(painter, option, FOCUSED)
        elif element == Primitive.PE_PanelButtonCommand:
            _draw_outline(painter, option, FOCUSED_BY_KEYBOARD)
        elif element == Primitive.PE_IndicatorCheckBox or (
            element == Primitive.PE_PanelButtonTool and is_on
        ):
            _draw_edge(painter, option, option.rect)

    def drawControl(
        self, element: Control, option: QStyleOption, painter: QPainter, widget: Widget = None
    ) -> None:
        """Draw a control, and a focus ring around a focused list or scroll area."""
        super().drawControl(element, option, painter, widget)
        if element == Control.CE_ShapedFrame and _has_state(option, FOCUSED_BY_KEYBOARD):
            _draw_ring(painter, option.rect, option.palette)

    def drawComplexControl(
        self, kind: Complex, option: QStyleOptionComplex, painter: QPainter, widget: Widget = None
    ) -> None:
        super().drawComplexControl(kind, option, painter, widget)
        if kind == Complex.CC_SpinBox:
            _draw_outline(painter, option, FOCUSED)
        elif kind == Complex.CC_Slider and widget is not None:
            part = QStyle.SubControl.SC_SliderHandle
            handle = self.subControlRect(kind, option, part, widget)
            if _has_state(option, FOCUSED_BY_KEYBOARD):
                _draw_ring(painter, handle, option.palette)
            else:
                _draw_edge(painter, option, handle)


def _has_state(option: QStyleOption, flags: QStyle.StateFlag) -> bool:
    return option.state & flags == flags


def _draw_outline(painter: QPainter, option: QStyleOption, ring_state: QStyle.StateFlag) -> None:
    """Draw a focus ring if the state includes `ring_state`; otherwise draw an edge."""
    if _has_state(option, ring_state):
        _draw_ring(painter, option.rect, option.palette)
    else:
        _draw_edge(painter, option, option.rect)


def _draw_edge(painter: QPainter, option: QStyleOption, rect: QRect) -> None:
    if option.state & QStyle.StateFlag.State_Enabled:
        _draw_rounded(painter, rect, QPen(edge_colour(option.palette), 1))


def _draw_ring(painter: QPainter, rect: QRect, palette: QPalette) -> None:
    _draw_rounded(painter, rect, QPen(palette.highlight().color(), 2))


def _draw_rounded(painter: QPainter, rect: QRect, pen: QPen) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = pen.widthF() / 2
    inner = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(inner, CORNER_RADIUS, CORNER_RADIUS)
    painter.restore()
