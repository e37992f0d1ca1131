"""The weights on this computer: those bundled with Leafscope, and those in the user's folder.

The user's folder has two or three files per model: the weights `NAME.safetensors`, their hash
`NAME.sha256` and optionally a licence `NAME.licence.txt`. The hash has the format of `sha256sum
--check`. The weights are written last, so a model is complete if its weights exist.

Methods raise ModelError, with instructions, if a model is missing, damaged or can't be saved.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import platformdirs

from ..errors import ModelError
from .catalogue import Catalogue, ShippedFile, read_architecture

if TYPE_CHECKING:
    from .checkpoint import Checkpoint

DATA_VARIABLE = "LEAFSCOPE_DATA"
log = logging.getLogger(__name__)
NAME_PATTERN = re.compile(r"[a-z0-9][a-z0-9._-]*")


def data_folder() -> Path:
    """Return the user's data folder, or the folder in the environment variable LEAFSCOPE_DATA."""
    chosen = os.environ.get(DATA_VARIABLE)
    return Path(chosen) if chosen else platformdirs.user_data_path("leafscope", appauthor=False)


def save_measurements(path: Path, values: object) -> None:
    """Save measurements as JSON; only log a failure, since measuring can be repeated."""
    partial = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(json.dumps(values), encoding="utf-8")
        partial.replace(path)
    except OSError as error:
        log.warning("can't save the measurements %s: %s", path, error)


def file_sha256(path: Path) -> str:
    """Return a file's SHA-256 as hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@dataclass(frozen=True)
class Store:
    """The weights of all installed models."""

    catalogue: Catalogue  # the known models
    folder: Path  # the user's folder of weights, created when needed

    @classmethod
    def open(cls) -> Store:
        """Open the catalogue and the user's model folder; raises as `Catalogue.read` does."""
        return cls(Catalogue.read(), data_folder() / "models")

    def names(self) -> list[str]:
        """Return the names of installed models, beginning with those in the catalogue."""
        known = [model.name for model in self.catalogue.models if self.has(model.name)]
        found = sorted(path.stem for path in self.folder.glob("*.safetensors"))
        return known + [name for name in found if name not in known]

    def has(self, name: str) -> bool:
        """Return whether a model is installed."""
        try:
            return self._file(name).is_file()
        except OSError:  # the name is too long for a file
            return False

    def path(self, name: str) -> Path:
        """Return the path of a model's weights."""
        if self.has(name):
            return self._file(name)
        known = self.catalogue.get(name)
        if known is None:
            names = ", ".join(dict.fromkeys([m.name for m in self.catalogue.models] + self.names()))
            raise ModelError(
                "Unknown model {name!r}. Choose one of {names}.", name=name, names=names
            )
        raise ModelError("{name} isn't installed: {hint}.", name=name, hint=known.install_hint)

    def architecture(self, name: str) -> Mapping[str, Any]:
        """Return the architecture of an installed model; empty if it is missing or damaged."""
        try:
            return read_architecture(self.path(name))
        except ModelError:  # reported when the model is loaded
            return {}

    def check(self, name: str) -> Path:
        """Verify the hash of a model's weights; return their path."""
        path = self.path(name)
        shipped = self._shipped_file(name)
        expected = [shipped.sha256] if shipped else self._read_hashes(name, "sha256")
        if not expected:
            raise ModelError(
                "Can't verify the weights {path}: their .sha256 file is missing or damaged.",
                path=path,
            )
        if file_sha256(path) not in expected:
            raise ModelError(
                "The weights {path} are damaged. Delete them and install the model again.",
                path=path,
            )
        return path

    def download_path(self, name: str) -> Path:
        """Create the user's folder; return the path in it to which a model is downloaded."""
        with self._writing():
            return self._user_file(name, "pth.part")

    def recorded_hash(self, name: str) -> str | None:
        """Return the hash that `record_hash` stored for a model; None if there is none."""
        return next(iter(self._read_hashes(name, "download.sha256")), None)

    def record_hash(self, name: str, sha256: str) -> None:
        """Record the hash of the file from which a model was installed."""
        with self._writing():
            self._user_file(name, "download.sha256").write_text(f"{sha256}\n", encoding="utf-8")

    def put(self, name: str, checkpoint: Checkpoint, licence: str | None = None) -> Path:
        """Save a checkpoint atomically, replacing one of the same name; return its path."""
        if not NAME_PATTERN.fullmatch(name):
            raise ModelError(
                "{name!r} isn't a valid model name. Use lowercase letters, digits, dots, hyphens "
                "and underscores.",
                name=name,
            )
        if self._shipped_file(name):
            raise ModelError(
                "{name} is the name of a bundled model. Choose another name.", name=name
            )
        path = self._file(name)
        with self._writing(), TemporaryDirectory(prefix=".new-", dir=self.folder) as temporary:
            weights = Path(temporary, path.name)
            checkpoint.save(weights)
            hash_line = f"{file_sha256(weights)}  {path.name}\n"
            if licence is not None:
                self._user_file(name, "licence.txt").write_text(licence, encoding="utf-8")
            hashes = self._user_file(name, "sha256")
            previous = hashes.read_text(encoding="utf-8") if hashes.exists() else ""
            # If this is interrupted, the hashes of the old and the new weights are both valid.
            hashes.write_text(hash_line + previous, encoding="utf-8")
            weights.replace(path)
            hashes.write_text(hash_line, encoding="utf-8")
        return path

    def _read_hashes(self, name: str, suffix: str) -> list[str]:
        """Return the hashes in the file NAME.SUFFIX; empty if the file is missing or damaged."""
        try:
            lines = self._user_file(name, suffix).read_text(encoding="utf-8").splitlines()
            return [line.split()[0] for line in lines]
        except (OSError, ValueError, IndexError):
            return []

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Create the user's folder; convert an OSError in the context to ModelError."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            yield
        except OSError as error:
            raise ModelError(
                "Can't save the weights in {folder}: {error}.", folder=self.folder, error=error
            ) from error

    def _shipped_file(self, name: str) -> ShippedFile | None:
        known = self.catalogue.get(name)
        return known.source if known and isinstance(known.source, ShippedFile) else None

    def _file(self, name: str) -> Path:
        shipped = self._shipped_file(name)
        user_file = self._user_file(name, "safetensors")
        return self.catalogue.folder / shipped.file if shipped else user_file

    def _user_file(self, name: str, suffix: str) -> Path:
        return self.folder / f"{name}.{suffix}"
