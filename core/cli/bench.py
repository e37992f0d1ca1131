"""`leafscope-cli bench`: measure the speed of each model."""

from __future__ import annotations

import argparse
import json

from .arguments import add_device
from .terminal import print_line

HELP = "measure the speed of each model, in about ten seconds"
DESCRIPTION = """\
Measure how fast each installed model is on this machine: seconds to encode one megapixel of the
photo, and to decode one megapixel of the result at 4x.
"""
EXAMPLES = """\
  leafscope-cli bench
  leafscope-cli bench --device cuda --json
"""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_device(parser, default="cpu")


def run(args: argparse.Namespace) -> int:
    """Measure all available models, and print a table or a JSON object."""
    from dataclasses import asdict

    from ..engine import choose_compute
    from ..evaluation.benchmark import measure_cost, measure_published_liif, record_cost
    from ..models import available_models, load_model
    from ..models.store import Store

    compute = choose_compute(args.device, args.precision)
    models = [load_model(name) for name in available_models()]
    costs = {model.info.name: measure_cost(model, compute) for model in models}
    if compute == choose_compute():
        for model in models:
            record_cost(model, costs[model.info.name], Store.open().folder)
    liif = next((model for model in models if model.info.family == "liif"), None)
    published = measure_published_liif(liif) if liif else None
    if args.json:
        report = {
            "models": {name: asdict(cost) for name, cost in costs.items()},
            "published_liif": asdict(published) if published else None,
        }
        print(json.dumps(report))
        return 0
    if published:
        costs["LIIF as published"] = published
    print_line(
        f"{'seconds per megapixel (' + str(compute) + ')':34}{'encode':>10}{'decode at 4x':>14}"
    )
    for name, cost in costs.items():
        print_line(f"{name:34}{cost.encode_s_per_mp:10.2f}{cost.decode_s_per_mp:14.3f}")
    return 0
