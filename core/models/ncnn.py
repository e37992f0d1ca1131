"""Read weights from ncnn's `.param` and `.bin` files, which many upscaling programs ship.

The `.param` file lists layers as text: kind, name, numbers of inputs and outputs, their names, and
options as number=value. The `.bin` file contains the values in the same order. A convolution is
stored as a tag of 4 bytes with the type of its weights, the weights, and the bias as float32. A
PReLU is stored as its slopes in float32. See ncnn's wiki, "param and model file structure".
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..errors import ModelError

MAGIC = "7767517"
FLOAT16, FLOAT32 = "<f2", "<f4"
TYPES = {0: FLOAT32, 0x01306B47: FLOAT16}  # of weights, by their tags
OUTPUTS, KERNEL, BIAS, WEIGHTS = "0", "1", "5", "6"  # options of a convolution
LAYERS_WITHOUT_WEIGHTS = frozenset(
    ("Input", "Split", "Concat", "Eltwise", "BinaryOp", "Interp", "ReLU", "PixelShuffle", "Noop")
)

Layer = tuple[Tensor, Tensor | None]
"""Weight and bias of a convolution, [out, in, k, k] and [out]; or slopes of a PReLU and None."""


def read_ncnn(param: Path) -> list[Layer]:
    """Read a `.param` file and its `.bin` file; return the layers that have weights, in order."""
    lines = _parse_lines(param)
    values = _ValueReader(param.with_suffix(".bin"))
    layers: list[Layer] = []
    try:
        for kind, options in lines:
            if kind == "Convolution":
                layers.append(_read_convolution(values, options))
            elif kind == "PReLU":
                layers.append((values.read_floats(int(options.get(OUTPUTS, "0"))), None))
            elif kind not in LAYERS_WITHOUT_WEIGHTS:
                raise ModelError(
                    "{path} contains layers of the unsupported kind {kind!r}.",
                    path=param,
                    kind=kind,
                )
    except ValueError as error:  # an option isn't a number
        raise _invalid(param) from error
    values.check_end()
    return layers


def _parse_lines(param: Path) -> list[tuple[str, dict[str, str]]]:
    """Return the kind and options of each layer in a `.param` file."""
    try:
        magic, _, *lines = param.read_text(encoding="ascii").splitlines()
    except FileNotFoundError:
        raise ModelError("There is no file {path}.", path=param) from None
    except (OSError, ValueError) as error:
        raise _invalid(param) from error
    if magic.strip() != MAGIC:
        raise _invalid(param)
    return [
        (words[0], dict(word.split("=", 1) for word in words if "=" in word))
        for words in map(str.split, lines)
        if words
    ]


def _read_convolution(values: _ValueReader, options: dict[str, str]) -> Layer:
    outputs, kernel, count = (int(options.get(name, "0")) for name in (OUTPUTS, KERNEL, WEIGHTS))
    if outputs < 1 or kernel < 1 or count < 1 or count % (outputs * kernel**2):
        raise _damaged(values.path)
    weight = values.read_weights(count).view(outputs, -1, kernel, kernel)
    bias = values.read_floats(outputs) if options.get(BIAS) == "1" else torch.zeros(outputs)
    return weight, bias


class _ValueReader:
    """Reads the values of a `.bin` file in order."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._file = BytesIO(path.read_bytes())
        except OSError:
            raise ModelError("There is no file {path}.", path=path) from None

    def read_weights(self, count: int) -> Tensor:
        """Read a type tag and `count` values of the type that the tag selects."""
        kind = TYPES.get(int(self._read("<u4", 1)[0]))
        if kind is None:
            raise ModelError(
                "{path} contains compressed weights, which aren't supported.", path=self.path
            )
        return torch.from_numpy(self._read(kind, count))

    def read_floats(self, count: int) -> Tensor:
        """Read `count` float32 values."""
        return torch.from_numpy(self._read(FLOAT32, count))

    def check_end(self) -> None:
        """Raise ModelError if the file contains more values than were read."""
        if self._file.read(1):
            raise _damaged(self.path)

    def _read(self, kind: str, count: int) -> NDArray[Any]:
        size = np.dtype(kind).itemsize * count
        padded = (size + 3) // 4 * 4
        data = self._file.read(padded)
        if len(data) < padded:
            raise _damaged(self.path)
        values = np.frombuffer(data, kind, count)
        return values.astype(values.dtype.newbyteorder("="))


def _invalid(path: Path) -> ModelError:
    return ModelError("{path} isn't a network in ncnn's format.", path=path)


def _damaged(path: Path) -> ModelError:
    return ModelError("{path} is damaged or cut short.", path=path)
