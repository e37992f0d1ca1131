"""Networks of other programs that enlarge by a fixed number: RRDBNet and SRVGGNetCompact.

They come as PyTorch files, safetensors or ncnn's pairs of files, under the names of ESRGAN's first
repository, of BasicSR's, or none. What a network is, is read off names and shapes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from torch import Tensor

from ..errors import ModelError
from .checkpoint import (
    Checkpoint,
    from_official_liif,
    is_leafscope_file,
    load_checkpoint,
    load_tensors,
)
from .encoders.rrdb import DENSE, IN_BLOCK
from .ncnn import Layer, read_ncnn

AVERAGED = ("params_ema", "params", "state_dict")  # where files of BasicSR keep their weights

# Names of the tail of a network, by how often it doubles: ESRGAN's first repository has numbers.
_OLD_TAILS = {
    1: {"3": "conv_up1", "5": "conv_hr", "7": "conv_last"},
    2: {"3": "conv_up1", "6": "conv_up2", "8": "conv_hr", "10": "conv_last"},
}
_OLD_DENSE = re.compile(r"model\.1\.sub\.(\d+)\.RDB(\d)\.conv(\d)\.0\.(weight|bias)")
_DENSE = re.compile(r"body\.(\d+)\.rdb(\d)\.conv(\d)\.(weight|bias)")
_OURS = {
    "conv_first": "encoder.head",
    "conv_body": "encoder.tail",
    "conv_up1": "head.ups.0",
    "conv_up2": "head.ups.1",
    "conv_hr": "head.high",
    "conv_last": "head.last",
}


def load_any_checkpoint(path: Path) -> Checkpoint:
    """Read a model's file, of our own or of others.

    Args:
        path: `.safetensors`; `.pth`, also in the official LIIF format; or `.param` or `.bin` with
            its other half beside it.

    Raises:
        ModelError: if it is missing, damaged, or no network that is known here.

    """
    if path.suffix in (".param", ".bin"):
        layers = read_ncnn(path.with_suffix(".param"))
        return Checkpoint({"family": "fixed"}, _of_layers(layers, path), path)
    if path.suffix == ".safetensors" and is_leafscope_file(path):
        return load_checkpoint(path)
    content = load_tensors(path)
    if "model" in content:
        return from_official_liif(content, path)
    return Checkpoint({"family": "fixed"}, rename_tensors(_weights(content), path), path)


def _weights(content: Mapping[str, object]) -> dict[str, Tensor]:
    for key in AVERAGED:
        inner = content.get(key)
        if isinstance(inner, Mapping):
            content = inner
    return {
        str(name).removeprefix("module."): tensor
        for name, tensor in content.items()
        if isinstance(tensor, Tensor)
    }


def rename_tensors(state: Mapping[str, Tensor], path: Path) -> dict[str, Tensor]:
    """Return tensors under our names.

    Raises:
        ModelError: if they are those of another network.

    """
    if "model.0.weight" in state:
        state = _renamed(state, _modern, path)
    if "conv_first.weight" in state:
        if state["conv_first.weight"].shape[1:2] != (3,):
            raise ModelError(
                "{path} takes its pictures apart first, which isn't known here: of Real-ESRGAN "
                "the models that enlarge 4 times are.",
                path=path,
            )
        return _renamed(state, _rrdb, path)
    if "body.0.weight" in state and "body.1.weight" in state:
        last = max(int(name.split(".")[1]) for name in state if name.startswith("body."))
        return _renamed(state, lambda name: _compact(name, last), path)
    raise _unknown(path)


def _renamed(
    state: Mapping[str, Tensor], rename: Callable[[str], str | None], path: Path
) -> dict[str, Tensor]:
    renamed = {}
    tails = sum(re.fullmatch(r"model\.\d+\.weight", name) is not None for name in state)
    for name, tensor in state.items():
        new = rename(f"{tails}:{name}" if rename is _modern else name)
        if new is None:
            raise _unknown(path)
        renamed[new] = tensor
    return renamed


def _modern(counted: str) -> str | None:
    """Return BasicSR's name for one of ESRGAN's first repository.

    Args:
        counted: how many convolutions stand by themselves, a colon, and the name.

    """
    count, _, name = counted.partition(":")
    dense = _OLD_DENSE.fullmatch(name)
    if dense is not None:
        block, inner, conv, kind = dense.groups()
        return f"body.{block}.rdb{inner}.conv{conv}.{kind}"
    stem, _, kind = name.rpartition(".")
    if stem == "model.0":
        return f"conv_first.{kind}"
    if re.fullmatch(r"model\.1\.sub\.\d+", stem):
        return f"conv_body.{kind}"
    tail = _OLD_TAILS.get(int(count) - 3, {}).get(stem.removeprefix("model."))
    return None if tail is None else f"{tail}.{kind}"


def _rrdb(name: str) -> str | None:
    dense = _DENSE.fullmatch(name)
    if dense is not None:
        block, inner, conv = (int(number) for number in dense.groups()[:3])
        return f"encoder.blocks.{block}.{inner - 1}.convs.{conv - 1}.{dense[4]}"
    stem, _, kind = name.rpartition(".")
    return f"{_OURS[stem]}.{kind}" if stem in _OURS else None


def _compact(name: str, last: int) -> str | None:
    stem, _, rest = name.partition(".")
    number, _, kind = rest.partition(".")
    if stem != "body" or not number.isdecimal():
        return None
    return f"head.last.{kind}" if int(number) == last else f"encoder.layers.{number}.{kind}"


def _of_layers(layers: list[Layer], path: Path) -> dict[str, Tensor]:
    """Name layers by their order."""
    compact = any(layer.bias is None for layer in layers)
    names = list(_compact_order(len(layers)) if compact else _rrdb_order(len(layers)))
    if len(names) != len(layers):
        raise _unknown(path)
    state = {}
    for name, layer in zip(names, layers, strict=True):
        state[f"{name}.weight"] = layer.weight
        if layer.bias is not None:
            state[f"{name}.bias"] = layer.bias
    return state


def _compact_order(count: int) -> Iterator[str]:
    yield from (f"encoder.layers.{number}" for number in range(count - 1))
    yield "head.last"


def _rrdb_order(count: int) -> Iterator[str]:
    """Yield names for so many convolutions; fewer or more where they are no RRDBNet's."""
    blocks, rest = divmod(count, DENSE * IN_BLOCK)
    yield "encoder.head"
    for block in range(blocks):
        for dense in range(IN_BLOCK):
            yield from (f"encoder.blocks.{block}.{dense}.convs.{k}" for k in range(DENSE))
    yield "encoder.tail"
    yield from (f"head.ups.{k}" for k in range(rest - 4))
    yield from ("head.high", "head.last")


def _unknown(path: Path) -> ModelError:
    return ModelError(
        "{path} is no network that is known here: RRDBNet (ESRGAN, Real-ESRGAN) and "
        "SRVGGNetCompact are.",
        path=path,
    )
