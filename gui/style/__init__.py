"""How the program looks: colours, icons, and parts that many windows have."""
