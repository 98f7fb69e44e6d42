"""An agreement binds its parties: nothing in it is agreed, owed or done by anybody else.

Text taken from an older agreement may keep its region: `Kabupaten Nunukan dan Kabupaten Malaka
berkepentingan` in an agreement with Timor Tengah Utara, or `Bupati Malinau telah menawarkan`. And a
duty of a province, a ministry or an organisation that has not signed is no duty. A text may well
name another place, such as where somebody comes from, travels through or works. So other regions
are reported only if they take the place of a party: in a list with a party, in a clause about who
agrees or cooperates; in a list that says where and is as long as that of the parties; in a recital
that names all parties except one of the same province; in letters and minutes, in a list of all
parties except one; in reports, as those who did something; as heads who offer, sign or empower; with a
budget that pays; beside the head of a party, as the neighbour with whom that does something jointly; as those with whom
the parties do what they agree; as the governor of a province in which no party lies; and with duties or follow-up.

Passes: `dari Kota Surabaya melalui Kabupaten Banyuwangi ke Kabupaten Jembrana dan Kota Denpasar`; `sebagaimana
        telah dirintis Kabupaten Karo dan Kabupaten Dairi`; `berkoordinasi dengan Pemerintah Provinsi Kalimantan Utara`.
Fails:  `Kabupaten Nunukan dan Kabupaten Malaka berkepentingan`; `korban di Kabupaten Nunukan dan Kabupaten Belu`;
        `Pemerintah Kabupaten Belu wajib menyediakan`; `the Ministry of Social Affairs shall`; `Bupati Malinau
        menawarkan`; `atas beban APBD Kabupaten Belu`; costs `yang dibayar oleh Pemerintah Kota Tarakan`; minutes in which the `Bupati Nunukan dan Bupati Malaka` issue
        something `bersama`; a recital `bahwa petani di Kabupaten Dairi memerlukan` in an agreement with Karo; `locations` in
        another province; a duty of `pemulangan korban ke` a third regency, or towards `masyarakat di` one; a recital on `korban dari`
        the one regency that it names, a neighbour of a party; a duty `membantu Kabupaten Flores Timur` of two others; `Kota
        Magelang` among the parties where the regency is one; `batas Daerah Istimewa Yogyakarta dan Provinsi Jawa Timur` where
        no party lies in the latter, or the `rencana` of such provinces;
        `kedua daerah, yaitu Kabupaten Ciamis dan Kabupaten Cilacap`, where Ciamis is no party;
        `Kabupaten Wonogiri dan Kabupaten Klaten melengkapi nama petugasnya` among the solutions of a report, where Klaten is no
        party; a report to the `Pemerintah Kabupaten Belu`; a letter copied to the `Bupati Bantul` where the head of a
        party gets none; a cooperation that is `sesuai dengan RPJMD Kabupaten Bekasi`, or `ditawarkan kepada` it, where it is no party;
        `Nusa Tenggara Timur merupakan salah satu daerah asal` in an offer of Nusa Tenggara Barat; in a clause,
        `Dinas Sosial Kabupaten Malaka menyediakan rumah singgah`, `PARA PIHAK bersama Pemerintah Kota Tarakan melaksanakan`, `kerja
        sama antara Kabupaten Nunukan dan Kabupaten Belu`, and `laporan disampaikan kepada Gubernur Jawa Timur` where no party lies there.
Not seen: another place that is named alone, such as where victims travel through; with whom, or for which governor,
        something is done in one case alone; in minutes, duties stated without `wajib`.
Source: Permendagri 22/2020, articles 1(12), 1(13) and 15 (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from mou_gen.checks.case import Case
from mou_gen.checks.needs_of_others import needy_stranger
from mou_gen.checks.party_lists import (
    LIES,
    TOLD,
    is_strange,
    likeness_for_one,
    namesakes_for_one,
    province_for_one,
    strangers_for_one,
)
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds import registry
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.letter import OfficeLetter
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.offer import Offer
from mou_gen.kinds.party import Party, places_among
from mou_gen.kinds.record import Record
from mou_gen.kinds.report import Report
from mou_gen.kinds.subsequent_instrument import SubsequentInstrument
from mou_gen.kinds.work_plan import WorkPlan
from mou_gen.language.named_regions import NamedRegion, named_regions
from mou_gen.language.region_lists import lists_of_regions, with_bare_names
from mou_gen.language.regions import Region
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "strangers"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 1(12), 1(13) and 15"
SURE = True
ATURAN = """Kesepakatan mengikat para pihaknya: tidak ada hal di dalamnya yang disepakati, diwajibkan, atau dilakukan oleh yang lain.

Teks yang diambil dari kesepakatan lama dapat menyisakan daerah lama: `Kabupaten Nunukan dan
Kabupaten Malaka berkepentingan` dalam kesepakatan dengan Timor Tengah Utara, atau `Bupati Malinau
telah menawarkan`. Kewajiban provinsi, kementerian, atau organisasi yang tidak menandatangani bukan
kewajiban. Teks boleh menyebut tempat lain, misalnya asal, jalur, atau tempat kerja seseorang.
Karena itu, daerah lain hanya dilaporkan jika menempati tempat suatu pihak: dalam satu deretan
dengan suatu pihak, dalam anak kalimat tentang siapa yang bersepakat atau bekerja sama; dalam
deretan tempat yang sepanjang deretan para pihak; dalam konsideran yang menyebut semua pihak kecuali
satu dari provinsi yang sama; dalam surat dan notula, dalam deretan semua pihak kecuali satu; dalam
laporan, sebagai pelaku; sebagai kepala daerah yang menawarkan, menandatangani, atau memberi
kuasa; dengan anggaran yang membiayai; di samping kepala daerah suatu pihak, sebagai tetangga yang berbuat
sesuatu bersamanya; dan dengan kewajiban atau tindak lanjut.

