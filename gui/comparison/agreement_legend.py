"""What the colours of the agreement mean, in words and numbers, over a corner of the picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from leafscope.core.inspection.deviation import SPAN
from leafscope.core.inspection.difference import deviation_legend

from ..rendering import qimage
from ..session.comparison import CompareMode, Comparison
from ..style import theme
from .measurements import Measurements

MARGIN = 10
LETTERS = 50  # that fit in a line
RAMP = 255, 12  # logical pixels, before it is stretched
GROUND = Qt.GlobalColor.lightGray  # a picture's middle tone, over which no colour is seen


class AgreementLegend(QFrame):
    """Lies over the upper right corner of its parent while the agreement is shown.

    Args:
        measurements: says whether it is shown, or why it can't be.
        comparison: a difference is no picture that agrees with anything.
        parent: the canvas.

    """

    def __init__(self, measurements: Measurements, comparison: Comparison, parent: QWidget) -> None:
        super().__init__(parent)
        self._measurements = measurements
        self._comparison = comparison
        self._canvas = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as numbers run
        self.setObjectName("legend")
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._scale = self._new_scale()
        layout = QGridLayout(self)
        layout.addWidget(self._sentence)
        layout.addWidget(self._scale)
        parent.installEventFilter(self)
        for signal in (measurements.changed, comparison.changed):
            signal.connect(self._follow)
        self._follow()

    @property
    def text(self) -> str:
        """What it says."""
        labels = [label for label in self.findChildren(QLabel) if label.isVisibleTo(self)]
        return " ".join(label.text() for label in labels if label.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the corner."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a dark ground, readable on any picture."""
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
        title = QLabel(self.tr("Reduced to the photo's pixels, the picture is"))
        title.setWordWrap(True)
        layout.addWidget(title, 0, 0, 1, 3)
        ramp = QLabel()
        ramp.setPixmap(_ramp())
        ramp.setScaledContents(True)
        ramp.setMinimumSize(1, RAMP[1])
        layout.addWidget(ramp, 1, 0, 1, 3)
        levels = round(SPAN * 255)
        columns = (
            (self.tr("darker"), f"−{levels}", Qt.AlignmentFlag.AlignLeft),
            (self.tr("the same"), "0", Qt.AlignmentFlag.AlignHCenter),
            (self.tr("brighter"), f"+{levels}", Qt.AlignmentFlag.AlignRight),
        )
        for column, (word, number, side) in enumerate(columns):
            for row, text in ((2, number), (3, word)):
                layout.addWidget(QLabel(text), row, column, side)
        layout.addWidget(QLabel(self.tr("in levels of 255")), 4, 0, 1, 3)
        return scale

    def _follow(self) -> None:
        sentence = self._measurements.agreement_sentence
        self._sentence.setText(sentence)
        self._sentence.setHidden(not sentence)
        self._scale.setHidden(bool(sentence))
        subtracting = self._comparison.mode is CompareMode.DIFFERENCE
        self.setVisible(self._measurements.agreement and not subtracting)
        self.setAccessibleName(self.text)
        self._place()

    def _place(self) -> None:
        room = self._canvas.width() - 2 * MARGIN
        width = min(self.fontMetrics().averageCharWidth() * LETTERS, room)
        self.resize(width, self.heightForWidth(width))
        self.move(self._canvas.width() - self.width() - MARGIN, MARGIN)


def _ramp() -> QPixmap:
    """Return the colours from darker to brighter, as they look over a middle tone."""
    width, height = RAMP
    pixmap = QPixmap(width, height)
    pixmap.fill(GROUND)
    painter = QPainter(pixmap)
    colours = qimage.from_rgba(deviation_legend(width, SPAN)[None])
    painter.drawImage(pixmap.rect(), colours)
    painter.end()
    return pixmap
