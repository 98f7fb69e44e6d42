from __future__ import annotations

import traceback
from pathlib import Path

import pytest

from mou_gen.errors import InputError, Problem
from mou_gen.kinds.folder import Folder
from tests.source import samples
from tests.source.samples import CHILD, KERJA_SAMA, NUNUKAN, RAPAT, RUJUKAN, TTU

SECRET = "zzzz"


def problems(root: Path, file: str) -> tuple[Problem, ...]:
    """Return what reading *file* of the data folder *root* finds."""
    with pytest.raises(InputError) as caught:
        Folder(root).read(root / file)
    return caught.value.problems


# file, what it says, what it is made to say (§ where the finding is due), words of the finding
WRONG = [
    # keys
    (
        NUNUKAN,
        "head:",
        "§haed:\n  office: {id: x}\nhead:",
        "`haed` is not a known key",
        "did you mean `head`?",
    ),
    (NUNUKAN, "kind: party\n", "# none\n", "`kind` is missing", "`kind: ...`"),
    (
        NUNUKAN,
        "kind: party",
        "kind: §partai",
        "`kind` must be one of the allowed values, not `partai`",
        "`party`",
    ),
    (NUNUKAN, "kind: party", "§kind:", "`kind` is missing", "after `kind:`"),
    (NUNUKAN, 'region: "65.03"\n', "", "`region` is missing", "add the line"),
    (NUNUKAN, "head:", "§region: x\nhead:", "duplicate key: `region` is also on line", "keep one"),
    (
        NUNUKAN,
        "office: {id: Bupati Nunukan",
        "office: {id: B, §id: Bupati Nunukan",
        "duplicate key: `head.office.id` is also on line 5",
        "",
    ),
    (
        NUNUKAN,
        "units:",
        "units:\n  §dinas.sosial: {name: {id: x}}",
        "`units.dinas.sosial` must consist of lowercase letters",
        "",
    ),
    (
        NUNUKAN,
        "  setda:",
        "  §Setda:",
        "`units.Setda` must consist of lowercase letters",
        "write it like `setda`",
    ),
    (NUNUKAN, "  setda:", "  §dinas.sosial:", "lowercase letters, digits and hyphens", ""),
    (
        NUNUKAN,
        "  setda:\n    name",
        "  setda:\n    §nama",
        "`units.setda.nama` is not a known key",
        "`name`",
    ),
    (
        KERJA_SAMA,
        "commitments:",
        "§comitments:",
        "`comitments` is not a known key",
        "did you mean `commitments`?",
    ),
    (KERJA_SAMA, "originals: 2\n", "", "`originals` is missing", ""),
    (KERJA_SAMA, "originals: 2", "§originals: ~", "`originals` is missing", "after `originals:`"),
    (
        KERJA_SAMA,
        "originals: 2",
        "originals: 2\n§sealed: {a: b}",
        "`sealed` is not a known key",
        "",
    ),
    # types
    (NUNUKAN, '"65.03"', "[65, 3]", "`region` must be text", ""),
    (NUNUKAN, '"65.03"', '§"  "', "`region` is empty", "delete the key"),
    (
        NUNUKAN,
        "government: {id: Pemerintah Kabupaten Nunukan, en: Government of Nunukan Regency}",
        "government: §Pemerintah",
        "`government` must be text in each language",
        "`en: ...`",
    ),
    (
        NUNUKAN,
        "{id: Bupati Nunukan, en: Regent of Nunukan}",
        "{id: B, §fr: R}",
        "`head.office.fr` is not a known key",
        "`id`, `en`",
    ),
    (
        NUNUKAN,
        "{id: Bupati Nunukan, en: Regent of Nunukan}",
        "{}",
        "`head.office.id` is missing",
        "",
    ),
    (
        NUNUKAN,
        "{id: Bupati Nunukan, en: Regent of Nunukan}",
        "{§id: [B]}",
        "`head.office.id` must be text",
        "",
    ),
    (
        NUNUKAN,
        "head:\n  office: {id: Bupati Nunukan, en: Regent of Nunukan}",
        "head: §Bupati",
        "`head` must be a mapping",
        "`office`, `name`",
    ),
    (
        KERJA_SAMA,
        "affairs: [sosial]",
        "§affairs: sosial",
        "`affairs` must be a list",
        "start each item",
    ),
    (KERJA_SAMA, "affairs: [sosial]", "§affairs: []", "`affairs` must have at least 1 item", ""),
    (KERJA_SAMA, "affairs: [sosial]", "affairs: [sosial, §~]", "an item of this list is empty", ""),
    (KERJA_SAMA, "affairs: [sosial]", "affairs: [sosial, §sosial]", "duplicate item `sosial`", ""),
    (
        KERJA_SAMA,
        "affairs: [sosial]",
        "affairs: [§Sosial]",
        "`affairs[0]` must consist of lowercase letters",
        "",
    ),
    (
        KERJA_SAMA,
        "originals: 2",
        "originals: 2\n§focal_points: [a]",
        "`focal_points` must be a mapping",
        "",
    ),
    # regions and pictures
    (
        NUNUKAN,
        '"65.03"',
        '§"65.30"',
        "`region` must be the Kemendagri code",
        "65.03 is Kabupaten Nunukan",
    ),
    (NUNUKAN, '"65.03"', "§6503", "not `6503`", "65.03 is Kabupaten Nunukan"),
    (NUNUKAN, '"65.03"', "§Nunukan", "not `Nunukan`", "65.03 is Kabupaten Nunukan"),
    (NUNUKAN, '"65.03"', "§nowhere", "not `nowhere`", "write the code as 65.03"),
    (
        NUNUKAN,
        '"65.03"',
        '§"31.71"',
        "must not be the code of Kota Administrasi Jakarta Pusat",
        "only an autonomous region can be a party: `31` (UU 29/2007; UU 2/2024)",
    ),
    (NUNUKAN, "units:", "emblem: §none.png\nunits:", "`emblem` must be an existing file", ""),
    (
        NUNUKAN,
        "units:",
        "emblem: §../../secret.png\nunits:",
        "`emblem` must be a file in the data folder",
        "",
    ),
    (
        NUNUKAN,
        "units:",
        "emblem: §/etc/passwd\nunits:",
        "`emblem` must be a file in the data folder",
        "",
    ),
    (
        NUNUKAN,
        "units:",
        "emblem: §a\\b.png\nunits:",
        "`emblem` must be a file in the data folder",
        "`/`",
    ),
    (NUNUKAN, "units:", "emblem: §ttu.yaml\nunits:", "`emblem` must be a PNG picture", ""),
    # officials
    (
        NUNUKAN,
        "units:",
        "  nip: §12345\nunits:",
        "`head.nip` must be 18 digits, not `12345`",
        "19790101",
    ),
    (
        NUNUKAN,
        "units:",
        "  acting: §Plt\nunits:",
        "`head.acting` must be one of the allowed values",
        "`Plt.`",
    ),
    # dates and numbers
    (
        KERJA_SAMA,
        "2025-09-25",
        "§25-09-2025",
        "`date` must be a date, not `25-09-2025`",
        "2019-09-25",
    ),
    (KERJA_SAMA, "2025-09-25", "§2025-02-30", "`date` must be a date that exists", ""),
    (
        KERJA_SAMA,
        "2025-09-25",
        "§0001-01-01",
        "`date` must be a date from 1900 to 2199",
        "correct the year",
    ),
    (
        KERJA_SAMA,
        "2025-09-25",
        "§9999-12-31",
        "`date` must be a date from 1900 to 2199",
        "correct the year",
    ),
    (KERJA_SAMA, "2025-09-25", "§2025-9-25", "`date` must be a date", ""),
    (KERJA_SAMA, "2025-09-25", "§٢٠١٩-٠٩-٢٥", "`date` must be a date", ""),
    (
        KERJA_SAMA,
        "{years: 5}",
        "{years: §6}",
        "`duration.years` must be a whole number from 1 to 5",
        "article 9(3)",
    ),
    (KERJA_SAMA, "{years: 5}", "{years: §lima}", "not `lima`", "digits"),
    (KERJA_SAMA, "{years: 5}", "{months: §61}", "from 1 to 60, not `61`", "article 9(3)"),
    (
        KERJA_SAMA,
        "duration: {years: 5}",
        "§duration: {}",
        "`duration` does not give a term",
        "`until`",
    ),
    (
        KERJA_SAMA,
        "{years: 5}",
        "{years: 5, §until: 2030-09-24}",
        "`duration` gives the term twice",
        "write one of",
    ),
    (
        KERJA_SAMA,
        "{years: 5}",
        "{§until: 2030-09-26}",
        "`duration.until` must be 25-09-2030 at the latest",
        "article 9(3)",
    ),
    (
        KERJA_SAMA,
        "{years: 5}",
        "{§until: 2025-09-24}",
        "`duration.until` must not be before the signature of 2025-09-25",
        "",
    ),
    (KERJA_SAMA, "originals: 2", "originals: §0", "from 1 to 99, not `0`", ""),
    (KERJA_SAMA, "originals: 2", "originals: §1.10", "not `1.10`", ""),
    (KERJA_SAMA, "2025-09-25", f"§{'x' * 99}", f"not `{'x' * 60}...`", ""),
    # agreements
    (
        KERJA_SAMA,
        "kesepakatan-bersama",
        "§mou",
        "`type` must be one of the allowed values, not `mou`",
        "`nota-kesepahaman`",
    ),
    (
        KERJA_SAMA,
        "date:",
        "languages: [§en, id]\ndate:",
        "`languages` must begin with `id`",
        "UU 24/2009",
    ),
    (
        KERJA_SAMA,
        "date:",
        "languages: [§en]\ndate:",
        "`languages` must begin with `id`",
        "Perpres 63/2019",
    ),
    (
        KERJA_SAMA,
        "date:",
        "languages: [id, §tet]\ndate:",
        "`languages[1]` must be one of the allowed values",
        "`en`",
    ),
    (KERJA_SAMA, "date:", "languages: [id, §id]\ndate:", "duplicate item `id`", ""),
    (
        KERJA_SAMA,
        "date:",
        "layout: §tables\ndate:",
        "`layout` must be one of the allowed values",
        "`stacked`",
    ),
    (
        KERJA_SAMA,
        ", en: Prevention of Trafficking in Persons",
        "",
        "`subject` has no `en` text",
        "add `en: ...`",
    ),
    (
        KERJA_SAMA,
        "parties: [nunukan, ttu]",
        "parties: [nunukan, §tts]",
        "there is no party `tts`",
        "did you mean `ttu`?",
    ),
    (
        KERJA_SAMA,
        "parties: [nunukan, ttu]",
        "parties: [nunukan, §../ttu]",
        "`parties[1]` must consist of lowercase letters",
        "",
    ),
    (
        KERJA_SAMA,
        "parties: [nunukan, ttu]",
        "parties: [nunukan, §nunukan]",
        "duplicate item `nunukan`",
        "",
    ),
    (
        KERJA_SAMA,
        "parties: [nunukan, ttu]",
        "§parties: [nunukan]",
        "`parties` must have at least 2 items",
        "",
    ),
    (
        KERJA_SAMA,
        "date:",
        "§numbers: [a, b, c]\ndate:",
        "`numbers` has more items than there are parties",
        "",
    ),
    (
        KERJA_SAMA,
        "key: human-rights",
        "key: §referral-system",
        "duplicate key `referral-system`",
        "",
    ),
    (
        KERJA_SAMA,
        "key: mandate",
        "key: §Mandate 1",
        "must consist of lowercase letters",
        "write it like `mandate-1`",
    ),
    (
        KERJA_SAMA,
        "affairs: [sosial]",
        "affairs: [§pekerjaan umum]",
        "must consist of lowercase letters",
        "write it like `pekerjaan-umum`",
    ),
    (
        KERJA_SAMA,
        "key: mandate",
        "key: §「」",
        "must consist of lowercase letters",
        "write it like `referral-system`",
    ),
    (
        KERJA_SAMA,
        "{years: 5}",
        "{years: §3 tahun}",
        "`duration.years` must be a whole number, not `3 tahun`",
        "write `3` alone",
    ),
    (
        KERJA_SAMA,
        "text: {id: bahwa daerah wajib mencegah., en: that regions have a duty to prevent.}",
        "text: §bahwa daerah wajib",
        "must be text in each language",
        "write `id: ...` below it, and `en: ...` if the document has English too",
    ),
    (
        KERJA_SAMA,
        "originals: 2",
        "originals: 2\nfocal_points: {§tts: setda}",
        "no party of this agreement with the key `tts`",
        "`ttu`",
    ),
    (
        KERJA_SAMA,
        "originals: 2",
        "originals: 2\nfocal_points: {nunukan: §setde}",
        "no unit of nunukan with the key `setde`",
        "did you mean `setda`?; a new office is added under `units` in ",
    ),
    (
        KERJA_SAMA,
        "originals: 2",
        "originals: 2\nfocal_points: {nunukan: §Bagian Hukum}",
        "must consist of lowercase letters, digits and hyphens, not `Bagian Hukum`",
        "write its key under `units` in the file of the party, such as `setda`",
    ),
    (
        KERJA_SAMA,
        "originals: 2",
        "originals: 2\narticles: {leave_out: [§funding], replace: {funding: {title: {id: x, en: x}, paragraphs: [{id: x, en: x}]}}}",
        "`funding` is omitted here and replaced",
        "",
    ),
    (
        KERJA_SAMA,
        "originals: 2",
        "originals: 2\narticles: {replace: {funding: {title: {id: x, en: x}, §paragraphs: []}}}",
        "at least 1 item",
        "",
    ),
    (
        KERJA_SAMA,
        "originals: 2",
        "originals: 2\narticles: {replace: {funding: {title: {id: x, en: x}, paragraphs: [§{id: x}]}}}",
        "`articles.replace.funding.paragraphs[0]` has no `en` text",
        "",
    ),
    (
        KERJA_SAMA,
        "originals: 2",
        "originals: 2\narticles: {replace: {funding: {title: {id: x, en: x}, paragraphs: [§{letters: []}]}}}",
        "paragraphs[0].id` is missing",
        "",
    ),
    (
        KERJA_SAMA,
        "originals: 2",
        "originals: 2\narticles: {replace: {funding: {title: {id: x, en: x}, paragraphs: [{id: x, en: x, letters: [{id: x, en: x, numbers: [{id: x, en: x, §letters: []}]}]}]}}}",
        "numbers[0].letters` is not a known key",
        "",
    ),
    (
        KERJA_SAMA,
        "originals: 2",
        "originals: 2\nlegal_basis: [§UU 21]",
        "`legal_basis[0]` must consist of lowercase letters",
        "",
    ),
    (
        KERJA_SAMA,
        "originals: 2",
        "originals: 2\nlegal_basis: [§{key: a}]",
        "`legal_basis[a].title` is missing",
        "",
    ),
    # minutes
    (
        RAPAT,
        "agreement: kerja-sama",
        "agreement: §kerjasama",
        "there is no agreement in a folder `kerjasama`",
        "did you mean `kerja-sama`?",
    ),
    (RAPAT, "start: 09:00", "start: §9:00", "`start` must be a time of day, not `9:00`", "09:30"),
    (RAPAT, "start: 09:00", "start: §24:00", "`start` must be a time of day", ""),
    (RAPAT, "end: 12:30", "end: §09:00", "`end` must be later than `start`", ""),
    (RAPAT, "date:", "zone: §WIS\ndate:", "`zone` must be one of the allowed values", "`WITA`"),
    (
        RAPAT,
        "date:",
        "letterhead: §nunukan\ndate:",
        "`letterhead` must be the keys of a party and a unit",
        "",
    ),
    (
        RAPAT,
        "date:",
        "letterhead: §nunukan/dinas\ndate:",
        "no unit of nunukan with the key `dinas`",
        "`dinas-sosial`",
    ),
    (RAPAT, "date:", "letterhead: §tts/setda\ndate:", "there is no party `tts`", ""),
    (
        RAPAT,
        "commitment: referral-system",
        "commitment: §referal-system",
        "no commitment with the key `referal-system`",
        "did you mean `referral-system`?",
    ),
    (RAPAT, "due: 2025-10-24", "due: §segera", "`follow_up[draft].due` must be a date", ""),
    (
        RAPAT,
        "action: {id: Menyusun rancangan.}",
        "§action: {en: To draft.}",
        "`follow_up[draft].action` has no `id` text",
        "",
    ),
    (
        RAPAT,
        "date:",
        "signatory: §recorder\ndate:",
        "`signatory` must be one of the allowed values",
        "`chair`",
    ),
    # referrals
    (
        RUJUKAN,
        "case: NNK-TPPO-2026-0001",
        "case: §NNK-TPPO-2026-0002",
        "`case` must be the same as the file name",
        "",
    ),
    (
        RUJUKAN,
        "case: NNK-TPPO-2026-0001",
        "case: §nnk-1",
        "`case` must be a case code",
        "NNK-TPPO-2026-0007",
    ),
    (RUJUKAN, "classification: rahasia\n", "", "`classification` is missing", ""),
    (
        RUJUKAN,
        "classification: rahasia",
        "classification: §terbatas",
        "`classification` must be one of the allowed values",
        "`sangat-rahasia`",
    ),
    (
        RUJUKAN,
        "response_due: 2026-03-09",
        "response_due: §2026-03-01",
        "`response_due` must not be earlier than",
        "",
    ),
    (
        RUJUKAN,
        "services: [return]",
        "services: [§pulang]",
        "`services[0]` must be one of the allowed values, not `pulang`",
        "`return`",
    ),
    (RUJUKAN, "services: [return]", "§services: []", "at least 1 item", ""),
    (
        RUJUKAN,
        "from:\n  party: nunukan",
        "from:\n  party: §nunukam",
        "`from.party`: there is no party `nunukam`",
        "did you mean `nunukan`?",
    ),
    (
        RUJUKAN,
        "from:\n  party: nunukan\n  unit: dinas-sosial",
        "from:\n  party: nunukan\n  unit: §dinas",
        "no unit of nunukan with the key `dinas`",
        "",
    ),
    (
        RUJUKAN,
        "persons: 1",
        "signed_by: §setde\npersons: 1",
        "no unit of nunukan with the key `setde`",
        "`setda`",
    ),
    (
        RUJUKAN,
        "persons: 1",
        "persons: §2",
        "`persons` differs from `sealed`, which has the data of 1 person",
        "`sealed` is a list with the data of each person",
    ),
    (RUJUKAN, "from:", "§form:", "`form` is not a known key", ""),
    (RUJUKAN, "{copy: 1", "{copy: §satu", "`distribution[0].copy` must be a whole number", ""),
    # what is sealed
    (
        RUJUKAN,
        "status: suspected",
        "status: §zzzz",
        "`sealed.identification.status` must be one of the allowed values",
        "`identified`",
    ),
    (RUJUKAN, "nik: 1234564101903456", "nik: §zzzz", "`sealed.identity.nik` must be 16 digits", ""),
    (
        RUJUKAN,
        "birth_date: 1990-01-01",
        "birth_date: §zzzz",
        "`sealed.identity.birth_date` must be a date",
        "",
    ),
    (
        RUJUKAN,
        "    name: nama contoh",
        "    §zzzz: a\n    name: nama contoh",
        "unknown key",
        "`birth_date`",
    ),
    (
        RUJUKAN,
        "    name: nama contoh",
        "    name: nama contoh\n    §name: zzzz",
        "duplicate key: this key is also on line 37",
        "",
    ),
    (
        RUJUKAN,
        "    name: nama contoh",
        "    §name: {zzzz: a}",
        "`sealed.identity.name` must be text",
        "",
    ),
    (RUJUKAN, "    means: [cara contoh]\n", "", "`sealed.identification.means` is missing", ""),
    (RUJUKAN, "    by: self", "    by: officer", "`sealed.consent.reason` is missing", ""),
    (RUJUKAN, "    by: self", "    by: parent", "`sealed.consent.reason` is missing", ""),
    (
        RUJUKAN,
        "  risk:",
        "  §travel: {route: a, mode: b, escorts: [c]}\n  risk:",
        "`sealed.travel.handovers` is missing",
        "",
    ),
    # YAML
    (KERJA_SAMA, "originals: 2", "originals: §&two 2", "anchors (`&`) are not supported", ""),
    (KERJA_SAMA, "originals: 2", "originals: §!!int 2", "tags (`!`) are not supported", ""),
    (
        KERJA_SAMA,
        "originals: 2",
        "originals: §!!python/object/apply:os.system [ls]",
        "tags (`!`) are not supported",
        "",
    ),
    (
        KERJA_SAMA,
        "originals: 2",
        "originals: 2\n§<<: {a: b}",
        "merge keys (`<<`) are not supported",
        "",
    ),
    (KERJA_SAMA, "originals: 2", "originals: 2\n? §[a, b]\n: c", "a key must be one word", ""),
    (KERJA_SAMA, "originals: 2", "originals: 2\n?§ \n: c", "a key must be one word", ""),
    (
        KERJA_SAMA,
        "originals: 2",
        "originals: 2\n§---\nkind: agreement",
        "a second YAML document starts here",
        "",
    ),
    (
        KERJA_SAMA,
        "originals: 2",
        'originals: §"2',
        "unclosed quote or bracket",
        "close the quotes",
    ),
    (KERJA_SAMA, "originals: 2", "numbers: §[a, b", "unclosed quote or bracket", ""),
    (
        KERJA_SAMA,
        "originals: 2",
        "place: Nunukan§: kota",
        "a colon is not allowed here",
        "in straight quotes",
    ),
    (
        KERJA_SAMA,
        "originals: 2",
        "duration2:\n§\tyears: 5",
        "a tab is not allowed here",
        "",
    ),
    (
        KERJA_SAMA,
        "originals: 2",
        "place: §@nunukan",
        "text without quotes cannot start with @",
        "in straight quotes",
    ),
    (
        KERJA_SAMA,
        "originals: 2",
        "place: §`nunukan`",
        "text without quotes cannot start with `",
        "",
    ),
    (KERJA_SAMA, "originals: 2", "place: a§\ue000b", "the character U+E000 is not allowed", ""),
    (KERJA_SAMA, "originals: 2", 'place: §"a\\uE001b"', "the character U+E001 is not allowed", ""),
    (KERJA_SAMA, "originals: 2", "place: a§\x07b", "the character U+0007 is not allowed", ""),
    (KERJA_SAMA, "originals: 2", 'place: §"a\\x1bb"', "the character U+001B is not allowed", ""),
    (
        KERJA_SAMA,
        "originals: 2",
        "place: a§\u2028b",
        "the character LINE SEPARATOR (U+2028) is not allowed",
        "",
    ),
    (KERJA_SAMA, "originals: 2", '§"a\\x02": b', "the character U+0002 is not allowed", ""),
]


