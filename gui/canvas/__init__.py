"""The picture: what is painted, and what hands do on it."""
