"""Pure functions on strings and offsets. No I/O."""