@pytest.mark.parametrize(("file", "old", "new", "message", "hint"), WRONG)
def test_one_mistake_gives_one_finding_at_its_place(
    tmp_path: Path, file: str, old: str, new: str, message: str, hint: str
) -> None:
    root = samples.write(tmp_path)
    line, column = samples.changed(root, file, old, new)

    found, *others = problems(root, file)

    assert message in found.message
    assert hint in found.hint
    assert SECRET not in str(found)
    assert others == []
    assert found.source.file == (root / file).as_posix()
    if samples.HERE in new:
        assert (found.source.line, found.source.column) == (line, column)
    else:
        assert found.source.line
        assert found.source.column


@pytest.mark.parametrize(("birth", "child"), [("2008-03-02", False), ("2008-03-03", True)])
def test_who_is_below_18_on_the_date_of_the_letter_needs_the_facts_on_children(
    tmp_path: Path, birth: str, child: bool
) -> None:
    root = samples.write(tmp_path)
    born = samples.REFERRAL.replace("1990-01-01", birth)
    consented = born.replace("    by: self", "    by: self" if not child else "    by: guardian")
    (root / RUJUKAN).write_text(consented, encoding="utf-8")

    if child:
        (found,) = problems(root, RUJUKAN)
        assert "`sealed.child` is missing" in found.message
        assert "UU 35/2014" in found.hint
        assert birth not in str(found)
        assert found.source.line == samples.REFERRAL.splitlines().index("sealed:") + 1
    else:
        assert Folder(root).read(root / RUJUKAN)


