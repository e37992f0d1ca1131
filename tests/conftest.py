"""Fixtures and settings of all tests."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from hypothesis import settings

from leafscope.core.engine import compute
from leafscope.core.models.store import Store
from leafscope.core.process import limit_compiled_layers, use_single_malloc_arena

settings.register_profile("patient", deadline=None)  # never fail because a test is slow
settings.load_profile("patient")
torch.set_num_threads(1)  # a second thread slows down tiny tensors
use_single_malloc_arena()  # as in the window, before threads start
limit_compiled_layers()

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def _same_precision_on_every_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Render in float32 unless a test asks for bfloat16."""
    monkeypatch.setattr(compute, "cpu_precision", lambda: torch.float32)


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder with evaluation data beside the clone; skip without it."""
    folder = ROOT.parent / "shared"
    if not (folder / "data").is_dir():
        pytest.skip("the evaluation data (../shared/data) is not on this machine")
    return folder


@pytest.fixture(scope="session")
def liif_weights() -> Path:
    """Return the published EDSR-baseline-LIIF model; `make test` installs it."""
    store = Store.open()
    if not store.has("edsr-liif"):
        pytest.skip(
            "the model edsr-liif isn't installed: run `leafscope-cli models install edsr-liif`"
        )
    return store.path("edsr-liif")
