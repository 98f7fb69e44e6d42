"""Fifty processes take numbers from one register at once, and some of them are killed on the way.

    python -m tests.register.takers SETTINGS LOG

It writes into LOG, one file a process, each number as soon as it was given.
"""

from __future__ import annotations

import datetime as dt
import os
import random
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

from mou_gen.kinds.number_series import RegisterSettings
from mou_gen.kinds.settings import read_settings
from mou_gen.register.number_register import NumberRegister, NumberRequest

PROCESSES, KILLED, EACH = 50, 10, 4
NEW_YEAR = (dt.date(2026, 12, 31), dt.date(2027, 1, 1))
OFFICE = "nunukan/dp3ap2kb"


def request(process: int, turn: int) -> NumberRequest:
    """Return what a *process* asks for in its *turn*: the years change in the midst of all."""
    document = f"nunukan-ttu/invitations/{process}-{turn}.yaml"
    return NumberRequest(
        office=OFFICE, kind="invitation", date=NEW_YEAR[turn % 2], document=document
    )


def take(settings: RegisterSettings, process: int, log: int, turns: int) -> None:
    register = NumberRegister(settings, "test")
    (series,) = settings.series.values()
    for turn in range(turns):
        entry, _is_new = register.take(request(process, turn), series)
        os.write(log, f"{entry.document} {entry.number}\n".encode())


def begin(settings: RegisterSettings, process: int, folder: Path, turns: int) -> int:
    if child := os.fork():
        return child
    try:
        log = os.open(folder / str(process), os.O_CREAT | os.O_WRONLY | os.O_APPEND)
        take(settings, process, log, turns)
        os._exit(0)
    finally:
        os._exit(1)


def main(settings: RegisterSettings, folder: Path) -> None:
    chance = random.Random(17)
    victims = [begin(settings, number, folder, 10**6) for number in range(KILLED)]
    others = [begin(settings, number, folder, EACH) for number in range(KILLED, PROCESSES)]
    try:
        for number, victim in enumerate(victims):
            _wait_for(folder / str(number), victim)
            time.sleep(chance.random() / 50)
            os.kill(victim, signal.SIGKILL)
        ended = [os.waitpid(child, 0)[1] for child in (*victims, *others)]
    except BaseException:
        for child in (*victims, *others):
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        raise
    assert ended == [signal.SIGKILL] * KILLED + [0] * (PROCESSES - KILLED), ended


def _wait_for(log: Path, process: int) -> None:
    """Wait until *process* has written into *log*."""
    while not log.exists() or not log.stat().st_size:
        assert os.waitpid(process, os.WNOHANG) == (0, 0), "it ended before it was killed"
        time.sleep(0.001)


if __name__ == "__main__":
    found = read_settings(Path(sys.argv[1])).number_register
    assert found
    main(found, Path(sys.argv[2]))
