"""Third-party fixed-scale networks: every file format, at any scale."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from PIL import Image
from safetensors.torch import save_file
from tiny import noise
from torch import Tensor, nn
from torch.nn import functional as F

from leafscope.core.__main__ import main
from leafscope.core.engine import BlockCache, Renderer
from leafscope.core.engine.compute import CPU
from leafscope.core.errors import ModelError
from leafscope.core.geometry import Box, Grid
from leafscope.core.models.architectures import build_model
from leafscope.core.models.architectures.fixed_scale import FixedScaleModel
from leafscope.core.models.third_party import load_any_checkpoint

PHOTO = noise(150, 100)


class Dense(nn.Module):
    """A dense block with BasicSR's names."""

    def __init__(self, features: int, growth: int) -> None:
        super().__init__()
        for k in range(5):
            outputs = growth if k < 4 else features
            self.add_module(f"conv{k + 1}", nn.Conv2d(features + k * growth, outputs, 3, 1, 1))

    def forward(self, x: Tensor) -> Tensor:
        features = [x]
        *convs, last = self.children()
        for conv in convs:
            features.append(F.leaky_relu(conv(torch.cat(features, 1)), 0.2))
        residual: Tensor = last(torch.cat(features, 1))
        return x + 0.2 * residual


class Block(nn.Module):
    def __init__(self, features: int, growth: int) -> None:
        super().__init__()
        self.rdb1, self.rdb2, self.rdb3 = (Dense(features, growth) for _ in range(3))

    def forward(self, x: Tensor) -> Tensor:
        residual: Tensor = self.rdb3(self.rdb2(self.rdb1(x)))
        return x + 0.2 * residual


class PlainRRDBNet(nn.Module):
    """RRDBNet as published, for 4x."""

    def __init__(self, features: int = 8, growth: int = 4, blocks: int = 2) -> None:
        super().__init__()
        self.conv_first = nn.Conv2d(3, features, 3, 1, 1)
        self.body = nn.Sequential(*(Block(features, growth) for _ in range(blocks)))
        self.conv_body = nn.Conv2d(features, features, 3, 1, 1)
        self.conv_up1 = nn.Conv2d(features, features, 3, 1, 1)
        self.conv_up2 = nn.Conv2d(features, features, 3, 1, 1)
        self.conv_hr = nn.Conv2d(features, features, 3, 1, 1)
        self.conv_last = nn.Conv2d(features, 3, 3, 1, 1)

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv_first(x)
        x = x + self.conv_body(self.body(x))
        for up in (self.conv_up1, self.conv_up2):
            x = F.leaky_relu(up(F.interpolate(x, scale_factor=2, mode="nearest")), 0.2)
        image: Tensor = self.conv_last(F.leaky_relu(self.conv_hr(x), 0.2))
        return image


class PlainCompact(nn.Module):
    """SRVGGNetCompact as published."""

    def __init__(self, scale: int, features: int = 8, layers: int = 3) -> None:
        super().__init__()
        self.scale = scale
        body: list[nn.Module] = [nn.Conv2d(3, features, 3, 1, 1), nn.PReLU(features)]
        for _ in range(layers):
            body += [nn.Conv2d(features, features, 3, 1, 1), nn.PReLU(features)]
        body.append(nn.Conv2d(features, 3 * scale**2, 3, 1, 1))
        self.body = nn.ModuleList(body)

    def forward(self, x: Tensor) -> Tensor:
        out = x
        for layer in self.body:
            out = layer(out)
        added = F.pixel_shuffle(out, self.scale)
        return added + F.interpolate(x, scale_factor=self.scale, mode="nearest")


