"""The registries of encoders and model families."""

from __future__ import annotations

import pytest
import torch
from tiny import tiny_fixed, tiny_liif, tiny_spectral

from leafscope.core.errors import ModelError
from leafscope.core.models import Model
from leafscope.core.models.architectures import (
    ENCODERS,
    FAMILIES,
    build_encoder,
    build_model,
    registry,
)
from leafscope.core.models.checkpoint import Checkpoint

MODELS = [tiny_spectral(), tiny_liif(), tiny_fixed()]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.info.family)
def test_registered_networks_are_detected(model: Model) -> None:
    assert type(model) is FAMILIES[model.info.family]
    detected = [each for each in ENCODERS.values() if each.detect(model.encoder.state_dict())]
    assert detected == [type(model.encoder)]


@pytest.mark.parametrize("family", [None, "other", ["spectral"]])
def test_unknown_family_lists_the_supported_ones(family: object) -> None:
    with pytest.raises(ModelError, match=r"Supported families: spectral, liif, fixed, spandrel\."):
        build_model(Checkpoint({"family": family}, {}), "mine")


def test_unknown_encoder_lists_the_supported_ones() -> None:
    with pytest.raises(
        ModelError, match=r"Supported encoders: EDSR, RDN, RRDB, Compact, spandrel\."
    ):
        build_encoder({"conv.weight": torch.zeros(1)})


def test_a_name_used_twice_is_an_error_that_lists_the_names() -> None:
    entries = [*ENCODERS.items(), ("EDSR", ENCODERS["RDN"])]
    with pytest.raises(ValueError, match=r"same name.* EDSR, RDN, RRDB, Compact, spandrel, EDSR\."):
        registry(*entries)
