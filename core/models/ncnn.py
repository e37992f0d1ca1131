"""Weights in ncnn's two files, as programs that enlarge photos come with: `.param` and `.bin`.

The first lists layers as text: kind, name, numbers of inputs and outputs, their names, and options
as number=value. The second holds values in that order: of a convolution a tag of 4 bytes, which
says how its weights are stored, the weights, and its bias as float32; of a PReLU its slopes, as
float32 (ncnn's wiki, "param and model file structure").
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ..errors import ModelError

MAGIC = "7767517"
HALF, FULL = 0x01306B47, 0
OUTPUTS, KERNEL, BIAS, WEIGHTS = "0", "1", "5", "6"  # options of a convolution
CONNECTING = {
    *("Input", "Split", "Concat", "Eltwise", "BinaryOp", "Interp", "ReLU", "PixelShuffle", "Noop"),
}


@dataclass(frozen=True, eq=False)
class Layer:
    """A layer with weights.

    Attributes:
        weight: of a convolution [out, in, k, k]; of a PReLU its slopes [n].
        bias: of a convolution [out]; None of a PReLU.

    """

    weight: Tensor
    bias: Tensor | None


def read_ncnn(param: Path) -> list[Layer]:
    """Read the layers that have weights, in the order of the file.

    Args:
        param: the `.param` file; the `.bin` file lies beside it.

    Raises:
        ModelError: if one of the two is missing, damaged, or of another kind of network.

    """
    lines = _lines(param)
    values = _Values(param.with_suffix(".bin"))
    try:
        layers = _layers(param, lines, values)
    except ValueError as error:  # a word where a number belongs
        raise ModelError("{path} isn't a network in ncnn's format.", path=param) from error
    values.end()
    return layers


def _layers(param: Path, lines: list[tuple[str, dict[str, str]]], values: _Values) -> list[Layer]:
    layers = []
    for kind, options in lines:
        if kind == "Convolution":
            layers.append(_convolution(values, options))
        elif kind == "PReLU":
            layers.append(Layer(values.floats(int(options.get(OUTPUTS, "0"))), None))
        elif kind not in CONNECTING:
            raise ModelError(
                "{path} has layers of a kind {kind!r}, which isn't known here.",
                path=param,
                kind=kind,
            )
    return layers


def _lines(param: Path) -> list[tuple[str, dict[str, str]]]:
    try:
        magic, _, *lines = param.read_text(encoding="ascii").splitlines()
    except FileNotFoundError:
        raise ModelError("There is no file {path}.", path=param) from None
    except (OSError, ValueError) as error:
        raise ModelError("{path} isn't a network in ncnn's format.", path=param) from error
    if magic.strip() != MAGIC:
        raise ModelError("{path} isn't a network in ncnn's format.", path=param)
    layers = []
    for line in filter(None, map(str.split, lines)):
        options = dict(word.split("=", 1) for word in line if "=" in word)
        layers.append((line[0], options))
    return layers


def _convolution(values: _Values, options: dict[str, str]) -> Layer:
    outputs, kernel, count = (int(options.get(name, "0")) for name in (OUTPUTS, KERNEL, WEIGHTS))
    if outputs < 1 or kernel < 1 or count < 1 or count % (outputs * kernel**2):
        raise ModelError("{path} is damaged or cut short.", path=values.path)
    weight = values.weights(count).view(outputs, -1, kernel, kernel)
    bias = values.floats(outputs) if options.get(BIAS) == "1" else torch.zeros(outputs)
    return Layer(weight, bias)


class _Values:
    """Takes values off the `.bin` file one after the other."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._content = path.read_bytes()
        except OSError:
            raise ModelError("There is no file {path}.", path=path) from None
        self._at = 0

    def weights(self, count: int) -> Tensor:
        """Return values stored as their tag says."""
        (tag,) = np.frombuffer(self._take(4), "<u4")
        if tag == FULL:
            return self.floats(count)
        if tag != HALF:
            raise ModelError(
                "{path} holds compressed weights, which can't be read here.", path=self.path
            )
        padded = self._take((2 * count + 3) // 4 * 4)
        return torch.from_numpy(np.frombuffer(padded, "<f2", count).astype(np.float16))

    def floats(self, count: int) -> Tensor:
        """Return values stored as float32."""
        return torch.from_numpy(np.frombuffer(self._take(4 * count), "<f4").astype(np.float32))

    def end(self) -> None:
        """Check that nothing is left."""
        if self._at != len(self._content):
            raise ModelError("{path} is damaged or cut short.", path=self.path)

    def _take(self, length: int) -> bytes:
        taken = self._content[self._at : self._at + length]
        if len(taken) < length:
            raise ModelError("{path} is damaged or cut short.", path=self.path)
        self._at += length
        return taken