Lulus:  `dari Kota Surabaya melalui Kabupaten Banyuwangi ke Kabupaten Jembrana dan Kota Denpasar`; `sebagaimana
        telah dirintis Kabupaten Karo dan Kabupaten Dairi`; `berkoordinasi dengan Pemerintah Provinsi Kalimantan Utara`.
Gagal:  `Kabupaten Nunukan dan Kabupaten Malaka berkepentingan`; `korban di Kabupaten Nunukan dan Kabupaten Belu`;
        `Pemerintah Kabupaten Belu wajib menyediakan`; `the Ministry of Social Affairs shall`; `Bupati Malinau
        menawarkan`; `atas beban APBD Kabupaten Belu`; biaya `yang dibayar oleh Pemerintah Kota Tarakan`; notula yang menyebut sesuatu diterbitkan `bersama oleh Bupati
        Nunukan dan Bupati Malaka`; konsideran `bahwa petani di Kabupaten Dairi memerlukan` dalam kesepakatan dengan Karo;
        `locations` di provinsi lain; kewajiban `pemulangan korban ke` kabupaten ketiga, atau kepada `masyarakat di` sana;
        konsideran tentang `korban dari` satu-satunya kabupaten yang disebutnya, tetangga suatu pihak; kewajiban
        `membantu Kabupaten Flores Timur` antara dua kabupaten lain; `Kota Magelang` di antara para pihak, padahal pihaknya
        kabupaten; `batas Daerah Istimewa Yogyakarta dan Provinsi Jawa Timur`, padahal tidak ada pihak di provinsi terakhir;
        `kedua daerah, yaitu Kabupaten Ciamis dan Kabupaten Cilacap`, padahal Ciamis bukan pihak;
        `Kabupaten Wonogiri dan Kabupaten Klaten melengkapi nama petugasnya` di antara pemecahan masalah suatu laporan,
        padahal Klaten bukan pihak; laporan kepada `Pemerintah Kabupaten Belu`; tembusan kepada `Bupati Bantul`, padahal kepala daerah
        suatu pihak tidak mendapat tembusan; kerja sama yang `sesuai dengan RPJMD Kabupaten Bekasi`, atau `ditawarkan kepada` daerah itu,
        yang bukan pihak; `Nusa Tenggara Timur merupakan salah satu daerah asal` dalam penawaran Nusa Tenggara Barat; dalam klausul,
        `Dinas Sosial Kabupaten Malaka menyediakan rumah singgah`, `PARA PIHAK bersama Pemerintah Kota Tarakan melaksanakan`, `kerja
        sama antara Kabupaten Nunukan dan Kabupaten Belu`, serta `laporan disampaikan kepada Gubernur Jawa Timur`, padahal tidak ada pihak di sana.
Tidak terlihat: tempat lain yang disebut sendiri, misalnya tempat singgah korban; apa yang hanya dalam hal tertentu dilakukan bersama
        daerah lain atau disampaikan kepada gubernur lain; dalam notula, kewajiban tanpa kata `wajib`.
