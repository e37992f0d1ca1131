"""Which pictures are compared, and how well they do."""
