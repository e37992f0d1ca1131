"""What part of a photo the window shows, and the input that changes it."""
