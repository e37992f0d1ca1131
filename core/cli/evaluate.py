"""`leafscope-cli evaluate`: how well a method enlarges the pictures of a benchmark."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from ..methods import Method, drop_unsupported_back_projection
from .lines import complain, tell

if TYPE_CHECKING:
    from ..evaluation.evaluation import Score

HEADER = (
    f"{'model':<18} {'data':<10} {'scale':>6} {'count':>6} {'PSNR-Y':>8} {'SSIM-Y':>8} {'s/MP':>8} "
    f"{'blur-Y':>8}"
)


DESCRIPTION = """\
Measure how well a method gives reduced pictures back: PSNR and SSIM of luma, the seconds that a
megapixel took, and how blurred the picture is.
"""
EXAMPLES = """\
examples:
  leafscope-cli evaluate --model leaf-m --data Set5 --scale 4
  leafscope-cli evaluate --model leaf-m-jpeg --data Set5 --data Set14 --scale 2 --jpeg 75 --json
  leafscope-cli evaluate --data Set5 --report results.md
  leafscope-cli evaluate --model leaf-m --read
"""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command's options."""
    parser = subparsers.add_parser(
        "evaluate",
        help="measure a model on a benchmark",
        description=DESCRIPTION,
        epilog=EXAMPLES,
    )
    parser.add_argument(
        "--data",
        metavar="DIR",
        type=Path,
        action="append",
        help="folder with xS/HR/*.png and xS/LR/*.png; may be given again",
    )
    parser.add_argument(
        "--model",
        help="a model, auto, bicubic, lanczos, nearest, MODEL+MODEL@PERCENT, MODEL+lanczos (4x, "
        "then Lanczos), or any before the last with +consistent behind it",
    )
    parser.add_argument("--scale", type=float, help="output pixels per source pixel, above 1")
    parser.add_argument(
        "--jpeg",
        metavar="QUALITY",
        type=int,
        choices=range(1, 101),
        help="have the reduced pictures go through JPEG first (1 to 100)",
    )
    parser.add_argument(
        "--read",
        action="store_true",
        help="instead, have tesseract read small print that the --model enlarged 4 times",
    )
    parser.add_argument("--json", action="store_true", help="print JSON, one object for each DIR")
    parser.add_argument(
        "--report",
        metavar="FILE",
        type=Path,
        help="measure every method (or only --model) at every scale, and update the page FILE",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Measure one method at one scale, or everything."""
    from ..evaluation.evaluation import EvaluationError, evaluate

    model = (
        None
        if args.model is None
        else str(drop_unsupported_back_projection(Method.parse(args.model)))
    )
    if args.read:
        return _read(model, as_json=args.json)
    if not args.data:
        raise EvaluationError("Give the pictures to measure on: --data DIR.")
    if args.report:
        return _report(args.data, model, args.jpeg, args.report)
    if model is None or args.scale is None:
        raise EvaluationError("Give a --model and a --scale, or a --report to write.")
    if not 1 < args.scale <= 64:
        raise EvaluationError(f"A scale of {args.scale:g} can't be measured (above 1, up to 64).")
    scores = [evaluate(model, data, args.scale, args.jpeg) for data in args.data]
    if any(score.ssim_y is None for score in scores):
        complain("SSIM and blur need scikit-image: pip install scikit-image")
    if not args.json:
        tell(HEADER)
    for score in scores:
        tell(json.dumps(score.as_json()) if args.json else _line(score))
    return 0


def _read(model: str | None, *, as_json: bool) -> int:
    from dataclasses import asdict

    from ..evaluation.evaluation import EvaluationError
    from ..evaluation.ocr import EMS, measure_ocr

    if model is None:
        raise EvaluationError("Give a --model whose letters are to be read.")
    for em in EMS:
        found = measure_ocr(model, em)
        line = f"{found.model:<24} em {found.em:>2} px: {found.wrong:6.1%} of the characters wrong"
        tell(json.dumps(asdict(found)) if as_json else line, flush=True)
    return 0


def _report(folders: list[Path], model: str | None, jpeg: int | None, page: Path) -> int:
    from ..evaluation.evaluation import evaluate
    from ..evaluation.results_page import METHODS, SCALES, check_report, update_report, wanted

    check_report(page)  # before hours of work
    tell(HEADER)
    for method in [model] if model else METHODS:
        scores = []
        for data in folders:
            for scale in SCALES:
                if wanted(method, scale):
                    scores.append(evaluate(method, data, scale, jpeg))
                    tell(_line(scores[-1]), flush=True)
        update_report(page, scores)
    return 0


def _line(score: Score) -> str:
    ssim, blur = (
        "-" if value is None else f"{value:.4f}" for value in (score.ssim_y, score.blur_y)
    )
    return (
        f"{score.model:<18} {score.data:<10} {score.scale:>6g} {score.count:>6} "
        f"{score.psnr_y:>8.2f} {ssim:>8} {score.seconds_per_megapixel:>8.2f} {blur:>8}"
    )
