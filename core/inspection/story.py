"""Explain a spot of an enlarged photo in three pictures: input, model and output."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..callbacks import CheckCancelled, never_cancelled
from ..errors import ModelError
from ..export.atomic_write import atomic_write
from ..geometry import Box, Grid, Point
from ..messages import Message, escape_control_chars
from ..models import Model
from ..models.catalogue import Catalogue
from ..models.model import ModelInfo
from ..photo import Photo
from ..resample import Interpolation, quantise, resample
from .deviation import Render, measure_deviation
from .encoding import FeatureImage, pixel_index, visualise_features
from .pipeline import is_outside_trained_scales
from .pixel import PixelExplanation, explain_pixel

SIDE = 160  # approximate output pixels a side of the three pictures; at least 3 source pixels
GAINS = (16, 8, 4, 2)  # factors of the added detail
BRIGHTEST = 0.995  # share of the detail that must not be clipped by the gain
CONSISTENT = 1.5  # levels of 255; lower is invisible, higher isn't due to rounding or resampling
OVERVIEW = 640  # pixels per side of the photo on the page
LIIF = "https://arxiv.org/abs/2012.09161"
SOURCES = {  # papers and code of model families, encoders and models
    "liif": (
        ("LIIF: Chen, Liu, Wang, CVPR 2021", LIIF),
        ("LIIF (code)", "https://github.com/yinboc/liif"),
    ),
    "spectral": (
        ("LIIF: Chen, Liu, Wang, CVPR 2021", LIIF),
        ("Thera: Becker et al., 2023", "https://arxiv.org/abs/2311.17643"),
    ),
    "EDSR": (("EDSR: Lim et al., CVPRW 2017", "https://arxiv.org/abs/1707.02921"),),
    "RDN": (("RDN: Zhang et al., CVPR 2018", "https://arxiv.org/abs/1802.08797"),),
    "Real-ESRGAN": (
        ("Real-ESRGAN: Wang et al., ICCVW 2021", "https://arxiv.org/abs/2107.10833"),
        ("Real-ESRGAN (code)", "https://github.com/xinntao/Real-ESRGAN"),
    ),
    "preview": (("Little-Big: Mukherjee et al., 2024", "https://arxiv.org/abs/2406.17117"),),
}
HOW = {  # how model families work
    "liif": Message(
        "Every pixel of the photo gets a code. A small network reads the nearest codes at any "
        "position and predicts a colour (LIIF)."
    ),
    "spectral": Message(
        "The model predicts waves around every pixel of the photo. Added to the smooth "
        "enlargement, they give detail at any scale."
    ),
}
Pixels = NDArray[np.uint8]
Translate = Callable[[Message], str]


@dataclass(frozen=True, eq=False)
class Story:
    """How a spot of a photo was enlarged; pictures are [h, w, 3] in the photo's colour space."""

    pixel: PixelExplanation  # the explained output pixel, with the source pixels that affect it
    scale: float  # output pixels per source pixel
    source: Pixels  # the source pixels that affect it
    features: FeatureImage  # what the model noticed in them
    model: ModelInfo  # facts about the model
    title: str  # its name for display
    training_data: str  # what it learned from; "" if unknown
    links: tuple[tuple[str, str], ...]  # names and addresses of papers and code
    is_extrapolating: bool  # whether the scale is outside the range the model was trained for
    part: Box  # the source pixels in the following pictures
    smooth: Pixels  # the bicubic enlargement
    added: Pixels  # what the method added, amplified; grey where nothing was added
    result: Pixels  # what the view shows, the sum of both
    gain: int  # factor of the added detail
    deviation: float  # mean difference from the photo, scaled back down, in levels of 255

    @property
    def input_text(self) -> Message:
        """A text on how many pixels of the photo the model used."""
        field = self.pixel.receptive_field
        return Message(
            "To draw this spot, the model used {width} × {height} pixels of your photo and "
            "nothing else.",
            width=field.width,
            height=field.height,
        )

    @property
    def model_texts(self) -> tuple[Message, ...]:
        """Texts on what the model noticed, how it works, and what it learned from."""
        how = HOW.get(
            self.model.family,
            Message(
                "A network draws the photo at one fixed scale. The result is then resized to the "
                "scale that you see."
            ),
        )
        noticed = Message(
            "Areas that look alike to the model have the same colour: edges, textures, flat parts."
        )
        values = {"name": self.title, "millions": self.model.parameters / 1e6}
        learned = Message("{name} has {millions:.2f} million parameters.", **values)
        if self.training_data:
            values["data"] = self.training_data
            learned = Message(
                "{name} has {millions:.2f} million parameters and was trained on {data}.", **values
            )
        return noticed, how, learned

    @property
    def captions(self) -> tuple[Message, Message, Message]:
        """The captions of the three output pictures."""
        return (
            Message("Smooth enlargement"),
            Message("+ detail the model added, amplified {gain}×", gain=self.gain),
            Message("= what you see"),
        )

    @property
    def range_text(self) -> Message:
        """A text on whether the model was trained for this scale."""
        first, last = self.model.trained_scales
        values = {"scale": self.scale, "first": first, "last": last}
        if self.is_extrapolating:
            return Message(
                "⚠ {scale:.3g}× is beyond the trained range ({first:g}× to {last:g}×). "
                "Detail at this scale is a guess.",
                **values,
            )
        return Message(
            "{scale:.3g}× is within the range that the model was trained for ({first:g}× to "
            "{last:g}×).",
            **values,
        )

    @property
    def agreement_text(self) -> Message:
        """A text on how well the result, scaled back down, agrees with the photo."""
        if self.deviation < CONSISTENT:
            return Message(
                "Scaled back down, the result differs from your photo by {levels:.1f} of 255: "
                "consistent with your photo.",
                levels=self.deviation,
            )
        return Message(
            "Scaled back down, the result differs from your photo by {levels:.1f} of 255: this "
            "part is a guess.",
            levels=self.deviation,
        )