Sumber: Permendagri 22/2020, Pasal 1 angka 12 dan angka 13, serta Pasal 15 (dibaca lengkap).
"""

_LIKE = expression(r"[.;]|,\s+(?:sebagaimana|seperti|as)\b", re.IGNORECASE)
"""Ends what is said of somebody, also before what it is compared with."""
_AGREES = expression(
    r"^[^.;:]{0,60}?\b(?:berkepentingan|bekerja ?sama|bersepakat|sepakat|menyepakati|berkomitmen|mengikatkan|berkehendak"
    r"|bermaksud|have an interest|has an interest|agree|cooperate|co-operate|are committed|commit themselves|intend|wish)\b",
    re.IGNORECASE,
)
_WHERE = expression(
    r"\b(?:di|pada|in|within|di wilayah|in the territory of)\s+(?:the\s+)?$", re.IGNORECASE
)
_ACTS = expression(
    r"^\s+(?:telah\s+|sudah\s+|has\s+|had\s+)?(?:menawarkan|menandatangani|memberi(?:kan)? kuasa|menyetujui|menyepakati|mengajukan"
    r"|menyampaikan penawaran|offer(?:s|ed)?|sign(?:s|ed)?|empower(?:s|ed)?|approved?|propos(?:es|ed))\b",
    re.IGNORECASE,
)
_OWES = expression(
    r"^(?:\s+(?!PIHAK|PARA|the PARTIES)[\w/()-]+){0,6}?\s+(?:wajib|berkewajiban|harus|bertanggung jawab atas|shall|must|is obliged to"
    r"|undertakes? to)\b",
    re.IGNORECASE,
)
_OBLIGES = expression(
    r"\b(?:mewajibkan|mengharuskan|memerintahkan|oblig(?:e|es|ing)|requir(?:e|es|ing)|order(?:s|ing)?)\s+(?:the\s+)?"
    r"(?:Pemerintah(?: Daerah)?\s+|Government of\s+)?$",
    re.IGNORECASE,
)
"""Before somebody else on whom the parties lay a duty."""
_IS = expression(
    r"\s+(?:merupakan|adalah|ialah|menjadi|memiliki|mempunyai|is|are|has|have|an?)\b", re.IGNORECASE
)
"""Follows somebody about whom something is said."""
_BY = expression(
    r"\b(?:oleh|by)\s+(?:the\s+)?(?:Pemerintah(?: Daerah)?\s+|Government of\s+)?$", re.IGNORECASE
)
_BORNE = expression(
    r"\b(?:ditanggung|dipikul|dibayar|dibiayai|(?:dibebankan|dimintakan|ditagihkan)\s+(?:kepada|pada)"
    r"|menjadi\s+(?:beban|tanggungan)|(?:charged|billed|invoiced)\s+to)\s+(?:the\s+)?"
    r"(?:Pemerintah(?: Daerah)?\s+|Government of\s+)?$",
    re.IGNORECASE,
)
"""Stands before the region that is to pay."""
_TO = expression(r"\b(?:kepada|to)\s+(?:the\s+)?$")
_TO_GOVERNMENT = expression(
    r"\b(?:menyampaikan|melaporkan|mengirimkan|memberitahukan|submit|report|send|notify)\b[^.;]{0,80}"
    r"\b(?:kepada\s+Pemerintah(?:\s+Daerah)?|to\s+the\s+Government\s+of)\s+$",
    re.IGNORECASE,
)
_TO_OFFICE = expression(
    r"\b(?:kepada\s+(?:Dinas|Badan|Kantor|Sekretaris Daerah|Sekretariat Daerah|Kepala)\b[^.;,]{0,60}\s"
    r"|to\s+the\s+[A-Z][^.;,]{0,60}\b(?:Office|Agency|Secretary|Secretariat) of\s+)$"
)
"""Stands before the region to whose office something is given or reported."""
_RETURNED_TO = expression(
    r"\b(?:pemulangan|memulangkan|dipulangkan|kepulangan|return(?:s|ed|ing)?|repatriat\w+)\b[^.;]{0,60}\b(?:ke|to)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Stands before the region to which the parties undertake to return somebody."""
