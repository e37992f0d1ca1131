"""The line at the window's foot: what goes on, where the pointer is, how long it took."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar

from ..rendering.frames import ScreenFrame
from ..session.session import Session
from ..viewing.scale_text import format_scale
from ..words.numbers import format_seconds

BUSY_WIDTH = 90  # logical pixels
LONG = 10.0  # seconds, from which on nobody counts milliseconds


class StatusLine(QObject):
    """Puts its labels on a window's status bar, and says on them how far the view is.

    Args:
        bar: the status bar; owns this.
        session: whose last picture is told of.

    """

    def __init__(self, bar: QStatusBar, session: Session) -> None:
        super().__init__(bar)
        self._session = session
        self.words, self.position, self.colours = QLabel(), QLabel(), QLabel()
        self.timing, self.device = QLabel(), QLabel()
        self.colours.setToolTip(
            self.tr("Red, green and blue under the pointer, 0 to 255 in sRGB: in the photo → here")
        )
        self.timing.setToolTip(self.tr("Time until the last exact frame"))
        self.device.setToolTip(self.tr("Where the model runs"))
        self.busy = QProgressBar(maximum=0, textVisible=False)
        self.busy.setFixedWidth(BUSY_WIDTH)
        self.busy.setAccessibleName(self.tr("Opening a photo"))
        self.busy.hide()
        bar.addWidget(self.busy)
        bar.addWidget(self.words, 1)
        for label in (self.position, self.colours, self.timing, self.device):
            bar.addPermanentWidget(label)
        session.view.photo_changed.connect(self.tell_view)
        session.view.changed.connect(self.tell_view)
        session.comparison.changed.connect(self.tell_view)
        session.store.arrived.connect(self._take_frame)

    def say(self, sentence: str) -> None:
        """Say what goes on."""
        self.words.setText(sentence)

    def tell_opening(self, title: str) -> None:
        """Say that a photo is being opened."""
        self.say(self.tr("Opening {0} …").format(title))
        self.busy.show()

    def tell_opening_ended(self) -> None:
        """Say how far the view is: no photo is being opened any more."""
        self.busy.hide()
        self.say("")
        self.tell_view()

    def tell_view(self) -> None:
        """Say how far the view is."""
        viewport, frame = self._session.view.viewport, self._session.last_frame
        if frame is not None:
            self._tell_frame(frame)
        elif viewport is not None:
            self.say(self.tr("{0} · rendering …").format(format_scale(viewport.scale)))

    def _take_frame(self, frame: ScreenFrame) -> None:
        if frame.method == self._session.comparison.methods[-1]:
            self._tell_frame(frame)

    def _tell_frame(self, frame: ScreenFrame) -> None:
        scale = format_scale(frame.viewport.scale)
        if frame.exact:
            self.say(self.tr("{0} · exact").format(scale))
            self.timing.setText(self._duration(frame.seconds))
        else:
            share = round(frame.progress * 100)
            self.say(self.tr("{0} · refining, {1} %").format(scale, share))
        self.device.setText(frame.device)

    def _duration(self, seconds: float) -> str:
        if seconds >= LONG:
            return format_seconds(seconds)
        return self.tr("{0} ms").format(round(seconds * 1000))

    def tell_position(self, source: tuple[float, float] | None) -> None:
        """Say over which source pixel the pointer is."""
        self.position.setText("" if source is None else f"{int(source[0])}, {int(source[1])}")

    def tell_colours(self, photo: QColor | None, shown: QColor | None) -> None:
        """Say which colour is under the pointer, in the photo and on the screen."""
        if photo is None:
            self.colours.setText("")
        elif photo.alpha() == 0:
            self.colours.setText(self.tr("transparent"))
        else:
            here = "…" if shown is None else _levels(shown)
            self.colours.setText(self.tr("{0} → {1}").format(_levels(photo), here))


def _levels(colour: QColor) -> str:
    return f"{colour.red()} {colour.green()} {colour.blue()}"