def test_a_child_does_not_consent_alone(tmp_path: Path) -> None:
    root = samples.write(tmp_path)
    born = samples.REFERRAL.replace("1990-01-01", "2012-01-01").replace(
        "  risk:", f"{CHILD}  risk:"
    )
    (root / RUJUKAN).write_text(born, encoding="utf-8")

    (found,) = problems(root, RUJUKAN)

    assert "a parent or guardian must consent for a child" in found.message
    assert found.hint == "UU 27/2022, article 25(2)"
    assert (found.source.line, found.source.column) == (31, 5)


def test_a_missing_key_is_reported_where_the_mapping_it_is_missing_from_begins(
    tmp_path: Path,
) -> None:
    root = samples.write(tmp_path)
    samples.changed(root, RUJUKAN, "    level: low\n", "")

    (found,) = problems(root, RUJUKAN)

    risk = samples.REFERRAL.splitlines().index("  risk:") + 1
    assert (found.source.line, found.source.column) == (risk, 3)


def test_all_mistakes_of_a_file_are_found_at_once(tmp_path: Path) -> None:
    root = samples.write(tmp_path)
    text = samples.AGREEMENT.replace("originals: 2", "originals: two").replace("2025-09-25", "soon")
    (root / KERJA_SAMA).write_text(text.replace("affairs:", "affair:"), encoding="utf-8")

    found = [
        str(each.source).rpartition("agreement.yaml:")[2] for each in problems(root, KERJA_SAMA)
    ]

    assert found == ["4:7", "9:1", "18:12"]


