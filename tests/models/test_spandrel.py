"""Networks of spandrel's architectures: import, blocks, cancellation, refusal."""

from __future__ import annotations

import subprocess
import sys
import warnings
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
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
from leafscope.core.geometry import Box, Grid
from leafscope.core.models import Model, load_model
from leafscope.core.models.architectures import build_model, spandrel_network
from leafscope.core.models.encoder import ALL_EDGES, Edges
from leafscope.core.models.store import Store
from leafscope.core.models.third_party import load_any_checkpoint
from leafscope.core.photo import open_photo

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
    "CRAFT": (
        "CRAFT.CRAFT",
        {"embed_dim": 12, "depths": [1, 1], "num_heads": [2, 2], "upscale": 2},
    ),
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


def load(network: nn.Module, path: Path) -> Model:
    return build_model(load_any_checkpoint(write(network, path)), "mine")


@pytest.mark.parametrize("architecture", NETWORKS)
def test_imported_networks_give_spandrels_own_output(architecture: str, tmp_path: Path) -> None:
    network = build_network(architecture)
    model = load(network, tmp_path / "network.pth")
    image = torch.rand(3, 37, 45)
    got = model.encode(image, ALL_EDGES)
    with warnings.catch_warnings(action="ignore"):
        descriptor = registry().load(network.state_dict())
    if descriptor.input_channels == 1:
        expected = torch.cat([descriptor(band[None, None]) for band in image], 1)
    else:
        expected = descriptor(image[None])
    assert model.info.encoder == descriptor.architecture.name
    scale = descriptor.scale
    assert model.info.trained_scales == (scale, scale)
    assert torch.allclose(nn.functional.pixel_shuffle(got[None], scale), expected, atol=1e-6)


def test_blocks_are_encoded_alone_on_aligned_crops(tmp_path: Path) -> None:
    model = load(build_network("SwinIR"), tmp_path / "network.pth")
    crops: list[tuple[int, int]] = []
    model.encoder.register_forward_pre_hook(lambda _, args: crops.append(args[0].shape[2:]))
    photo = noise(200, 150)
    grid = Grid.at_scale(photo.size, 2)
    image = Renderer(photo, model, cache=BlockCache(), compute=CPU).render(grid)
    # A block of 64 with a halo of 32, at the edges of a photo of 200 x 150
    assert {width for _, width in crops} == {96, 128, 104, 40}
    assert {height for height, _ in crops} == {96, 118, 54}
    box = Box(100, 90, 120, 80)
    again = Renderer(photo, model, cache=BlockCache(), compute=CPU).render(grid.cut(box))
    assert np.array_equal(again, image[box.slices])


@pytest.mark.slow
def test_blocks_of_dat_light_are_close_to_the_whole_image(shared: Path) -> None:
    if not Store.open().has("dat-light-x4"):
        pytest.skip("run `leafscope-cli models install dat-light-x4`")
    photo, model = open_photo(shared / "data/Set5/x4/LR/001.png"), load_model("dat-light-x4")
    image = torch.from_numpy(photo.pixels.copy()).permute(2, 0, 1) / 255
    whole = nn.functional.pixel_shuffle(model.encode(image, ALL_EDGES), 4).clamp(0, 1)
    renderer = Renderer(photo, model, cache=BlockCache(), compute=CPU)
    blocks = renderer.render(Grid.at_scale(photo.size, 4))
    difference = np.abs(blocks - whole.permute(1, 2, 0).numpy()) * 255
    assert difference.mean() < 0.12  # measured: 0.105
    assert difference.max() < 5.5  # measured: 5.24


def test_back_projection_keeps_crops_aligned(tmp_path: Path) -> None:
    model = load(build_network("SPAN"), tmp_path / "network.pth").with_back_projection()
    assert (model.halo + model.overlap) % 32 == 0
    photo = noise(100, 80)
    image = Renderer(photo, model, cache=BlockCache(), compute=CPU).render(
        Grid.at_scale(photo.size, 2)
    )
    reduced = image.reshape(80, 2, 100, 2, 3).mean((1, 3))
    plain = Renderer(photo, model.without_back_projection, cache=BlockCache(), compute=CPU)
    before = plain.render(Grid.at_scale(photo.size, 2)).reshape(80, 2, 100, 2, 3).mean((1, 3))
    truth = photo.pixels / 255
    assert np.abs(reduced - truth).mean() < np.abs(before - truth).mean()


def test_a_network_stops_between_its_layers(tmp_path: Path) -> None:
    model = load(build_network("RCAN"), tmp_path / "network.pth")
    calls = []

    def cancel() -> None:
        calls.append(1)
        if len(calls) == 12:
            raise Cancelled

    with pytest.raises(Cancelled):
        model.encode(torch.rand(3, 40, 40), Edges(), cancel)
    model.encode(torch.rand(3, 40, 40), Edges())  # and runs again later


