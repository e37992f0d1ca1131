"""Legend of the deviation colours, in the upper right corner of the canvas."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from leafscope.core.inspection.deviation import SPAN, deviation_legend

from ..app.formatting import format_signed
from ..rendering import qimage
from ..session.comparison import CompareMode, Comparison
from ..style import theme
from .measurements import Measurements

MARGIN = 10  # logical pixels
WIDTH = 50  # average characters
RAMP_SIZE = 255, 12  # logical pixels, before stretching
RAMP_BACKGROUND = Qt.GlobalColor.lightGray  # a mid-tone, as in most pictures


class DeviationLegend(QFrame):
    """Shows the colour scale of deviations, or a message why no deviations are shown."""

    def __init__(self, measurements: Measurements, comparison: Comparison, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._measurements = measurements
        self._comparison = comparison
        self._canvas = canvas
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # never mirror the scale
        self.setObjectName("legend")
        self._message = QLabel(wordWrap=True)
        self._lowest, self._highest = QLabel(), QLabel()
        self._scale = self._new_scale()
        layout = QGridLayout(self)
        layout.addWidget(self._message)
        layout.addWidget(self._scale)
        canvas.installEventFilter(self)
        for signal in (measurements.changed, comparison.changed):
            signal.connect(self._refresh)
        self._refresh()

    @property
    def text(self) -> str:
        labels = [label for label in self.findChildren(QLabel) if label.isVisibleTo(self)]
        return " ".join(label.text() for label in labels if label.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a dark background, so that the text is readable on any picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.LABEL_GROUND)
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)

    def _new_scale(self) -> QWidget:
        scale = QWidget()
        layout = QGridLayout(scale)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        title = QLabel(self.tr("Scaled back down, the result is"), wordWrap=True)
        layout.addWidget(title, 0, 0, 1, 3)
        ramp = QLabel(pixmap=_ramp(), scaledContents=True)
        ramp.setMinimumSize(1, RAMP_SIZE[1])
        layout.addWidget(ramp, 1, 0, 1, 3)
        columns = (
            (self.tr("darker"), self._lowest, Qt.AlignmentFlag.AlignLeft),
            (self.tr("the same"), QLabel("0"), Qt.AlignmentFlag.AlignHCenter),
            (self.tr("brighter"), self._highest, Qt.AlignmentFlag.AlignRight),
        )
        for column, (word, number, alignment) in enumerate(columns):
            layout.addWidget(number, 2, column, alignment)
            layout.addWidget(QLabel(word), 3, column, alignment)
        layout.addWidget(QLabel(self.tr("Levels out of 255")), 4, 0, 1, 3)
        return scale

    def _refresh(self) -> None:
        measurements = self._measurements
        message, levels = measurements.deviation_message, SPAN * 255 / measurements.gain
        for label, value in ((self._lowest, -levels), (self._highest, levels)):
            label.setText(format_signed(value, 0 if levels >= 1 else 1))
        self._scale.setHidden(bool(message))
        if not message and measurements.is_invisible:
            message = self.tr("No visible difference")
            if measurements.gain == 1:
                message = self.tr("No visible difference. Use Amplify to look for small ones.")
        self._message.setText(message)
        self._message.setHidden(not message)
        difference = self._comparison.state.mode is CompareMode.DIFFERENCE
        self.setVisible(self._measurements.shows_deviation and not difference)
        self.setAccessibleName(self.text)
        self._place()

    def _place(self) -> None:
        space = self._canvas.width() - 2 * MARGIN
        width = min(self.fontMetrics().averageCharWidth() * WIDTH, space)
        self.resize(width, self.heightForWidth(width))
        self.move(self._canvas.width() - self.width() - MARGIN, MARGIN)


def _ramp() -> QPixmap:
    """Return a colour bar on grey, from darker to brighter than the photo."""
    width, height = RAMP_SIZE
    pixmap = QPixmap(width, height)
    pixmap.fill(RAMP_BACKGROUND)
    painter = QPainter(pixmap)
    colours = qimage.from_rgba(deviation_legend(width, SPAN)[None])
    painter.drawImage(pixmap.rect(), colours)
    painter.end()
    return pixmap
