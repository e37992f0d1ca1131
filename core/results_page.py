"""The page of results that `leafscope-cli evaluate --report` writes."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence

import torch

from .evaluation import THEN_LANCZOS, Score

METHODS = ("bicubic", "lanczos", "edsr-liif", "edsr-liif" + THEN_LANCZOS, "leaf-m", "leaf-s")
SCALES = (1.5, 2.0, 2.7, 3.0, 3.3, 4.0, 6.0, 8.0)
LARGEST_SINGLE_STEP = 4.0


def wanted(method: str, scale: float) -> bool:
    """Tell whether a method is measured at a scale: two steps make sense only beyond the first."""
    return not method.endswith(THEN_LANCZOS) or scale > LARGEST_SINGLE_STEP


def write_report(scores: Sequence[Score]) -> str:
    """Return the results as a Markdown page, one table for each benchmark."""
    page = [
        "# Results",
        "",
        "Written by `leafscope-cli evaluate --report`; every figure was measured by that run.",
        "",
        "Y-channel PSNR in dB (border of `scale` pixels cut, prediction clamped and not rounded) / "
        "SSIM / seconds per megapixel of output, encoding included. Scales 2, 3 and 4 use the "
        "benchmark's own reduced pictures; the others are reduced by PIL's bicubic. "
        f"`{METHODS[3]}` is EDSR-LIIF's picture at 4x in 8 bits, enlarged further by Lanczos.",
        "",
        f"Measured on {_machine()}.",
    ]
    for data in dict.fromkeys(score.data for score in scores):
        page += ["", f"## {data}", "", *_table([s for s in scores if s.data == data])]
    return "\n".join(page) + "\n"


def _table(scores: Sequence[Score]) -> list[str]:
    methods = list(dict.fromkeys(score.model for score in scores))
    scales = sorted({score.scale for score in scores})
    cells = {(score.model, score.scale): _cell(score) for score in scores}
    lines = ["| | " + " | ".join(f"x{scale:g}" for scale in scales) + " |"]
    lines.append("|---" * (len(scales) + 1) + "|")
    for method in methods:
        row = [cells.get((method, scale), "") for scale in scales]
        lines.append(f"| {method} | " + " | ".join(row) + " |")
    return lines


def _cell(score: Score) -> str:
    ssim = "-" if score.ssim_y is None else f"{score.ssim_y:.4f}"
    return f"{score.psnr_y:.2f} / {ssim} / {score.seconds_per_megapixel:.2f} s"


def _machine() -> str:
    if torch.cuda.is_available():
        return torch.cuda.get_device_name()
    return (
        f"{torch.get_num_threads()} threads of {os.cpu_count()} {platform.machine()} cores, "
        f"PyTorch {torch.__version__}"
    )
