"""Encoders match the papers, and encoding a crop equals encoding the whole photo."""

from __future__ import annotations

import published
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from leafscope.core.geometry import Box, Size
from leafscope.core.models.architectures import build_encoder
from leafscope.core.models.architectures.edsr import EDSR
from leafscope.core.models.architectures.rdn import RDN
from leafscope.core.models.encoder import Edges, Encoder, count_parameters, trimmed_box
from leafscope.core.models.fused import convolve

PHOTO = Size(40, 36)


def small_edsr() -> EDSR:
    torch.manual_seed(0)
    return EDSR(features=8, blocks=3).requires_grad_(False)


def small_rdn() -> RDN:
    torch.manual_seed(0)
    return RDN(features=8, growth=6, blocks=2, layers=3).requires_grad_(False)


def test_edsr_baseline_has_the_published_size() -> None:
    # 3 -> 64, then 33 times 64 -> 64, each with a bias. With LIIF's MLP (580 -> 256 x 4 -> 3) this
    # is the 1.57 M of the paper's table 1.
    assert count_parameters(EDSR()) == 64 * (3 * 9 + 1) + 33 * 64 * (64 * 9 + 1)
    assert EDSR().radius == 34


def test_rdn_b_has_the_published_names_and_shapes() -> None:
    encoder = RDN()
    shapes = {name: tuple(t.shape) for name, t in encoder.state_dict().items()}
    expected: dict[str, tuple[int, ...]] = {
        "SFENet1.weight": (64, 3, 3, 3),
        "SFENet2.weight": (64, 64, 3, 3),
        "GFF.0.weight": (64, 1024, 1, 1),
        "GFF.1.weight": (64, 64, 3, 3),
    }
    for block in range(16):
        for layer in range(8):
            name = f"RDBs.{block}.convs.{layer}.conv.0.weight"
            expected[name] = (64, 64 * (layer + 1), 3, 3)
        expected[f"RDBs.{block}.LFF.weight"] = (64, 576, 1, 1)
    expected |= {k.replace("weight", "bias"): (64,) for k in expected}
    assert shapes == expected
    assert count_parameters(encoder) == 21_973_952
    assert encoder.radius == 131


@pytest.mark.parametrize("encoder", [small_edsr(), small_rdn()], ids=["edsr", "rdn"])
def test_building_an_encoder_from_its_tensors(encoder: Encoder) -> None:
    state = encoder.state_dict()
    rebuilt = build_encoder(state)
    rebuilt.load_state_dict(state)
    x = torch.rand(1, 3, 12, 9)
    assert type(rebuilt) is type(encoder)
    assert torch.equal(rebuilt(x), encoder(x))


def test_edsr_matches_the_formula() -> None:
    encoder, x = small_edsr(), torch.rand(2, 3, 20, 17) * 2 - 1
    torch.testing.assert_close(encoder(x), published.edsr(encoder.state_dict(), x))


def test_rdn_matches_the_formula() -> None:
    encoder, x = small_rdn(), torch.rand(2, 3, 20, 17) * 2 - 1
    expected = published.rdn(encoder.state_dict(), x, blocks=2, layers=3)
    torch.testing.assert_close(encoder(x), expected)


def test_rdn_b_matches_the_formula() -> None:
    torch.manual_seed(0)
    encoder, x = RDN().requires_grad_(False), torch.rand(1, 3, 8, 8) * 2 - 1
    expected = published.rdn(encoder.state_dict(), x, blocks=16, layers=8)
    torch.testing.assert_close(encoder(x), expected)


@pytest.mark.parametrize("encoder", [small_edsr(), small_rdn()], ids=["edsr", "rdn"])
def test_radius_bounds_the_receptive_field(encoder: Encoder) -> None:
    radius = encoder.radius
    side = 2 * radius + 3
    x = torch.rand(1, 3, side, side, requires_grad=True)
    encoder(x)[0, :, radius + 1, radius + 1].sum().backward()
    assert x.grad is not None
    read = x.grad[0].abs().sum(0).nonzero()
    assert read.min() >= 1
    assert read.max() <= side - 2


@settings(max_examples=30)
@given(st.data(), st.sampled_from([small_edsr(), small_rdn()]))
def test_encoding_a_crop_equals_encoding_the_whole(data: st.DataObject, encoder: Encoder) -> None:
    left = data.draw(st.integers(0, PHOTO.width - 1))
    top = data.draw(st.integers(0, PHOTO.height - 1))
    width = data.draw(st.integers(1, PHOTO.width - left))
    height = data.draw(st.integers(1, PHOTO.height - top))
    target = Box(left, top, width, height)
    torch.manual_seed(left)
    x = torch.rand(1, 3, PHOTO.height, PHOTO.width)
    crop = target.grow(encoder.radius, PHOTO)
    part = x[..., crop.top : crop.bottom, crop.left : crop.right]
    encoded = encoder(part, Edges.from_crop(crop, PHOTO))
    kept = trimmed_box(crop, encoder.radius, PHOTO)
    whole = encoder(x)[..., kept.top : kept.bottom, kept.left : kept.right]
    torch.testing.assert_close(encoded, whole, atol=1e-5, rtol=0)
    assert kept.left <= left
    assert kept.top <= top
    assert kept.right >= target.right
    assert kept.bottom >= target.bottom


@pytest.mark.parametrize(("activation", "sum_"), [("relu", False), ("swish", False), (None, True)])
@pytest.mark.parametrize("radius", [0, 1])
def test_fused_convolutions_equal_separate_operations(
    activation: str | None, sum_: bool, radius: int
) -> None:
    generator = torch.Generator().manual_seed(3)
    x, addend = torch.randn(2, 1, 16, 13, 18, generator=generator)
    weight = torch.randn(16, 16, 2 * radius + 1, 2 * radius + 1, generator=generator) / 12
    bias = torch.randn(16, generator=generator)
    rounded = [tensor.bfloat16() for tensor in (x, weight, bias, addend)]
    x, weight, bias, addend = (tensor.float() for tensor in rounded)
    expected = torch.conv2d(x, weight, bias, padding=radius)
    expected = expected + addend if sum_ else expected
    expected = expected.relu() if activation == "relu" else expected
    expected = expected * expected.sigmoid() if activation == "swish" else expected
    for dtype, tolerance in ((torch.float32, 1e-5), (torch.bfloat16, 0.02)):
        image, kernel, offset, other = (tensor.to(dtype) for tensor in rounded)
        other = other if sum_ else None
        with torch.no_grad():
            result = convolve(image, kernel, offset, radius, activation, other)
        assert result.dtype == dtype
        assert torch.allclose(result.float(), expected, rtol=tolerance, atol=tolerance)
