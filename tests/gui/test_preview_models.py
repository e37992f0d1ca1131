"""The preview models in the manifest."""

from __future__ import annotations

from leafscope.core.models.catalogue import Catalogue
from leafscope.gui.rendering.model_source import ModelSource


def test_large_models_have_a_preview_model() -> None:
    assert ModelSource().preview_model("leaf-m") == "leaf-s"
    assert ModelSource().preview_model("leaf-m-mild") == "leaf-s-mild"
    assert ModelSource().preview_model("leaf-m-jpeg") == "leaf-s-mild"
    assert ModelSource().preview_model("leaf-d") == "leaf-s-d"
    assert ModelSource().preview_model("leaf-s") is None
    assert ModelSource().preview_model("unknown") is None


def test_preview_models_are_known_and_of_the_same_family() -> None:
    catalogue = Catalogue.read()
    for known in catalogue.models:
        if known.preview_model is not None:
            preview_model = catalogue.get(known.preview_model)
            assert preview_model is not None
            assert preview_model.family == known.family
            assert preview_model.preview_model is None
