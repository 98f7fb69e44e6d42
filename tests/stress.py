"""Papers that strain the layout: an agreement of five parties with much to say, a short notula.

They are composed from data and the templates of the project; to the agreement three
annexes are added.
"""

from __future__ import annotations

from itertools import cycle, islice
from pathlib import Path

import yaml

from mou_gen import pipeline
from mou_gen.document import Layout
from mou_gen.kinds.kind import Edition
from mou_gen.writers.printing import ComposedDocument
from tests.examples import BOTH, FOLDERS, TYPES
from tests.source import samples

REGIONS = {
    "nunukan": ("65.03", "Kabupaten Nunukan"),
    "ttu": ("53.03", "Kabupaten Timor Tengah Utara"),
    "sitaro": ("71.09", "Kabupaten Kepulauan Siau Tagulandang Biaro"),
    "pali": ("16.12", "Kabupaten Penukal Abab Lematang Ilir"),
    "pangkep": ("73.10", "Kabupaten Pangkajene dan Kepulauan"),
}
_PHRASES = {
    "id": "PARA PIHAK menyelenggarakan koordinasi pencegahan dan penanganan perdagangan orang "
    "secara berkala, termasuk pertukaran data, pelindungan saksi, serta pemulangan korban",
    "en": "the PARTIES carry out coordination of the prevention and handling of trafficking in "
    "persons at regular intervals, including exchange of data and protection of witnesses",
}
_ADDED = 7
"""With the thirteen articles of the plan, twenty."""
ANNEXES = """\
{% for name in ("one", "two", "three") %}
<section id="annex-{{ name }}">
<h1 lang="id">LAMPIRAN</h1><h1 lang="en">ANNEX</h1>
<h3 lang="id">Komitmen</h3><h3 lang="en">Commitments</h3>
<p lang="id">{{ agreement.recitals[0].text.id }}</p><p lang="en">{{ agreement.recitals[0].text.en }}</p>
<table id="list">
<colgroup><col width="10"><col width="45"><col width="45"></colgroup>
<thead><tr><th><p>No.</p></th><th><p lang="id">Komitmen</p><p lang="en">Commitment</p></th><th><p>Kode</p></th></tr></thead>
<tbody>
{% for commitment in agreement.commitments %}
<tr><td><p>{{ loop.index }}</p></td><td><p lang="id">{{ commitment.text.id }}</p><p lang="en">{{ commitment.text.en }}</p></td><td><p>{{ commitment.key }}</p></td></tr>
{% endfor %}
</tbody>
</table>
</section>
{% endfor %}
"""


def agreement(root: Path, layout: Layout) -> ComposedDocument:
    """Return the agreement in *layout*; its data and template are below *root*."""
    files = {**samples.FILES, samples.KERJA_SAMA: yaml.safe_dump(_agreement(), sort_keys=False)}
    for key, (code, name) in REGIONS.items():
        files[f"parties/{key}.yaml"] = yaml.safe_dump(_party(code, name))
    data = samples.write(root / "data", files)
    whole = (FOLDERS[0] / "agreement.html").read_text(encoding="utf-8")
    body, end, _ = whole.rpartition("{% endblock %}")
    templates = samples.write(root / "templates", {"agreement.html": body + ANNEXES + end})
    return _composed(data / samples.KERJA_SAMA, Edition(layout, BOTH), (templates, *FOLDERS))


def minutes(root: Path, layout: Layout) -> ComposedDocument:
    """Return a notula of one page in *layout*."""
    data = samples.write(root)
    path = data / samples.RAPAT
    path.write_text(
        samples.MINUTES.replace("{id: ", "{en: Coordination meeting, id: "), encoding="utf-8"
    )
    return _composed(path, Edition(layout, BOTH), FOLDERS)


def _composed(path: Path, edition: Edition, folders: tuple[Path, ...]) -> ComposedDocument:
    (composed,) = pipeline.check_all([path], edition, folders).composed
    return composed


def text(count: int, language: str, mark: str) -> str:
    """Return a sentence of *count* words that begins with *mark*, so that no two are alike."""
    return f"{mark} {' '.join(islice(cycle(_PHRASES[language].split()), count))}."


def _both(count: int, mark: str) -> dict[str, str]:
    return {tag: text(count, tag, mark) for tag in BOTH}


def _agreement() -> dict[str, object]:
    commitments = [
        {
            "key": f"commitment-{n}",
            "title": _both(3, f"K{n}"),
            "text": _both(20 + 45 * (n % 3), f"C{n}"),
        }
        for n in range(1, 9)
    ]
    return {
        "kind": "agreement",
        "type": "kesepakatan-bersama",
        "subject": {"id": "Pencegahan Perdagangan Orang", "en": "Trafficking in Persons"},
        "date": "2019-09-25",
        "parties": list(REGIONS),
        "recitals": [{"key": "mandate", "text": _both(160, "R1")}],
        "affairs": ["sosial"],
        "commitments": commitments,
        "duration": {"years": 5},
        "originals": 5,
        "articles": {"add": [_article(n) for n in range(1, _ADDED + 1)]},
    }


def _article(count: int) -> dict[str, object]:
    """Return an article; its paragraphs take from one line to forty lines of a whole page."""
    lengths = (30, 110, 420 if count in (1, 4) else 25, 5, 70, 150)
    passages = [_both(length + 7 * count, f"P{count}.{n}") for n, length in enumerate(lengths)]
    letters = [_both(8 + 9 * n, f"L{count}.{n}") for n in range(count % 4)]
    if letters:
        passages[-1] = {**passages[-1], "letters": letters}  # type: ignore[dict-item]
    return {
        "key": f"added-{count}",
        "after": list(TYPES["kesepakatan-bersama"].articles)[count],
        "title": {"id": f"Tambahan {count}", "en": f"Addition {count}"},
        "paragraphs": passages,
    }


def _party(code: str, name: str) -> dict[str, object]:
    return {
        "kind": "party",
        "region": code,
        "government": {"id": f"Pemerintah {name}", "en": f"Government of {name}"},
        "head": {"office": {"id": name.replace("Kabupaten", "Bupati"), "en": f"Regent of {name}"}},
    }
