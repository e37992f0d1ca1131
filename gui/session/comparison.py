"""What the window shows beside what: plain data."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QObject, Signal, SignalInstance

from leafscope.core.geometry import Box, Size
from leafscope.core.methods import Method
from leafscope.core.resample import Interpolation

from ..rendering.model_source import BASELINE

GAP = 2  # device pixels between two views
DETAIL_RANGE = 0.0, 100.0  # per cent
GAIN_RANGE = 1.0, 32.0  # of a difference
BLINK_RATE_RANGE = (
    0.5,
    4.0,
)  # changes of picture in a second; 4 are 2 flashes, and WCAG 2.3.1 allows 3
AROUND = (Interpolation.NEAREST.value, BASELINE, Interpolation.LANCZOS.value)


class CompareMode(Enum):
    """How a method is shown against others."""

    OFF = "off"
    SPLIT = "split"
    SIDE_BY_SIDE = "side-by-side"
    TWO_BY_TWO = "two-by-two"
    BLINK = "blink"
    DIFFERENCE = "difference"

    def next(self) -> CompareMode:
        """Return the mode after this one, round and round."""
        modes = list(CompareMode)
        return modes[(modes.index(self) + 1) % len(modes)]


@dataclass(frozen=True)
class ComparisonState:
    """What the person compares just now.

    Attributes:
        mode: how.
        method: the method that is looked at.
        detail_model: the method that it is blended with.
        detail: what that has of the picture, in per cent.
        back_projection: what that has is to be brought back to the photo.
        supports_back_projection: it can be.
        baseline: the method that stands against it.
        surrounding: the three methods that stand around it in two by two.
        swapped: left and right have changed places.
        divider: where a split lies, from 0 (left edge) to 1 (right edge).
        peeking: bicubic is shown everywhere, for as long as a key is held.
        pixels: the photo's own pixels are shown everywhere, as squares.
        shows_second: while blinking, the right method is on show.
        rate: changes of picture in a second while blinking.
        auto_blink: blinking goes by itself, not by a key.
        gain: what a difference is multiplied by.

    """

    mode: CompareMode = CompareMode.OFF
    method: str = BASELINE
    detail_model: str = ""
    detail: int = 0
    back_projection: bool = True
    supports_back_projection: bool = True
    baseline: str = BASELINE
    surrounding: tuple[str, str, str] = AROUND
    swapped: bool = False
    divider: float = 0.5
    peeking: bool = False
    pixels: bool = False
    shows_second: bool = True
    rate: float = 1.0
    auto_blink: bool = True
    gain: float = 8.0

    @property
    def override_method(self) -> Method | None:
        """The method that is shown in place of every other, if there is one."""
        if self.peeking:
            return Method(BASELINE)
        return Method(Interpolation.NEAREST.value) if self.pixels else None

    @property
    def effective_method(self) -> Method:
        """The method that is looked at, with as much detail as is wanted."""
        if not self.detail_model:
            return Method(self.method)
        back_projection = self.back_projection and self.supports_back_projection
        return Method.blend(
            self.method, self.detail_model, self.detail, back_projected=back_projection
        )

    @property
    def pair(self) -> tuple[Method, Method]:
        """The methods on the left and on the right."""
        pair = Method(self.baseline), self.effective_method
        return pair[::-1] if self.swapped else pair

    @property
    def four(self) -> tuple[Method, Method, Method, Method]:
        """The methods above, left and right, and below."""
        first, second, third = map(Method, self.surrounding)
        if self.swapped:
            return second, first, self.effective_method, third
        return first, second, third, self.effective_method

    def with_method(self, index: int, method: str) -> ComparisonState:
        """Return this with another method in a index, as `Pane.index` counts them."""
        if self.mode is not CompareMode.TWO_BY_TWO:
            is_method = index != int(self.swapped)
            return replace(self, method=method) if is_method else replace(self, baseline=method)
        index ^= int(self.swapped)
        if index == len(self.surrounding):
            return replace(self, method=method)
        first, second, third = (
            method if number == index else name for number, name in enumerate(self.surrounding)
        )
        return replace(self, surrounding=(first, second, third))


@dataclass(frozen=True)
class Pane:
    """One picture in the canvas, in device pixels.

    Attributes:
        index: its number, left to right and top to bottom.
        method: name of the method that makes the picture.
        box: where its view lies; every pane's box is as large as the view.
        clip: the part of the box that is shown.
        difference_from: if not None, how much the method differs from this one is the picture.

    """

    index: int
    method: Method
    box: Box
    clip: Box
    difference_from: Method | None = None


@dataclass(frozen=True)
class PaneLayout:
    """Panes that show the same view.

    Attributes:
        view: size of the view in device pixels.
        panes: left to right and top to bottom.
        methods: those that must be rendered, left to right, each once.

    """

    view: Size
    panes: tuple[Pane, ...]
    methods: tuple[Method, ...]

    def pane_at(self, x: float, y: float) -> Pane:
        """Return the pane under a point of the canvas, or the last one."""
        for pane in self.panes:
            if pane.clip.left <= x < pane.clip.right and pane.clip.top <= y < pane.clip.bottom:
                return pane
        return self.panes[-1]


def view_size(mode: CompareMode, canvas: Size) -> Size:
    """Return the size of the view that each pane shows."""
    half = Size(max(0, canvas.width - GAP) // 2, max(0, canvas.height - GAP) // 2)
    match mode:
        case CompareMode.SIDE_BY_SIDE:
            return Size(half.width, canvas.height)
        case CompareMode.TWO_BY_TWO:
            return half
        case _:
            return canvas


def layout_panes(state: ComparisonState, canvas: Size) -> PaneLayout:
    """Return the panes of a canvas, whose size is in device pixels."""
    view = view_size(state.mode, canvas)
    panes, methods = _panes(state, view)
    if state.override_method is not None:
        panes = tuple(
            replace(pane, method=state.override_method, difference_from=None) for pane in panes
        )
        methods = (state.override_method,)
    return PaneLayout(view, panes, tuple(dict.fromkeys(methods)))


def clamp_to(value: float, limits: tuple[float, float]) -> float:
    """Return the value, or the limit that it goes beyond; the lower one for what isn't a number."""
    least, most = limits
    return least if math.isnan(value) else min(max(value, least), most)


