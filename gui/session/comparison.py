"""State of the comparison: the methods shown, and the layout of their panes."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from leafscope.core.geometry import Box, Size
from leafscope.core.methods import Method
from leafscope.core.resample import Interpolation

from ..rendering.model_source import BASELINE
from ..style.theme import reduced_motion

GAP = 2  # device pixels between panes
DETAIL_RANGE = 0.0, 100.0  # per cent
GAIN_RANGE = 1.0, 32.0  # factors by which a difference is multiplied
BLINK_RATE_RANGE = 0.5, 4.0  # changes per second: at most 2 flashes, WCAG 2.3.1 allows 3
SURROUNDING = (Interpolation.NEAREST.value, BASELINE, Interpolation.LANCZOS.value)


class CompareMode(Enum):
    """Ways to compare methods on the canvas."""

    OFF = "off"
    SPLIT = "split"
    SIDE_BY_SIDE = "side-by-side"
    TWO_BY_TWO = "two-by-two"
    BLINK = "blink"
    DIFFERENCE = "difference"

    def next(self) -> CompareMode:
        """Return the next mode; after the last mode, return the first."""
        modes = list(CompareMode)
        return modes[(modes.index(self) + 1) % len(modes)]


@dataclass(frozen=True)
class ComparisonState:
    """The selected methods and comparison options."""

    mode: CompareMode = CompareMode.OFF
    method: str = BASELINE  # name of the selected model or interpolation
    auto: bool = False  # whether `method` was chosen from the photo's condition
    repair: str = ""  # name of the 1x network that repairs the photo first, or ""
    detail_model: str = ""  # name of the model blended into `method`, or ""
    detail: int = 0  # share of the detail model in per cent
    back_projection: bool = True  # whether to apply back-projection to the detail model
    supports_back_projection: bool = True  # whether the detail model supports it
    baseline: str = BASELINE  # name of the method compared with
    surrounding: tuple[str, ...] = SURROUNDING  # the other three methods in two-by-two
    swapped: bool = False  # whether left and right are exchanged
    divider: float = 0.5  # position of the split, 0 (left edge) to 1 (right edge)
    baseline_only: bool = False  # whether all panes show bicubic, while a key is held
    source_pixels: bool = False  # whether all panes show the photo's pixels as squares
    shows_second: bool = True  # while blinking, whether the right-hand method is visible
    rate: float = 1.0  # blink rate in changes per second
    auto_blink: bool = True  # whether a timer changes the blinking picture, not only a key
    gain: float = 8.0  # factor by which a difference is multiplied

    @property
    def override_method(self) -> Method | None:
        """The method shown in all panes instead of the selected ones, or None."""
        if self.baseline_only:
            return Method(BASELINE)
        return Method(Interpolation.NEAREST.value) if self.source_pixels else None

    @property
    def effective_method(self) -> Method:
        """The selected method with the selected detail model and repair network, if any."""
        if not self.detail_model:
            return Method(self.method, resolved=self.auto, repair=self.repair)
        back_projected = self.back_projection and self.supports_back_projection
        blend = Method.blend(
            self.method, self.detail_model, self.detail, back_projected=back_projected
        )
        auto = self.auto and blend.name == self.method
        return replace(blend, resolved=auto, repair=self.repair)

    @property
    def pair(self) -> tuple[Method, Method]:
        """The two compared methods: left, right."""
        pair = Method(self.baseline), self.effective_method
        return pair[::-1] if self.swapped else pair

    @property
    def methods(self) -> tuple[Method, ...]:
        """The compared methods, left to right and top to bottom."""
        match self.mode:
            case CompareMode.OFF:
                return (self.effective_method,)
            case CompareMode.TWO_BY_TWO:
                first, second, third = map(Method, self.surrounding)
                if self.swapped:
                    return second, first, self.effective_method, third
                return first, second, third, self.effective_method
            case _:
                return self.pair

    def with_method(self, index: int, method: str) -> ComparisonState:
        """Return a copy with another method in the pane at `index`."""
        index ^= int(self.swapped)
        two_by_two = self.mode is CompareMode.TWO_BY_TWO
        if index == (len(self.surrounding) if two_by_two else 1):
            return replace(self, method=method, auto=False)
        if not two_by_two:
            return replace(self, baseline=method)
        before, after = self.surrounding[:index], self.surrounding[index + 1 :]
        return replace(self, surrounding=(*before, method, *after))


@dataclass(frozen=True)
class Pane:
    """One picture on the canvas; boxes are in device pixels."""

    index: int  # number of the pane from 0, left to right and top to bottom
    method: Method
    box: Box  # where the whole view would be; the same size for all panes
    clip: Box  # the visible part of the box
    difference_from: Method | None = None  # show how `method` differs from this one


@dataclass(frozen=True)
class PaneLayout:
    """The panes of a canvas, which all show the same view."""

    view: Size  # in device pixels
    panes: tuple[Pane, ...]  # left to right and top to bottom
    methods: tuple[Method, ...]  # the methods to render, without duplicates

    def pane_at(self, x: float, y: float) -> Pane:
        """Return the pane at a position in device pixels, or the last pane if there is none."""
        for pane in self.panes:
            if pane.clip.left <= x < pane.clip.right and pane.clip.top <= y < pane.clip.bottom:
                return pane
        return self.panes[-1]


def view_size(mode: CompareMode, canvas: Size) -> Size:
    """Return the size of each pane's view for a canvas size; both are in device pixels."""
    half = Size(max(0, canvas.width - GAP) // 2, max(0, canvas.height - GAP) // 2)
    match mode:
        case CompareMode.SIDE_BY_SIDE:
            return Size(half.width, canvas.height)
        case CompareMode.TWO_BY_TWO:
            return half
        case _:
            return canvas


def layout_panes(state: ComparisonState, canvas: Size) -> PaneLayout:
    """Return the layout of the panes; `canvas` is the canvas size in device pixels."""
    view, methods = view_size(state.mode, canvas), state.methods
    whole = Box(0, 0, view.width, view.height)
    match state.mode:
        case CompareMode.SPLIT:
            column = round(state.divider * view.width)
            clips = Box(0, 0, column, view.height), Box(column, 0, view.width - column, view.height)
            panes = [Pane(side, methods[side], whole, clips[side]) for side in (0, 1)]
        case CompareMode.BLINK:
            side = int(state.shows_second)
            panes = [Pane(side, methods[side], whole, whole)]
        case CompareMode.DIFFERENCE:
            panes = [Pane(1, methods[1], whole, whole, difference_from=methods[0])]
        case _:  # in rows of two
            across, down = view.width + GAP, view.height + GAP
            panes = []
            for k, method in enumerate(methods):
                box = Box(k % 2 * across, k // 2 * down, view.width, view.height)
                panes.append(Pane(k, method, box, box))
    override = state.override_method
    if override is not None:
        panes = [replace(pane, method=override, difference_from=None) for pane in panes]
        methods = (override,)
    return PaneLayout(view, tuple(panes), tuple(dict.fromkeys(methods)))


def clamp_to(value: float, limits: tuple[float, float]) -> float:
    """Clamp a value to (low, high); NaN becomes the lower limit."""
    low, high = limits
    return low if math.isnan(value) else min(max(value, low), high)


class Comparison(QObject):
    """An observable `ComparisonState`; each change emits one signal."""

    changed = Signal()  # the panes or their methods
    divider_moved = Signal()
    flipped = Signal()  # the other picture is visible while blinking
    options_changed = Signal()  # gain, blink rate or automatic blinking

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = ComparisonState()  # read-only
        self._mode_before_difference = CompareMode.OFF

    def set_mode(self, mode: CompareMode) -> None:
        """Set the way in which methods are compared."""
        if mode is CompareMode.DIFFERENCE and self.state.mode is not mode:
            self._mode_before_difference = self.state.mode
        self._set_state(replace(self.state, mode=mode))

    def next_mode(self) -> None:
        """Switch to the next mode; after the last mode, to the first."""
        self.set_mode(self.state.mode.next())

    def toggle_difference(self) -> None:
        """Switch to the difference mode, or from there back to the previous mode."""
        shown = self.state.mode is CompareMode.DIFFERENCE
        self.set_mode(self._mode_before_difference if shown else CompareMode.DIFFERENCE)

    def set_method(self, name: str, *, auto: bool = False) -> None:
        """Select a method; `auto` if it was chosen automatically from the photo's condition."""
        self._set_state(replace(self.state, method=name, auto=auto))

    def set_repair(self, name: str) -> None:
        """Select the 1x network that repairs the photo before upscaling; "" for none."""
        self._set_state(replace(self.state, repair=name))

    def set_detail_model(self, name: str, *, supports_back_projection: bool = True) -> None:
        """Select the model that adds detail; "" for none."""
        supported = supports_back_projection
        state = replace(self.state, detail_model=name, supports_back_projection=supported)
        self._set_state(state)

    def set_detail(self, percent: float) -> None:
        """Set the share of the detail model in per cent, clamped to 0 to 100."""
        self._set_state(replace(self.state, detail=round(clamp_to(percent, DETAIL_RANGE))))

    def set_back_projection(self, back_projection: bool) -> None:
        """Set whether back-projection corrects the added detail."""
        self._set_state(replace(self.state, back_projection=back_projection))

    @property
    def methods(self) -> tuple[Method, ...]:
        """The methods to render, left to right, without duplicates."""
        return self.pane_layout(Size(1, 1)).methods

    def set_pane_method(self, index: int, name: str) -> None:
        """Show another method in the pane at `index`."""
        self._set_state(self.state.with_method(index, name))

    def swap_sides(self) -> None:
        """Swap the left and right methods."""
        self._set_state(replace(self.state, swapped=not self.state.swapped))

    def show_baseline(self, on: bool) -> None:
        """Show bicubic in all panes while on; show the selected methods again when off."""
        self._set_state(replace(self.state, baseline_only=on))

    def show_source_pixels(self, on: bool) -> None:
        """Show the photo's pixels as squares in all panes while on; else show the methods."""
        self._set_state(replace(self.state, source_pixels=on))

    def set_divider(self, divider: float) -> None:
        """Move the divider, clamped to 0 (left edge) to 1 (right edge)."""
        divider = clamp_to(divider, (0.0, 1.0))
        self._set_state(replace(self.state, divider=divider), self.divider_moved)

    def flip(self) -> None:
        """Switch to the other picture in blink mode."""
        state = replace(self.state, shows_second=not self.state.shows_second)
        self._set_state(state, self.flipped)

    def set_rate(self, rate: float) -> None:
        """Set the blink rate in changes per second, clamped to `BLINK_RATE_RANGE`."""
        rate = clamp_to(rate, BLINK_RATE_RANGE)
        self._set_state(replace(self.state, rate=rate), self.options_changed)

    def set_auto_blink(self, auto_blink: bool) -> None:
        """Set whether a timer flips the picture in blink mode, in addition to `flip`."""
        self._set_state(replace(self.state, auto_blink=auto_blink), self.options_changed)

    def set_gain(self, gain: float) -> None:
        """Set the factor that differences are multiplied by, clamped to `GAIN_RANGE`."""
        gain = clamp_to(gain, GAIN_RANGE)
        self._set_state(replace(self.state, gain=gain), self.options_changed)

    def pane_layout(self, canvas: Size) -> PaneLayout:
        """Return the layout of the panes; `canvas` is the canvas size in device pixels."""
        return layout_panes(self.state, canvas)

    def _set_state(self, state: ComparisonState, signal: SignalInstance | None = None) -> None:
        if state != self.state:
            self.state = state
            (signal or self.changed).emit()


class Blinker(QObject):
    """Timer that flips the picture in blink mode; initially off if motion is reduced."""

    def __init__(self, comparison: Comparison, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison = comparison
        self._timer = QTimer(self)
        self._timer.timeout.connect(comparison.flip)
        comparison.set_auto_blink(not reduced_motion())
        comparison.changed.connect(self._refresh)
        comparison.options_changed.connect(self._refresh)
        self._refresh()

    @property
    def interval(self) -> int | None:
        """Milliseconds between two flips; None while the timer is stopped."""
        return self._timer.interval() if self._timer.isActive() else None

    def _refresh(self) -> None:
        state = self._comparison.state
        interval = round(1000 / state.rate)
        if state.mode is not CompareMode.BLINK or not state.auto_blink or state.override_method:
            self._timer.stop()
        elif self.interval != interval:
            self._timer.start(interval)
