"""`leafscope-cli train`: train a model of the spectral family on a folder of photos."""

from __future__ import annotations

import argparse
from pathlib import Path

from .lines import tell


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command's options."""
    parser = subparsers.add_parser("train", help="train a model on a folder of photos")
    parser.add_argument("config", metavar="CONFIG", type=Path, help="TOML file: what to train")
    parser.add_argument(
        "--folder",
        type=Path,
        help="where the run is kept, and goes on if it was interrupted (default: runs/NAME)",
    )
    parser.add_argument("--threads", type=int, help="processor threads (default: all cores)")
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
