"""The weights on this machine: those that came with the program, and the user's own folder.

The folder holds three files a model: `NAME.safetensors`, its hash in `NAME.sha256` (the form that
`sha256sum --check` reads) and, where there is one, its licence text in `NAME.licence.txt`. The
weights are put there last, so whatever has weights has the rest.
"""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import platformdirs

from ..errors import ModelError
from .catalogue import Catalogue, ShippedFile

if TYPE_CHECKING:
    from .checkpoint import Checkpoint

DATA_VARIABLE = "LEAFSCOPE_DATA"
NAME_PATTERN = re.compile(r"[a-z0-9][a-z0-9._-]*")


def data_folder() -> Path:
    """Return the user's data folder, or the one that the environment names (LEAFSCOPE_DATA)."""
    chosen = os.environ.get(DATA_VARIABLE)
    return Path(chosen) if chosen else platformdirs.user_data_path("leafscope", appauthor=False)


def file_sha256(path: Path) -> str:
    """Return a file's SHA-256, in hexadecimal digits.

    Raises:
        OSError: if it can't be read.

    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@dataclass(frozen=True)
class Store:
    """Where weights are found and put.

    Attributes:
        catalogue: the known models.
        folder: the user's folder of weights; made when something is put there.

    """

    catalogue: Catalogue
    folder: Path

    @classmethod
    def open(cls) -> Store:
        """Return the program's store.

        Raises:
            ModelError: if the list of known models is missing or damaged.

        """
        return cls(Catalogue.read(), data_folder() / "models")

    def names(self) -> list[str]:
        """Return the models whose weights are on this machine: known ones first, then others."""
        known = [model.name for model in self.catalogue.models if self.has(model.name)]
        found = sorted(path.stem for path in self.folder.glob("*.safetensors"))
        return known + [name for name in found if name not in known]

    def has(self, name: str) -> bool:
        """Tell whether a model's weights are on this machine."""
        try:
            return self._file(name).is_file()
        except OSError:  # a name too long for a file
            return False

    def path(self, name: str) -> Path:
        """Return where a model's weights are.

        Raises:
            ModelError: if they aren't on this machine; it says how to get them.

        """
        if self.has(name):
            return self._file(name)
        known = self.catalogue.get(name)
        if known is None:
            names = ", ".join(dict.fromkeys([m.name for m in self.catalogue.models] + self.names()))
            raise ModelError(
                "There is no model called {name!r}; there are {names}.", name=name, names=names
            )
        raise ModelError(
            "The model {name} is not installed: {advice}.",
            name=name,
            install_hint=known.install_hint,
        )

    def check(self, name: str) -> Path:
        """Return where a model's weights are, if they have the hash they were made with.

        Raises:
            ModelError: if they aren't on this machine, differ, or have no hash beside them.

        """
        path = self.path(name)
        known = self.catalogue.get(name)
        if known and isinstance(known.source, ShippedFile):
            expected = {known.source.sha256}
        else:
            try:
                lines = self._beside(name, "sha256").read_text(encoding="utf-8").splitlines()
                expected = {line.split()[0] for line in lines}
            except (OSError, ValueError, IndexError):
                raise ModelError(
                    "The weights {path} can't be verified: there is no hash beside them.", path=path
                ) from None
        if file_sha256(path) not in expected:
            raise ModelError(
                "The weights {path} are damaged: delete them and get them again.", path=path
            )
        return path

    def put(self, name: str, checkpoint: Checkpoint, licence: str | None = None) -> Path:
        """Keep a checkpoint under `name`, in place of one already there, whole or not at all.

        Raises:
            ModelError: if the name can't be used, or the folder can't be written.

        """
        if not NAME_PATTERN.fullmatch(name):
            raise ModelError(
                "{name!r} can't name a model: use small letters, digits, dots and hyphens.",
                name=name,
            )
        known = self.catalogue.get(name)
        if known and isinstance(known.source, ShippedFile):
            raise ModelError(
                "{name} is a model of the program itself: choose another name.", name=name
            )
        path = self._file(name)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with TemporaryDirectory(prefix=".new-", dir=self.folder) as temporary:
                weights = Path(temporary, path.name)
                checkpoint.save(weights)
                hash_line = f"{file_sha256(weights)}  {path.name}\n"
                if licence is not None:
                    self._beside(name, "licence.txt").write_text(licence, encoding="utf-8")
                hashes = self._beside(name, "sha256")
                before = hashes.read_text(encoding="utf-8") if hashes.exists() else ""
                hashes.write_text(hash_line + before, encoding="utf-8")  # either may be there soon
                weights.replace(path)
                hashes.write_text(hash_line, encoding="utf-8")
        except OSError as error:
            raise ModelError(
                "The weights can't be kept in {folder}: {error}.", folder=self.folder, error=error
            ) from error
        return path

    def _file(self, name: str) -> Path:
        known = self.catalogue.get(name)
        if known and isinstance(known.source, ShippedFile):
            return self.catalogue.folder / known.source.file
        return self._beside(name, "safetensors")

    def _beside(self, name: str, suffix: str) -> Path:
        return self.folder / f"{name}.{suffix}"
