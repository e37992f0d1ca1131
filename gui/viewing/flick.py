"""How fast a hand was when it let go."""

from __future__ import annotations

RECENT = 100  # milliseconds that count
PAUSE = 50  # milliseconds without a move after which a hand has come to rest
LEAST_POINTS = 3  # a press and one move say nothing about speed


class FlickTracker:
    """Remembers where a hand was a moment ago; in pixels, and milliseconds that only ever grow."""

    def __init__(self) -> None:
        self._points: list[tuple[int, float, float]] = []

    def press(self, time: int, x: float, y: float) -> None:
        """Begin."""
        self._points = [(time, x, y)]

    def move(self, time: int, x: float, y: float) -> None:
        """Go on."""
        recent = [point for point in self._points if time - point[0] <= RECENT]
        self._points = [*recent, (time, x, y)]

    def release(self, time: int) -> tuple[float, float]:
        """Return the speed when it lets go, in pixels a second; (0, 0) after a rest."""
        points, self._points = self._points, []
        if len(points) < LEAST_POINTS or time - points[-1][0] > PAUSE:
            return 0.0, 0.0
        (began, x0, y0), (ended, x1, y1) = points[0], points[-1]
        seconds = max(1, ended - began) / 1000
        return (x1 - x0) / seconds, (y1 - y0) / seconds