def build_story(
    render: Render,
    model: Model,
    photo: Photo,
    position: Point,
    scale: float,
    check_cancelled: CheckCancelled = never_cancelled,
) -> Story:
    """Explain how `render` draws a source position; raises ViewError as `explain_pixel` does."""
    size = photo.size
    pixel = explain_pixel(model, photo, *position, scale, check_cancelled)
    column, row = pixel_index(position[0], size.width), pixel_index(position[1], size.height)
    part = Box(column, row, 1, 1).grow(max(1, round(SIDE / 2 / scale)), size)
    grid = Grid.at_scale(size, scale, part)
    result = render(grid, check_cancelled)
    smooth = resample(photo.alpha_bled, grid, Interpolation.BICUBIC, check_cancelled)
    gain, added = _amplify(result - smooth)
    deviation = measure_deviation(render, photo, part, scale, check_cancelled)
    try:
        known = Catalogue.read().get(model.info.name)
    except ModelError:  # the story then has only what the weights file contains
        known = None
    paper = f"{known.paper} {known.training_data}" if known else ""
    keys = [model.info.family, model.info.encoder]
    keys += ["Real-ESRGAN"] * ("Real-ESRGAN" in paper)
    keys += ["preview"] * (known is not None and known.preview_model is not None)
    return Story(
        pixel,
        scale,
        _to_eight_bits(photo.alpha_bled[pixel.receptive_field.slices]),
        visualise_features(model, photo, pixel.receptive_field, check_cancelled),
        model.info,
        known.title if known else model.info.name,
        known.training_data if known else "",
        tuple(dict.fromkeys(link for key in keys for link in SOURCES.get(key, ()))),
        is_outside_trained_scales(model, scale),
        part,
        quantise(smooth),
        added,
        quantise(result),
        gain,
        255 * deviation.mean,
    )


def write_page(
    story: Story, photo: Photo, path: Path, name: str, translate: Translate = str
) -> None:
    """Write a story with its pictures to one HTML file; raises ExportError if that fails."""
    page = build_page(story, photo, name, translate)
    with atomic_write(path) as file:
        file.write(page.encode("utf-8"))


