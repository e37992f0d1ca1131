"""Finding a line by a few of its letters."""

from __future__ import annotations

from collections.abc import Sequence

START = 8.0  # for a letter that begins a word
NEXT = 4.0  # for a letter that follows the one before
GAP = 0.1  # taken off for each letter passed over


def score(query: str, text: str) -> float | None:
    """Return how well a text answers a query, or None if it doesn't.

    It does if it has the query's letters in their order, whatever their case; spaces don't count.
    """
    text = text.casefold()
    scores = {-1: 0.0}  # the best one for each place that the letter before may have
    for letter in query.casefold():
        if not letter.isspace():
            places = [place for place, other in enumerate(text) if other == letter]
            scores = _advanced(scores, text, places)
    return max(scores.values(), default=None)


def rank(query: str, texts: Sequence[str]) -> list[int]:
    """Return the places of the texts that answer a query, the best first, equals in their order."""
    found = [(number, score(query, text)) for number, text in enumerate(texts)]
    kept = [(number, value) for number, value in found if value is not None]
    return [number for number, _ in sorted(kept, key=lambda pair: -pair[1])]


def _advanced(scores: dict[int, float], text: str, places: list[int]) -> dict[int, float]:
    """Return the best scores once the next letter is at one of the places."""
    best: dict[int, float] = {}
    for place in places:
        reached = [was + _worth(text, last, place) for last, was in scores.items() if last < place]
        if reached:
            best[place] = max(reached)
    return best


def _worth(text: str, last: int, place: int) -> float:
    worth = -GAP * (place - last - 1)
    if place == 0 or not text[place - 1].isalnum():
        worth += START
    elif place == last + 1:
        worth += NEXT
    return worth
