"""`leafscope-cli evaluate`: measure how well a method restores benchmark images."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from ..methods import Method, drop_unsupported_back_projection
from .terminal import print_error, print_line

if TYPE_CHECKING:
    from ..evaluation.evaluation import Score

HEADER = (
    f"{'model':<18} {'data':<10} {'scale':>6} {'count':>6} {'PSNR-Y':>8} {'SSIM-Y':>8} {'s/MP':>8} "
    f"{'blur-Y':>8}"
)
HELP = "measure a model on a benchmark"
DESCRIPTION = """\
Measure how well a method restores downscaled images: PSNR and SSIM of luma, seconds per megapixel,
and perceived blur.
"""
EXAMPLES = """\
  leafscope-cli evaluate --model leaf-m --data Set5 --scale 4
  leafscope-cli evaluate --model leaf-m-jpeg --data Set5 --data Set14 --scale 2 --jpeg 75 --json
  leafscope-cli evaluate --data Set5 --report results.md
  leafscope-cli evaluate --model leaf-m --read
"""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "--data",
        metavar="DIR",
        type=Path,
        action="append",
        help="folder with xS/HR/*.png and xS/LR/*.png for each scale S; can be repeated",
    )
    parser.add_argument(
        "--model",
        help="a model, auto, bicubic, lanczos, nearest, MODEL+MODEL@PERCENT or MODEL+lanczos (the "
        "model up to 4x, then Lanczos); append +consistent to keep detail true to the original",
    )
    parser.add_argument("--scale", type=float, help="output pixels per source pixel, above 1")
    parser.add_argument(
        "--jpeg",
        metavar="QUALITY",
        type=int,
        choices=range(1, 101),
        help="compress the downscaled images as JPEG first (1 to 100)",
    )
    parser.add_argument(
        "--read",
        action="store_true",
        help="instead, measure how well Tesseract reads small print upscaled 4x with --model",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object per DIR")
    parser.add_argument(
        "--report",
        metavar="FILE",
        type=Path,
        help="measure every method (or only --model) at every scale, and update the page FILE",
    )


def run(args: argparse.Namespace) -> int:
    """Measure one method at one scale, one method by OCR, or all methods for a report."""
    from ..evaluation.evaluation import EvaluationError, evaluate

    model = args.model
    if model is not None:
        model = str(drop_unsupported_back_projection(Method.parse(model)))
    if args.read:
        return _run_ocr(model, as_json=args.json)
    if not args.data:
        raise EvaluationError("No benchmark given. Use --data DIR.")
    if args.report:
        return _write_report(args.data, model, args.jpeg, args.report)
    if model is None or args.scale is None:
        raise EvaluationError("Use --model and --scale together, or --report.")
    if not 1 < args.scale <= 64:
        raise EvaluationError(f"The scale must be above 1 and at most 64, not {args.scale:g}.")
    scores = [evaluate(model, data, args.scale, args.jpeg) for data in args.data]
    if any(score.ssim_y is None for score in scores):
        print_error("SSIM and blur need scikit-image: pip install scikit-image")
    if not args.json:
        print_line(HEADER)
    for score in scores:
        print_line(json.dumps(score.to_json()) if args.json else _format_score(score))
    return 0


def _run_ocr(model: str | None, *, as_json: bool) -> int:
    from dataclasses import asdict

    from ..evaluation.evaluation import EvaluationError
    from ..evaluation.ocr import FONT_SIZES, measure_ocr

    if model is None:
        raise EvaluationError("No model given. Use --read together with --model.")
    for em in FONT_SIZES:
        score = measure_ocr(model, em)
        line = f"{score.model:<24} em {score.em:>2} px: {score.wrong:6.1%} of the characters wrong"
        print_line(json.dumps(asdict(score)) if as_json else line, flush=True)
    return 0


def _write_report(folders: list[Path], model: str | None, jpeg: int | None, page: Path) -> int:
    from ..evaluation import results_page
    from ..evaluation.evaluation import evaluate

    results_page.check_report(page)  # measuring takes hours
    print_line(HEADER)
    for method in [model] if model else results_page.METHODS:
        scores = []
        for data in folders:
            for scale in results_page.SCALES:
                if results_page.is_measured(method, scale):
                    scores.append(evaluate(method, data, scale, jpeg))
                    print_line(_format_score(scores[-1]), flush=True)
        results_page.update_report(page, scores)
    return 0


def _format_score(score: Score) -> str:
    ssim, blur = (
        "-" if value is None else f"{value:.4f}" for value in (score.ssim_y, score.blur_y)
    )
    return (
        f"{score.model:<18} {score.data:<10} {score.scale:>6g} {score.count:>6} "
        f"{score.psnr_y:>8.2f} {ssim:>8} {score.seconds_per_megapixel:>8.2f} {blur:>8}"
    )
