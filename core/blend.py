"""The name of a picture between two methods': from faithful to detailed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .errors import ModelError

CONSISTENT = "+consistent"  # behind a method's name: its pictures are brought back to the photo
_PATTERN = re.compile(
    r"(?P<first>[^+@]+)\+(?P<second>[^+@]+)@(?P<percent>\d{1,3})(?P<ending>\+consistent)?"
)


@dataclass(frozen=True)
class BlendName:
    """Two methods' names and how much the second has of the picture: "leaf-m+leaf-d@60".

    Attributes:
        first: the method at 0 per cent, the faithful one.
        second: that at 100 per cent, the detailed one; it may be consistent, which is written
            last: "leaf-m+leaf-d@60+consistent".
        percent: 0 to 100.

    """

    first: str
    second: str
    percent: int

    def __str__(self) -> str:
        second = self.second.removesuffix(CONSISTENT)
        ending = CONSISTENT if second != self.second else ""
        return f"{self.first}+{second}@{self.percent}{ending}"

    @property
    def share(self) -> float:
        """What the second has of the picture, 0 to 1."""
        return self.percent / 100

    @staticmethod
    def parse(name: str) -> BlendName | None:
        """Return what a name says; None if it is that of a single method.

        Raises:
            ModelError: for more than 100 per cent.

        """
        match = _PATTERN.fullmatch(name)
        if match is None:
            return None
        percent = int(match["percent"])
        if percent > 100:
            raise ModelError("A blend has 0 to 100 per cent, not {percent}.", percent=percent)
        return BlendName(match["first"], match["second"] + (match["ending"] or ""), percent)


def blended(first: str, second: str, percent: int, *, consistent: bool = False) -> str:
    """Return the name of a blend, or of the only method that it shows.

    What is consistent is what the second has of it: that is what strays from the photo.
    """
    if first == second:
        return second + CONSISTENT if consistent else second
    if percent == 0:
        return first
    if consistent:
        second += CONSISTENT
    return second if percent == 100 else str(BlendName(first, second, percent))
