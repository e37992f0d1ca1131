"""Compare published LIIF with the renderer, and the spectral decoder with that of LIIF."""

from __future__ import annotations

from functools import partial

import torch
from common import median_times, photo_of_noise, table

from leafscope.core.engine import AnyRenderer, BlockCache, Renderer
from leafscope.core.engine.blend import BlendRenderer, blend_renderers
from leafscope.core.engine.compute import CPU
from leafscope.core.evaluation.benchmark import query_rgb
from leafscope.core.geometry import Grid, Viewport
from leafscope.core.models import available_models, load_model

SIDE = 96  # source pixels
SCALE = 4.0
WINDOW = (1280, 800)  # output pixels


def show(renderer: AnyRenderer, view: Viewport) -> None:
    """Render all frames of a view."""
    for _ in renderer.frames(view):
        pass


def cached_views() -> None:
    """Print the cost of views with encoded blocks, by scale and threads."""
    photo, model = photo_of_noise(1800, 1200), load_model("leaf-s")
    views = {scale: Viewport(scale, 300.3, 200.7, *WINDOW) for scale in (1.5, 2.0, 4.0, 8.0, 30.0)}
    renderer = Renderer(photo, model, cache=BlockCache(2**30), compute=CPU)
    for view in views.values():
        list(renderer.frames(view))
    megapixels, rows = WINDOW[0] * WINDOW[1] / 1e6, []
    before = torch.get_num_threads()
    for threads in (1, 2):
        torch.set_num_threads(threads)
        times = median_times([partial(show, renderer, view) for view in views.values()], rounds=5)
        rows.append((threads, *(f"{t / megapixels * 1000:.1f}" for t in times)))
    torch.set_num_threads(before)
    print(f"leaf-s, a view of {WINDOW[0]} x {WINDOW[1]}, blocks encoded, ms per megapixel:\n")
    table(("threads", *(f"{scale:g}x" for scale in views)), rows)


def blended_views() -> None:
    """Print the cost of blends with encoded blocks, by scale."""
    photo, cache = photo_of_noise(1800, 1200), BlockCache(2**30)
    faithful, detailed = (
        Renderer(photo, load_model(name), cache=cache, compute=CPU) for name in ("leaf-m", "leaf-d")
    )
    ways = {
        "leaf-m": faithful,
        "with half of leaf-d, decoded at once": blend_renderers(faithful, detailed, 0.5),
        "with half of leaf-d, picture by picture": BlendRenderer(faithful, detailed, 0.5),
    }
    views = {scale: Viewport(scale, 300.3, 200.7, *WINDOW) for scale in (1.5, 2.0, 4.0, 8.0, 30.0)}
    columns = []
    for view in views.values():
        for way in ways.values():
            list(way.frames(view))
        columns.append(median_times([partial(show, way, view) for way in ways.values()], rounds=5))
    megapixels = WINDOW[0] * WINDOW[1] / 1e6
    print(f"A view of {WINDOW[0]} x {WINDOW[1]}, blocks encoded, ms per megapixel:\n")
    table(
        ("", *(f"{scale:g}x" for scale in views)),
        [
            (way, *(f"{column[row] / megapixels * 1000:.1f}" for column in columns))
            for row, way in enumerate(ways)
        ],
    )


def main() -> None:
    photo = photo_of_noise(SIDE, SIDE)
    grid = Grid.at_scale(photo.size, SCALE)
    megapixels = grid.x.count * grid.y.count / 1e6
    liif = load_model("edsr-liif")
    state = liif.network.state_dict()
    x = torch.from_numpy(photo.pixels.copy()).permute(2, 0, 1)[None] / 255 * 2 - 1
    cached = Renderer(photo, liif, compute=CPU)
    cached.render(grid)

    def fresh() -> Renderer:
        return Renderer(photo, liif, cache=BlockCache(), compute=CPU)

    with torch.inference_mode():
        features = liif.encoder(x)
        published = [
            lambda: query_rgb(features, state, grid.y.count, grid.x.count),
            lambda: query_rgb(liif.encoder(x), state, grid.y.count, grid.x.count),
        ]
        ours = [
            lambda: cached.render(grid),
            lambda: fresh().render(grid),
        ]
        times = median_times([*published, *ours])
    print(
        f"EDSR-LIIF, {SIDE} x {SIDE} source pixels at {SCALE:g}x, seconds per output megapixel:\n"
    )
    table(
        ("", "as published", "the renderer", "ratio"),
        [
            (name, f"{a / megapixels:.2f}", f"{b / megapixels:.2f}", f"{a / b:.2f}")
            for name, a, b in zip(("decode", "whole view"), times[:2], times[2:], strict=True)
        ],
    )
    spectral = [name for name in available_models() if load_model(name).info.family == "spectral"]
    renderers = [Renderer(photo, load_model(name), compute=CPU) for name in spectral]
    for renderer in renderers:
        renderer.render(grid)
    decodes = median_times([lambda r=r: r.render(grid) for r in [cached, *renderers]], rounds=5)  # type: ignore[misc]
    print("Decoding at 4x, blocks encoded:\n")
    table(
        ("model", "ms per output megapixel", "times as fast as LIIF"),
        [
            (name, f"{t / megapixels * 1000:.1f}", f"{decodes[0] / t:.0f}")
            for name, t in zip(["edsr-liif", *spectral], decodes, strict=True)
        ],
    )


if __name__ == "__main__":
    cached_views()
    blended_views()
    main()