def build_page(story: Story, photo: Photo, name: str, translate: Translate = str) -> str:
    """Return a story as an HTML page; `name` is the photo's name."""

    def text(message: Message) -> str:
        return escape(translate(message))

    def picture(pixels: Pixels, alt: Message, marks: str = "", kind: str = "") -> str:
        profile, buffer = None if kind == "features" else photo.icc_profile, BytesIO()
        Image.fromarray(pixels).save(buffer, "PNG", icc_profile=profile)
        data = b64encode(buffer.getvalue()).decode("ascii")
        image = f'<img src="data:image/png;base64,{data}" alt="{text(alt)}">'
        return f'<div class="picture {kind}">{image}{marks}</div>'

    size, field, pixel = photo.size, story.pixel.receptive_field, story.pixel
    x, y = pixel.position
    frame = _mark(field, Box(0, 0, size.width, size.height), "frame")
    spot = Box(pixel_index(x, size.width), pixel_index(y, size.height), 1, 1)
    values = {"name": escape_control_chars(name), "scale": f"{story.scale:.3g}"}
    title = text(Message("{name}, enlarged {scale}×: how the model drew this spot", **values))
    looked = Message("The photo, with a frame around the area that the model saw")
    seen, noticed = Message("What the model saw"), Message("What the model noticed")
    outputs = "".join(
        f"<figure>{picture(pixels, caption)}<figcaption>{text(caption)}</figcaption></figure>"
        for pixels, caption in zip(
            (story.smooth, story.added, story.result), story.captions, strict=True
        )
    )
    links = "".join(
        f'<li><a href="{address}">{escape(label)}</a></li>' for label, address in story.links
    )
    levels = ", ".join(str(round(255 * float(value))) for value in pixel.rgb)
    shares = ", ".join(f"{100 * share:.0f} %" for share in story.features.shares)
    details = "".join(
        f"<tr><th>{text(label)}</th><td>{value}</td></tr>"
        for label, value in (
            (Message("Position in the photo"), f"{x:.2f}, {y:.2f}"),
            (Message("Pixel of the enlarged photo"), f"{pixel.column}, {pixel.row}"),
            (Message("Red, green, blue"), levels),
            (Message("Features for each pixel"), story.features.channels),
            (Message("Variance explained by the three colours"), shares),
            (Message("Mean deviation (out of 255)"), f"{story.deviation:.2f}"),
        )
    )
    model_texts = "".join(f"<p>{text(message)}</p>" for message in story.model_texts)
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>{STYLE}</style></head>
<body><main><h1>{title}</h1>
<section><h2>1. {text(Message("Input"))}</h2><p>{text(story.input_text)}</p><div class="row">
{picture(_reduce(photo), looked, frame, "overview")}
{picture(story.source, seen, _mark(spot, field, "spot"), "pixels")}</div></section>
<section><h2>2. {text(Message("Model"))}</h2><div class="row">
{picture(story.features.image, noticed, kind="features")}
<div><h3>{text(noticed)}</h3>{model_texts}</div></div></section>
<section><h2>3. {text(Message("Output"))}</h2><div class="row">{outputs}</div>
<p>{text(Message("Grey means that nothing was added."))}</p>
<p class="{"guess" if story.is_extrapolating else ""}">{text(story.range_text)}</p>
<p>{text(story.agreement_text)}</p></section>
<section><h2>{text(Message("Papers and code"))}</h2><ul>{links}</ul></section>
<details><summary>{text(Message("Details"))}</summary><table>{details}</table></details>
</main></body></html>
"""


STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 60rem; margin: auto; padding: 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2rem; } h3 { font-size: 1rem; }
.row { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
.row > * { flex: 1 1 15rem; } figure { margin: 0; } figcaption { text-align: center; }
.picture { position: relative; } .picture img { display: block; width: 100%; }
.pixels img, .features img { image-rendering: pixelated; } .row > .features { max-width: 20rem; }
.frame, .spot { position: absolute; outline: 2px solid #fff; box-shadow: 0 0 0 4px #000; }
.guess { font-weight: bold; } th { text-align: left; padding-right: 1rem; font-weight: normal; }
"""


def _amplify(detail: NDArray[np.float32]) -> tuple[int, Pixels]:
    """Amplify detail with almost no clipping; return (gain, amplified detail on mid-grey)."""
    strongest = float(np.quantile(np.abs(detail), BRIGHTEST))
    gain = next((gain for gain in GAINS if gain * strongest <= 1 / 2), 1)
    return gain, quantise(detail * np.float32(gain) + np.float32(1 / 2))


def _to_eight_bits(pixels: NDArray[Any]) -> Pixels:
    return (pixels >> (8 * (pixels.dtype.itemsize - 1))).astype(np.uint8)


def _reduce(photo: Photo) -> Pixels:
    """Return the photo in 8 bits, reduced to at most `OVERVIEW` pixels per side."""
    step = max(1, min(photo.size.width, photo.size.height) // OVERVIEW)
    image = Image.fromarray(_to_eight_bits(photo.alpha_bled[::step, ::step]))
    image.thumbnail((OVERVIEW, OVERVIEW))
    return np.asarray(image)


def _mark(box: Box, within: Box, kind: str) -> str:
    """Return an HTML element of class `kind` that outlines `box` in a picture of box `within`."""
    sides = {
        "left": (box.left - within.left) / within.width,
        "top": (box.top - within.top) / within.height,
        "width": box.width / within.width,
        "height": box.height / within.height,
    }
    style = ";".join(f"{side}:{100 * share:.3f}%" for side, share in sides.items())
    return f'<span class="{kind}" style="{style}"></span>'
