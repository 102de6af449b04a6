"""Who: the speaker of a statement, one actor for one person, the same in any order, at any size."""
