"""What a bench raises when it cannot run here."""


class Absent(Exception):
    """The bench's data is not on this machine: one line for people."""
