"""The log of a run as CSV, and its curve."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .curve import draw_curve
from .validation import SCALES

COLUMNS = ("step", "learning_rate", "loss", *(f"psnr_x{scale}" for scale in SCALES))


@dataclass(frozen=True)
class Log:
    """Lines of `COLUMNS`; the curve is redrawn with every line."""

    path: Path

    def cut(self, step: int) -> None:
        """Forget what was logged after `step`: the run goes on from there."""
        self._save([row for row in self.read() if int(row["step"]) <= step])

    def write(self, step: int, rate: float, loss: float, psnr: Mapping[int, float]) -> None:
        """Add a line."""
        values = (step, f"{rate:.3e}", f"{loss:.5f}", *(f"{v:.4f}" for v in psnr.values()))
        row = dict(zip(COLUMNS, map(str, values), strict=True))
        self._save([*self.read(), row])

    def read(self) -> list[dict[str, str]]:
        """Return the lines."""
        if not self.path.exists():
            return []
        with self.path.open(newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def _save(self, rows: list[dict[str, str]]) -> None:
        with self.path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, COLUMNS)
            writer.writeheader()
            writer.writerows(rows)
        svg = draw_curve(_gains(rows), "steps", "gain in validation PSNR, dB")
        self.path.with_suffix(".svg").write_text(svg, encoding="utf-8")


def _gains(rows: list[dict[str, str]]) -> dict[str, list[tuple[float, float]]]:
    """Return a line for each scale, from 0; its name holds the last PSNR."""
    lines = {}
    for scale in SCALES:
        psnr = [float(row[f"psnr_x{scale}"]) for row in rows]
        steps = [float(row["step"]) for row in rows]
        name = f"x{scale}: {psnr[-1]:.2f} dB" if psnr else f"x{scale}"
        lines[name] = [(step, value - psnr[0]) for step, value in zip(steps, psnr, strict=True)]
    return lines