def test_mistakes_in_the_files_it_refers_to_are_found_with_them(tmp_path: Path) -> None:
    root = samples.write(tmp_path)
    samples.changed(root, RAPAT, "start: 09:00", "start: early")
    samples.changed(root, KERJA_SAMA, "originals: 2", "originals: two")
    samples.changed(root, TTU, '"53.03"', '"00.00"')

    files = {Path(each.source.file).name for each in problems(root, RAPAT)}

    assert files == {"2025-09-25.yaml", "agreement.yaml", "ttu.yaml"}


def test_a_party_without_a_translation_is_reported_by_the_agreement_that_needs_it(
    tmp_path: Path,
) -> None:
    root = samples.write(tmp_path)
    samples.changed(root, TTU, ", en: Government of TTU Regency", "")

    assert Folder(root).read(root / TTU)
    (found,) = problems(root, KERJA_SAMA)
    assert found.source.file.endswith("ttu.yaml")
    assert "`government` has no `en` text" in found.message


def test_a_file_of_another_kind_is_no_party(tmp_path: Path) -> None:
    root = samples.write(tmp_path, {**samples.FILES, TTU: samples.AGREEMENT.replace("ttu", "x")})
    (root / "parties/x.yaml").write_text(samples.OTHER_PARTY, encoding="utf-8")

    (found,) = problems(root, KERJA_SAMA)

    assert found.message == "this file is not of the kind `party`"


