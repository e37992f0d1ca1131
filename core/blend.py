"""The name of a picture between two methods': from faithful to detailed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .errors import ModelError

_PATTERN = re.compile(r"(?P<first>[^+@]+)\+(?P<second>[^+@]+)@(?P<percent>\d{1,3})")


@dataclass(frozen=True)
class BlendName:
    """Two methods' names and how much the second has of the picture: "leaf-m+leaf-d@60".

    Attributes:
        first: the method at 0 per cent, the faithful one.
        second: that at 100 per cent, the detailed one.
        percent: 0 to 100.

    """

    first: str
    second: str
    percent: int

    def __str__(self) -> str:
        return f"{self.first}+{self.second}@{self.percent}"

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
        return BlendName(match["first"], match["second"], percent)


def blended(first: str, second: str, percent: int) -> str:
    """Return the name of a blend, or of the only method that it shows."""
    if percent == 0 or first == second:
        return first
    return second if percent == 100 else str(BlendName(first, second, percent))
