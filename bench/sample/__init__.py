"""The sample case against its hand-made gold."""
