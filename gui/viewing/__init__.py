"""The visible part of a photo, and the user input that changes it."""
