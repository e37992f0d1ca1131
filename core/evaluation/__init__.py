"""How good and how fast methods are: measured, written down, and chosen by."""
