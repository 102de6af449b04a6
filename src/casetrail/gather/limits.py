"""How much one report may be. A case is built from reports, not from dumps."""

TEXT_CHARS = 5_000_000
"""Characters of one report's text: ten long novels, and still read in bounded time."""

FILE_BYTES = 20_000_000
"""Bytes of a text file or page: TEXT_CHARS of four bytes, the most UTF-8 needs for one."""

JSON_BYTES = 100_000_000
"""Bytes of a .json file, which is read whole. Tables and JSON Lines are read row by row."""

LINE_CHARS = 30_000_000
"""Characters of one line of a table: TEXT_CHARS written as six-character JSON escapes."""

HEAD_CHARS = 4_000
"""Characters at the start of a text where it may speak of itself, and that show its language."""
