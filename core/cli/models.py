"""`leafscope-cli models`: which models there are, and getting their weights."""

from __future__ import annotations

import argparse
import json
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from ..messages import escape_control_chars
from .exits import exit_after
from .lines import complain, tell

if TYPE_CHECKING:
    from ..models import Model
    from ..models.store import Store

COLUMNS = ("name", "state", "size", "licence", "paper", "training_data")

SAMPLE = "samples/chelsea.png"
AS_JSON = "print the list as JSON"
KINDS = (
    ".pth or .safetensors of LIIF (EDSR or RDN), RRDBNet or SRVGGNetCompact, or the .param of such "
    "a network beside its .bin"
)
EXAMPLES = """\
examples:
  leafscope-cli models
  leafscope-cli models list --json
  leafscope-cli models install edsr-liif
  leafscope-cli models import 4x-whatever.pth --name whatever
  leafscope-cli models import rdn-liif.pth
  leafscope-cli models verify
  leafscope-cli models verify leaf-m
"""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command's options."""
    parser = subparsers.add_parser(
        "models",
        help="list, install, import and verify models",
        description="List the models that there are, and get more. Without ACTION it lists them.",
        epilog=EXAMPLES,
    )
    parser.add_argument("--json", action="store_true", help=AS_JSON)
    parser.set_defaults(run=run_list)
    actions = parser.add_subparsers(title="actions", metavar="ACTION")

    listing = _add_action(actions, "list", "list the known models, and those of your own")
    listing.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=AS_JSON)

    install = _add_action(actions, "install", "fetch and verify the weights of a known model")
    install.add_argument("name", metavar="NAME", help="one of the list that isn't installed")
    install.set_defaults(run=run_install)

    importing = _add_action(actions, "import", "take in a checkpoint of your own")
    importing.add_argument("file", metavar="FILE", type=Path, help=KINDS)
    importing.add_argument("--name", help="what to call it (default: the file's name)")
    importing.set_defaults(run=run_import)

    verify = _add_action(actions, "verify", "check the weights on this machine")
    verify.add_argument("name", metavar="NAME", nargs="?", help="only this one (default: all)")
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


def run_list(args: argparse.Namespace) -> int:
    """Print the known models, and those that the person imported."""
    from ..models.store import Store

    rows = _rows(Store.open())
    if args.json:
        print(json.dumps(rows, indent=2))
    else:
        _print_table(rows)
    return 0


def run_install(args: argparse.Namespace) -> int:
    """Fetch a model's weights, unless they are here."""
    from ..models.install import install
    from ..models.store import Store

    def progress(message: str) -> None:
        complain(f"{args.name}: {message}")

    path = install(args.name, Store.open(), progress)
    tell(f"{args.name} is installed: {path}")
    return 0


def run_import(args: argparse.Namespace) -> int:
    """Convert a person's checkpoint into the store, with a shorter halo if it needs one."""
    from ..models.install import import_file
    from ..models.store import Store

    store = Store.open()
    name = import_file(args.file, store, args.name, _halo_on_the_sample)
    tell(f"{name} is imported: {store.path(name)}")
    return 0


def _halo_on_the_sample(model: Model) -> int | None:
    """Measure a halo on the sample photo, and say what it costs."""
    from ..evaluation.halo import WORTH_SHORTENING, measure_halo
    from ..photo import open_photo

    if model.exact_halo <= WORTH_SHORTENING:
        return None
    complain(f"it sees {model.exact_halo} pixels far; measuring how many matter ...")
    halo = measure_halo(model, open_photo(Path(str(files("leafscope.resources") / SAMPLE))))
    if halo is None:
        complain("all of them do: it is kept exact, and will be slow")
        return None
    levels = halo.difference * 255
    complain(f"{halo.pixels} do: the rest changes {levels:.2f} of 255 levels at most")
    return halo.pixels


def run_verify(args: argparse.Namespace) -> int:
    """Check one model, or all whose weights are here; say of each how it is."""
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
            complain(f"{name}: {error}")
        else:
            tell(f"{name}: good")
    return exit_after(damaged, len(names))


def _rows(store: Store) -> list[dict[str, str | int]]:
    """Return what there is to say of each model; size in bytes."""
    rows: list[dict[str, str | int]] = []
    for known in store.catalogue.models:
        here = store.has(known.name)
        row: dict[str, str | int] = {
            "name": known.name,
            "title": known.title,
            "state": "installed" if here else "not installed",
            "size": store.path(known.name).stat().st_size if here else known.download_size,
            "licence": known.licence,
            "paper": known.paper,
            "training_data": known.training_data,
            "advice": "" if here else str(known.install_hint),
        }
        rows.append(row)
    for name in store.names():
        if store.catalogue.get(name) is None:
            row = {**dict.fromkeys(rows[0], ""), "name": name, "title": name, "state": "imported"}
            rows.append({**row, "size": store.path(name).stat().st_size})
    return rows


def _print_table(rows: list[dict[str, str | int]]) -> None:
    shown = [{**row, "size": _megabytes(int(row["size"]))} for row in rows]
    cells = [[column.replace("_", " ") for column in COLUMNS]]
    cells += [[escape_control_chars(row[column]) for column in COLUMNS] for row in shown]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for line in cells:
        tell("  ".join(map(str.ljust, line, widths)).rstrip())
    for row in rows:
        if row["advice"]:
            tell()
            tell(f"To get {row['name']}: {row['advice']}.")


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"
