"""LIIF as published against the renderer, and the spectral decoder against LIIF's."""

from __future__ import annotations

import torch
from common import in_turn, photo_of_noise, table

from leafscope.core.engine import FieldCache, Renderer
from leafscope.core.engine.compute import CPU
from leafscope.core.geometry import Grid
from leafscope.core.models import available_models, load_model
from leafscope.core.models.published import published_query

SIDE = 96  # source pixels
SCALE = 4.0


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
        return Renderer(photo, liif, cache=FieldCache(), compute=CPU)

    with torch.inference_mode():
        features = liif.encoder(x)
        published = [
            lambda: published_query(features, state, grid.y.count, grid.x.count),
            lambda: published_query(liif.encoder(x), state, grid.y.count, grid.x.count),
        ]
        ours = [
            lambda: cached.render(grid),
            lambda: fresh().render(grid),
        ]
        times = in_turn([*published, *ours])
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
    decodes = in_turn([lambda r=r: r.render(grid) for r in [cached, *renderers]], rounds=5)  # type: ignore[misc]
    print("Decoding at 4x, fields cached:\n")
    table(
        ("model", "ms per output megapixel", "times as fast as LIIF"),
        [
            (name, f"{t / megapixels * 1000:.1f}", f"{decodes[0] / t:.0f}")
            for name, t in zip(["edsr-liif", *spectral], decodes, strict=True)
        ],
    )


if __name__ == "__main__":
    main()
