"""How a pixel came about, and what the models are."""
