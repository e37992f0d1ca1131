"""Grow an RDN-LIIF from EDSR-LIIF, and train it on a GPU.

    python weights/recipes/grow_rdn.py EDSR-LIIF RESULT                       only grow it
    python weights/recipes/grow_rdn.py EDSR-LIIF RESULT --photos PHOTOS --minutes 6

An RDN of 16 blocks, 8 layers each, and 64 channels (configuration B) computes what EDSR-baseline
computes, exactly: in block d, layer 0 is the first convolution of EDSR's residual block, layers 1
and 2 are its second convolution and the negative of it, and the fusion subtracts one from the
other, which undoes the ReLU after each. The other layers are random and have no part in the fusion
yet (Chen et al., "Net2Net", ICLR 2016; reverse distillation, arXiv 2307.10698). LIIF's MLP stays.

Short training on a CPU made the result worse: 250 steps lowered Set5 x4 from 32.24 to 32.00 dB.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Mapping
from pathlib import Path

import torch
from gpu_data import CropPositions, read_squares, resize
from torch import Tensor, nn
from torch.nn import functional as F
from train_faithful import rate

from leafscope.core.models.architectures.liif import LIIF
from leafscope.core.models.architectures.rdn import RDN
from leafscope.core.models.checkpoint import Checkpoint, load_checkpoint
from leafscope.core.training.data import TILE

BLOCKS, LAYERS = 16, 8
USED_LAYERS = 3  # of each block, by EDSR's convolutions
CROP, BATCH, SAMPLES = 48, 16, 2304  # source pixels, crops, and pixels of each
MAX_SCALE = 4.0
LEARNING_RATE, SPARE_FACTOR = 1e-4, 3.0  # layers that EDSR doesn't have learn faster
QUERY_SHIFT = 1e-6  # as in the published code


def grow(edsr: Mapping[str, Tensor], layers: int = LAYERS) -> RDN:
    """Return an RDN that computes what the EDSR with this state dict computes."""
    features = edsr["head.0.weight"].shape[0]
    blocks = sum(name.endswith(".body.0.weight") for name in edsr)
    rdn = RDN(features, features, blocks, layers).requires_grad_(False)
    identity = torch.eye(features)
    _set(rdn.SFENet1, edsr["head.0.weight"], edsr["head.0.bias"])
    _set(rdn.SFENet2, F.pad(identity[:, :, None, None], (1, 1, 1, 1)))
    for number, block in enumerate(rdn.RDBs):
        first, second = (
            [edsr[f"body.{number}.body.{k}.{kind}"] for kind in ("weight", "bias")] for k in (0, 2)
        )
        convs = [layer.conv[0] for layer in block.convs]  # type: ignore[union-attr]
        _set(convs[0], *first)
        for conv, sign in ((convs[1], 1), (convs[2], -1)):
            weight = torch.zeros_like(conv.weight)
            weight[:, features : 2 * features] = sign * second[0]
            _set(conv, weight, sign * second[1])
        fusion = torch.zeros_like(block.LFF.weight)  # type: ignore[arg-type]
        fusion[:, 2 * features : 3 * features, 0, 0] = identity
        fusion[:, 3 * features : 4 * features, 0, 0] = -identity
        _set(block.LFF, fusion)  # type: ignore[arg-type]
    fuse, smooth = rdn.GFF
    last = torch.zeros_like(fuse.weight)  # type: ignore[arg-type]
    last[:, -features:, 0, 0] = identity
    _set(fuse, last)
    _set(smooth, edsr[f"body.{blocks}.weight"], edsr[f"body.{blocks}.bias"])
    return rdn.requires_grad_(True)


def _set(conv: nn.Module, weight: Tensor, bias: Tensor | None = None) -> None:
    assert isinstance(conv, nn.Conv2d)
    assert conv.bias is not None
    conv.weight.copy_(weight)
    conv.bias.copy_(torch.zeros_like(conv.bias) if bias is None else bias)


def grow_liif(checkpoint: Checkpoint) -> LIIF:
    """Return the RDN-LIIF that computes what an EDSR-LIIF computes."""
    layers = checkpoint.substate("imnet")
    hidden = [len(layers[name]) for name in layers if name.endswith(".weight")]
    network = LIIF(grow(checkpoint.substate("encoder")), tuple(hidden[:-1]))
    network.imnet.load_state_dict(layers)
    return network


def predict(network: LIIF, inputs: Tensor, at: Tensor, cell: Tensor) -> Tensor:
    """Predict colours in [-1, 1], [B, n, 3], as LIIF's published training does.

    Args:
        network: the network.
        inputs: RGB in [-1, 1], [B, 3, h, w].
        at: positions (y, x) in [-1, 1], [B, n, 2].
        cell: height and width of an output pixel, in the same units, [B, 2].

    """
    features = F.unfold(network.encoder(inputs), 3, padding=1)
    size = torch.tensor(inputs.shape[2:], device=at.device)
    predictions, areas = [], []
    for side_y in (-1, 1):
        for side_x in (-1, 1):
            shift = torch.tensor([side_y, side_x], device=at.device) / size + QUERY_SHIFT
            near = (at + shift).clamp(-1 + QUERY_SHIFT, 1 - QUERY_SHIFT)
            index = ((near + 1) / 2 * size).long().minimum(size - 1)
            flat = (index[..., 0] * size[1] + index[..., 1])[:, None]
            latents = features.gather(2, flat.expand(-1, features.shape[1], -1)).mT
            offset = (at - (2 * index + 1) / size + 1) * size
            cells = (cell * size)[:, None].expand(-1, at.shape[1], -1)
            predictions.append(network.imnet.layers(torch.cat([latents, offset, cells], -1)))
            areas.append((offset[..., 0] * offset[..., 1]).abs() + 1e-9)
    total = torch.stack(areas).sum(0)
    weighted = [p * (a / total)[..., None] for p, a in zip(predictions, areas[::-1], strict=True)]
    return torch.stack(weighted).sum(0)


def parameter_groups(network: LIIF) -> list[dict[str, object]]:
    """Return the optimiser's groups: EDSR's parameters, and the spare ones, which learn faster."""
    spare = {
        id(value)
        for block in network.encoder.RDBs  # type: ignore[union-attr]
        for layer in list(block.convs)[USED_LAYERS:]  # type: ignore[arg-type,union-attr]
        for value in layer.parameters()
    }
    groups = [
        [value for value in network.parameters() if (id(value) in spare) == is_spare]
        for is_spare in (False, True)
    ]
    return [{"params": groups[0], "factor": 1.0}, {"params": groups[1], "factor": SPARE_FACTOR}]


def train(network: LIIF, photos: Tensor, seconds: float) -> int:
    """Train on squares of photos, [N, TILE, TILE, 3] uint8, for a time; return the steps."""
    device = photos.device
    network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    optimiser = torch.optim.Adam(parameter_groups(network), fused=device.type == "cuda")
    started, step = time.monotonic(), 0
    while (progress := (time.monotonic() - started) / seconds) < 1:
        for group in optimiser.param_groups:
            group["lr"] = rate(progress, LEARNING_RATE) * group["factor"]
        scale = float(torch.empty(()).uniform_(1, MAX_SCALE))
        side = min(TILE, round(CROP * scale))
        positions = CropPositions.draw(BATCH, len(photos), TILE - side, device)
        target = positions.cut(photos, side)
        inputs = (resize(target, CROP) / 127.5 - 1).contiguous(memory_format=torch.channels_last)
        pixel = torch.randint(side * side, (BATCH, SAMPLES), device=device)
        at = (torch.stack([pixel // side, pixel % side], -1) + 0.5) / side * 2 - 1
        cell = torch.full((BATCH, 2), 2 / side, device=device)
        with torch.autocast(device.type, torch.bfloat16):
            out = predict(network, inputs, at, cell)
        truth = target.flatten(2).gather(2, pixel[:, None].expand(-1, 3, -1)).mT / 127.5 - 1
        loss = (out.float() - truth).abs().mean()
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        step += 1
    return step


def main() -> None:
    """Grow the network, train it if photos are given, and write it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("start", type=Path)
    parser.add_argument("result", type=Path)
    parser.add_argument("--photos", type=Path)
    parser.add_argument("--minutes", type=float, default=6.0)
    parser.add_argument("--device", default="cuda")
    args = parser.parse_args()
    torch.manual_seed(7)
    network = grow_liif(load_checkpoint(args.start))
    if args.photos is not None:
        photos = read_squares(args.photos, torch.device(args.device))
        print(f"{train(network, photos, 60 * args.minutes)} steps")
    state = {name: value.cpu() for name, value in network.state_dict().items()}
    Checkpoint({"family": "liif"}, state).save(args.result)


if __name__ == "__main__":
    main()
