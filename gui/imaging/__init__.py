"""From arrays to images that paint fast, and the frames that are kept."""
