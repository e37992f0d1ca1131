"""Write the results page of `leafscope-cli evaluate --report` and its JSON data."""

from __future__ import annotations

import json
import platform
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import torch

from ..engine import choose_compute
from .evaluation import FIRST_SCALE, THEN_LANCZOS, EvaluationError, Score

METHODS = (
    "bicubic",
    "lanczos",
    "edsr-liif",
    "edsr-liif" + THEN_LANCZOS,
    "leaf-m",
    "leaf-s",
    "leaf-m-mild",
    "leaf-s-mild",
    "leaf-m-jpeg",
    "leaf-d",
    "leaf-s-d",
)
SCALES = (1.5, 2.0, 2.7, 3.0, 3.3, 4.0, 6.0, 8.0)


def is_measured(method: str, scale: float) -> bool:
    """Return whether to measure a method; two-step methods need a scale above `FIRST_SCALE`."""
    return not method.endswith(THEN_LANCZOS) or scale > FIRST_SCALE


def check_report(page: Path) -> None:
    """Raise EvaluationError if a page can't be written or its old data is invalid."""
    if page.is_dir():
        raise EvaluationError(f"The report {page} is a folder. Give the name of a file.")
    if not page.parent.is_dir():
        raise EvaluationError(
            f"The folder {page.parent} of the report doesn't exist. Create it first."
        )
    _load_scores(page.with_suffix(".json"))


def update_report(page: Path, scores: Sequence[Score]) -> None:
    """Add or replace scores in `page` and its JSON file; raises EvaluationError if that fails."""
    figures = page.with_suffix(".json")
    known: dict[tuple[str, str, float], Score] = {}
    for score in [*_load_scores(figures), *scores]:
        known[score.data, score.model, score.scale] = _round_score(score)
    ordered = sorted(known.values(), key=lambda s: (len(s.data), s.data, _rank(s.model), s.scale))
    lines = ",\n".join(json.dumps(score.to_json()) for score in ordered)
    try:
        figures.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
        page.write_text(_format_page(ordered), encoding="utf-8")
    except OSError as error:
        raise EvaluationError(f"The results can't be written to {page}: {error}.") from error


def _round_score(score: Score) -> Score:
    """Round the numbers of a score to the digits that the page shows."""
    return replace(
        score,
        psnr_y=round(score.psnr_y, 4),
        ssim_y=None if score.ssim_y is None else round(score.ssim_y, 5),
        seconds_per_megapixel=float(f"{score.seconds_per_megapixel:.3g}"),
        blur_y=None if score.blur_y is None else round(score.blur_y, 4),
    )


def _load_scores(figures: Path) -> list[Score]:
    if not figures.exists():
        return []
    try:
        entries = json.loads(figures.read_text(encoding="utf-8"))
        return [Score.from_json(entry) for entry in entries]
    except (ValueError, TypeError) as error:
        raise EvaluationError(
            f"The results file {figures} is damaged. Delete it and measure again."
        ) from error


def _rank(method: str) -> tuple[int, str]:
    """Return a sort key that puts `METHODS` first, in their order, and other names last."""
    return (METHODS.index(method) if method in METHODS else len(METHODS)), method


def _format_page(scores: Sequence[Score]) -> str:
    """Format the results as a Markdown page with a table per benchmark."""
    precision = str(choose_compute().dtype).removeprefix("torch.")
    machine = f"the CPU ({platform.machine()}, {precision}) with PyTorch {torch.__version__}"
    if torch.cuda.is_available():
        machine = torch.cuda.get_device_name()
    page = [
        "# Results",
        "",
        "Measured and written by `leafscope-cli evaluate --report`.",
        "",
        "Each cell shows PSNR of luma in dB (a border of `scale` pixels is cropped, the prediction "
        "is clamped but not rounded), SSIM of luma, and CPU seconds (summed over cores) per "
        "megapixel of output, including encoding. Scales 2, 3 and 4 use the benchmark's own "
        "downscaled images; for the others they are downscaled with Pillow's bicubic filter. "
        '"JPEG 75" means that the downscaled images were compressed as JPEG with quality 75, '
        f"4:2:0. `{METHODS[3]}` is EDSR-LIIF up to 4x, rounded to 8 bits, then Lanczos.",
        "",
        f"Measured on {machine}.",
    ]
    for data in dict.fromkeys(score.data for score in scores):
        page += ["", f"## {data}", "", *_format_table([s for s in scores if s.data == data])]
    return "\n".join(page) + "\n"


def _format_table(scores: Sequence[Score]) -> list[str]:
    methods = list(dict.fromkeys(score.model for score in scores))
    scales = sorted({score.scale for score in scores})
    cells = {(score.model, score.scale): _format_score(score) for score in scores}
    lines = ["| | " + " | ".join(f"x{scale:g}" for scale in scales) + " |"]
    lines.append("|---" * (len(scales) + 1) + "|")
    for method in methods:
        row = [cells.get((method, scale), "") for scale in scales]
        lines.append(f"| {method} | " + " | ".join(row) + " |")
    return lines


def _format_score(score: Score) -> str:
    ssim = "-" if score.ssim_y is None else f"{score.ssim_y:.4f}"
    return f"{score.psnr_y:.2f} / {ssim} / {score.seconds_per_megapixel:.2f} s"
