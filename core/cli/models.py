"""`leafscope-cli models`: list, install, import and verify models."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ..callbacks import no_progress
from ..messages import escape_control_chars
from .terminal import exit_code, print_error, print_line, show_progress

if TYPE_CHECKING:
    from ..models import Model
    from ..models.catalogue import KnownModel
    from ..models.store import Store

COLUMNS = (
    *("name", "state", "kind", "scale", "channels", "speed", "size", "licence", "note"),
    *("paper", "training_data"),
)
JSON_HELP = "print the list as JSON"
FILE_HELP = (
    ".pth or .safetensors file of a LIIF (EDSR or RDN), RRDBNet or SRVGGNetCompact model, the "
    ".param file of one of the latter next to its .bin file, or, with the package spandrel, a file "
    "of any of its architectures"
)
HELP = "list, install, import and verify models"
DESCRIPTION = "List the available models and get more. Without ACTION, list them."
EXAMPLES = """\
  leafscope-cli models
  leafscope-cli models list --json
  leafscope-cli models install edsr-liif
  leafscope-cli models install rdn-liif --yes
  leafscope-cli models import 4x-whatever.pth --name whatever
  leafscope-cli models import rdn-liif.pth
  leafscope-cli models verify
  leafscope-cli models verify leaf-m
"""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the actions list, install, import and verify, and their options."""
    parser.add_argument("--json", action="store_true", help=JSON_HELP)
    actions = parser.add_subparsers(title="actions", metavar="ACTION")

    listing = _add_action(actions, "list", "list known and imported models")
    listing.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=JSON_HELP)

    install = _add_action(actions, "install", "download and verify the weights of a known model")
    install.add_argument("name", metavar="NAME", help="a model of the list that isn't installed")
    install.add_argument(
        "--yes", action="store_true", help="download from the authors' server without asking"
    )
    install.set_defaults(run=run_install)

    importing = _add_action(actions, "import", "import a checkpoint file")
    importing.add_argument("file", metavar="FILE", type=Path, help=FILE_HELP)
    importing.add_argument("--name", help="name of the model (default: the file's name)")
    importing.set_defaults(run=run_import)

    verify = _add_action(actions, "verify", "check the weights of installed models")
    verify.add_argument("name", metavar="NAME", nargs="?", help="only this model (default: all)")
    verify.set_defaults(run=run_verify)


def _add_action(
    actions: argparse._SubParsersAction[argparse.ArgumentParser], name: str, purpose: str
) -> argparse.ArgumentParser:
    examples = [line for line in EXAMPLES.splitlines() if f" models {name}" in line]
    return actions.add_parser(
        name,
        help=purpose,
        description=f"{purpose[0].upper()}{purpose[1:]}.",
        epilog="\n".join(["examples:", *examples]),
    )


def run(args: argparse.Namespace) -> int:
    """List known and imported models."""
    from ..models.store import Store

    rows = _list_models(Store.open())
    if args.json:
        print(json.dumps(rows, indent=2))
    else:
        _print_table(rows)
    return 0


def run_install(args: argparse.Namespace) -> int:
    """Download a model's weights and measure its speed, unless the model is installed."""
    from ..evaluation.self_test import examine
    from ..models.install import install
    from ..models.store import Store

    store = Store.open()
    known, was_installed = store.catalogue.get(args.name), store.has(args.name)
    shows_progress: contextlib.AbstractContextManager[Callable[[float], None]]
    shows_progress = contextlib.nullcontext(no_progress)
    if known is not None and known.host is not None and not store.has(known.name):
        _confirm_download(known, confirmed=args.yes)
        shows_progress = show_progress(known.name)
    with shows_progress as report:
        path = install(
            args.name,
            store,
            lambda text: print_error(f"{args.name}: {text}"),
            report_share=report,
            examine=examine,
        )
    if not was_installed:
        _measure_speed(args.name, store)
    print_line(f"{args.name} is installed: {path}")
    return 0


