"""What the program says: languages, sentences, numbers and quantities."""
