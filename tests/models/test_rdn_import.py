"""A user's own RDN-LIIF in the authors' format is imported, verified and rendered."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from tiny import noise

from leafscope.core.__main__ import main
from leafscope.core.engine import Renderer
from leafscope.core.geometry import Box, Grid
from leafscope.core.models import load_model
from leafscope.core.models.architectures.liif import LIIF
from leafscope.core.models.architectures.rdn import RDN


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEAFSCOPE_DATA", str(tmp_path / "data"))


def write_official_file(path: Path, encoder: RDN) -> Path:
    """Write a checkpoint as the authors' training script does."""
    spec = {"encoder_spec": {"name": "rdn", "args": {"no_upsampling": True}}}
    sd = LIIF(encoder).state_dict()
    model = {"name": "liif", "args": spec, "sd": sd}
    torch.save({"model": model, "optimizer": {"name": "adam", "sd": {}}, "epoch": 1000}, path)
    return path


def test_small_rdn_is_imported_and_rendered(tmp_path: Path) -> None:
    torch.manual_seed(0)
    encoder = RDN(features=8, growth=6, blocks=2, layers=3)
    file = write_official_file(tmp_path / "small-rdn.pth", encoder)
    assert main(["models", "import", str(file)]) == 0
    assert main(["models", "verify", "small-rdn"]) == 0
    model = load_model("small-rdn")
    assert (model.info.encoder, model.halo, model.exact_halo) == ("RDN", 9, 9)
    image = Renderer(noise(20, 20), model).render(Grid.at_scale(noise(20, 20).size, 2.0))
    assert np.isfinite(image).all()


@pytest.mark.slow
def test_rdn_b_gets_a_shorter_halo(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """This uses random weights; the authors' are measured when they are imported."""
    torch.manual_seed(0)
    file = write_official_file(tmp_path / "rdn-liif.pth", RDN())
    assert main(["models", "import", str(file), "--name", "rdn-liif"]) == 0
    assert "of 255 levels" in capsys.readouterr().err
    model = load_model("rdn-liif")
    assert model.halo < model.exact_halo == 131
    photo = noise(300, 300)
    grid = Grid.at_scale(photo.size, 3.0, Box(140, 140, 20, 20))
    short = Renderer(photo, model).render(grid)
    exact = Renderer(photo, model.with_halo(131)).render(grid)
    assert np.abs(short - exact).max() < 1 / 255
