"""Characters that aren't seen where they stand, and change what is: as escapes they are seen.

The name of a file and what is written in it may hold any; raw they would steer a terminal, break a
line, or turn the order of what follows (Unicode Standard Annex 9, directional formatting).
"""

from __future__ import annotations

import re

_UNSEEN = re.compile(
    "[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


def escape_control_chars(text: object) -> str:
    r"""Return the words for something on one line, `two\nlines.png` for a name of two lines."""
    return _UNSEEN.sub(lambda found: ascii(found[0])[1:-1], str(text))
