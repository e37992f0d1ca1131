"""Where the chosen model is slow, a quick one shows the view until it is there."""

from __future__ import annotations

from leafscope.core.models.catalogue import Catalogue
from leafscope.gui.rendering.model_source import InstalledModels


def test_the_slow_model_of_ours_has_a_quick_one_that_comes_with_the_program() -> None:
    assert InstalledModels().preview_model("leaf-m") == "leaf-s"
    assert InstalledModels().preview_model("leaf-s") is None
    assert InstalledModels().preview_model("a model of one's own") is None


def test_a_stand_in_is_of_the_same_family_and_known() -> None:
    catalogue = Catalogue.read()
    for known in catalogue.models:
        if known.preview_model is not None:
            preview_model = catalogue.get(known.preview_model)
            assert preview_model is not None
            assert preview_model.family == known.family
            assert preview_model.preview_model is None
