"""Choose the default model by measuring its speed on this machine once."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path

from ..engine import Compute
from ..models import load_model
from .benchmark import measure_cost

logger = logging.getLogger(__name__)

BEST, FAST = "leaf-m", "leaf-s"
MAX_VIEW_SECONDS = 1.0  # acceptable time for a new view of one megapixel at 4x
SOURCE_PIXELS, OUTPUT_PIXELS = 1e6 / 16, 1e6  # of such a view
FILE = "calibration.json"


@dataclass(frozen=True)
class Calibration:
    """A measurement and the model it recommends.

    Attributes:
        model: the recommended model.
        seconds: time the best model needs for a new view of one megapixel at 4x.
        device: the device it was measured on.

    """

    model: str
    seconds: float
    device: str


def recommend_model(names: list[str], folder: Path, compute: Compute) -> str | None:
    """Return `BEST` or `FAST`, or None unless both are installed (in `names`).

    The first call for each device measures and stores the result in `folder`.
    """
    if BEST not in names or FAST not in names:
        return None
    known = load_calibration(folder)
    if known is None or known.device != str(compute):
        known = calibrate(compute)
        logger.info("default model %s: a view takes %s %.2f s", known.model, BEST, known.seconds)
        save_calibration(known, folder)
    return known.model


def calibrate(compute: Compute) -> Calibration:
    """Measure the best model on a device, which takes about a second.

    Raises:
        ModelError: if it can't be loaded.

    """
    cost = measure_cost(load_model(BEST), compute)
    seconds = cost.estimate_seconds(SOURCE_PIXELS, OUTPUT_PIXELS)
    return Calibration(BEST if seconds <= MAX_VIEW_SECONDS else FAST, seconds, str(compute))


def load_calibration(folder: Path) -> Calibration | None:
    """Load the stored measurement; return None if it is missing or invalid."""
    try:
        values = json.loads((folder / FILE).read_text(encoding="utf-8"))
        found = Calibration(str(values["model"]), float(values["seconds"]), str(values["device"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return found if found.model in (BEST, FAST) else None


def save_calibration(calibration: Calibration, folder: Path) -> None:
    """Store a measurement; if that fails, log it, and the next start measures again."""
    partial = folder / (FILE + ".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        partial.write_text(json.dumps(asdict(calibration)), encoding="utf-8")
        partial.replace(folder / FILE)
    except OSError as error:
        logger.warning("can't store the speed measurement: %s", error)
