"""What the person compares just now, and the ways to change it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, SignalInstance

from leafscope.core.geometry import Size
from leafscope.core.methods import Method

from .panes import (
    BLINK_RATE_RANGE,
    DETAIL_RANGE,
    GAIN_RANGE,
    CompareMode,
    ComparisonState,
    PaneLayout,
    clamp_to,
    layout_panes,
)


class Comparison(QObject):
    """Holds a `ComparisonState`, and tells when it is another one."""

    changed = Signal()  # other panes, or other methods in them
    divider_moved = Signal()  # only the divider moved
    flipped = Signal()  # only the other picture of two that blink is on show
    options_changed = Signal()  # only the gain, the rate, or whether blinking goes by itself

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = ComparisonState()
        self._before_difference = CompareMode.OFF

    @property
    def state(self) -> ComparisonState:
        """All of it."""
        return self._state

    @property
    def mode(self) -> CompareMode:
        """How methods are compared."""
        return self._state.mode

    def set_mode(self, mode: CompareMode) -> None:
        """Compare in another way."""
        if mode is CompareMode.DIFFERENCE and self.mode is not mode:
            self._before_difference = self.mode
        self._become(replace(self._state, mode=mode))

    def next_mode(self) -> None:
        """Compare in the next way, round and round."""
        self.set_mode(self.mode.next())

    def toggle_difference(self) -> None:
        """Show the difference, or what was shown before it."""
        back = self.mode is CompareMode.DIFFERENCE
        self.set_mode(self._before_difference if back else CompareMode.DIFFERENCE)

    @property
    def method(self) -> str:
        """Name of the method that is looked at."""
        return self._state.method

    def set_method(self, name: str) -> None:
        """Look at another method."""
        self._become(replace(self._state, method=name))

    @property
    def seen(self) -> Method:
        """Name of what is looked at: the method, or its blend with the detailed one."""
        return self._state.seen

    def set_detail_model(self, name: str, *, supports_back_projection: bool = True) -> None:
        """Blend the method with another one, whose pictures may be one that can't be corrected."""
        self._become(
            replace(
                self._state, detail_model=name, supports_back_projection=supports_back_projection
            )
        )

    def set_detail(self, percent: float) -> None:
        """Give the detailed method so much of the picture, 0 to 100 per cent."""
        self._become(replace(self._state, detail=round(clamp_to(percent, DETAIL_RANGE))))

    def set_back_projection(self, back_projection: bool) -> None:
        """Bring what the detailed method has of the picture back to the photo, or leave it."""
        self._become(replace(self._state, back_projection=back_projection))

    @property
    def methods(self) -> tuple[Method, ...]:
        """Names of those that are rendered, left to right, each once, on a canvas of any size."""
        return self.pane_layout(Size(1, 1)).methods

    def choose(self, place: int, name: str) -> None:
        """Show another method in a pane, as `Pane.place` counts them."""
        self._become(self._state.with_method(place, name))

    def swap_sides(self) -> None:
        """Let left and right change places."""
        self._become(replace(self._state, swapped=not self._state.swapped))

    def show_baseline(self, peeking: bool) -> None:
        """Show bicubic everywhere while `peeking`, as what the file itself holds."""
        self._become(replace(self._state, peeking=peeking))

    def show_source_pixels(self, pixels: bool) -> None:
        """Show the photo's own pixels everywhere, as squares, or what is compared."""
        self._become(replace(self._state, pixels=pixels))

    @property
    def divider(self) -> float:
        """Where the split lies, from 0 (left edge) to 1 (right edge)."""
        return self._state.divider

    def set_divider(self, divider: float) -> None:
        """Move the split."""
        self._become(
            replace(self._state, divider=clamp_to(divider, (0.0, 1.0))), self.divider_moved
        )

    def step(self) -> None:
        """Show the other one of two pictures that blink."""
        self._become(replace(self._state, second=not self._state.second), self.flipped)

    def set_rate(self, rate: float) -> None:
        """Blink at so many changes a second, within `BLINK_RATE_RANGE`."""
        self._become(
            replace(self._state, rate=clamp_to(rate, BLINK_RATE_RANGE)), self.options_changed
        )

    def set_auto_blink(self, auto_blink: bool) -> None:
        """Let blinking go by itself, or only by `step`."""
        self._become(replace(self._state, auto_blink=auto_blink), self.options_changed)

    def set_gain(self, gain: float) -> None:
        """Multiply a difference by so much, within `GAIN_RANGE`."""
        self._become(replace(self._state, gain=clamp_to(gain, GAIN_RANGE)), self.options_changed)

    def pane_layout(self, canvas: Size) -> PaneLayout:
        """Return the panes of a canvas of this size, in device pixels."""
        return layout_panes(self._state, canvas)

    def _become(self, state: ComparisonState, signal: SignalInstance | None = None) -> None:
        if state != self._state:
            self._state = state
            (signal or self.changed).emit()
