"""Small models with random weights, built with `build_model` like real ones."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from leafscope.core.models.additive import AdditiveModel
from leafscope.core.models.architectures import build_model
from leafscope.core.models.architectures.edsr import EDSR
from leafscope.core.models.architectures.esrgan import Compact
from leafscope.core.models.architectures.fixed_scale import FixedScale, PixelShuffleHead
from leafscope.core.models.architectures.liif import LIIF
from leafscope.core.models.architectures.spectral import Spectral, SpectralHead
from leafscope.core.models.checkpoint import Checkpoint
from leafscope.core.models.model import TileModel
from leafscope.core.photo import Photo


def tiny_liif(seed: int = 0) -> TileModel:
    """Build a LIIF with an encoder of 2 blocks and an MLP of the real depth."""
    network = LIIF(EDSR(features=8, blocks=2), hidden=(16, 16, 16, 16))
    draw_weights(network, seed)
    model = build_model(Checkpoint({"family": "liif"}, network.state_dict()), "tiny-liif")
    assert isinstance(model, TileModel)
    return model


def tiny_spectral(seed: int = 0) -> AdditiveModel:
    """Build a spectral model with an encoder of 2 blocks and nonzero coefficients."""
    network = Spectral(EDSR(features=8, blocks=2), SpectralHead(8, hidden=16))
    generator = draw_weights(network, seed)
    for parameter in network.head.lat[-1].parameters():
        torch.nn.init.normal_(parameter, std=0.3, generator=generator)
    model = build_model(Checkpoint({"family": "spectral"}, network.state_dict()), "tiny-spectral")
    assert isinstance(model, AdditiveModel)
    return model


def tiny_fixed() -> TileModel:
    """Build a 2x model with an encoder of 3 convolutions."""
    network = FixedScale(Compact(features=8, convolutions=3), PixelShuffleHead(8, 2))
    draw_weights(network, seed=3)
    model = build_model(Checkpoint({"family": "fixed"}, network.state_dict()), "tiny-fixed")
    assert isinstance(model, TileModel)
    return model


def draw_weights(network: nn.Module, seed: int) -> torch.Generator:
    """Draw the weights of every layer with a generator of their own, and return it.

    torch's own generator is shared by all threads, so that two models built at once would differ
    from run to run.
    """
    generator = torch.Generator().manual_seed(seed)
    for layer in network.modules():
        if isinstance(layer, nn.Conv2d | nn.Linear):
            bound = 1 / layer.weight[0].numel() ** 0.5
            for parameter in layer.parameters(recurse=False):
                nn.init.uniform_(parameter, -bound, bound, generator=generator)
    return generator


def noise(width: int, height: int, seed: int = 0) -> Photo:
    """Return a photo of noise, on which seams are most visible."""
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    return Photo(pixels)
