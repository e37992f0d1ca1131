"""The picture area: painting, and input from mouse, touch and keyboard."""
