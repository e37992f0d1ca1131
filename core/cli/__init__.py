"""The subcommands of `leafscope-cli`, one module each.

A module has `add_parser(subparsers)`, which describes its options and sets `run`, the function
that does the work and returns the exit code. What is slow to import is imported inside `run`.
"""

from __future__ import annotations

from importlib.util import find_spec

from . import bench, compare, completion, doctor, evaluate, info, models, movie, train, upscale

_FOR_ALL = (upscale, compare, movie, info, models, bench, doctor, completion)
# A bundle has no training code, and so no commands that need it.
_FOR_MAKERS = (evaluate, train) if find_spec("leafscope.core.training") else ()
COMMANDS = (*_FOR_ALL, *_FOR_MAKERS)
