"""Dates as a calendar file (.ics, RFC 5545), which Outlook, Thunderbird and telephones read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from mou_gen.errors import OutputError
from mou_gen.messages import _, language
from mou_gen.reporting.calendar_dates import CalendarDate


def calendar_file(dates: Iterable[CalendarDate]) -> bytes:
    """Return *dates* as a calendar; the same dates give the same bytes.

    Raises:
        OutputError: icalendar, which writes it, is not installed.
    """
    try:
        import icalendar
    except ImportError as error:
        message = _('Calendars require an extra package: pip install "mou-gen[calendar]"')
        raise OutputError(message) from error
    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//mou-gen//{language().upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", _("Cooperation"))
    for each in dates:
        event = icalendar.Event()
        event.add("uid", each.uid)
        # When it was written would be another one each time; the day itself says as much.
        event.add("dtstamp", dt.datetime.combine(each.day, dt.time(), dt.UTC))
        event.add("dtstart", each.start or each.day)
        if each.start and each.end:
            event.add("dtend", each.end)
        if not each.start:
            event.add("dtend", each.day + dt.timedelta(1))
            event.add("transp", "TRANSPARENT")
        event.add("summary", each.title)
        for name, said in (("description", each.about), ("location", each.place)):
            if said:
                event.add(name, said)
        event.add("categories", [each.category])
        calendar.add_component(event)
    data: bytes = calendar.to_ical()
    return data