@pytest.mark.parametrize("state", ["missing", "broken"])
def test_spandrel_loads_without_a_working_torchvision(
    state: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PyPI's torchvision for Linux fails with RuntimeError beside a PyTorch for CPUs."""
    for name in [name for name in sys.modules if name.split(".")[0] in ("spandrel", "torchvision")]:
        monkeypatch.delitem(sys.modules, name)
    if state == "broken":
        folder = tmp_path / "torchvision"
        folder.mkdir()
        (folder / "__init__.py").write_text("raise RuntimeError('operator nms does not exist')")
        monkeypatch.syspath_prepend(tmp_path)
    assert len(registry()) >= 40
    assert not any(name.startswith("torchvision") for name in sys.modules)


def test_without_spandrel_the_error_explains_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(build_network("SAFMN"), tmp_path / "network.pth")
    monkeypatch.setitem(sys.modules, "spandrel", None)
    with pytest.raises(ModelError, match=r"run `pip install \"leafscope\[networks\]\"`\.$"):
        load_any_checkpoint(path)


def remove_a_tensor(state: dict[str, Tensor]) -> None:
    del state[next(name for name in state if "norm.weight" in name)]


def insert_nan(state: dict[str, Tensor]) -> None:
    state["conv_first.weight"][0, 0, 0, 0] = float("nan")


def cut_a_tensor(state: dict[str, Tensor]) -> None:
    state["conv_first.weight"] = state["conv_first.weight"][:, :1]


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (remove_a_tensor, "isn't a complete SwinIR network"),
        (insert_nan, "conv_first.weight contains infinite or NaN values"),
        (cut_a_tensor, "SwinIR network"),
    ],
)
def test_damaged_networks_are_refused_by_their_architectures_name(
    damage: Callable[[dict[str, Tensor]], None], message: str, tmp_path: Path
) -> None:
    state = build_network("SwinIR").state_dict()
    damage(state)
    torch.save(state, tmp_path / "network.pth")
    with pytest.raises(ModelError, match=message):
        load_any_checkpoint(tmp_path / "network.pth")


def test_scripts_and_pickles_with_code_are_refused(tmp_path: Path) -> None:
    class Attack:
        def __reduce__(self) -> tuple[Callable[[str], object], tuple[str]]:
            return (tmp_path / "harm").write_text, ("harm",)

    torch.save({"params": Attack()}, tmp_path / "code.pth")
    with pytest.raises(ModelError, match="contains code"):
        load_any_checkpoint(tmp_path / "code.pth")
    with warnings.catch_warnings(action="ignore"):
        torch.jit.save(torch.jit.script(nn.Conv2d(3, 3, 3)), tmp_path / "script.pt")
    with pytest.raises(ModelError, match=r"script\.pt is damaged or not a PyTorch file"):
        load_any_checkpoint(tmp_path / "script.pt")
    assert not (tmp_path / "harm").exists()


def test_networks_for_faces_are_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    network = build_network("SPAN")
    load_span = registry()["SPAN"].architecture.load

    def load_as_face_network(state: dict[str, Tensor]) -> Any:
        descriptor = load_span(state)
        descriptor._purpose = "FaceSR"
        return descriptor

    monkeypatch.setattr(registry()["SPAN"].architecture, "load", load_as_face_network)
    with pytest.raises(ModelError, match="is a SPAN network, which is for faces only"):
        load(network, tmp_path / "network.pth")


def test_command_line_imports_lists_and_exports(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LEAFSCOPE_DATA", str(tmp_path / "data"))
    network = write(build_network("MoSR"), tmp_path / "2x-mosr.pth")
    assert main(["models", "import", str(network)]) == 0
    assert main(["models", "verify", "2x-mosr"]) == 0
    rgba = np.random.default_rng(0).integers(0, 256, (50, 60, 4), np.uint8)
    Image.fromarray(rgba).save(tmp_path / "photo.png")
    out = tmp_path / "out.png"
    arguments = ["upscale", str(tmp_path / "photo.png"), "-o", str(out), "--model", "2x-mosr"]
    assert main([*arguments, "--scale", "3"]) == 0
    with Image.open(out) as image:
        assert (image.size, image.mode) == ((180, 150), "RGBA")
    assert "2x-mosr" in capsys.readouterr().err


def test_grey_networks_enlarge_each_colour_alone(tmp_path: Path) -> None:
    model = load(build_network("DnCNN"), tmp_path / "network.pth")
    image = torch.rand(3, 40, 50)
    latents = model.encode(image, ALL_EDGES)
    assert latents.shape == image.shape
    assert torch.allclose(model.encode(image[[2, 0, 1]], ALL_EDGES), latents[[2, 0, 1]], atol=1e-6)


@pytest.mark.parametrize("module", ["leafscope.core.models.architectures", "leafscope.gui.start"])
def test_importing_leafscope_imports_no_spandrel(module: str) -> None:
    command = [sys.executable, "-X", "importtime", "-c", f"import {module}"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert module in done.stderr
    assert "spandrel\n" not in done.stderr