def to_first_esrgan_names(state: dict[str, Tensor], blocks: int = 2) -> dict[str, Tensor]:
    """Rename tensors as in ESRGAN's first repository."""
    tail = {"conv_first": "model.0", "conv_body": f"model.1.sub.{blocks}", "conv_up1": "model.3"}
    tail |= {"conv_up2": "model.6", "conv_hr": "model.8", "conv_last": "model.10"}
    renamed = {}
    for name, tensor in state.items():
        stem, kind = name.rsplit(".", 1)
        dense = re.fullmatch(r"body\.(\d+)\.rdb(\d)\.conv(\d)", stem)
        inner = "model.1.sub.{}.RDB{}.conv{}.0"
        stem = inner.format(*dense.groups()) if dense else tail[stem]
        renamed[f"{stem}.{kind}"] = tensor
    return renamed


def write_ncnn(network: nn.Module, path: Path, *, half: bool) -> Path:
    """Write ncnn's two files as a converter does, with layers in execution order."""
    lines, content = ["7767517", "1 1", "Input data 0 1 data"], bytearray()
    for number, layer in enumerate(network.modules()):
        if isinstance(layer, nn.Conv2d):
            weight = layer.weight.detach().numpy()
            options = f"0={weight.shape[0]} 1=3 4=1 5=1 6={weight.size} -23310=1,2.000000e-01"
            lines.append(f"Convolution conv{number} 1 1 a b {options}")
            content += struct.pack("<I", 0x01306B47 if half else 0)
            values = weight.astype("<f2" if half else "<f4").tobytes()
            content += values + bytes(-len(values) % 4)
            assert layer.bias is not None
            content += layer.bias.detach().numpy().astype("<f4").tobytes()
        elif isinstance(layer, nn.PReLU):
            lines.append(f"PReLU prelu{number} 1 1 a b 0={layer.num_parameters}")
            content += layer.weight.detach().numpy().astype("<f4").tobytes()
    path.write_text("\n".join(lines) + "\n")
    path.with_suffix(".bin").write_bytes(content)
    return path


def round_to_half(network: nn.Module) -> nn.Module:
    """Round the weights of convolutions to half precision."""
    for layer in network.modules():
        if isinstance(layer, nn.Conv2d):
            layer.weight.data = layer.weight.data.half().float()
    return network


def write_params(network: nn.Module, path: Path) -> Path:
    torch.save({"params_ema": network.state_dict()}, path)
    return path


def write_plain(network: nn.Module, path: Path) -> Path:
    torch.save(network.state_dict(), path)
    return path


def write_first_esrgan(network: nn.Module, path: Path) -> Path:
    torch.save(to_first_esrgan_names(network.state_dict()), path)
    return path


def write_safetensors(network: nn.Module, path: Path) -> Path:
    path = path.with_suffix(".safetensors")
    save_file(network.state_dict(), path)
    return path


def write_ncnn_float(network: nn.Module, path: Path) -> Path:
    return write_ncnn(network, path.with_suffix(".param"), half=False)


def write_ncnn_half(network: nn.Module, path: Path) -> Path:
    return write_ncnn(network, path.with_suffix(".param"), half=True)


Write = Callable[[nn.Module, Path], Path]
FORMATS = [
    write_params,
    write_plain,
    write_first_esrgan,
    write_safetensors,
    write_ncnn_float,
    write_ncnn_half,
]
NETWORKS: dict[str, Callable[[], nn.Module]] = {
    "RRDBNet": PlainRRDBNet,
    "2x": partial(PlainCompact, 2),
    "4x": partial(PlainCompact, 4),
}


def build_network(kind: str) -> nn.Module:
    torch.manual_seed(3)
    return round_to_half(NETWORKS[kind]()).eval().requires_grad_(False)


def load_network(network: nn.Module, folder: Path, write: Write = write_plain) -> FixedScaleModel:
    model = build_model(load_any_checkpoint(write(network, folder / "4x-tiny.pth")), "tiny")
    assert isinstance(model, FixedScaleModel)
    return model


def run_network(network: nn.Module) -> NDArray[np.float32]:
    """Run the network itself on the photo, [h, w, 3]."""
    x = torch.from_numpy(PHOTO.pixels.astype(np.float32) / 255).permute(2, 0, 1)[None]
    image: NDArray[np.float32] = network(x)[0].permute(1, 2, 0).clamp(0, 1).numpy()
    return image


