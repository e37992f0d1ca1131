"""Which of our models suits this machine: decided by a second's measurement, once."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path

from ..engine import Compute
from ..models import load_model
from .benchmark import measure

logger = logging.getLogger(__name__)

BEST, QUICK = "leaf-m", "leaf-s"
PATIENCE = 1.0  # seconds that people wait for a fresh view of a megapixel at 4x to be exact
SOURCE_MP, OUTPUT_MP = 1 / 16, 1.0  # of such a view
FILE = "calibration.json"


@dataclass(frozen=True)
class Calibration:
    """What was measured.

    Attributes:
        model: the model that suits the machine.
        seconds: that the better one needs for a fresh view of a megapixel at 4x.
        device: where it was measured.

    """

    model: str
    seconds: float
    device: str


def recommend_model(names: list[str], folder: Path, compute: Compute) -> str | None:
    """Return which of the models suits this machine, measured the first time on each device.

    Args:
        names: of the models on this machine.
        folder: where the measurement is kept.
        compute: where models will run.

    Returns:
        One of our own models; None where they aren't both there.

    """
    if BEST not in names or QUICK not in names:
        return None
    known = remembered(folder)
    if known is None or known.device != str(compute):
        known = calibrate(compute)
        logger.info("the default is %s: a view takes %s %.2f s", known.model, BEST, known.seconds)
        remember(known, folder)
    return known.model


def calibrate(compute: Compute) -> Calibration:
    """Measure the better model on a device; about a second.

    Raises:
        ModelError: if it can't be loaded.

    """
    cost = measure(load_model(BEST), compute)
    seconds = cost.seconds(SOURCE_MP * 1e6, OUTPUT_MP * 1e6)
    return Calibration(BEST if seconds <= PATIENCE else QUICK, seconds, str(compute))


def remembered(folder: Path) -> Calibration | None:
    """Return what was measured before; None if nothing was, or it can't be read."""
    try:
        values = json.loads((folder / FILE).read_text(encoding="utf-8"))
        found = Calibration(str(values["model"]), float(values["seconds"]), str(values["device"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return found if found.model in (BEST, QUICK) else None


def remember(calibration: Calibration, folder: Path) -> None:
    """Keep a measurement; where that isn't possible, it is made again next time."""
    partial = folder / (FILE + ".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps(asdict(calibration))
        partial.write_text(text, encoding="utf-8")
        partial.replace(folder / FILE)
    except OSError as error:
        logger.warning("the measurement of this machine can't be kept: %s", error)