WRONG_VALUES = [
    SECRET,
    f"[{SECRET}]",
    f"[[{SECRET}]]",
    f"{{{SECRET}: {SECRET}}}",
    f"{{key: {SECRET}, a: {SECRET}}}",
    f'"{SECRET}',
    f"{SECRET}: a",
    f"&{SECRET} a",
    f"!{SECRET} a",
    f"*{SECRET}",
    f"a\n{SECRET}: a",
    f"[{{key: {SECRET}, a: 1, a: 2}}]",
]


@pytest.mark.parametrize("file", samples.FILES)
@pytest.mark.parametrize("wrong", ["", "[]", "{}", "[{}]", "{id: []}", "'", *WRONG_VALUES])
def test_whatever_a_key_says_a_document_is_read_or_its_findings_have_a_place(
    tmp_path: Path, file: str, wrong: str
) -> None:
    root = samples.write(tmp_path)
    lines = samples.FILES[file].splitlines()
    for number, line in enumerate(lines):
        changed = [*lines[:number], f"{line.partition(':')[0]}: {wrong}", *lines[number + 1 :]]
        (root / file).write_text("\n".join(changed), encoding="utf-8")
        try:
            Folder(root).read(root / file)
        except InputError as error:
            places = [each.source for each in error.problems]
        else:
            places = []
        assert all(place.line and place.column for place in places)


def _sealed_lines() -> list[int]:
    lines = samples.REFERRAL.splitlines()
    first = lines.index("sealed:")
    return [number for number in range(first + 1, len(lines)) if ": " in lines[number]]


@pytest.mark.parametrize("number", _sealed_lines())
@pytest.mark.parametrize("wrong", WRONG_VALUES)
def test_no_message_says_what_is_sealed(tmp_path: Path, number: int, wrong: str) -> None:
    root = samples.write(tmp_path)
    lines = samples.REFERRAL.splitlines()
    lines[number] = f"{lines[number].partition(': ')[0]}: {wrong}"
    (root / RUJUKAN).write_text("\n".join(lines), encoding="utf-8")

    said = ""
    try:
        Folder(root).read(root / RUJUKAN)
    except InputError as error:
        said = "".join(traceback.format_exception(error))

    assert SECRET not in said
    assert said or wrong in (SECRET, f"[{SECRET}]")
