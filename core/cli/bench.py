"""`leafscope-cli bench`: what each model costs on this machine."""

from __future__ import annotations

import argparse
import json
from typing import Any

from .lines import tell

DESCRIPTION = """\
Measure what each installed model costs on this machine: seconds to encode a megapixel of the
photo, and to decode a megapixel of the picture at 4x.
"""
EXAMPLES = """\
examples:
  leafscope-cli bench
  leafscope-cli bench --device cuda --json
"""


def add_parser(subparsers: Any) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "bench",
        help="measure this machine, in about ten seconds",
        description=DESCRIPTION,
        epilog=EXAMPLES,
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--device", default="cpu", help="auto, cpu, cuda or mps (default: cpu)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Measure, and print a table or a JSON object."""
    from dataclasses import asdict

    from ..engine import choose_compute
    from ..evaluation.benchmark import Cost, measure, measure_published
    from ..models import available_models, load_model

    compute = choose_compute(args.device)
    models = [load_model(name) for name in available_models()]
    costs = {model.info.name: measure(model, compute) for model in models}
    liif = next((model for model in models if model.info.family == "liif"), None)
    published: Cost | None = measure_published(liif) if liif else None
    if args.json:
        report = {
            "models": {name: asdict(cost) for name, cost in costs.items()},
            "published_liif": asdict(published) if published else None,
        }
        print(json.dumps(report))
        return 0
    rows = list(costs.items())
    if published:
        rows.append(("LIIF as published", published))
    tell(f"{'seconds per megapixel (' + str(compute) + ')':34}{'encode':>10}{'decode at 4x':>14}")
    for name, cost in rows:
        tell(f"{name:34}{cost.encode_s_per_mp:10.2f}{cost.decode_s_per_mp:14.3f}")
    return 0
