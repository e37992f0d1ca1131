"""The page of results that `leafscope-cli evaluate --report` writes, and the figures behind it."""

from __future__ import annotations

import json
import platform
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import torch

from .evaluation import THEN_LANCZOS, EvaluationError, Score

METHODS = (
    "bicubic",
    "lanczos",
    "edsr-liif",
    "edsr-liif" + THEN_LANCZOS,
    "leaf-m",
    "leaf-s",
    "leaf-m-mild",
    "leaf-m-jpeg",
    "leaf-d",
)
SCALES = (1.5, 2.0, 2.7, 3.0, 3.3, 4.0, 6.0, 8.0)
LARGEST_SINGLE_STEP = 4.0


def wanted(method: str, scale: float) -> bool:
    """Tell whether a method is measured at a scale: two steps make sense only beyond the first."""
    return not method.endswith(THEN_LANCZOS) or scale > LARGEST_SINGLE_STEP


def check_report(page: Path) -> None:
    """Refuse a page that can't be written, or whose figures are damaged.

    Raises:
        EvaluationError: with the reason.

    """
    if page.is_dir():
        raise EvaluationError(f"The report {page} is a folder; give the name of a file.")
    if not page.parent.is_dir():
        raise EvaluationError(f"The folder {page.parent} for the report isn't there.")
    _read(page.with_suffix(".json"))


def update_report(page: Path, scores: Sequence[Score]) -> None:
    """Put new scores in the place of old ones, in `page` and in the JSON file beside it.

    Raises:
        EvaluationError: if that JSON file is damaged, or one of the two can't be written.

    """
    figures = page.with_suffix(".json")
    known: dict[tuple[str, str, float], Score] = {}
    for score in [*_read(figures), *scores]:
        known[score.data, score.model, score.scale] = _rounded(score)
    ordered = sorted(known.values(), key=lambda s: (len(s.data), s.data, _rank(s.model), s.scale))
    lines = ",\n".join(json.dumps(score.as_json()) for score in ordered)
    try:
        figures.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
        page.write_text(_page(ordered), encoding="utf-8")
    except OSError as error:
        raise EvaluationError(f"The results can't be written to {page}: {error}.") from error


def _rounded(score: Score) -> Score:
    """Return the score with as many digits as mean something."""
    return replace(
        score,
        psnr_y=round(score.psnr_y, 4),
        ssim_y=None if score.ssim_y is None else round(score.ssim_y, 5),
        seconds_per_megapixel=float(f"{score.seconds_per_megapixel:.3g}"),
        blur_y=None if score.blur_y is None else round(score.blur_y, 4),
    )


def _read(figures: Path) -> list[Score]:
    if not figures.exists():
        return []
    try:
        entries = json.loads(figures.read_text(encoding="utf-8"))
        return [Score.from_json(entry) for entry in entries]
    except (ValueError, TypeError) as error:
        raise EvaluationError(f"The figures {figures} are damaged: delete the file.") from error


def _rank(method: str) -> tuple[int, str]:
    """Return a method's place in the tables: known ones in their order, then others."""
    return (METHODS.index(method) if method in METHODS else len(METHODS)), method


def _page(scores: Sequence[Score]) -> str:
    """Return the results as a Markdown page, one table for each benchmark."""
    page = [
        "# Results",
        "",
        "Written by `leafscope-cli evaluate --report`, which measured every figure.",
        "",
        "Y-channel PSNR in dB (border of `scale` pixels cut, prediction clamped and not rounded) / "
        "SSIM / processor seconds (added up over the cores) per megapixel of output, encoding "
        "included. Scales 2, 3 and 4 use the benchmark's own reduced pictures; the others are "
        "reduced by PIL's bicubic. "
        '"JPEG 75" means that the reduced pictures went through JPEG of that quality, 4:2:0. '
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
    return f"the processor ({platform.machine()}), with PyTorch {torch.__version__}"
