"""The Leafscope window, built with Qt on `leafscope.core`."""
