"""The seed: one real report, read with and without its day, against what a careful person takes."""
