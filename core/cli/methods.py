"""What the arguments choose to render by."""

from __future__ import annotations

import argparse

from ..blend import CONSISTENT, blended
from ..methods import AUTO, drop_unsupported_consistency

DETAILED = "leaf-d"  # what detail is taken from unless another model is named


def chosen_name(args: argparse.Namespace) -> str:
    """Return the name of what `arguments.add_method` let choose."""
    first, second = args.model or AUTO, args.detail_from or DETAILED
    name = blended(first, second, args.detail, consistent=args.consistent is not False)
    if args.consistent and not name.endswith(CONSISTENT):
        name += CONSISTENT
    return drop_unsupported_consistency(name)