def _confirm_download(known: KnownModel, *, confirmed: bool) -> None:
    """Ask the user to confirm a download from `known.host`; raises InstallError if refused."""
    from ..errors import InstallError

    size = f"{known.download_size / 1e6:.0f} MB"
    if not confirmed and not sys.stdin.isatty():
        raise InstallError(
            "Add --yes to download {title} ({size}, licence {licence}) from {host}, or "
            "{alternative}.",
            title=known.title,
            size=size,
            licence=known.licence,
            host=known.host,
            alternative=known.manual_install_hint,
        )
    question = f"Download {known.title} ({size}, licence {known.licence}) from {known.host}? [y/N] "
    if not confirmed and input(question).strip().lower() not in ("y", "yes"):
        raise InstallError("{title} was not downloaded.", title=known.title)


def run_import(args: argparse.Namespace) -> int:
    """Import a checkpoint, with a shorter halo if the exact halo is slow; measure its speed."""
    from ..models.install import import_file
    from ..models.store import Store

    store = Store.open()
    name = import_file(args.file, store, args.name, _measure_halo)
    _measure_speed(name, store)
    print_line(f"{name} is imported: {store.path(name)}")
    return 0


def _measure_speed(name: str, store: Store) -> None:
    """Measure a model's speed on this machine; record and print the result."""
    from ..engine import choose_compute
    from ..evaluation.benchmark import measure_cost, record_cost
    from ..models import load_model

    model = load_model(name)
    seconds = record_cost(model, measure_cost(model, choose_compute()), store.folder)
    print_error(f"{name} needs about {seconds:.2g} s per output megapixel on this machine")


def _measure_halo(model: Model) -> int | None:
    """Find a shorter halo, print its effect and return its pixels; None to keep the exact halo."""
    from ..evaluation.self_test import MAX_EXACT_HALO, measure_halo

    if model.exact_halo <= MAX_EXACT_HALO:
        return None
    print_error(f"receptive radius of {model.exact_halo} pixels; checking how many matter ...")
    halo = measure_halo(model)
    if halo is None:
        print_error("all of them matter, so the halo stays exact and the model will be slow")
        return None
    levels = halo.difference * 255
    print_error(f"{halo.pixels} matter: the others change at most {levels:.2f} of 255 levels")
    return halo.pixels


def run_verify(args: argparse.Namespace) -> int:
    """Check the weights of one or all installed models, and print a result for each model."""
    from ..errors import ModelError
    from ..models.install import verify
    from ..models.store import Store

    store = Store.open()
    damaged, names = 0, [args.name] if args.name else store.names()
    for name in names:
        try:
            verify(name, store)
        except ModelError as error:
            damaged += 1
            print_error(f"{name}: {error}")
        else:
            print_line(f"{name}: good")
    return exit_code(damaged, len(names))


def _list_models(store: Store) -> list[dict[str, str | int]]:
    """Return one dict per model that maps column names to values; sizes are in bytes."""
    rows: list[dict[str, str | int]] = []
    for known in store.catalogue.models:
        installed = store.has(known.name)
        row: dict[str, str | int] = {
            "name": known.name,
            "title": known.title,
            "state": "installed" if installed else "not installed",
            "size": store.path(known.name).stat().st_size if installed else known.download_size,
            "licence": known.licence,
            "paper": known.paper,
            "training_data": known.training_data,
            "note": known.note,
            **_describe(known.name, store),
            "advice": "" if installed else str(known.install_hint),
        }
        rows.append(row)
    for name in store.names():
        if store.catalogue.get(name) is None:
            row = {**dict.fromkeys(rows[0], ""), "name": name, "title": name, "state": "imported"}
            row["size"] = store.path(name).stat().st_size
            rows.append({**row, **_describe(name, store)})
    return rows


def _describe(name: str, store: Store) -> dict[str, str]:
    """Return a model's kind, scale, channels and measured speed as columns of the list."""
    from ..models.facts import find_facts

    facts = find_facts(name, store)
    speed = "" if facts.seconds is None else f"{facts.seconds:.2g} s/MP"
    return {"kind": facts.kind, "scale": facts.scale, "channels": facts.channels, "speed": speed}


def _print_table(rows: list[dict[str, str | int]]) -> None:
    table = [{**row, "size": f"{int(row['size']) / 1e6:.1f} MB"} for row in rows]
    cells = [[column.replace("_", " ") for column in COLUMNS]]
    cells += [[escape_control_chars(row[column]) for column in COLUMNS] for row in table]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for line in cells:
        print_line("  ".join(map(str.ljust, line, widths)).rstrip())
    for row in rows:
        if row["advice"]:
            print_line()
            print_line(f"To get {row['name']}: {row['advice']}.")
