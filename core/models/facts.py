"""Facts about models for display, read without loading weights or PyTorch."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .store import Store, save_measurements

SPEEDS = "speeds.json"
CHANNELS = {1: "grey", 3: "RGB", 4: "RGBA"}


@dataclass(frozen=True)
class ModelFacts:
    """Facts about a model, for display in lists and cards."""

    kind: str  # architecture, and "repair" for networks that don't enlarge
    scale: str  # "any", or the only scale
    channels: str  # "RGB", "grey" or "RGBA"
    seconds: float | None  # time per output megapixel on this machine; None if it wasn't measured

    def predict_seconds(self, source: float, output: float) -> float:
        """Predict seconds for `source` pixels (LIIF: for `output` pixels); 0 if unknown."""
        scale = int(self.scale[:-1]) if self.scale[:-1].isdigit() else 4
        pixels = output if self.kind.startswith("liif") else source * scale**2
        return (self.seconds or 0.0) * pixels / 1e6


def find_facts(name: str, store: Store) -> ModelFacts:
    """Return the facts about a known or installed model."""
    known = store.catalogue.get(name)
    architecture = store.architecture(name)
    family = architecture.get("family") or (known.family if known else "unknown")
    network = architecture.get("architecture") or (known.encoder if known else "")
    scale = architecture.get("scale") or (known.scale if known else None)
    kind = str(network or family) if family in ("fixed", "spandrel") else f"{family}, {network}"
    return ModelFacts(
        f"{kind}, repair" if scale == 1 else kind.rstrip(", "),
        "any" if family in ("spectral", "liif") else f"{scale}x" if scale else "fixed",
        CHANNELS.get(architecture.get("channels", 3), "RGB"),
        read_speeds(store.folder).get(name),
    )


def read_speeds(folder: Path) -> dict[str, float]:
    """Return each model's recorded seconds per output megapixel; empty if none are recorded."""
    try:
        values = json.loads((folder / SPEEDS).read_text(encoding="utf-8"))
        return {str(name): float(seconds) for name, seconds in values.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def record_speeds(folder: Path, speeds: Mapping[str, float]) -> None:
    """Record models' seconds per output megapixel; only log a failure."""
    save_measurements(folder / SPEEDS, {**read_speeds(folder), **speeds})
