"""A small line chart as SVG."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Points = Sequence[tuple[float, float]]

WIDTH, HEIGHT, MARGIN = 640, 360, 48
COLOURS = ("#0b6e4f", "#c8553d", "#33539e", "#8a6d00")


def draw_curve(lines: Mapping[str, Points], x_label: str, y_label: str) -> str:
    """Return an SVG with one labelled polyline for each entry of `lines`."""
    points = [p for line in lines.values() for p in line]
    if not points:
        return _frame("")
    (left, right), (low, high) = ((min(v), max(v)) for v in zip(*points, strict=True))
    span_x, span_y = (right - left) or 1.0, (high - low) or 1.0

    def place(x: float, y: float) -> tuple[float, float]:
        return (
            MARGIN + (x - left) / span_x * (WIDTH - 2 * MARGIN),
            HEIGHT - MARGIN - (y - low) / span_y * (HEIGHT - 2 * MARGIN),
        )

    body = [
        _text(MARGIN, HEIGHT - 16, f"{left:,.0f}"),
        _text(WIDTH - MARGIN, HEIGHT - 16, f"{right:,.0f} {x_label}", anchor="end"),
        _text(MARGIN, 20, f"{y_label}: {low:.2f} to {high:.2f}"),
    ]
    for (name, line), colour in zip(lines.items(), COLOURS, strict=False):
        path = " ".join("{:.1f},{:.1f}".format(*place(x, y)) for x, y in line)
        body.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        x, y = place(*line[-1])
        body.append(_text(x + 6, y + 4, name, fill=colour))
    return _frame("\n".join(body))


def _text(x: float, y: float, text: str, *, anchor: str = "start", fill: str = "#333") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{fill}">{text}</text>'


def _frame(body: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH + 72} {HEIGHT}" '
        'font-family="sans-serif" font-size="12">\n'
        f'<rect width="100%" height="100%" fill="white"/>\n{body}\n</svg>\n'
    )
