"""`leafscope-cli train`: train a model of the spectral family on a folder of photos."""

from __future__ import annotations

import argparse
from pathlib import Path

from .arguments import count
from .lines import tell

DESCRIPTION = """\
Train a model of our own kind on a folder of photos, or go on where a run was interrupted. The
recipes of our models, and what they are made with, are in weights/recipes of a clone.
"""
EXAMPLES = """\
examples:
  leafscope-cli train weights/recipes/leaf-s.toml
  leafscope-cli train mine.toml --folder runs/mine-2 --threads 8
"""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command's options."""
    parser = subparsers.add_parser(
        "train",
        help="train a model on a folder of photos",
        description=DESCRIPTION,
        epilog=EXAMPLES,
    )
    parser.add_argument(
        "config",
        metavar="CONFIG",
        type=Path,
        help="a TOML file that says what to train, and on what",
    )
    parser.add_argument(
        "--folder",
        type=Path,
        help="where the run is kept, and goes on if it was interrupted (default: runs/NAME)",
    )
    parser.add_argument("--threads", type=count, help="processor threads (default: all cores)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Train, or go on training."""
    import torch

    from ..training.config import read_config
    from ..training.loop import train

    if args.threads:
        torch.set_num_threads(args.threads)
    config = read_config(args.config)
    folder = args.folder or Path("runs") / config.name
    tell(train(config, folder, lambda line: tell(line, flush=True)))
    return 0
