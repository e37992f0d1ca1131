"""The Leafscope window: a Qt program over `leafscope.core`."""
