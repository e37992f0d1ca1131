"""The method that the command line's options select."""

from __future__ import annotations

import argparse
from dataclasses import replace

from ..methods import AUTO, Method, drop_unsupported_back_projection

DETAIL_MODEL = "leaf-d"  # the default for --detail-from


def chosen_method(args: argparse.Namespace) -> Method:
    """Return the method selected by the options of `arguments.add_method`."""
    name, detail = args.model or AUTO, args.detail_from or DETAIL_MODEL
    if args.detail or name == detail:
        keep_true = args.consistent is not False
        method = Method.blend(name, detail, args.detail, back_projected=keep_true)
    else:
        method = Method.parse(name)
    if args.consistent:
        method = replace(method, back_projected=True)
    return drop_unsupported_back_projection(method)
