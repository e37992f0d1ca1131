"""What a turn of the wheel, or two fingers on a touchpad, asks for.

Zooming multiplies, so a notch that comes in a hundred fractions adds up to the notch by itself.
"""

from __future__ import annotations

from dataclasses import dataclass

NOTCH = 120  # Qt's units of angle for one click of an ordinary wheel
NOTCHES_TO_DOUBLE = 4
NOTCHES_TO_DOUBLE_FINELY = 24


@dataclass(frozen=True)
class WheelZoom:
    """Multiply the scale.

    Attributes:
        factor: by how much.
        at_once: the steps are so small that they make a smooth movement themselves.

    """

    factor: float
    at_once: bool


@dataclass(frozen=True)
class WheelPan:
    """Move sideways over the photo by `dx` logical pixels."""

    dx: float


def wheel_action(
    angle: tuple[int, int], pixels: tuple[int, int], *, fine: bool, sideways: bool
) -> WheelZoom | WheelPan | None:
    """Return what a wheel event means.

    Args:
        angle: Qt's angle delta (x, y), fractions of a notch included; zero on some touchpads.
        pixels: Qt's pixel delta (x, y), used where there is no angle.
        fine: zoom by small steps.
        sideways: move instead of zooming.

    Returns:
        None for an event that moves nothing, which some drivers send.

    """
    across, down = angle if any(angle) else (2 * pixels[0], 2 * pixels[1])
    if sideways:
        turn = down or across  # some systems turn the axes themselves while Shift is held
        return WheelPan(-turn) if turn else None
    if not down:
        return None
    per_double = NOTCHES_TO_DOUBLE_FINELY if fine else NOTCHES_TO_DOUBLE
    return WheelZoom(2 ** (down / NOTCH / per_double), at_once=abs(down) < NOTCH)
