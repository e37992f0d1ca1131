"""Networks of spandrel's architectures: import, blocks, cancellation, refusal."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from tiny import noise
from torch import Tensor, nn

from leafscope.core.__main__ import main
from leafscope.core.engine import BlockCache, Renderer
from leafscope.core.engine.compute import CPU
from leafscope.core.errors import Cancelled, ModelError
from leafscope.core.geometry import Grid, Size
from leafscope.core.models import Model, build_model
from leafscope.core.models.architectures import spandrel_network
from leafscope.core.models.encoder import ALL_EDGES, Edges
from leafscope.core.models.third_party import load_any_checkpoint

pytestmark = pytest.mark.skipif(not find_spec("spandrel"), reason="spandrel is optional")

# architecture -> its module and class, and a small configuration
NETWORKS: dict[str, tuple[str, dict[str, Any]]] = {
    "SwiftSRGAN": ("SwiftSRGAN.Generator", {"num_channels": 8, "num_blocks": 2}),
    "SwinIR": (
        "SwinIR.SwinIR",
        {
            "img_size": 16,
            "embed_dim": 12,
            "depths": [2, 2],
            "num_heads": [2, 2],
            "window_size": 8,
            "upscale": 2,
            "upsampler": "pixelshuffledirect",
        },
    ),
    "Swin2SR": (
        "Swin2SR.Swin2SR",
        {
            "img_size": 16,
            "embed_dim": 12,
            "depths": [2, 2],
            "num_heads": [2, 2],
            "window_size": 8,
            "upscale": 2,
            "upsampler": "pixelshuffledirect",
        },
    ),
    "HAT": (
        "HAT.HAT",
        {
            "img_size": 32,
            "embed_dim": 24,
            "depths": (2,),
            "num_heads": (2,),
            "window_size": 16,
            "squeeze_factor": 6,
            "upscale": 2,
            "upsampler": "pixelshuffle",
        },
    ),
    "OmniSR": ("OmniSR.OmniSR", {"num_feat": 16, "up_scale": 2}),
    "SCUNet": ("SCUNet.SCUNet", {"config": [1, 1, 1, 1, 1, 1, 1], "dim": 64}),
    "DAT": (
        "DAT.DAT",
        {"img_size": 32, "embed_dim": 32, "split_size": [8, 16], "depth": [2], "num_heads": [2]},
    ),
    "RGT": (
        "rgt.RGT",
        {"img_size": 32, "embed_dim": 12, "depth": [2], "num_heads": [2], "split_size": [8, 8]},
    ),
    "CRAFT": ("CRAFT.CRAFT", {"embed_dim": 12, "depths": [1, 1], "num_heads": [2, 2], "upscale": 2}),
    "DITN": ("DITN_Real.DITN_Real", {"dim": 12, "ITL_blocks": 1, "SAL_blocks": 1, "upscale": 2}),
    "SPAN": ("span.SPAN", {"num_in_ch": 3, "num_out_ch": 3, "feature_channels": 8, "upscale": 2}),
    "SAFMN": ("safmn.SAFMN", {"dim": 12, "n_blocks": 2, "upscaling_factor": 2}),
    "NAFNet": (
        "NAFNet_arch.NAFNet",
        {"width": 8, "middle_blk_num": 1, "enc_blk_nums": [1, 1], "dec_blk_nums": [1, 1]},
    ),
    "ATD": (
        "atd_arch.ATD",
        {
            "img_size": 32,
            "embed_dim": 12,
            "depths": (2,),
            "num_heads": (2,),
            "category_size": 32,
            "num_tokens": 8,
            "reducted_dim": 4,
            "upscale": 2,
            "upsampler": "pixelshuffledirect",
        },
    ),
    "DRUNet": ("network_unet.DRUNet", {"in_nc": 4, "out_nc": 3, "nc": [8, 16, 16, 32], "nb": 2}),
    "DnCNN": ("network_dncnn.DnCNN", {"nc": 64, "nb": 17, "act_mode": "R"}),
    "DRCT": (
        "drct_arch.DRCT",
        {
            "img_size": 32,
            "embed_dim": 12,
            "depths": (2,),
            "num_heads": (2,),
            "upscale": 2,
            "upsampler": "pixelshuffle",
            "gc": 8,
        },
    ),
    "PLKSR": ("PLKSR.PLKSR", {"dim": 12, "n_blocks": 2, "upscaling_factor": 2}),
    "RetinexFormer": ("retinexformer_arch.RetinexFormer", {"n_feat": 8, "stage": 1}),
    "SeemoRe": (
        "seemore_arch.SeemoRe",
        {"scale": 2, "embedding_dim": 12, "num_layers": 2, "num_experts": 3, "lr_space": "exp"},
    ),
    "MoSR": ("mosr_arch.MoSR", {"upscale": 2, "n_block": 2, "dim": 12}),
    "MoESR": ("MoESR.MoESR", {"scale": 2, "dim": 12, "n_blocks": 2, "n_block": 1}),
    "RCAN": (
        "rcan_arch.RCAN",
        {"scale": 2, "n_resgroups": 2, "n_resblocks": 2, "n_feats": 16, "reduction": 4},
    ),
    "FDAT": ("fdat.FDAT", {"scale": 2, "embed_dim": 16, "num_groups": 1, "depth_per_group": 2}),
}


def registry() -> Any:
    return spandrel_network._import_registry("test")


def build_network(architecture: str) -> nn.Module:
    registry()
    where, options = NETWORKS[architecture]
    module, _, name = where.partition(".")
    found = import_module(f"spandrel.architectures.{architecture}.__arch.{module}")
    torch.manual_seed(0)
    with warnings.catch_warnings(action="ignore"):
        network: nn.Module = getattr(found, name)(**options)
    return network.eval()


def write(network: nn.Module, path: Path) -> Path:
    torch.save({"params": network.state_dict()}, path)
    return path