def render(model: FixedScaleModel, grid: Grid) -> NDArray[np.float32]:
    return Renderer(PHOTO, model, cache=BlockCache(), compute=CPU).render(grid)


@pytest.mark.parametrize("kind", NETWORKS)
@pytest.mark.parametrize("write", FORMATS)
def test_native_scale_matches_the_network(tmp_path: Path, kind: str, write: Write) -> None:
    if kind != "RRDBNet" and write is write_first_esrgan:
        pytest.skip("ESRGAN's first repository has no such network")
    network = build_network(kind)
    model = load_network(network, tmp_path, write)
    rendered = render(model, Grid.at_scale(PHOTO.size, model.scale))
    assert np.abs(rendered - run_network(network)).max() < 1e-3  # stored in half precision


@pytest.mark.parametrize("scale", [1.3, 2.0, 3.7, 4.0, 9.0])
def test_any_part_of_a_view_gives_the_same_pixels(tmp_path: Path, scale: float) -> None:
    model = load_network(build_network("RRDBNet"), tmp_path)
    short = model.with_halo(6)
    assert isinstance(short, FixedScaleModel)
    for each in (model, short):
        grid = Grid.at_scale(PHOTO.size, scale)
        whole = render(each, grid)
        part = Box(round(40 * scale), round(50 * scale), round(40 * scale), round(30 * scale))
        cut = render(each, grid.cut(part))
        expected = whole[part.top : part.bottom, part.left : part.right]
        assert np.abs(cut - expected).max() < 1e-4


def test_no_aliasing_below_the_native_scale(tmp_path: Path) -> None:
    """The finest pattern at 4x is plain grey at 1.5x."""
    network = build_network("4x")
    layers = [layer for layer in network.modules() if isinstance(layer, nn.Conv2d)]
    for layer in layers:
        assert layer.bias is not None
        layer.weight.zero_()
        layer.bias.zero_()
    assert layers[-1].bias is not None
    layers[-1].bias.copy_(torch.tensor([0.5, -0.5]).repeat(3 * 8))
    model = load_network(network, tmp_path)
    flat = type(PHOTO)(np.full((60, 80, 3), 128, np.uint8))
    renderer = Renderer(flat, model, compute=CPU)
    inner = renderer.render(Grid.at_scale(flat.size, 1.5))[8:-8, 8:-8]
    assert np.ptp(inner) < 0.03
    assert np.ptp(renderer.render(Grid.at_scale(flat.size, 4.0))) > 0.9


def test_command_line_imports_and_upscales(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LEAFSCOPE_DATA", str(tmp_path / "data"))
    file = write_ncnn_half(build_network("RRDBNet"), tmp_path / "4x-Whatever.pth")
    assert main(["models", "import", str(file)]) == 0
    assert "4x-whatever is imported" in capsys.readouterr().out
    source, out = tmp_path / "in.png", tmp_path / "out.png"
    Image.fromarray(PHOTO.pixels[:20, :30]).save(source)
    command = ["upscale", str(source), "-o", str(out), "--scale", "3", "--model", "4x-whatever"]
    assert main([*command, "--device", "cpu"]) == 0
    with Image.open(out) as image:
        assert image.size == (90, 60)


def write_invalid(name: str) -> Callable[[Path], Path]:
    """Return a function that writes invalid files."""

    def write(folder: Path) -> Path:
        path = folder / "a.param"
        write_ncnn(build_network("RRDBNet"), path, half=True)
        content = bytearray(path.with_suffix(".bin").read_bytes())
        match name:
            case "cut short":
                del content[-10:]
            case "too long":
                content += bytes(4)
            case "compressed":
                content[:4] = struct.pack("<I", 0x000D4B38)
            case "other layer":
                path.write_text(path.read_text() + "GRU gru 1 1 a b 0=1\n")
            case "no magic":
                path.write_text("hello\n0 0\n")
            case "fewer":
                lines = path.read_text().splitlines()
                path.write_text("\n".join(lines[:-1]))
                del content[-(4 + 3 * 8 * 9 * 2 + 3 * 4) :]
        path.with_suffix(".bin").write_bytes(content)
        if name == "alone":
            path.with_suffix(".bin").unlink()
        return path

    return write


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("cut short", "damaged or cut short"),
        ("too long", "damaged or cut short"),
        ("compressed", "compressed weights"),
        ("other layer", "unsupported kind 'GRU'"),
        ("no magic", "ncnn's format"),
        ("fewer", "has shape"),
        ("alone", "There is no file"),
    ],
)
def test_unsupported_ncnn_files_are_refused(tmp_path: Path, name: str, message: str) -> None:
    with pytest.raises(ModelError, match=message):
        build_model(load_any_checkpoint(write_invalid(name)(tmp_path)), "a")


