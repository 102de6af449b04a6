"""What is due: planned, dated and still ahead, counted from the reports, never from today."""

from tests.told import event, report, steps, told

SENTENCED = report("The editor Ilya Okon will be sentenced on 20 March 2032.", "2032-03-10")
LATER = report("Ilya Okon, an editor, met Mara Venn on 25 March 2032.", "2032-03-26")


def test_what_is_planned_and_ahead_is_due() -> None:
    found = told(SENTENCED)
    (due,) = found.due
    assert event(found, due.event).step == "sentenced"
    assert (due.when.edtf, due.computed) == ("2032-03-20", False)


def test_the_earliest_comes_first() -> None:
    found = told(
        "The editor Ilya Okon will be sentenced on 20 March 2032. "
        "Okon will appear before a court on 14 March 2032."
    )
    assert steps(found, [due.event for due in found.due]) == ["heard", "sentenced"]


def test_it_is_counted_from_the_latest_report() -> None:
    assert told(SENTENCED, LATER).due == ()


def test_or_from_the_day_asked_for() -> None:
    assert len(told(SENTENCED, LATER, as_of="2032-03-12").due) == 1
    assert len(told(SENTENCED, as_of="2032-03-20").due) == 1
    assert told(SENTENCED, as_of="2032-03-21").due == ()


def test_what_happened_or_is_only_possible_is_not_due() -> None:
    assert told("The editor Ilya Okon was sentenced on 20 March 2032.").due == ()
    assert told("The editor Ilya Okon may be sentenced on 20 March 2032.").due == ()


def test_what_has_no_day_is_not_due() -> None:
    found = told("The editor Ilya Okon will be sentenced.")
    assert [one.factuality for one in found.events] == ["planned"]
    assert found.due == ()


def test_events_that_are_no_steps_are_due_too() -> None:
    found = told("Ilya Okon, a hacker, will fly to Norway on 14 March 2032.")
    assert [event(found, due.event).type for due in found.due] == ["TRAVEL"]
