"""What the view has encoded is encoded for no one else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from driver import Driver
from PIL import Image

from leafscope.core.export import ExportJob, plan_export
from leafscope.core.geometry import Box
from leafscope.core.models import Model
from leafscope.gui.export.export_preview import ExportPreview
from leafscope.gui.export.workers import EstimateWorker


@pytest.fixture
def encoded_crops(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, ...]]:
    """Record the size of every crop that any thread encodes."""
    crops: list[tuple[int, ...]] = []
    encode = Model.encode

    def record(self: Model, pixels: np.ndarray, *args: object) -> object:
        crops.append(tuple(pixels.shape))
        return encode(self, pixels, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(Model, "encode", record)
    return crops


@pytest.mark.parametrize("method", ["spectral", "liif"])
def test_nothing_that_is_exact_on_screen_is_encoded_again(
    driver: Driver,
    photo_file: Path,
    tmp_path: Path,
    encoded_crops: list[tuple[int, ...]],
    method: str,
) -> None:
    window = driver.window
    driver.open(photo_file)
    window.comparison.set_method(method)
    driver.wait_exact()
    photo, viewport = window.session.photo, window.view.viewport
    assert photo is not None
    assert viewport is not None
    assert viewport.scale > 1
    assert encoded_crops
    encoded_crops.clear()
    shown = window.comparison.state.effective_method
    region = Box(10, 10, 40, 30)
    job = ExportJob(
        tmp_path / "a.png", region=region, scale=viewport.scale, method=shown, baseline=shown
    )
    plan = plan_export(job, photo)

    window.export_controller.queue.add(plan)
    driver.wait(lambda: not window.export_controller.queue.busy)
    with Image.open(job.path) as image:
        assert image.size == (plan.size.width, plan.size.height)

    estimates: list[object] = []
    estimator = EstimateWorker(window.rendering.resources)
    estimator.result_ready.connect(lambda _, found: estimates.append(found))
    estimator.post(plan)
    driver.wait(lambda: bool(estimates))
    estimator.stop()
    assert estimates[0].encoding == 0  # type: ignore[attr-defined]

    preview = ExportPreview(window.rendering.resources, {})
    driver.qtbot.addWidget(preview)
    preview.show()
    preview.show_plan(plan)
    driver.wait(lambda: preview.up_to_date)
    preview.worker.stop()

    window.measurements.set_show_deviation(True)
    overlays, view = window.session.overlays, window.view

    def is_deviation_shown() -> bool:
        return view.viewport is not None and bool(overlays.deviation_map(shown, view.viewport))

    driver.wait(is_deviation_shown)  # the view has changed its size: a message appeared below it
    assert encoded_crops == []
