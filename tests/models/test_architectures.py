"""The registries of encoders and model families."""

from __future__ import annotations

import pytest
import torch
from tiny import tiny_fixed, tiny_liif, tiny_spectral

from leafscope.core.errors import ModelError
from leafscope.core.models import Model, build_model
from leafscope.core.models.architectures import ENCODERS, FAMILIES, Registry, build_encoder
from leafscope.core.models.checkpoint import Checkpoint

MODELS = [tiny_spectral(), tiny_liif(), tiny_fixed()]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.info.family)
def test_registered_networks_are_detected(model: Model) -> None:
    family = FAMILIES.detect({"family": model.info.family})
    assert family is not None
    assert type(model) is family.network
    detected = [each for each in ENCODERS.architectures if each.detect(model.encoder.state_dict())]
    assert [each.network for each in detected] == [type(model.encoder)]


def test_duplicate_names_are_refused() -> None:
    with pytest.raises(ValueError, match=r"Duplicate names: \{'RDN'\}. Registered: EDSR, RDN, "):
        Registry(*ENCODERS.architectures, ENCODERS.architectures[1])


@pytest.mark.parametrize("family", [None, "other", ["spectral"]])
def test_unknown_family_lists_the_supported_ones(family: object) -> None:
    with pytest.raises(ModelError, match=r"Supported families: spectral, liif, fixed, spandrel\."):
        build_model(Checkpoint({"family": family}, {}), "mine")


def test_unknown_encoder_lists_the_supported_ones() -> None:
    with pytest.raises(
        ModelError, match=r"Supported encoders: EDSR, RDN, RRDB, Compact, spandrel\."
    ):
        build_encoder({"conv.weight": torch.zeros(1)})