_PUBLIC_IN = expression(
    r"\b(?:bagi|kepada|untuk|to|for|among)\s+(?:(?:the|seluruh|all)\s+)?"
    r"(?:masyarakat|warga|penduduk|calon\s+pekerja\s+migran|petani|nelayan|public|community|residents|people|inhabitants|farmers|fishers)"
    r"\s+(?:di|of|in)\s+(?:wilayah\s+|the\s+territory\s+of\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
"""Stands before the region whose public the parties undertake to serve."""
_TOWARDS = expression(
    r"(?:\b(?:bagi|kepada|peserta\s+dari|participants\s+from|membantu|mendukung|melayani|assist(?:ing)?|help(?:ing)?|support(?:ing)?|serv(?:e|ing)|for)\s+(?:the\s+)?"
    r"(?:Pemerintah(?:\s+Daerah)?\s+|Government\s+of\s+(?:the\s+)?)?"
    r"|\b(?:di|dalam|ke|in|within|into)\s+(?:seluruh\s+)?(?:wilayah|the\s+territory\s+of)\s+(?:the\s+)?)$",
    re.IGNORECASE,
)
"""Stands before the region for which, or in whose territory, the parties undertake to do something."""
_DUE = ("rights", "duties", "commitments", "tasks")
_SUBJECT = expression(
    r"(?:^|[.;:(]\s*|\b(?:bahwa|that|which|maka|dengan\s+(?:ketentuan|syarat)|provided)\s+|,\s+(?:dan|serta|sedangkan|and|while|whereas)\s+)(?:[Tt]he\s+)?"
    r"(?:Pemerintah(?: Daerah)?\s+|Government of\s+(?:the\s+)?|(?:Dinas|Badan|Kantor|Rumah Sakit|Balai)\s[^.;,]{0,60}\s"
    r"|[A-Z][^.;,:]{0,60}\s?(?:Office|Agency|Hospital|Secretariat|Inspectorate|Unit) of\s+(?:the\s+)?)?$"
)
"""What stands before the subject of a clause."""
_DOES_NOW = expression(
    r"\s+(?:(?:segera|akan|bersama-sama|secara\s+[^\W\d_]+)\s+){0,2}"
    r"(?:menyediakan|menyiapkan|menyelenggarakan|melaksanakan|menyampaikan|menyerahkan|menanggung|membayar|membiayai|menunjuk|menugaskan|menerbitkan|memfasilitasi"
    r"|memverifikasi|menjemput|melayani|membentuk|menetapkan|mengelola|memelihara|memeriksa|memberikan|menjamin|menempatkan|meminjamkan"
    r"|mengoordinasikan|menyalurkan|melatih|mengoperasikan|mengamankan)\b"
)
"""What somebody does by an agreement that says so in the present tense."""
_JOINTLY = expression(
    r"\b(?:PIHAK(?:\s+KE\w+)?|PARTY|PARTIES)\s+(?:bersama(?:-sama)?(?:\s+dengan)?|together\s+with|jointly\s+with)\s+(?:the\s+)?"
    r"(?:Pemerintah(?:\s+Daerah)?\s+|Government\s+of\s+(?:the\s+)?)?$"
    r"|\b(?:dilaksanakan|diselenggarakan|dilakukan|dikerjakan|carried\s+out|implemented|held|conducted)\s+(?:secara\s+)?"
    r"(?:bersama(?:-sama)?(?:\s+dengan)?|together\s+with|jointly\s+with)\s+(?:the\s+)?(?:Pemerintah(?:\s+Daerah)?\s+|Government\s+of\s+(?:the\s+)?)$",
    re.IGNORECASE,
)
"""Before the region with which the parties do what they agree."""
_COOPERATION = expression(
    r"\b(?:kerja\s+sama|Kesepakatan\s+Bersama|Perjanjian\s+Kerja\s+Sama|cooperation|Joint\s+Agreement|Cooperation\s+Agreement)\s+"
    r"(?:antara|between)\s+(?:the\s+)?(?:Pemerintah(?:\s+Daerah)?\s+|Governments?\s+of\s+(?:the\s+)?)?$",
    re.IGNORECASE,
)
"""Before those who cooperate."""
_OPERATIVE = (
    "rights",
    "duties",
    "costs",
    "scope",
    "commitments",
    "articles",
    "changes",
    "left_to_",
)
_OWNER = expression(r"follow_up\[.*\]\.owner")
_OTHERS = expression(
    r"\b(?:IOM|Organisasi Internasional untuk Migrasi(?: \(IOM\))?(?: Indonesia)?"
    r"|International Organi[sz]ation for Migration(?: \(IOM\))?(?: Indonesia)?|Kementerian(?: [A-Z]\w+(?:,? dan)?){1,6}"
    r"|(?:[Tt]he )?Ministry of(?: (?:[A-Z]\w+(?:'s)?,?|and)){1,6}|Kepolisian(?: [A-Z]\w+){0,4}|(?:[Tt]he )?(?:(?:[A-Z]\w+ ){0,4}Regional )?(?<!Public Order )(?<!Civil Service )Police(?! (?:assistance|records?|reports?|certificates?|clearances?|escorts?|protection|stations?)\b)"
    r"|(?:Balai(?: Besar)? (?:Kekarantinaan|Karantina|Pelayanan P[a-z]+lindungan)|Kantor (?:Imigrasi|Kesyahbandaran|Pertanahan))"
    r"(?: [A-Z]\w+){0,5})"
)
_DISPUTE = expression(r"perselisihan|sengketa|dispute", re.IGNORECASE)


def check(case: Case) -> Iterator[Problem]:
    """Yield outsiders that a text treats as parties, and duties of those who have not signed."""
    record = case.record
    parties = _parties(record)
    present = _present(record) if isinstance(record, Minutes) else frozenset[str]()
    yield from _copied(record, parties)
    for said in open_texts(case) if parties else ():
        if not any(value.origin.file == record.origin.file for value in said.values):
            continue
        named = named_regions(said.text)
        if not isinstance(record, Agreement):
            for each in strangers_for_one(said.text, named, parties):
                if each.region.code not in present:
                    yield _problem(said, each.start, each.end)
        if isinstance(record, Report):
            yield from _reported(said, named, parties)
        if isinstance(record, Minutes):
            yield from _to_do(said, named, record)
        else:
            yield from _planning(said, named, parties)
        if isinstance(record, Agreement | Offer):
            yield from _in_a_list(said, named, parties, is_agreement=isinstance(record, Agreement))
            yield from _in_place(said, named, parties)
            yield from _acting(said, named, parties)
            yield from _likened(said, parties)
        yield from _doing_it(said, named, parties, present)
        yield from _told_as_all(said, named, parties)
        yield from _namesakes(said, named, parties)
        yield from _budgets(said, named, parties)
        if isinstance(record, Agreement):
            yield from _instead(said, named, parties)
            yield from _in_need(said, named, parties)
            yield from _beside_all(said, named, parties)
            yield from _elsewhere(said, named, parties)
            yield from _receiving(said, named, parties)
        if isinstance(record, WorkPlan):
            yield from _planned(said, named, parties)
        if isinstance(record, Agreement | Minutes | SubsequentInstrument):
            yield from _owing(said, named, parties)
            yield from _beside_a_party(said, named, parties)
            yield from _governing(said, named, parties)


def _parties(record: Record) -> tuple[Party, ...]:
    """Return the parties of the agreement of *record*, or of those that it reports on; none of a case."""
    is_about_case = registry.of_model(type(record)).about_case
    return () if is_about_case and not isinstance(record, Report) else record.agreement_parties


def _copied(record: Record, parties: Sequence[Party]) -> Iterator[Problem]:
    """Yield the head of a stranger who gets a copy where the head of a party gets none."""
    copies = [each for each in getattr(record, "copies", ()) if isinstance(each, SourcedText)]
    named = [(text, each) for text in copies for each in named_regions(text) if each.as_head]
    codes = {each.region.code for _text, each in named}
    issuer = record.issuer
    sent_by = (
        {place.code for place in places_among([issuer])} if isinstance(issuer, Party) else set()
    )
    without = [place for place in places_among(parties) if place.code not in codes | sent_by]
    for text, each in named:
        in_place = any(place.level == each.region.level for place in without) or (
            isinstance(record, OfficeLetter) and _is_namesake(each.region, codes, parties)
        )
        if in_place and each.region.level != "provinsi" and is_strange(each.region, parties):
            name = f"`{text[each.start : each.end]}`"
            message = _("{name} is named in the place of a party but is not a party", name=name)
            hint = _("write the party, or say what this region has to do with the agreement")
            yield Problem(text.origin.source, message, hint, ID, LEVEL)


def _is_namesake(region: Region, codes: Collection[str], parties: Sequence[Party]) -> bool:
    """Return whether *region* has the name of the only one of *parties* whose code is not among *codes*."""
    places = places_among(parties)
    left = [place for place in places if place.code not in codes]
    return len(left) == 1 < len(places) and left[0].bare_name == region.bare_name


def _reported(
    said: Wording, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[Problem]:
    """Yield the regency or city by which, as a report says, something was done or is still to be done."""
    for each in named:
        before = said.text[: each.start]
        is_by = _BY.search(before) and not _ALSO.search(before)
        acts = _OPENS.search(before) and _ACTED.match(said.text, each.end)
        if (is_by or acts) and each.region.level != "provinsi" and is_strange(each.region, parties):
            yield _problem(said, each.start, each.end)


_ACTED = expression(
    r"\s+(?:(?:belum|telah|sudah|akan|tidak)\s+)?(?:menunjuk|menyampaikan|melaporkan|menyusun|menyiapkan|mengirim|menyediakan|membayar"
    r"|menyerahkan|menetapkan|menyelenggarakan|melaksanakan|menyetujui|menandatangani)\w*\b"
)
_DONE_BY_PARTIES = expression(r"(?:agreements\[.*\]\.)?solutions\b|decisions\[|follow_up\[")
"""Where a report or minutes tell what is still to be done, which the parties do."""
_DOES = expression(
    r"\s+(?:(?:masing-masing|segera|akan|kemudian|bersama-sama|secara\s+[^\W\d_]+|paling\s+lambat\s+[^.;,]{1,40}?)\s+){0,3}"
    r"(?!(?:me(?:ngalami|miliki|njadi|rupakan|ngikuti|nerima|raih|lalui|mpunyai|nunjukkan|nghadapi|njalani|lintasi|nyambut|mbutuhkan|merlukan|liputi|libatkan|nyangkut))\b)"
    r"me[^\W\d_]{4,}\b"
)
_OPENS = expression(r"(?:^|[.;:]\s+|,\s+tetapi\s+)(?:Pemerintah\s+)?$")
"""Before the subject of a clause in a report."""
_ALSO = expression(r"\b(?:juga|turut|selain|also|besides)\b[^.;]*$", re.IGNORECASE)


def _doing_it(
    said: Wording,
    named: Sequence[NamedRegion],
    parties: Sequence[Party],
    present: frozenset[str],
) -> Iterator[Problem]:
    """Yield a stranger that is to do, beside a party, what the parties do: "Kabupaten A dan Kabupaten B melengkapi daftarnya"."""
    if TOLD.search(said.text) or _ALSO.search(said.text) or _DISPUTE.search(said.text):
        return
    for together in filter(None, lists_of_regions(said.text, named)):
        first, last = together[0], together[-1]
        value = said.value(first.start, last.end)
        strange = [each for each in together if is_strange(each.region, parties)]
        is_due = value is not None and _is_to_be_done(value.origin.path)
        if not is_due or len(strange) != 1 or len(together) == 1:
            continue
        (each,) = strange
        alike = {one.region.level for one in together} == {each.region.level} != {"provinsi"}
        acts = _OPENS.search(said.text[: first.start]) and _DOES.match(said.text, last.end)
        if alike and acts and each.region.code not in present and not each.as_head:
            yield _problem(said, each.start, each.end)


def _is_to_be_done(path: str) -> bool:
    return bool(_DONE_BY_PARTIES.match(path)) and not _OWNER.match(path)


def _in_a_list(
    said: Wording, named: Sequence[NamedRegion], parties: Sequence[Party], *, is_agreement: bool
) -> Iterator[Problem]:
    """Yield a stranger in one list with a party, where they agree, or where what is agreed is done."""
    for together in lists_of_regions(said.text, named):
        strange = [each for each in together if is_strange(each.region, parties)]
        alike = {each.region.level for each in together} == {
            place.level for place in places_among(parties)
        }
        if not strange or len(strange) == len(together) or not alike:
            continue
        before, after = said.text[: together[0].start], said.text[together[-1].end :]
        opening = re.split(r"[.;]", before)[-1]
        clause = opening + re.split(r"[.;]", after)[0]
        agrees = _AGREES.match(after) and not TOLD.search(opening + _LIKE.split(after)[0])
        where = is_agreement and len(together) == len(parties) and _WHERE.search(before)
        if agrees or (where and not TOLD.search(clause)):
            for each in strange:
                yield _problem(said, each.start, each.end)


def _namesakes(
    said: Wording, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[Problem]:
    """Yield the city of a party's name that stands among the parties, or the regency of it, and a province of no party."""
    for each in namesakes_for_one(said.text, named, parties):
        yield _problem(said, each.start, each.end)
    in_recital = any(value.origin.path.startswith("recitals") for value in said.values)
    if in_recital and (span := province_for_one(said.text, parties)):
        name = said.quoted(said.text[slice(*span)])
        message = _("{name}: no party lies in this province", name=name)
        hint = _("write the province of a party")
        yield Problem(said.place(*span), message, hint, ID, LEVEL)


def _in_place(
    said: Wording, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[Problem]:
    """Yield a stranger that a recital treats like the parties, one of which it leaves out."""
    if not any(value.origin.path.startswith("recitals") for value in said.values):
        return
    told = [each for each in named if _IS.match(said.text[each.end :])]
    told = told or next(
        (each for each in lists_of_regions(said.text, named) if 1 < len(each) == len(named)), []
    )
    strange = [each for each in told if is_strange(each.region, parties)]
    levels = {place.level for place in places_among(parties)}
    codes = {each.region.code for each in named}
    absent = sum(place.code not in codes for place in places_among(parties))
    if len(told) == len(parties) and 0 < len(strange) == absent < len(told):
        for each in strange:
            if each.region.level in levels and not TOLD.search(said.text):
                yield _problem(said, each.start, each.end)


_NATURE = expression(
    r"\b(?:kawasan|bentang|pegunungan|gunung|sungai|daerah\s+aliran|karst|pesisir|teluk|selat|area|range|river|basin|coast|bay)\b",
    re.IGNORECASE,
)
"""What lies where it lies, in regions that are parties and in others."""


_ALL_OF_THEM = expression(
    r"\b(?:(?:kedua|ketiga|keempat|kelima|para|semua|seluruh)\s+(?:belah\s+)?(?:daerah|kabupaten|kota|pemerintah(?:\s+daerah)?|pihak|bupati)"
    r"|(?:both|the\s+(?:two|three|four|five)|all(?:\s+(?:two|three|four|five))?)(?:\s+the)?\s+(?:regions|regencies|cities|governments|parties))"
    r"(?:\s+itu|\s+tersebut)?\s*[,:(]?\s*(?:yaitu|yakni|ialah|adalah|masing-masing|namely|i\.e\.|that\s+is)?,?\s*"
    r"(?:(?:the\s+)?(?:Pemerintah(?:\s+Daerah)?|Governments?\s+of(?:\s+the)?)\s+)?$",
    re.IGNORECASE,
)
"""Before a list of all parties: "kedua daerah, yaitu"."""


def _told_as_all(
    said: Wording, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[Problem]:
    """Yield the one stranger in a list that is said to be of all parties: "kedua daerah, yaitu A dan B"."""
    own = {place.code for place in places_among(parties)}
    if not named or TOLD.search(said.text):
        return
    for together in filter(None, lists_of_regions(said.text, with_bare_names(said.text, named))):
        codes = {each.region.code for each in together}
        strange = [each for each in together if is_strange(each.region, parties)]
        is_one = len(strange) == 1 and len(codes) == len(own) == len(codes & own) + 1
        before = said.text[max(0, together[0].start - _NEAR) : together[0].start]
        if is_one and _ALL_OF_THEM.search(before):
            yield _problem(said, strange[0].start, strange[0].end)


_NEAR = 80
_REACH = 400
"""Characters before a region in which stands what it is to do or to pay."""


def _beside_all(
    said: Wording, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[Problem]:
    """Yield the one stranger that a recital lists with all parties as if it were one of them: "A, B, dan C merupakan"."""
    if not any(value.origin.path.startswith("recitals") for value in said.values):
        return
    own = {place.code: place for place in places_among(parties)}
    for together in filter(None, lists_of_regions(said.text, named)):
        codes = {each.region.code for each in together}
        strange = [each for each in together if is_strange(each.region, parties)]
        is_one = len(strange) == 1 and own.keys() == codes - {strange[0].region.code}
        alike = {each.region.level for each in together} == {each.level for each in own.values()}
        if not is_one or not alike or not _IS.match(said.text, together[-1].end):
            continue
        if not any(each.search(said.text) for each in (_NATURE, LIES, TOLD)):
            yield _problem(said, strange[0].start, strange[0].end)


def _elsewhere(
    said: Wording, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[Problem]:
    """Yield the place of an agreement that is in none of the regions of its parties, nor holds one."""
    if not any(value.origin.path.startswith("locations") for value in said.values):
        return
    outside = [
        each
        for each in named
        if is_strange(each.region, parties) and not _holds_a_party(each.region, parties)
    ]
    if places_among(parties) and named and len(outside) == len(named):
        yield _problem(said, outside[0].start, outside[0].end)


_BUDGET = expression(
    r"\b(?:APBD|Anggaran Pendapatan dan Belanja Daerah|Budget)(?:\s*\(APBD\))?\s+(?:of\s+)?(?:the\s+)?"
    r"(?:Pemerintah(?: Daerah)?\s+|Government of (?:the )?)?$",
    re.IGNORECASE,
)


def _budgets(
    said: Wording, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[Problem]:
    """Yield a region whose budget is to pay, and which is no party; of a province its regencies may be paid for."""
    for each in named:
        pays = _BUDGET.search(
            said.text[max(0, each.start - _REACH) : each.start]
        ) and not TOLD.search(said.text)
        if pays and each.region.level != "provinsi" and is_strange(each.region, parties):
            yield _problem(said, each.start, each.end)


_PLAN = expression(
    r"\b(?:sesuai|selaras|sejalan|berdasarkan|mengacu|berpedoman|tercantum|termuat|dimuat|mendukung|in\s+line|consistent|accordance|aligned|contained|set\s+out|included)\b[^.;]{0,60}?"
    r"(?:\b(?:Rencana\s+(?:Pembangunan\s+Jangka\s+(?:Menengah|Panjang)\s+Daerah|Kerja\s+Pemerintah\s+Daerah|Tata\s+Ruang\s+Wilayah)|RPJMD|RPJPD|RKPD|RTRW)(?:\s+\([A-Z]+\))?\s+(?:Tahun\s+\d{4}(?:\s*[-–]\s*\d{4})?\s+)?"
    r"|\b(?:(?:Medium|Long)-Term\s+Development\s+Plan|(?:Work|Spatial)\s+Plan)(?:\s+\([A-Z]+\))?\s+of\s+(?:the\s+)?)$",
)
"""Before the region whose plans contain a cooperation."""
_OFFERED_TO = expression(
    r"\b(?:di)?tawarkan\s+kepada\s+(?:Pemerintah\s+(?:Daerah\s+)?)?$|\boffered\s+to\s+(?:the\s+)?(?:Government\s+of\s+)?$",
    re.IGNORECASE,
)


def _planning(
    said: Wording, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[Problem]:
    """Yield a regency or city to which a cooperation is offered, or whose plans contain it, and which is no party."""
    for each in named:
        before = said.text[max(0, each.start - _FAR) : each.start]
        takes = (_PLAN.search(before) or _OFFERED_TO.search(before)) and not _BESIDE.search(
            said.text
        )
        if takes and each.region.level != "provinsi" and is_strange(each.region, parties):
            yield _problem(said, each.start, each.end)


_FAR = 160
_BESIDE = expression(
    r"\b(?:pernah|juga|semula|ditolak|menolak|batal|tidak\s+(?:di)?jawab|berbatasan|tetangga|neighbouring|adjacent|once|also|declined)\b",
    re.I,
)
"""In a text on a region that is no party and need not be one."""


def _acting(
    said: Wording, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[Problem]:
    for each in named:
        is_head = each.as_head and each.region.level != "provinsi"
        if is_head and is_strange(each.region, parties) and _ACTS.match(said.text[each.end :]):
            yield _problem(said, each.start, each.end)


def _likened(said: Wording, parties: Sequence[Party]) -> Iterator[Problem]:
    """Yield a province that is described as a party is, and has nearly its name."""
    if span := likeness_for_one(said.text, parties):
        yield _problem(said, *span)


def _instead(
    said: Wording, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[Problem]:
    """Yield the only stranger of a recital that names all parties but one, if it is in the province of that one."""
    recital = any(value.origin.path.startswith("recitals") for value in said.values)
    strange = [each for each in named if is_strange(each.region, parties)]
    codes = {each.region.code for each in named}
    absent = [place for place in places_among(parties) if place.code not in codes]
    if not recital or len(strange) != 1 or len(absent) != 1 or TOLD.search(said.text):
        return
    (each,), (place,) = strange, absent
    same_province = each.region.code[:2] == place.code[:2]
    if same_province and each.region.level == place.level != "provinsi":
        yield _problem(said, each.start, each.end)


def _in_need(
    said: Wording, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[Problem]:
    """Yield the region of those who need the agreement, as a recital says, if it is no party."""
    if any(value.origin.path.startswith("recitals") for value in said.values):
        each = needy_stranger(said.text, named, parties)
        if each is not None:
            yield _problem(said, each.start, each.end)


def _planned(
    said: Wording, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[Problem]:
    """Yield the place of an activity that lies in none of the regions that are parties."""
    for each in named if places_among(parties) else ():
        value = said.value(each.start, each.end)
        is_place = value is not None and _PLACE.fullmatch(value.origin.path)
        if (
            is_place
            and is_strange(each.region, parties)
            and not _holds_a_party(each.region, parties)
        ):
            yield _problem(said, each.start, each.end)


_PLACE = expression(r"activities\[.*\]\.place\.\w+")


def _holds_a_party(region: Region, parties: Sequence[Party]) -> bool:
    return any(place.code.startswith(f"{region.code}.") for place in places_among(parties))


def _receiving(
    said: Wording, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[Problem]:
    """Yield the regency or city to whose office or government the parties report; of a governor the law says so."""
    for each in named if _is_agreed(said) else ():
        before = said.text[: each.start]
        is_told = (
            _TO_OFFICE.search(before)
            or _TO_GOVERNMENT.search(before)
            or (each.as_head and _TO.search(before))
            or (_RETURNED_TO.search(before) and len(named) == 1)
            or (_PUBLIC_IN.search(before) and len(named) == 1)
            or (_is_due(said) and not each.as_head and _TOWARDS.search(before))
        )
        if is_told and each.region.level != "provinsi" and is_strange(each.region, parties):
            yield _problem(said, each.start, each.end)


def _is_due(said: Wording) -> bool:
    """Return whether *said* is what a party owes, or has a right to, and tells of nothing that was."""
    is_due = any(value.origin.path.startswith(_DUE) for value in said.values)
    return is_due and not TOLD.search(said.text) and not LIES.search(said.text)


def _present(minutes: Minutes) -> frozenset[str]:
    """Return the codes of the regions that took part, parties or not."""
    guests = [] if isinstance(minutes.participants, Unknown) else minutes.participants
    texts = (text for each in guests for text in each.values())
    return frozenset(found.region.code for text in texts for found in named_regions(text))


def _to_do(said: Wording, named: Sequence[NamedRegion], minutes: Minutes) -> Iterator[Problem]:
    """Yield what is left to a regency or city that is no party and took no part."""
    present = _present(minutes)
    for each in named:
        value = said.value(each.start, each.end)
        is_owner = value is not None and _OWNER.match(value.origin.path)
        if (
            is_owner
            and is_strange(each.region, minutes.agreement_parties)
            and each.region.level != "provinsi"
            and each.region.code not in present
        ):
            name = said.quoted(said.text[each.start : each.end])
            message = _("{name} is given a duty but is not a party", name=name)
            hint = _("give it to a party, or name this region among `participants`")
            yield Problem(said.place(each.start, each.end), message, hint, ID, LEVEL)


def _owing(
    said: Wording, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[Problem]:
    """Yield duties of others, but for what the law has governors and ministers do in a dispute."""
    if _DISPUTE.search(said.text):
        return
    strange = [each for each in named if is_strange(each.region, parties)]
    spans = [(each.start, each.end) for each in strange]
    spans += [found.span() for found in _OTHERS.finditer(said.text)]
    now = _is_agreed(said) and not TOLD.search(said.text)
    owed = [span for span in spans if _is_owing(said.text, *span, now=now)]
    for start, end in dict.fromkeys((*_done_by(said, strange), *owed)):
        name = said.quoted(said.text[start:end])
        message = _("{name} is given a duty but is not a party", name=name)
        hint = _(
            "give the duty to a party; with others, the parties coordinate (`berkoordinasi dengan`)"
        )
        yield Problem(said.place(start, end), message, hint, ID, LEVEL)


def _is_owing(text: str, start: int, end: int, *, now: bool) -> bool:
    """Return whether who stands from *start* to *end* is to do something, also in the present tense where it is *now* that an agreement is made."""
    before = text[max(0, start - _REACH) : start]
    does = _OWES.match(text[end:]) or (now and _DOES_NOW.match(text, end))
    return bool((_SUBJECT.search(before) and does) or _OBLIGES.search(before))


def _beside_a_party(
    said: Wording, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[Problem]:
    """Yield the regency or city with which the parties do what they agree, or one that is told to cooperate with a party."""
    if not _is_agreed_for_all(said) or _ALSO.search(said.text):
        return
    strange = [each for each in named if is_strange(each.region, parties)]
    beside = [
        each
        for each in strange
        if each.region.level != "provinsi"
        and _JOINTLY.search(said.text[max(0, each.start - _REACH) : each.start])
    ]
    for together in filter(None, lists_of_regions(said.text, named)):
        others = [each for each in together if each in strange]
        before = said.text[max(0, together[0].start - _FAR) : together[0].start]
        if len(others) < len(together) and _COOPERATION.search(before):
            beside += others
    for each in beside:
        yield _problem(said, each.start, each.end)


def _governing(
    said: Wording, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[Problem]:
    """Yield the governor of a province in which no party lies, as who does or gets what the parties agree; of regions alone."""
    all_are_regions = len(places_among(parties)) == len(parties)
    if not all_are_regions or not _is_agreed_for_all(said) or _DISPUTE.search(said.text):
        return
    for each in named:
        is_governor = each.as_head and each.region.level == "provinsi"
        before = said.text[max(0, each.start - _FAR) : each.start]
        if (
            is_governor
            and is_strange(each.region, parties)
            and not _holds_a_party(each.region, parties)
            and any(one.search(before) for one in (_TO, _BY, _SUBJECT))
        ):
            yield _problem(said, each.start, each.end)


def _is_agreed(said: Wording) -> bool:
    """Return whether *said* is a clause of what is agreed."""
    return any(value.origin.path.startswith(_OPERATIVE) for value in said.values)


def _is_agreed_for_all(said: Wording) -> bool:
    """Return whether *said* is agreed, without a case for which it is or is not, and tells of nothing that was."""
    return _is_agreed(said) and not TOLD.search(said.text) and not _IN_A_CASE.search(said.text)


_IN_A_CASE = expression(
    r"\b(?:apabila|jika|bila(?:mana)?|dalam\s+hal|kecuali|selain|tidak\s+berlaku|if|where|when|unless|except|in\s+the\s+event|not\s+apply)\b",
    re.IGNORECASE,
)
"""In a clause for one case, which may have to do with a region of no party, or one that does not apply there."""


def _done_by(said: Wording, strange: Sequence[NamedRegion]) -> Iterator[tuple[int, int]]:
    """Yield the regencies and cities by which something is done that the parties undertake."""
    for each in strange if _is_agreed(said) else ():
        before = said.text[: each.start]
        if each.region.level != "provinsi" and (_BY.search(before) or _BORNE.search(before)):
            yield each.start, each.end


def _problem(said: Wording, start: int, end: int) -> Problem:
    name = said.quoted(said.text[start:end])
    message = _("{name} is named in the place of a party but is not a party", name=name)
    hint = _("write the party, or say what this region has to do with the agreement")
    return Problem(said.place(start, end), message, hint, ID, LEVEL)
