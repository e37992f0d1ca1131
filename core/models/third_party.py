"""Load third-party networks: LIIF, RRDBNet, SRVGGNetCompact, and spandrel's architectures.

RRDBNet and SRVGGNetCompact come as PyTorch files, safetensors or pairs of ncnn files. The tensors
are named as in ESRGAN's first repository or in BasicSR; tensors in ncnn files have no names. The
architecture is detected from names and shapes. spandrel loads all other networks.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import Any

from torch import Tensor

from ..errors import ModelError
from .architectures.esrgan import CONVS_PER_DENSE_BLOCK, DENSE_BLOCKS_PER_BLOCK
from .architectures.fixed_scale import find_scale
from .architectures.spandrel_network import convert
from .checkpoint import Checkpoint, is_leafscope_file, load_checkpoint, load_tensors
from .ncnn import Layer, read_ncnn

CONTAINERS = (
    "model_state_dict",
    "state_dict",
    "params_ema",
    "params-ema",
    "params",
    "model",
    "net",
)
PREFIXES = ("module.", "netG.")  # of all names, in files written during training
Rules = Mapping[str, str | Callable[[re.Match[str]], str]]
"""Patterns of module names, and their replacements as for `re.sub`."""

_FIRST_ESRGAN_TO_BASICSR: Rules = {
    r"model\.0": "conv_first",
    r"model\.1\.sub\.(\d+)\.RDB(\d)\.conv(\d)\.0": r"body.\1.rdb\2.conv\3",
    r"model\.1\.sub\.\d+": "conv_body",
}
# BasicSR's names, and the older ones of ESRGAN and BSRGAN.
_BASICSR_TO_RRDB: Rules = {
    r"(?:body|RRDB_trunk)\.(\d+)\.(?:rdb|RDB)(\d)\.conv(\d)": lambda found: (
        f"encoder.blocks.{found[1]}.{int(found[2]) - 1}.convs.{int(found[3]) - 1}"
    ),
    "conv_first": "encoder.head",
    "conv_body|trunk_conv": "encoder.tail",
    r"(?:conv_up|upconv)(\d)": lambda found: f"head.ups.{int(found[1]) - 1}",
    "conv_hr|HRconv": "head.high",
    "conv_last": "head.last",
}


def load_any_checkpoint(path: Path) -> Checkpoint:
    """Load a checkpoint in any supported format and convert it to Leafscope's format.

    The formats are `.safetensors`, `.pth` (including LIIF's official format), and ncnn's `.param`
    and `.bin`, which must be in the same folder. Raises ModelError if a file is missing or damaged,
    or if the network isn't supported.
    """
    if path.suffix in (".param", ".bin"):
        layers = read_ncnn(path.with_suffix(".param"))
        return _fixed_scale(_name_layers(layers, path), path)
    if path.suffix == ".safetensors" and is_leafscope_file(path):
        return load_checkpoint(path)
    content = load_tensors(path)
    model = content.get("model")
    if "model" in content and not (isinstance(model, Mapping) and "sd" not in model and model):
        return _from_official_liif(content, path)
    state = _find_weights(content)
    renamed = _rename_tensors(state)
    return convert(state, path) if renamed is None else _fixed_scale(renamed, path)


def _from_official_liif(content: Mapping[str, Any], path: Path) -> Checkpoint:
    """Convert an official LIIF file (yinboc/liif): {"model": {"name", "args", "sd"}, ...}."""
    model = content.get("model")
    state = model.get("sd") if isinstance(model, dict) else None
    if not isinstance(model, dict) or not isinstance(state, dict):
        raise ModelError("{path} isn't in the official LIIF format (model: name, sd).", path=path)
    if model.get("name") != "liif":
        raise ModelError(
            "The checkpoint {path} contains a {name!r} model, not LIIF.",
            path=path,
            name=model.get("name"),
        )
    if not all(isinstance(value, Tensor) for value in state.values()):
        raise ModelError("The checkpoint {path} contains weights that aren't tensors.", path=path)
    try:
        args = json.loads(json.dumps(model.get("args")))
    except (TypeError, ValueError):
        args = None
    return Checkpoint({"family": "liif", "official": args}, state, path)


def _fixed_scale(state: Mapping[str, Tensor], path: Path) -> Checkpoint:
    """Build the checkpoint of an RRDBNet or SRVGGNetCompact whose tensors are already renamed."""
    head = {name.removeprefix("head."): tensor for name, tensor in state.items()}
    return Checkpoint({"family": "fixed", "scale": find_scale(head)}, state, path)


def _find_weights(content: Mapping[str, object]) -> dict[str, Tensor]:
    for key in CONTAINERS:
        inner = content.get(key)
        if isinstance(inner, Mapping):
            content = inner
    tensors = {str(name): tensor for name, tensor in content.items() if isinstance(tensor, Tensor)}
    for prefix in PREFIXES:
        if all(name.startswith(prefix) for name in tensors):
            tensors = {name.removeprefix(prefix): tensor for name, tensor in tensors.items()}
    return tensors


def _rename_tensors(state: Mapping[str, Tensor]) -> dict[str, Tensor] | None:
    """Change tensor names to Leafscope's; return None for an unsupported architecture."""
    renamed: dict[str, Tensor] | None = dict(state)
    if "model.0.weight" in state and "model.1.sub.0.RDB1.conv1.0.weight" in state:
        doublings = sum(re.fullmatch(r"model\.\d+\.weight", name) is not None for name in state) - 3
        # ESRGAN's first repository numbers the layers, with others between the convolutions.
        tail = {rf"model\.{3 * k}": f"conv_up{k}" for k in range(1, doublings + 1)}
        tail |= {
            rf"model\.{3 * doublings + 2}": "conv_hr",
            rf"model\.{3 * doublings + 4}": "conv_last",
        }
        renamed = _rename(state, {**_FIRST_ESRGAN_TO_BASICSR, **tail})
    if renamed is None:
        return None
    first = renamed.get("conv_first.weight")
    if first is not None:
        return _rename(renamed, _BASICSR_TO_RRDB) if first.shape[1:2] == (3,) else None
    if "body.0.weight" in state and "body.1.weight" in state:
        last = max(int(found[1]) for name in state if (found := re.match(r"body\.(\d+)\.", name)))
        return _rename(state, {rf"body\.{last}": "head.last", r"body\.(\d+)": r"encoder.layers.\1"})
    return None


def _rename(state: Mapping[str, Tensor], rules: Rules) -> dict[str, Tensor] | None:
    """Rename each module by the first matching rule; None if no rule matches a module."""
    renamed = {}
    for name, tensor in state.items():
        module, _, kind = name.rpartition(".")
        pattern = next((each for each in rules if re.fullmatch(each, module)), None)
        if pattern is None:
            return None
        renamed[f"{re.sub(pattern, rules[pattern], module)}.{kind}"] = tensor
    return renamed


def _name_layers(layers: list[Layer], path: Path) -> dict[str, Tensor]:
    """Convert an ncnn network to a state dict, naming the layers by their order."""
    names = list(_rrdb_names(len(layers)))
    if any(bias is None for _, bias in layers):
        names = [*(f"encoder.layers.{k}" for k in range(len(layers) - 1)), "head.last"]
    if len(names) != len(layers):
        raise ModelError(
            "{path} isn't a supported ncnn network. Supported: RRDBNet (ESRGAN, Real-ESRGAN) and "
            "SRVGGNetCompact.",
            path=path,
        )
    state = {}
    for name, (weight, bias) in zip(names, layers, strict=True):
        state[f"{name}.weight"] = weight
        if bias is not None:
            state[f"{name}.bias"] = bias
    return state


def _rrdb_names(count: int) -> Iterator[str]:
    """Yield the layer names of an RRDBNet with `count` layers, or another number if impossible."""
    blocks, rest = divmod(count, CONVS_PER_DENSE_BLOCK * DENSE_BLOCKS_PER_BLOCK)
    yield "encoder.head"
    numbers = product(range(blocks), range(DENSE_BLOCKS_PER_BLOCK), range(CONVS_PER_DENSE_BLOCK))
    yield from (f"encoder.blocks.{block}.{dense}.convs.{k}" for block, dense, k in numbers)
    yield "encoder.tail"
    yield from (f"head.ups.{k}" for k in range(rest - 4))
    yield from ("head.high", "head.last")
