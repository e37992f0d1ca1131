"""Views that people gave names."""
