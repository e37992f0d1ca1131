"""The part of a photo that the window shows, and the input that changes it."""