def _panes(state: ComparisonState, view: Size) -> tuple[tuple[Pane, ...], tuple[Method, ...]]:
    """Return the panes, and the methods that they need."""
    whole = Box(0, 0, view.width, view.height)
    first, second = state.pair
    match state.mode:
        case CompareMode.OFF:
            return (Pane(0, state.effective_method, whole, whole),), (state.effective_method,)
        case CompareMode.SPLIT:
            column = round(state.divider * view.width)
            left = Box(0, 0, column, view.height)
            right = Box(column, 0, view.width - column, view.height)
            return (Pane(0, first, whole, left), Pane(1, second, whole, right)), state.pair
        case CompareMode.BLINK:
            place = int(state.shows_second)
            return (Pane(place, state.pair[place], whole, whole),), state.pair
        case CompareMode.DIFFERENCE:
            return (Pane(1, second, whole, whole, first),), state.pair
        case CompareMode.SIDE_BY_SIDE:
            return _side_by_side(state.pair, view), state.pair
        case CompareMode.TWO_BY_TWO:
            return _side_by_side(state.four, view), state.four


def _side_by_side(methods: tuple[Method, ...], view: Size) -> tuple[Pane, ...]:
    """Return whole views, two in a row."""
    panes = []
    for place, method in enumerate(methods):
        row, column = divmod(place, 2)
        left, top = column * (view.width + GAP), row * (view.height + GAP)
        box = Box(left, top, view.width, view.height)
        panes.append(Pane(place, method, box, box))
    return tuple(panes)


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
    def effective_method(self) -> Method:
        """Name of what is looked at: the method, or its blend with the detailed one."""
        return self._state.effective_method

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

    def set_pane_method(self, place: int, name: str) -> None:
        """Show another method in a pane, as `Pane.index` counts them."""
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

    def flip(self) -> None:
        """Show the other one of two pictures that blink."""
        self._become(replace(self._state, shows_second=not self._state.shows_second), self.flipped)

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
