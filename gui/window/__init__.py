"""The window that holds all of it together."""
