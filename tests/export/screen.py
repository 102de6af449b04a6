"""A screen to print on, the same whatever the terminal or the environment the tests run in."""

import io

from rich.console import Console


class Screen:
    """A console of ``width`` columns and what was printed on it; piped unless a terminal."""

    def __init__(self, width: int = 80, *, terminal: bool = False) -> None:
        self._out = io.StringIO()
        self.console = Console(
            file=self._out,
            width=width,
            force_terminal=terminal,
            color_system="standard" if terminal else "auto",
            no_color=False,
        )

    def text(self) -> str:
        return self._out.getvalue()
