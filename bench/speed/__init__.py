"""How fast: CPU time, not the clock on the wall, because machines are shared."""
