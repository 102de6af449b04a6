"""``casetrail correct``: what people decide, one small command for each decision."""

from casetrail.cli.correct import adding, exchange, history, lines, pairs, people
from casetrail.cli.correct.desk import by_option, command

for _module in (lines, pairs, people, adding, history, exchange):
    for _one in _module.COMMANDS:
        _one.params.append(by_option())
        command.add_command(_one)

__all__ = ["command"]
