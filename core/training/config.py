"""The configuration of a training run, read from a TOML file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, is_dataclass
from pathlib import Path
from types import UnionType
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from ..errors import LeafscopeError

Precision = Literal["float32", "bfloat16"]
T = TypeVar("T")


class TrainingError(LeafscopeError):
    """A training run's configuration, photos or saved state are invalid."""


@dataclass(frozen=True)
class NetworkConfig:
    """Sizes and initial weights of the network."""

    features: int  # channels of the EDSR encoder
    blocks: int  # residual blocks of the EDSR encoder
    hidden: int  # channels of the spectral head
    basis: int = 5  # number of basis functions per axis, odd
    # checkpoint with the initial weights, of a network with the same sizes
    start: Path | None = None


@dataclass(frozen=True)
class ScaleRange:
    """Scales drawn uniformly from [low, high], and the share of batches that use them."""

    low: float
    high: float
    share: float


@dataclass(frozen=True)
class DataConfig:
    """Settings of the training data."""

    photos: Path  # folder of lossless photos
    # ranges of scales, with shares relative to their sum
    scales: tuple[ScaleRange, ...] = (ScaleRange(1.0, 4.0, 1.0),)
    crop: int = 32  # side of the network's input, in source pixels
    batch: int = 8  # crops per batch and process
    drawn_share: float = 0.0  # share of crops with rendered text and line art
    # whether inputs are also degraded mildly (blur, noise, JPEG), like everyday photos
    mild: bool = False
    held_out: int = 16  # number of files for validation


@dataclass(frozen=True)
class TeacherConfig:
    """Settings of distillation from a teacher model."""

    model: str  # name of the teacher, an installed model
    batches: int  # number of batches the teacher renders, once, into the run's folder
    share: float  # share of the steps that use one of these batches
    weight: float  # weight of the distance to the teacher's output in the loss, 0 to 1


@dataclass(frozen=True)
class TrainingConfig:
    """Settings of a training run."""

    name: str  # name of the model; the result is `name.safetensors` in the run's folder
    network: NetworkConfig
    data: DataConfig
    learning_rate: float  # peak learning rate, after the warm-up
    steps: int | None = None  # length of the run, unless given in minutes
    # length of the run, converted to steps by measuring the speed at the start
    minutes: float | None = None
    warmup: int = 200  # steps in which the learning rate rises from 0
    averaging: float = 0.999  # decay of the moving average of the weights, which becomes the result
    # precision of the convolutions; CPUs and GPUs with bfloat16 are about twice as fast with it
    precision: Precision = "float32"
    seed: int = 0
    validate_every: int = 1000  # steps between validations
    save_every: int = 1000  # steps between saved states
    teacher: TeacherConfig | None = None


def read_config(path: Path) -> TrainingConfig:
    """Read a run's TOML file; paths are relative to the file's folder. Raises TrainingError."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise TrainingError(f"The configuration {path} can't be read: {error}.") from error
    except tomllib.TOMLDecodeError as error:
        raise TrainingError(f"The configuration {path} isn't valid TOML: {error}.") from error
    config = _build(TrainingConfig, table, path)
    data = config.data
    problems = {
        "needs either steps or minutes": (config.steps is None) == (config.minutes is None),
        "has a scale range that isn't 1 <= low <= high with a positive share": not data.scales
        or any(not (1 <= r.low <= r.high and r.share > 0) for r in data.scales),
        "needs an odd basis": config.network.basis % 2 == 0,
        "needs at least one held-out file": data.held_out < 1,
        "needs save_every, validate_every, steps, crop and batch of at least 1": min(
            config.save_every, config.validate_every, config.steps or 1, data.crop, data.batch
        )
        < 1,
    }
    for problem, is_present in problems.items():
        if is_present:
            raise TrainingError(f"The configuration {path} {problem}.")
    return config


def _build(kind: type[T], table: Mapping[str, Any], path: Path) -> T:
    """Convert a TOML table to the dataclass `kind`."""
    types = get_type_hints(kind)
    fields = {}
    for name, value in table.items():
        if name not in types:
            raise TrainingError(f"The configuration {path} has an unknown entry {name!r}.")
        fields[name] = _convert(name, value, types[name], path)
    try:
        return kind(**fields)
    except TypeError as error:
        message = str(error).split("() ", 1)[-1]
        raise TrainingError(f"The configuration {path} is {message}.") from error


def _convert(name: str, value: Any, kind: Any, path: Path) -> Any:
    """Convert a TOML value to a field's type, `kind`; a float field accepts integers."""
    if get_origin(kind) is UnionType:  # all unions are optional types
        kind = get_args(kind)[0]
    if isinstance(kind, type) and is_dataclass(kind):
        if not isinstance(value, dict):
            raise TrainingError(f"The configuration {path} has no table [{name}].")
        return _build(kind, value, path)
    if kind is Path and isinstance(value, str):
        return path.parent / value
    if get_origin(kind) is tuple and isinstance(value, list):
        entry_type = get_args(kind)[0]
        if all(isinstance(entry, dict) for entry in value):
            return tuple(_build(entry_type, entry, path) for entry in value)
    elif get_origin(kind) is Literal:
        if isinstance(value, str) and value in get_args(kind):
            return value
    elif type(value) is kind or (kind is float and type(value) is int):
        return value
    raise TrainingError(f"The configuration {path} has an invalid {name} = {value!r}.")
