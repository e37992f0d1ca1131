"""Reusable widgets, icons, the theme and the Qt style."""
