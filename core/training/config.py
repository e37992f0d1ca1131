"""The configuration of a training run, read from a TOML file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from ..errors import LeafscopeError

Precision = Literal["float32", "bfloat16"]
T = TypeVar("T")


class TrainingError(LeafscopeError):
    """The configuration, photos or saved state of a run are invalid."""


@dataclass(frozen=True)
class NetworkConfig:
    """The network.

    Attributes:
        features: channels of the EDSR encoder.
        blocks: residual blocks of the EDSR encoder.
        hidden: channels of the spectral head.
        basis: number of basis functions per axis, odd.
        start: checkpoint with the initial weights, of a network with the same sizes.

    """

    features: int
    blocks: int
    hidden: int
    basis: int = 5
    start: Path | None = None


@dataclass(frozen=True)
class ScaleRange:
    """A range of scales; a share of the batches draws uniformly from [low, high]."""

    low: float
    high: float
    share: float


@dataclass(frozen=True)
class DataConfig:
    """The training data.

    Attributes:
        photos: folder of lossless photos.
        scales: ranges of scales, with shares relative to their sum.
        crop: side of the network's input, in source pixels.
        batch: crops per batch and process.
        drawn_share: share of crops with rendered text and line art.
        mild: whether inputs are also degraded mildly (blur, noise, JPEG), like everyday photos.
        held_out: number of files for validation.

    """

    photos: Path
    scales: tuple[ScaleRange, ...] = (ScaleRange(1.0, 4.0, 1.0),)
    crop: int = 32
    batch: int = 8
    drawn_share: float = 0.0
    mild: bool = False
    held_out: int = 16


@dataclass(frozen=True)
class TeacherConfig:
    """Distillation from a teacher model.

    Attributes:
        model: name of the teacher, an installed model.
        batches: number of batches the teacher renders, once, into the run's folder.
        share: share of the steps that use one of these batches.
        weight: weight of the distance to the teacher's output in the loss, 0 to 1.

    """

    model: str
    batches: int
    share: float
    weight: float


@dataclass(frozen=True)
class TrainingConfig:
    """A training run.

    Attributes:
        name: name of the model; the result is `name.safetensors` in the run's folder.
        network: the network.
        data: the training data.
        learning_rate: peak learning rate, after the warm-up.
        steps: length of the run, unless given in minutes.
        minutes: length of the run, converted to steps by measuring the speed at the start.
        warmup: steps in which the learning rate rises from 0.
        averaging: decay of the moving average of the weights, which becomes the result.
        precision: precision of the convolutions; "bfloat16" is about twice as fast on CPUs and
            GPUs that support it.
        seed: seed of all random numbers.
        validate_every: steps between validations.
        save_every: steps between saved states.
        teacher: optional distillation.

    """

    name: str
    network: NetworkConfig
    data: DataConfig
    learning_rate: float
    steps: int | None = None
    minutes: float | None = None
    warmup: int = 200
    averaging: float = 0.999
    precision: Precision = "float32"
    seed: int = 0
    validate_every: int = 1000
    save_every: int = 1000
    teacher: TeacherConfig | None = field(default=None)


def read_config(path: Path) -> TrainingConfig:
    """Read the configuration of a run; paths are relative to the file.

    Raises:
        TrainingError: if the file can't be read or is invalid.

    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise TrainingError(f"The configuration {path} can't be read: {error}.") from error
    except tomllib.TOMLDecodeError as error:
        raise TrainingError(f"The configuration {path} isn't valid TOML: {error}.") from error
    reader = _Reader(path)
    network = dict(reader.table(table, "network"))
    data = dict(reader.table(table, "data"))
    if "start" in network:
        network["start"] = path.parent / str(network["start"])
    data["photos"] = path.parent / str(data.get("photos", ""))
    if "scales" in data:
        entries = reader.tables(data, "scales")
        data["scales"] = tuple(reader.fill(ScaleRange, entry) for entry in entries)
    values = {
        **table,
        "network": reader.fill(NetworkConfig, network),
        "data": reader.fill(DataConfig, data),
    }
    if "teacher" in table:
        values["teacher"] = reader.fill(TeacherConfig, reader.table(table, "teacher"))
    config = reader.fill(TrainingConfig, values)
    reader.check(config)
    return config


@dataclass(frozen=True)
class _Reader:
    path: Path

    def table(self, parent: Mapping[str, Any], name: str) -> Mapping[str, Any]:
        value = parent.get(name)
        if not isinstance(value, dict):
            raise TrainingError(f"The configuration {self.path} has no table [{name}].")
        return value

    def tables(self, parent: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
        value = parent[name]
        if not isinstance(value, list) or not all(isinstance(entry, dict) for entry in value):
            raise self._invalid(name, value)
        return value

    def fill(self, kind: type[T], values: Mapping[str, Any]) -> T:
        types = get_type_hints(kind)
        for name, value in values.items():
            if name not in types:
                raise TrainingError(f"The configuration {self.path} has an unknown entry {name!r}.")
            if not _matches(value, types[name]):
                raise self._invalid(name, value)
        try:
            return kind(**values)
        except TypeError as error:
            message = str(error).split("() ", 1)[-1]
            raise TrainingError(f"The configuration {self.path} is {message}.") from error

    def check(self, config: TrainingConfig) -> None:
        data = config.data
        problems = {
            "needs either steps or minutes": (config.steps is None) == (config.minutes is None),
            "has a scale range that isn't 1 <= low <= high with a positive share": not data.scales
            or any(not (1 <= r.low <= r.high and r.share > 0) for r in data.scales),
            "has an unknown precision": config.precision not in get_args(Precision),
            "needs an odd basis": config.network.basis % 2 == 0,
            "needs at least one held-out file": data.held_out < 1,
            "needs save_every, validate_every, steps, crop and batch of at least 1": min(
                config.save_every, config.validate_every, config.steps or 1, data.crop, data.batch
            )
            < 1,
        }
        for problem, present in problems.items():
            if present:
                raise TrainingError(f"The configuration {self.path} {problem}.")

    def _invalid(self, name: str, value: object) -> TrainingError:
        return TrainingError(f"The configuration {self.path} has an invalid {name} = {value!r}.")


def _matches(value: object, kind: Any) -> bool:
    """Return whether a TOML value matches a declared type; integers match float."""
    if get_origin(kind) in (UnionType, Union):
        return any(_matches(value, choice) for choice in get_args(kind))
    if get_origin(kind) is Literal:
        return isinstance(value, str)
    kind = get_origin(kind) or kind
    if kind in (int, float):
        return not isinstance(value, bool) and isinstance(value, (int, kind))
    return isinstance(value, kind)
