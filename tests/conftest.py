"""What the tests share."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from hypothesis import settings

from leafscope.core.memory import use_single_malloc_arena
from leafscope.core.models.store import Store

settings.register_profile("patient", deadline=None)  # no test fails on a clock
settings.load_profile("patient")
torch.set_num_threads(1)  # tiny tensors: a second thread costs more than it brings
use_single_malloc_arena()  # as the window has it, before there are threads

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the evaluation data beside the clone, which users of the program never need."""
    folder = ROOT.parent / "shared"
    if not (folder / "data").is_dir():
        pytest.skip("the evaluation data (../shared/data) is not on this machine")
    return folder


@pytest.fixture(scope="session")
def liif_weights() -> Path:
    """Return the authors' EDSR-baseline-LIIF, converted; `make test` installs it."""
    store = Store.open()
    if not store.has("edsr-liif"):
        pytest.skip(
            "the model edsr-liif isn't installed: run `leafscope-cli models install edsr-liif`"
        )
    return store.path("edsr-liif")
