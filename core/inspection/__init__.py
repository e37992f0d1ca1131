"""What the program can show of how a picture came about, and where it strays from its source."""
