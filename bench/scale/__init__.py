"""How a case grows: what an article more costs, and what it takes to open a large case."""
