"""What the person compares just now, and the ways to change it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, SignalInstance

from leafscope.core.geometry import Size

from .panes import (
    DETAIL,
    GAINS,
    RATES,
    Arrangement,
    CompareMode,
    ComparisonState,
    arrange,
    within,
)


class Comparison(QObject):
    """Holds a `ComparisonState`, and tells when it is another one."""

    changed = Signal()  # other panes, or other methods in them
    divider_moved = Signal()  # only the divider moved
    flipped = Signal()  # only the other picture of two that blink is on show
    parameters_changed = Signal()  # only the gain, the rate, or whether blinking goes by itself

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
    def seen(self) -> str:
        """Name of what is looked at: the method, or its blend with the detailed one."""
        return self._state.seen

    def set_detailed(self, name: str, *, correctable: bool = True) -> None:
        """Blend the method with another one, whose pictures may be one that can't be corrected."""
        self._become(replace(self._state, detailed=name, correctable=correctable))

    def set_detail(self, percent: float) -> None:
        """Give the detailed method so much of the picture, 0 to 100 per cent."""
        self._become(replace(self._state, detail=round(within(percent, DETAIL))))

    def set_consistent(self, consistent: bool) -> None:
        """Bring what the detailed method has of the picture back to the photo, or leave it."""
        self._become(replace(self._state, consistent=consistent))

    @property
    def methods(self) -> tuple[str, ...]:
        """Names of those that are rendered, left to right, each once, on a canvas of any size."""
        return self.arrangement(Size(1, 1)).methods

    def choose(self, place: int, name: str) -> None:
        """Show another method in a pane, as `Pane.place` counts them."""
        self._become(self._state.chosen(place, name))

    def swap(self) -> None:
        """Let left and right change places."""
        self._become(replace(self._state, swapped=not self._state.swapped))

    def peek(self, peeking: bool) -> None:
        """Show bicubic everywhere while `peeking`, as what the file itself holds."""
        self._become(replace(self._state, peeking=peeking))

    def show_pixels(self, pixels: bool) -> None:
        """Show the photo's own pixels everywhere, as squares, or what is compared."""
        self._become(replace(self._state, pixels=pixels))

    @property
    def divider(self) -> float:
        """Where the split lies, from 0 (left edge) to 1 (right edge)."""
        return self._state.divider

    def set_divider(self, divider: float) -> None:
        """Move the split."""
        self._become(replace(self._state, divider=within(divider, (0.0, 1.0))), self.divider_moved)

    def step(self) -> None:
        """Show the other one of two pictures that blink."""
        self._become(replace(self._state, second=not self._state.second), self.flipped)

    def set_rate(self, rate: float) -> None:
        """Blink at so many changes a second, within `RATES`."""
        self._become(replace(self._state, rate=within(rate, RATES)), self.parameters_changed)

    def set_running(self, running: bool) -> None:
        """Let blinking go by itself, or only by `step`."""
        self._become(replace(self._state, running=running), self.parameters_changed)

    def set_gain(self, gain: float) -> None:
        """Multiply a difference by so much, within `GAINS`."""
        self._become(replace(self._state, gain=within(gain, GAINS)), self.parameters_changed)

    def arrangement(self, canvas: Size) -> Arrangement:
        """Return the panes of a canvas of this size, in device pixels."""
        return arrange(self._state, canvas)

    def _become(self, state: ComparisonState, signal: SignalInstance | None = None) -> None:
        if state != self._state:
            self._state = state
            (signal or self.changed).emit()
