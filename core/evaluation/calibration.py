"""Choose the default model by measuring its speed on this machine once."""

from __future__ import annotations

import json
import logging
from pathlib import Path

from ..engine import Compute
from ..models import load_model
from ..models.store import save_measurements
from .benchmark import measure_cost, record_cost

logger = logging.getLogger(__name__)

BEST, FAST = "leaf-m", "leaf-s"
MAX_VIEW_SECONDS = 1.0  # acceptable time for a new view of one megapixel at 4x
FILE = "calibration.json"


def recommend_model(names: list[str], folder: Path, compute: Compute) -> str | None:
    """Return `BEST` or `FAST`, or None unless both are installed (in `names`).

    The first call for each device measures the best model, which takes about a second, and stores
    the result in `folder`. Raises ModelError if that model can't be loaded.
    """
    if BEST not in names or FAST not in names:
        return None
    seconds = _load_seconds(folder / FILE, str(compute))
    if seconds is None:
        model = load_model(BEST)
        seconds = record_cost(model, measure_cost(model, compute), folder / "models")
        logger.info("a view of one megapixel takes %s %.2f s", BEST, seconds)
        save_measurements(folder / FILE, {"seconds": seconds, "device": str(compute)})
    return BEST if seconds <= MAX_VIEW_SECONDS else FAST


def _load_seconds(path: Path, device: str) -> float | None:
    """Return the stored measurement for a device; None if it is missing or invalid."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return float(values["seconds"]) if values["device"] == device else None
    except (OSError, ValueError, KeyError, TypeError):
        return None
