"""Reads weights from ncnn's `.param` and `.bin` files.

Many upscaling programs ship these files. The `.param` file lists layers as text: kind, name,
numbers of inputs and outputs, their names, and options as number=value. The `.bin` file holds the
values in the same order: for a convolution, a tag of 4 bytes with the type of its weights, the
weights, and the bias as float32; for a PReLU, the slopes as float32 (ncnn's wiki, "param and model
file structure").
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ..errors import ModelError

MAGIC = "7767517"
FLOAT16_TAG, FLOAT32_TAG = 0x01306B47, 0
OUTPUTS, KERNEL, BIAS, WEIGHTS = "0", "1", "5", "6"  # options of a convolution
LAYERS_WITHOUT_WEIGHTS = frozenset(
    ("Input", "Split", "Concat", "Eltwise", "BinaryOp", "Interp", "ReLU", "PixelShuffle", "Noop")
)


Layer = tuple[Tensor, Tensor | None]
"""Weight and bias of a convolution, [out, in, k, k] and [out]; or slopes of a PReLU and None."""


def read_ncnn(param: Path) -> list[Layer]:
    """Read the layers that have weights, in the order of the file.

    Args:
        param: the `.param` file; the `.bin` file must be beside it.

    Raises:
        ModelError: if a file is missing or damaged, or the network isn't supported.

    """
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
    """Return the kind and options of each layer."""
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
    """Reads values from a `.bin` file in order."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._content = path.read_bytes()
        except OSError:
            raise ModelError("There is no file {path}.", path=path) from None
        self._position = 0

    def read_weights(self, count: int) -> Tensor:
        """Read values in the type of their tag."""
        (tag,) = np.frombuffer(self._read(4), "<u4")
        if tag == FLOAT32_TAG:
            return self.read_floats(count)
        if tag != FLOAT16_TAG:
            raise ModelError(
                "{path} contains compressed weights, which aren't supported.", path=self.path
            )
        padded = self._read((2 * count + 3) // 4 * 4)
        return torch.from_numpy(np.frombuffer(padded, "<f2", count).astype(np.float16))

    def read_floats(self, count: int) -> Tensor:
        """Read float32 values."""
        return torch.from_numpy(np.frombuffer(self._read(4 * count), "<f4").astype(np.float32))

    def check_end(self) -> None:
        """Raise ModelError unless all values were read."""
        if self._position != len(self._content):
            raise _damaged(self.path)

    def _read(self, length: int) -> bytes:
        data = self._content[self._position : self._position + length]
        if len(data) < length:
            raise _damaged(self.path)
        self._position += length
        return data


def _invalid(path: Path) -> ModelError:
    return ModelError("{path} isn't a network in ncnn's format.", path=path)


def _damaged(path: Path) -> ModelError:
    return ModelError("{path} is damaged or cut short.", path=path)