@pytest.mark.parametrize(
    ("state", "message"),
    [
        ({"conv_first.weight": torch.zeros(8, 12, 3, 3)}, "isn't a supported network"),
        ({"something.weight": torch.zeros(3)}, "isn't a supported network"),
        ({"body.0.weight": torch.zeros(3), "head.x": torch.zeros(1)}, "isn't a supported network"),
    ],
)
def test_unsupported_networks_are_refused(
    tmp_path: Path, state: dict[str, Tensor], message: str
) -> None:
    torch.save(state, tmp_path / "a.pth")
    with pytest.raises(ModelError, match=message):
        load_any_checkpoint(tmp_path / "a.pth")


@pytest.mark.parametrize("doublings", [0, 1, 3])
@pytest.mark.parametrize("named", ["basicsr", "old", "first"])
def test_rrdbnets_of_other_scales_and_names(doublings: int, named: str, tmp_path: Path) -> None:
    torch.manual_seed(0)
    network = PlainRRDBNet()
    ups = [nn.Conv2d(8, 8, 3, 1, 1) for _ in range(doublings)]
    state = {k: v for k, v in network.state_dict().items() if not k.startswith("conv_up")}
    for number, up in enumerate(ups, 1):
        state |= {f"conv_up{number}.{kind}": value for kind, value in up.state_dict().items()}

    def old(name: str) -> str:
        for new, former in (
            ("conv_body", "trunk_conv"),
            ("body.", "RRDB_trunk."),
            (".rdb", ".RDB"),
            ("conv_up", "upconv"),
            ("conv_hr", "HRconv"),
        ):
            name = name.replace(new, former)
        return name

    def first(name: str) -> str:
        last = {"conv_hr": 3 * doublings + 2, "conv_last": 3 * doublings + 4}
        stem, kind = name.rsplit(".", 1)
        dense = re.fullmatch(r"body\.(\d+)\.rdb(\d)\.conv(\d)", stem)
        if dense:
            return "model.1.sub.{}.RDB{}.conv{}.0.{}".format(*dense.groups(), kind)
        if stem.startswith("conv_up"):
            return f"model.{3 * int(stem[-1])}.{kind}"
        start = {"conv_first": "model.0", "conv_body": "model.1.sub.2"}
        return f"{start.get(stem) or f'model.{last[stem]}'}.{kind}"

    renames: dict[str, Callable[[str], str]] = {"basicsr": str, "old": old, "first": first}
    rename = renames[named]
    torch.save({rename(name): value for name, value in state.items()}, tmp_path / "a.pth")
    checkpoint = load_any_checkpoint(tmp_path / "a.pth")
    assert checkpoint.architecture["scale"] == 2**doublings
    model = build_model(checkpoint, "a")
    assert isinstance(model, FixedScaleModel)
    x = torch.rand(1, 3, 12, 10)
    with torch.inference_mode():
        features = network.conv_first(x)
        features = features + network.conv_body(network.body(features))
        for up in ups:
            features = F.leaky_relu(up(F.interpolate(features, scale_factor=2)), 0.2)
        expected = network.conv_last(F.leaky_relu(network.conv_hr(features), 0.2))
        assert torch.allclose(model.network(x * 2 - 1), expected, atol=1e-5)
