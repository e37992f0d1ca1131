"""Where the chosen model is slow, a quick one shows the view until it is there."""

from __future__ import annotations

from leafscope.core.models.catalogue import Catalogue
from leafscope.gui.rendering.methods import InstalledModels


def test_the_slow_model_of_ours_has_a_quick_one_that_comes_with_the_program() -> None:
    assert InstalledModels().little("leaf-m") == "leaf-s"
    assert InstalledModels().little("leaf-s") is None
    assert InstalledModels().little("a model of one's own") is None


def test_a_stand_in_is_of_the_same_family_and_known() -> None:
    catalogue = Catalogue.read()
    for known in catalogue.models:
        if known.little is not None:
            little = catalogue.get(known.little)
            assert little is not None
            assert little.family == known.family
            assert little.little is None
