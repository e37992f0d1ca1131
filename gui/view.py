"""The view of the open photo: the one place that says where the window looks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from leafscope.core.geometry import Size, Viewport

from . import navigation
from .navigation import ScaleRange


class View(QObject):
    """A viewport over a photo, moved by hands and kept within what navigation allows.

    Before a photo is shown there is no viewport, and moving does nothing.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photo: Size | None = None
        self._window = Size(0, 0)
        self._viewport: Viewport | None = None
        self._fitted = False

    @property
    def photo(self) -> Size | None:
        """The size of the photo in source pixels."""
        return self._photo

    @property
    def viewport(self) -> Viewport | None:
        """Where the window looks, in device pixels."""
        return self._viewport

    @property
    def offered(self) -> ScaleRange:
        """The scales on offer."""
        if self._photo is None:
            return ScaleRange(1.0, navigation.MAX_ZOOM)
        return navigation.scale_range(self._photo, self._window)

    @property
    def fit_scale(self) -> float:
        """The scale at which the photo fills the window."""
        return 1.0 if self._photo is None else navigation.fit_scale(self._photo, self._window)

    def show_photo(self, photo: Size) -> None:
        """Look at another photo, all of it."""
        self._photo = photo
        self.fit()

    def resize(self, window: Size) -> None:
        """Keep the middle in a window of another size; a fitted photo stays fitted."""
        if window == self._window:
            return
        self._window = window
        if self._photo is None or self._viewport is None:
            return
        if self._fitted:
            self.fit()
        else:
            self._look(navigation.resized(self._viewport, self._photo, window))

    def fit(self) -> None:
        """Look at the whole photo."""
        if self._photo is not None:
            self._look(navigation.fit(self._photo, self._window), fitted=True)

    def zoom_to(self, scale: float, at: tuple[float, float] | None = None) -> None:
        """Go to `scale`, keeping what lies under the window point `at`, else the middle."""
        if self._photo is None or self._viewport is None:
            return
        x, y = at or (self._window.width / 2, self._window.height / 2)
        zoomed = navigation.zoom_at(self._viewport, self._photo, scale, x, y)
        self._look(zoomed, fitted=zoomed.scale == self.fit_scale)

    def zoom_by(self, factor: float, at: tuple[float, float] | None = None) -> None:
        """Multiply the scale."""
        if self._viewport is not None:
            self.zoom_to(self._viewport.scale * factor, at)

    def pan(self, dx: float, dy: float) -> None:
        """Move over the photo by device pixels."""
        if self._photo is None or self._viewport is None:
            return
        moved = navigation.pan(self._viewport, self._photo, dx, dy)
        self._look(moved, fitted=self._fitted)

    def toggle_fit(self, at: tuple[float, float]) -> None:
        """Go to 100 % at a window point, or back to the whole photo."""
        if self._viewport is not None and self._viewport.scale == 1.0:
            self.fit()
        else:
            self.zoom_to(1.0, at)

    def _look(self, viewport: Viewport, *, fitted: bool = False) -> None:
        self._fitted = fitted
        if viewport != self._viewport:
            self._viewport = viewport
            self.changed.emit()
