"""The subcommands of `leafscope-cli`, one module each.

A module has `add_parser(subparsers)`, which describes its options and sets `run`, the function
that does the work and returns the exit code. What is slow to import is imported inside `run`.
"""

from __future__ import annotations

from . import bench, compare, completion, doctor, evaluate, info, models, movie, train, upscale

COMMANDS = (upscale, compare, movie, info, models, evaluate, bench, doctor, train, completion)
