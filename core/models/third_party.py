"""Third-party fixed-scale networks: RRDBNet and SRVGGNetCompact.

They come as PyTorch files, safetensors or pairs of ncnn files, with the tensor names of ESRGAN's
first repository, of BasicSR, or (ncnn) without names. The architecture follows from names and
shapes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from torch import Tensor

from ..errors import ModelError
from .architectures.esrgan import CONVS_PER_DENSE_BLOCK, DENSE_BLOCKS_PER_BLOCK
from .checkpoint import (
    Checkpoint,
    from_official_liif,
    is_leafscope_file,
    load_checkpoint,
    load_tensors,
)
from .ncnn import Layer, read_ncnn

BASICSR_KEYS = ("params_ema", "params", "state_dict")  # contain the weights, best first

# ESRGAN's first repository numbers the layers after the blocks; 2x and 4x models differ.
_FIRST_ESRGAN_TAILS = {
    1: {"3": "conv_up1", "5": "conv_hr", "7": "conv_last"},
    2: {"3": "conv_up1", "6": "conv_up2", "8": "conv_hr", "10": "conv_last"},
}
Rules = Mapping[str, str | Callable[[re.Match[str]], str]]
"""Patterns of module names, and their replacements as for `re.sub`."""

_FIRST_ESRGAN_TO_BASICSR: Rules = {
    r"model\.0": "conv_first",
    r"model\.1\.sub\.(\d+)\.RDB(\d)\.conv(\d)\.0": r"body.\1.rdb\2.conv\3",
    r"model\.1\.sub\.\d+": "conv_body",
}
_BASICSR_TO_RRDB: Rules = {
    r"body\.(\d+)\.rdb(\d)\.conv(\d)": lambda found: (
        f"encoder.blocks.{found[1]}.{int(found[2]) - 1}.convs.{int(found[3]) - 1}"
    ),
    "conv_first": "encoder.head",
    "conv_body": "encoder.tail",
    "conv_up1": "head.ups.0",
    "conv_up2": "head.ups.1",
    "conv_hr": "head.high",
    "conv_last": "head.last",
}


def load_any_checkpoint(path: Path) -> Checkpoint:
    """Load a checkpoint in any supported format, and convert it.

    Args:
        path: `.safetensors`; `.pth`, also in the official LIIF format; or ncnn's `.param` or
            `.bin`, with the other file beside it.

    Raises:
        ModelError: if the file is missing, damaged, or not a supported network.

    """
    if path.suffix in (".param", ".bin"):
        layers = read_ncnn(path.with_suffix(".param"))
        return Checkpoint({"family": "fixed"}, _name_layers(layers, path), path)
    if path.suffix == ".safetensors" and is_leafscope_file(path):
        return load_checkpoint(path)
    content = load_tensors(path)
    if "model" in content:
        return from_official_liif(content, path)
    return Checkpoint({"family": "fixed"}, _rename_tensors(_find_weights(content), path), path)


def _find_weights(content: Mapping[str, object]) -> dict[str, Tensor]:
    for key in BASICSR_KEYS:
        inner = content.get(key)
        if isinstance(inner, Mapping):
            content = inner
    return {
        str(name).removeprefix("module."): tensor
        for name, tensor in content.items()
        if isinstance(tensor, Tensor)
    }


def _rename_tensors(state: dict[str, Tensor], path: Path) -> dict[str, Tensor]:
    """Return the tensors under Leafscope's names."""
    if "model.0.weight" in state:
        convolutions = sum(re.fullmatch(r"model\.\d+\.weight", name) is not None for name in state)
        tail = _FIRST_ESRGAN_TAILS.get(convolutions - 3, {})
        rules = {rf"model\.{number}": name for number, name in tail.items()}
        state = _rename(state, {**_FIRST_ESRGAN_TO_BASICSR, **rules}, path)
    if "conv_first.weight" in state:
        if state["conv_first.weight"].shape[1:2] != (3,):
            raise ModelError(
                "{path} is a Real-ESRGAN model with a scale that isn't supported. Use one that "
                "enlarges 4 times.",
                path=path,
            )
        return _rename(state, _BASICSR_TO_RRDB, path)
    if "body.0.weight" in state and "body.1.weight" in state:
        last = max(int(name.split(".")[1]) for name in state if name.startswith("body."))
        rules = {rf"body\.{last}": "head.last", r"body\.(\d+)": r"encoder.layers.\1"}
        return _rename(state, rules, path)
    raise _unsupported(path)


def _rename(state: Mapping[str, Tensor], rules: Rules, path: Path) -> dict[str, Tensor]:
    """Rename modules by the first rule that matches."""
    renamed = {}
    for name, tensor in state.items():
        module, _, kind = name.rpartition(".")
        pattern = next((each for each in rules if re.fullmatch(each, module)), None)
        if pattern is None:
            raise _unsupported(path)
        renamed[f"{re.sub(pattern, rules[pattern], module)}.{kind}"] = tensor
    return renamed


def _name_layers(layers: list[Layer], path: Path) -> dict[str, Tensor]:
    """Name the layers of an ncnn network by their order."""
    compact = any(bias is None for _, bias in layers)
    names = list((_compact_names if compact else _rrdb_names)(len(layers)))
    if len(names) != len(layers):
        raise _unsupported(path)
    state = {}
    for name, (weight, bias) in zip(names, layers, strict=True):
        state[f"{name}.weight"] = weight
        if bias is not None:
            state[f"{name}.bias"] = bias
    return state


def _compact_names(count: int) -> Iterator[str]:
    yield from (f"encoder.layers.{number}" for number in range(count - 1))
    yield "head.last"


def _rrdb_names(count: int) -> Iterator[str]:
    """Yield names for `count` convolutions; the wrong number if not an RRDBNet."""
    blocks, rest = divmod(count, CONVS_PER_DENSE_BLOCK * DENSE_BLOCKS_PER_BLOCK)
    yield "encoder.head"
    for block in range(blocks):
        for dense in range(DENSE_BLOCKS_PER_BLOCK):
            for k in range(CONVS_PER_DENSE_BLOCK):
                yield f"encoder.blocks.{block}.{dense}.convs.{k}"
    yield "encoder.tail"
    yield from (f"head.ups.{k}" for k in range(rest - 4))
    yield from ("head.high", "head.last")


def _unsupported(path: Path) -> ModelError:
    return ModelError(
        "{path} isn't a supported network. Supported: RRDBNet (ESRGAN, Real-ESRGAN) and "
        "SRVGGNetCompact.",
        path=path,
    )
