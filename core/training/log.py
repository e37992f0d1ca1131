"""Validate a network on held-out tiles; log the results as a CSV file and an SVG chart."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from ..evaluation.degradation import downscale_bicubic
from ..evaluation.metrics import psnr_y
from .data import TILE, to_tensor

Points = Sequence[tuple[float, float]]

SCALES = (2, 3, 4)
SIDE = 240  # pixels per side of the truth, divisible by every scale
COLUMNS = ("step", "learning_rate", "loss", *(f"psnr_x{scale}" for scale in SCALES))
WIDTH, HEIGHT, MARGIN = 640, 360, 48
COLOURS = ("#0b6e4f", "#c8553d", "#33539e", "#8a6d00")


def validate(
    network: nn.Module, tiles: NDArray[np.uint8], device: torch.device
) -> dict[int, float]:
    """Return the mean luma PSNR in dB on tiles [n, TILE, TILE, 3], for each scale."""
    start = (TILE - SIDE) // 2
    truths = tiles[:, start : start + SIDE, start : start + SIDE]
    result = {}
    for scale in SCALES:
        values = []
        for truth in truths:
            small = downscale_bicubic(np.asarray(truth), SIDE // scale, SIDE // scale)
            with torch.inference_mode():
                out = network(to_tensor(small[None], device), SIDE, SIDE)[0]
            image = (out.permute(1, 2, 0).float().cpu().numpy() + 1) / 2
            values.append(psnr_y(image, truth / np.float32(255), scale))
        result[scale] = float(np.mean(values))
    return result


@dataclass(frozen=True)
class TrainingLog:
    """A CSV file with `COLUMNS`; every change also redraws an SVG chart beside the file."""

    path: Path

    def truncate(self, step: int) -> None:
        """Remove the rows after `step`, because training resumes from this step."""
        self._save([row for row in self.read() if int(row["step"]) <= step])

    def append(self, step: int, rate: float, loss: float, psnr: Mapping[int, float]) -> None:
        """Add a row; `psnr` maps scales to dB, in the order of `SCALES`."""
        values = (step, f"{rate:.3e}", f"{loss:.5f}", *(f"{v:.4f}" for v in psnr.values()))
        row = dict(zip(COLUMNS, map(str, values), strict=True))
        self._save([*self.read(), row])

    def read(self) -> list[dict[str, str]]:
        """Return all rows of the file; empty if there is no file."""
        if not self.path.exists():
            return []
        with self.path.open(newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def _save(self, rows: list[dict[str, str]]) -> None:
        with self.path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, COLUMNS)
            writer.writeheader()
            writer.writerows(rows)
        svg = draw_curve(_psnr_gains(rows), "steps", "gain in validation PSNR, dB")
        self.path.with_suffix(".svg").write_text(svg, encoding="utf-8")


def _psnr_gains(rows: list[dict[str, str]]) -> dict[str, Points]:
    """Return lines of PSNR gain over steps, one per scale; their names contain the last PSNR."""
    lines: dict[str, Points] = {}
    for scale in SCALES:
        psnr = [float(row[f"psnr_x{scale}"]) for row in rows]
        steps = [float(row["step"]) for row in rows]
        name = f"x{scale}: {psnr[-1]:.2f} dB" if psnr else f"x{scale}"
        lines[name] = [(step, value - psnr[0]) for step, value in zip(steps, psnr, strict=True)]
    return lines


def draw_curve(lines: Mapping[str, Points], x_label: str, y_label: str) -> str:
    """Return a line chart as SVG, with one labelled line per entry of `lines`."""
    points = [p for line in lines.values() for p in line]
    if not points:
        return _wrap_svg("")
    (left, right), (low, high) = ((min(v), max(v)) for v in zip(*points, strict=True))
    span_x, span_y = (right - left) or 1.0, (high - low) or 1.0

    def place(x: float, y: float) -> tuple[float, float]:
        return (
            MARGIN + (x - left) / span_x * (WIDTH - 2 * MARGIN),
            HEIGHT - MARGIN - (y - low) / span_y * (HEIGHT - 2 * MARGIN),
        )

    body = [
        _svg_text(MARGIN, HEIGHT - 16, f"{left:,.0f}"),
        _svg_text(WIDTH - MARGIN, HEIGHT - 16, f"{right:,.0f} {x_label}", anchor="end"),
        _svg_text(MARGIN, 20, f"{y_label}: {low:.2f} to {high:.2f}"),
    ]
    for (name, line), colour in zip(lines.items(), COLOURS, strict=False):
        path = " ".join("{:.1f},{:.1f}".format(*place(x, y)) for x, y in line)
        body.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        x, y = place(*line[-1])
        body.append(_svg_text(x + 6, y + 4, name, fill=colour))
    return _wrap_svg("\n".join(body))


def _svg_text(x: float, y: float, text: str, *, anchor: str = "start", fill: str = "#333") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{fill}">{text}</text>'


def _wrap_svg(body: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH + 72} {HEIGHT}" '
        'font-family="sans-serif" font-size="12">\n'
        f'<rect width="100%" height="100%" fill="white"/>\n{body}\n</svg>\n'
    )
