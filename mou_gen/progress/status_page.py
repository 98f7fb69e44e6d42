"""The status of agreements as a page: for each a plot, with the same facts in a table beside it.

The page is one file without a script. Its only style sheet is allowed by its hash, and nothing else
can be loaded, whatever the data say.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from xml.etree import ElementTree as ET

from mou_gen.language.dates import long_date
from mou_gen.messages import _, language
from mou_gen.progress.follow_ups import FollowUpState
from mou_gen.progress.stage import duty_text, stage_text
from mou_gen.progress.status import NOTHING, StatusReport, StatusRow, count_states
from mou_gen.progress.status_lines import counted, heading, source_text
from mou_gen.progress.status_plot import plot

_STYLE = """
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 75rem; padding: 1rem; color: #1b1b1b; background: #fff;
  font: 1rem/1.45 system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; }
.plot, .wide { overflow-x: auto; }
.plot svg { display: block; min-width: 40rem; width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .875rem; }
caption { text-align: left; font-weight: bold; padding: .3rem 0; }
th, td { border: 1px solid #8e918f; padding: .3rem .5rem; text-align: left; vertical-align: top; }
thead th { background: #eef1f4; } tbody th { background: #f7f8fa; }
.wide table { min-width: 40rem; }
td.number { text-align: right; }
td ul { margin: 0; padding-left: 1rem; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9pt; }
  .plot, .wide { overflow: visible; }
  .plot svg, .wide table { min-width: 0; } .plot svg { max-height: 120mm; }
  h1, h2, p { margin: 0 0 2mm; }
  section { break-before: page; } section:first-of-type { break-before: auto; }
  tr, .plot, .plot + .wide { break-inside: avoid; } h2, caption, tbody tr:first-child { break-after: avoid; }
  thead { display: table-header-group; } tfoot { display: table-row-group; }
  table { font-size: 8pt; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""


def html_page(reports: Sequence[StatusReport]) -> str:
    """Return the page of *reports*, in the language that is spoken here; the same bytes for the same data."""
    html = ET.Element("html", lang=language())
    head, body = ET.SubElement(html, "head"), ET.SubElement(html, "body")
    ET.SubElement(head, "meta", charset="utf-8")
    policy = f"default-src 'none'; style-src '{_hash(_STYLE)}'; base-uri 'none'; form-action 'none'"
    ET.SubElement(head, "meta", {"http-equiv": "Content-Security-Policy", "content": policy})
    ET.SubElement(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    ET.SubElement(head, "meta", name="referrer", content="no-referrer")
    _add(head, "title", _("Status of follow-ups"))
    main = ET.SubElement(body, "main")
    _add(main, "h1", _("Status of follow-ups"))
    if len(reports) > 1:
        _contents(main, reports)
    for number, report in enumerate(reports, 1):
        _agreement(main, report, f"a{number}")
    page = ET.tostring(html, encoding="unicode", method="html")
    # Put in at the end: ElementTree would escape it, and its hash is that of these very letters.
    style = f"<style>{_STYLE}</style></head>"
    return f"<!DOCTYPE html>\n{page.replace('</head>', style, 1)}\n"


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _contents(main: ET.Element, reports: Sequence[StatusReport]) -> None:
    nav = ET.SubElement(main, "nav", {"aria-label": _("Agreements")})
    items = ET.SubElement(nav, "ul")
    for number, report in enumerate(reports, 1):
        item = ET.SubElement(items, "li")
        link = _add(item, "a", report.subject)
        link.set("href", f"#a{number}")
        link.tail = f": {counted(report)}"


def _agreement(main: ET.Element, report: StatusReport, name: str) -> None:
    section = ET.SubElement(main, "section", {"id": name, "aria-labelledby": f"{name}-name"})
    _add(section, "h2", report.subject).set("id", f"{name}-name")
    told = _("on {day}: {counts}", day=long_date(report.day, language()), counts=counted(report))
    _add(section, "p", f"{report.key}, {told}")
    _stages(section, report)
    if not report.rows:
        return
    numbers = {row.name: number for number, row in enumerate(report.rows, 1)}
    heading = _("Plot")
    figure = _scrolled(section, "plot", f"{heading}: {report.subject}")
    figure.append(plot(report, numbers, f"{name}-plot"))
    _summary(section, report)
    _table(section, report, numbers)


def _stages(section: ET.Element, report: StatusReport) -> None:
    items = ET.SubElement(section, "ul")
    for stage in report.stages:
        item = _add(items, "li", stage_text(stage))
        duties = ET.SubElement(item, "ul") if stage.duties else item
        for duty in stage.duties:
            _add(duties, "li", duty_text(duty))


def _scrolled(parent: ET.Element, kind: str, label: str) -> ET.Element:
    """Return a part of *parent* that scrolls sideways where it is too wide, also with the keyboard."""
    looks = {"class": kind, "role": "region", "tabindex": "0"}
    return ET.SubElement(parent, "div", {**looks, "aria-label": label})


def _summary(section: ET.Element, report: StatusReport) -> None:
    table = _titled_table(section, _("Follow-ups by commitment"), report.subject)
    _head(table, [_("Commitment"), *(state.word for state in FollowUpState), _("All")])
    body = ET.SubElement(table, "tbody")
    for each in report.commitments:
        _counts(body, heading(each), report.of(each))
    _counts(ET.SubElement(table, "tfoot"), _("All"), report.rows)


def _counts(parent: ET.Element, title: str, rows: Sequence[StatusRow]) -> None:
    line = ET.SubElement(parent, "tr")
    _add(line, "th", title).set("scope", "row")
    for n in (*count_states(rows).values(), len(rows)):
        _add(line, "td", str(n)).set("class", "number")


def _table(section: ET.Element, report: StatusReport, numbers: Mapping[str, int]) -> None:
    table = _titled_table(section, _("Follow-ups by commitment and owner"), report.subject)
    names = (_("No."), _("Owner"), _("Follow-up"), _("State"), _("Due"), _("Documents"))
    _head(table, names)
    for commitment in report.commitments:
        rows = report.of(commitment)
        body = ET.SubElement(table, "tbody")
        above = _add(ET.SubElement(body, "tr"), "th", heading(commitment))
        above.attrib |= {"scope": "rowgroup", "colspan": str(len(names))}
        for row in rows:
            _row(body, row, numbers[row.name])
        if not rows:
            none = _add(ET.SubElement(body, "tr"), "td", _("no follow-ups"))
            none.set("colspan", str(len(names)))


def _row(body: ET.Element, row: StatusRow, number: int) -> None:
    line = ET.SubElement(body, "tr")
    for text in (str(number), row.owner, row.action, row.state.word, _date(row.due)):
        _add(line, "td", text)
    sources = ET.SubElement(ET.SubElement(line, "td"), "ul")
    for source in row.sources:
        _add(sources, "li", source_text(source))


def _titled_table(section: ET.Element, title: str, subject: str) -> ET.Element:
    table = ET.SubElement(_scrolled(section, "wide", f"{title}: {subject}"), "table")
    _add(table, "caption", title)
    return table


def _head(table: ET.Element, names: Iterable[str]) -> None:
    line = ET.SubElement(ET.SubElement(table, "thead"), "tr")
    for name in names:
        _add(line, "th", name).set("scope", "col")


def _date(date: dt.date | None) -> str:
    return long_date(date, language()) if date else NOTHING


def _add(parent: ET.Element, tag: str, text: str) -> ET.Element:
    element = ET.SubElement(parent, tag)
    element.text = text
    return element
