"""The line at the window's foot: what goes on, where the pointer is, how long it took."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLayout, QProgressBar, QStatusBar, QWidget

from leafscope.core.frames import Frame
from leafscope.core.geometry import Viewport
from leafscope.core.methods import Method

from ..app.formatting import format_seconds
from ..session.session import Session
from ..style.labels import ElidedLabel, StableWidthLabel
from ..viewing.scale_text import format_scale

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
        self._told: tuple[Viewport, tuple[Method, ...]] | None = None  # what the following are of
        self._progress: dict[Method, float] = {}  # of methods whose picture isn't exact yet
        self._failed = False
        self._opening = False
        self.words = ElidedLabel()
        self.position, self.colours = StableWidthLabel(), StableWidthLabel()
        self.timing, self.device = StableWidthLabel(), StableWidthLabel()
        self.colours.setToolTip(
            self.tr("Red, green and blue under the pointer, 0 to 255 in sRGB: in the photo → here")
        )
        self.timing.setToolTip(self.tr("Time until the view was exact"))
        self.device.setToolTip(self.tr("Where the model runs"))
        self.busy = QProgressBar(maximum=0, textVisible=False)
        self.busy.setFixedWidth(BUSY_WIDTH)
        self.busy.setAccessibleName(self.tr("Opening a photo"))
        self.busy.hide()
        bar.addWidget(self.busy)
        bar.addWidget(self.words, 1)
        for label in (self.position, self.colours, self.timing, self.device):
            bar.addPermanentWidget(label)
        StatusBarFitter(bar, (self.position, self.colours, self.timing, self.device))
        session.photo_changed.connect(self._begin_anew)
        session.view.photo_changed.connect(self.show_progress)
        session.view.changed.connect(self.show_progress)
        session.comparison.changed.connect(self.show_progress)
        session.store.frame_added.connect(self._take_frame)

    def show_message(self, sentence: str) -> None:
        """Say what goes on."""
        self.words.setText(sentence)

    def show_opening(self, title: str) -> None:
        """Say that a photo is being opened."""
        self._opening = True
        self.show_message(self.tr("Opening {0} …").format(title))
        self.busy.show()

    def show_opening_finished(self) -> None:
        """Say how far the view is: no photo is being opened any more."""
        self._opening = False
        self.busy.hide()
        self.show_message("")
        self.show_progress()

    def show_progress(self) -> None:
        """Say how far the view is, by all methods that are shown; not while a photo is opened."""
        viewport = self._session.view.viewport
        if viewport is None or self._opening:
            return
        methods, store = self._session.comparison.methods, self._session.store
        self._forget_others(viewport, methods)
        exact = [
            f for f in (store.exact_frame(name, viewport) for name in methods) if f is not None
        ]
        scale = format_scale(viewport.scale)
        if len(exact) == len(methods):
            self._tell_exact(scale, exact)
            return
        self.timing.clear()
        if self._failed:
            self.show_message(self.tr("{0} · could not be rendered").format(scale))
        elif self._progress or exact:
            done = len(exact) + sum(self._progress.values())
            share = round(done / len(methods) * 100)
            self.show_message(self.tr("{0} · refining, {1} %").format(scale, min(share, 99)))
        else:
            self.show_message(self.tr("{0} · rendering …").format(scale))

    def show_failure(self) -> None:
        """Say that the view will not be there; why is said elsewhere."""
        self._failed = True
        self.show_progress()

    def _begin_anew(self) -> None:
        self._told = None

    def _forget_others(self, viewport: Viewport, methods: tuple[Method, ...]) -> None:
        """Forget how far another view was."""
        if self._told != (viewport, methods):
            self._told = viewport, methods
            self._progress.clear()
            self._failed = False

    def _take_frame(self, frame: Frame) -> None:
        viewport, methods = self._session.view.viewport, self._session.comparison.methods
        if viewport is None or frame.viewport != viewport or frame.method not in methods:
            return
        self._forget_others(viewport, methods)
        if frame.is_exact:
            self._progress.pop(frame.method, None)
        else:
            self._progress[frame.method] = frame.progress
        self.device.setText(frame.device)
        self.show_progress()

    def _tell_exact(self, scale: str, frames: list[Frame]) -> None:
        if frames[0].viewport.enlarges or all(frame.method.is_interpolation for frame in frames):
            self.show_message(self.tr("{0} · exact").format(scale))
        else:
            self.show_message(self.tr("{0} · exact, models begin above 1×").format(scale))
        slowest = max(frames, key=lambda frame: frame.seconds)
        self.timing.setText(self._duration(slowest.seconds))
        self.device.setText(slowest.device)

    def _duration(self, seconds: float) -> str:
        if seconds >= LONG:
            return format_seconds(seconds)
        return self.tr("{0} ms").format(round(seconds * 1000))

    def show_position(self, source: tuple[float, float] | None) -> None:
        """Say over which source pixel the pointer is."""
        self.position.setText("" if source is None else f"{int(source[0])}, {int(source[1])}")
        self.position.setVisible(source is not None)

    def show_colours(self, photo: QColor | None, shown: QColor | None) -> None:
        """Say which colour is under the pointer, in the photo and on the screen."""
        self.colours.setVisible(photo is not None)
        if photo is None:
            self.colours.setText("")
        elif photo.alpha() == 0:
            self.colours.setText(self.tr("transparent"))
        else:
            here = "…" if shown is None else _levels(shown)
            self.colours.setText(self.tr("{0} → {1}").format(_levels(photo), here))


class StatusBarFitter(QObject):
    """Hides the last labels of a status bar that don't fit, rather than cutting off numbers.

    Args:
        bar: the status bar.
        labels: its permanent labels, the most important first.

    """

    def __init__(self, bar: QStatusBar, labels: Sequence[StableWidthLabel]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._labels = labels
        self._fitted_state: tuple[object, ...] = ()
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the labels again if the width of the bar or of a label changed."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            state = self._state()
            if state != self._fitted_state:
                self._fitted_state = state
                self._fit()
        return super().eventFilter(watched, event)

    def _state(self) -> tuple[object, ...]:
        labels = [(label.visible_if_fits, label.sizeHint().width()) for label in self._labels]
        others = [part.isHidden() for part in self._bar.children() if self._is_other(part)]
        return self._bar.width(), *others, *labels

    def _is_other(self, part: QObject) -> TypeGuard[QWidget]:
        return isinstance(part, QWidget) and part not in self._labels

    def _fit(self) -> None:
        for label in self._labels:
            label.set_fits(True)
        for label in reversed(self._labels):
            if self._minimum_width() <= self._bar.width():
                return
            label.set_fits(False)

    def _minimum_width(self) -> int:
        layout = self._bar.layout()
        assert layout is not None
        for each in (*layout.findChildren(QLayout), layout):
            each.invalidate()  # otherwise the layout notices hidden labels too late
        return layout.totalMinimumSize().width()


def _levels(colour: QColor) -> str:
    return f"{colour.red()} {colour.green()} {colour.blue()}"
