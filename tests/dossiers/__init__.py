"""Data folders of whole cooperations, in which every document agrees with every other.

`trafficking` is of two regencies of one time zone, with a second request, a Perjanjian Kerja Sama, a
meeting and two cases; `tourism` of two in two zones, in 2023; `disaster` of four, not yet signed, in
2024; `fisheries` of two islands from 2021 on; `health` of a city and two regencies of one province;
`migrants` of a city and a regency, with a case, in 2025; `records` of two neighbours until a last day;
`strait`, `livestock`, `waste`, `return`, `food` and `schools`, of two each, in 2026, with typed articles.

Those of FIGURED are of subjects from drinking water to the secondment of teachers, most in 2026 and 2027: `bus` has a
contract with a company, `library` three parties, `asn` a province and its regency, `nurses` a Sinergi, `shelter`,
`passage` and `homecoming` a case; `archipelago` holds five cooperations, from coffee to medical waste, and `blood` and `road` hold two.
Nobody and nothing in them is real but the names of the regions.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.examples import AGREEMENTS

HERE = Path(__file__).parent
NAMES = ("trafficking", "tourism", "disaster", "fisheries", "health", "migrants", "records")
TYPED = ("strait", "livestock", "waste", "return", "food", "schools")
"""Those with typed articles; not each of them has met yet."""
FIGURED = (
    *("water", "library", "rabies", "bus"),
    *("asn", "fire", "market", "nurses", "shelter"),
    *("egov", "elderly", "river", "sport"),
    *("archives", "mangrove", "salt", "islands", "passage"),
    *("hydro", "stunting", "road", "blood", "archipelago"),
    *("search", "scholarships", "forest", "halal"),
    *("haze", "scales", "broadcast", "ticket"),
    *("cattle", "tax", "graves"),
    *("boundary", "tuberculosis", "tsunami", "septage", "cocoa"),
    *("weaving", "kindergartens", "sand", "reef"),
    *("wildlife", "prosthetics", "plastic", "vocational"),
    *("inspection", "laboratory", "fairs", "volcano", "terminal"),
    *("transfusion", "irrigation", "landbooks", "returnees"),
    *("ferry", "veterinary", "heritage", "emergency"),
    *("dengue", "twins", "homecoming", "weighing", "hydrants"),
    *("drills", "depot", "indicators"),
    *("laundry", "jobfair", "pests", "washhouse", "seaweed", "nurseries"),
    *("sago", "signs", "rescue", "lamps", "leash", "loans"),
    *("tankers", "landfill", "seeds"),
)
"""Those with long articles of many figures, written to find what is wrongly taken for a slip."""
Edit = tuple[str, str, str]
"""A file of the folder, what stands there, and what shall stand there instead."""


def copied(name: str, to: Path, *edits: Edit) -> Path:
    """Return a copy of the folder *name* below *to*, with *edits*; `examples` are those of the house."""
    root = Path(shutil.copytree(AGREEMENTS if name == "examples" else HERE / name, to / name))
    for file, old, new in edits:
        text = (root / file).read_text("utf-8")
        assert old in text, f"{file} does not say {old!r}"
        (root / file).write_text(text.replace(old, new, 1), "utf-8")
    return root
