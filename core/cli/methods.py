"""What the arguments choose to render by."""

from __future__ import annotations

import argparse

from ..blend import blended
from ..named import CONSISTENT, default_name

DETAILED = "leaf-d"  # what detail is taken from unless another model is named


def chosen_name(args: argparse.Namespace) -> str:
    """Return the name of what `arguments.add_method` let choose.

    Raises:
        ModelError: if the list of known models is missing or damaged.

    """
    name = blended(args.model or default_name(), args.detail_from or DETAILED, args.detail)
    return name + CONSISTENT if args.consistent else name
