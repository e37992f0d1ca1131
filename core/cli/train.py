"""`leafscope-cli train`: train a spectral model on a folder of photos."""

from __future__ import annotations

import argparse
from pathlib import Path

from .arguments import parse_count
from .terminal import print_line

HELP = "train a model on a folder of photos"
DESCRIPTION = """\
Train a spectral model on a folder of photos, or resume an interrupted run. The recipes of the
shipped models are in weights/recipes of the repository.
"""
EXAMPLES = """\
  leafscope-cli train weights/recipes/leaf-s.toml
  leafscope-cli train mine.toml --folder runs/mine-2 --threads 8
"""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "config", metavar="CONFIG", type=Path, help="the configuration of the run, a TOML file"
    )
    parser.add_argument(
        "--folder", type=Path, help="folder of the run; resumes a run in it (default: runs/NAME)"
    )
    parser.add_argument("--threads", type=parse_count, help="CPU threads (default: all cores)")


def run(args: argparse.Namespace) -> int:
    """Train a model, or resume its training."""
    import torch

    from ..training.config import read_config
    from ..training.loop import train

    if args.threads:
        torch.set_num_threads(args.threads)
    config = read_config(args.config)
    folder = args.folder or Path("runs") / config.name
    print_line(train(config, folder, lambda line: print_line(line, flush=True)))
    return 0
