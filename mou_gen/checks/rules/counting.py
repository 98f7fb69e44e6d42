"""Lists have as many items as the text says, parts add up to their total, and shares do not exceed the whole.

"Tiga komponen, yaitu pengumpulan dan penyajian" has lost one component. If a recital speaks of six
commitments and the agreement lists five, nobody knows which were agreed. The rule checks lists
within a sentence; the commitments, decisions and agenda items that a text counts; totals with their
parts; and shares of a cost or a yield.

Passes: `2 (dua) lokasi, yaitu Wini dan Napan`; `60% ... dan 40%`; `enam komitmen` where there are
        six.
Fails:  `5 (lima) orang, yaitu seorang ketua, seorang sekretaris, dan 2 (dua) anggota`; `merata, masing-masing 60%`;
        `tiga komponen, yaitu pengumpulan dan penyajian`; `tiga sirene ..., yaitu 79, 81, 83, dan 84 desibel`; `4 (empat) kunjungan ..., yaitu
        pada minggu pertama, bulan ketiga, dan bulan keenam`; `60% ... dan 50%`; `enam komitmen` or `komitmen keenam` where
        there are five; `9 orang, terdiri atas 5 orang ... dan 5 orang`; `347 pemohon, terdiri atas 205 pekerja dan 124 pelajar`; a total that is not the sum
        of its parts; `dalam 3 (tiga) tahap:` above two letters; `7 orang, masing-masing 3 orang dari
        setiap PIHAK`; `120 guru dalam empat angkatan, masing-masing empat puluh orang`; `delapan puluh orang,
        seratus di antaranya`; `24 laporan, 15 di antaranya selesai dan 7 lainnya belum`;
        `dari 12 permintaan, 9 dijawab tepat waktu dan 4 terlambat`; `dari 41 rujukan, 37 dijawab ...; 5 lainnya`;
        `pelatihan pertama ... 30 bidan` and, in another text, `45 bidan`; `stok beras Kota Parepare pada akhir Agustus 2026
        sebanyak 320 ton` and, in another text, `sebanyak 230 ton`;
        `40% ... dan sisanya sebesar 50%`; `18 dari 45 pemandu ..., sehingga masih ada 37 pemandu`; `dari 12.000 dosis telah digunakan 8.520 dosis,
        sehingga tersisa 3.840 dosis`; `Dari tagihan tersebut telah dibayar ..., sehingga sisanya`; `setiap daerah mengirim 3 orang, sehingga seluruhnya 9 orang`;
        `80% untuk ..., 25% untuk ..., dan sisanya untuk`; `ditanggung seluruhnya ... PIHAK KESATU 50% dan PIHAK KEDUA 40%`;
        `1) pendataan; 2) pelatihan; dan 4) evaluasi`; `lima komitmen` as the result of a meeting whose minutes
        decide all six of the agreement;
        `64 kapal, yaitu 45 kapal sampai dengan 10 gros ton dan 21 kapal di atas 10 gros ton`;
        `8 kabupaten dan 2 kota, seluruhnya 12 daerah`; `Rp6.000.000,00 untuk laut dan Rp9.000.000,00 untuk udara, seluruhnya
        Rp16.000.000,00 per perjalanan`; at most ten
        participants who are six women and five men; what three parties bear `seluruhnya`, in the costs, and their shares do not make;
        `bernomor 1 sampai dengan 12, seluruhnya 10 formulir`; `5 (lima) tindak lanjut` in minutes with three; `keputusan angka 8 dalam
        notula` of a day on which six were taken; `11 orang, yaitu 3 orang dari setiap PIHAK, 5 orang yang dipilih ..., dan 1 orang dari ...` of
        two parties; `55%` and `40% dari biaya seluruhnya` as the costs of both; `15 (lima belas) hari: 9
        (sembilan) hari bagi ... dan 5 (lima) hari bagi ...`; `Rp9.850,00, terdiri atas: a. upah Rp2.570,00; b. ...` with items that make less;
        `dipungut Rp600,00. Dari jumlah itu Rp430,00 untuk operasi, Rp120,00 untuk perbaikan, dan Rp60,00 dibagi`;
        `zona merah ... 4 konflik atau lebih; zona kuning ... 1 atau 2 konflik`; a stock that `terdiri atas 35% golongan O, 20%
        golongan B, 25% golongan A, dan 10% golongan AB`; `diterima 20 orang, 12 perempuan dan 7 laki-laki`; `Petak terisi bertambah dari
        22 menjadi 32, sehingga tersisa 38 dari 60 petak`; costs that `terdiri atas 58% upah, 22% perangkat, 14% pelatihan,
        dan 8% listrik`; `bersumber dari APBN dan APBD, masing-masing 60% dan 45% dari seluruh kebutuhan`; `hadiah senilai
        Rp150.000.000,00, terdiri atas satu hadiah utama senilai Rp60.000.000,00 dan 25 hadiah masing-masing senilai Rp3.000.000,00`;
        `85 ke atas masuk kelas A, 70 sampai dengan 84 kelas B, dan 55 sampai dengan 70 kelas C`;
        `13 orang: 4 orang pejabat, 7 orang wakil petani, dan seorang wakil petambak, dengan perimbangan yang sama bagi pejabat dan wakil petani`;
        `Rencana Kerja tahun 2026 memuat 4 (empat) kegiatan` where the Rencana Kerja of the folder has three in that year;
        `untuk kedua panggilan tersebut` below `Pada 3 (tiga) panggilan`.
Not seen: a list with `antara lain`; what is counted in one paragraph and listed in the next, except
        for the lists named above, to which items may have been added.
Source: house rule; what is counted and what is listed must be the same for either to bind.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sized
from decimal import Decimal

from mou_gen.calculations.borne_shares import BorneShare, borne_share, wrong_borne_amounts
from mou_gen.calculations.breakdowns import wrong_breakdowns
from mou_gen.calculations.compositions import exceeding_compositions, incomplete_compositions
from mou_gen.calculations.counted_again import counted_again
from mou_gen.calculations.equal_halves import too_large_equal_shares
from mou_gen.calculations.equal_shares import wrong_wholes
from mou_gen.calculations.grades import broken_scales
from mou_gen.calculations.itemised_amounts import wrong_itemised_text
from mou_gen.calculations.leftovers import (
    wrong_leftovers,
    wrong_leftovers_of_that,
    wrong_rests_of_whole,
)
from mou_gen.calculations.listed_turns import listed_turns
from mou_gen.calculations.listed_values import listed_values
from mou_gen.calculations.lists import (
    NO_ITEMS,
    announced,
    announced_months,
    may_announce,
    skipped_marks,
)
from mou_gen.calculations.mixed_parts import wrong_mixed_parts
from mou_gen.calculations.named_shares import wrong_named_shares
from mou_gen.calculations.partitions import too_many_members, wrong_partitions, wrong_remainders
from mou_gen.calculations.priced_parts import wrong_priced_parts
from mou_gen.calculations.shares import too_large_shares, too_small_shares, wrong_rests
from mou_gen.calculations.spent_sums import wrong_spent_sums
from mou_gen.calculations.teams import wrong_teams
from mou_gen.calculations.told_levels import other_levels
from mou_gen.calculations.totals import wrong_products, wrong_sums
from mou_gen.calculations.turnouts import other_turnouts
from mou_gen.checks import parts
from mou_gen.checks.case import Case, silent_again
from mou_gen.checks.named_agreements import folder_told
from mou_gen.checks.wording import (
    Stretch,
    Wording,
    by_words,
    indonesian_stretches,
    texts,
    texts_below,
)
from mou_gen.data.values import LANGUAGES, SourcedText
from mou_gen.errors import Level, Problem
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.record import Record
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import in_figures
from mou_gen.language.ordinals import ordinal_words, place_told
from mou_gen.language.stated_amounts import amount_of, sum_of
from mou_gen.messages import _, either
from mou_gen.startup.expressions import expression

ID = "counting"
LEVEL = Level.WARNING
SOURCE = "house rule"
SURE = True
ATURAN = """Jumlah butir dalam daftar sesuai dengan yang disebut, bagian-bagian sama dengan jumlahnya, dan pembagian tidak melebihi keseluruhan.

"Tiga komponen, yaitu pengumpulan dan penyajian" kehilangan satu komponen. Jika konsideran menyebut
enam komitmen, tetapi kesepakatan hanya memuat lima, tidak jelas mana yang disepakati. Yang
diperiksa ialah daftar dalam kalimat; komitmen, keputusan, dan mata acara yang jumlahnya disebut;
jumlah beserta bagiannya; serta pembagian biaya atau hasil.

Lulus:  `2 (dua) lokasi, yaitu Wini dan Napan`; `60% ... dan 40%`; `enam komitmen` jika ada enam.
Gagal:  `5 (lima) orang, yaitu seorang ketua, seorang sekretaris, dan 2 (dua) anggota`; `merata, masing-masing 60%`;
        `tiga komponen, yaitu pengumpulan dan penyajian`; `tiga sirene ..., yaitu 79, 81, 83, dan 84 desibel`; `4 (empat) kunjungan ..., yaitu pada minggu pertama, bulan ketiga,
        dan bulan keenam`; `60% ... dan 50%`; `enam komitmen` atau `komitmen keenam` jika ada
        lima; `9 orang, terdiri atas 5 orang ... dan 5 orang`; `347 pemohon, terdiri atas 205 pekerja dan 124 pelajar`; jumlah yang bukan hasil penjumlahannya;
        `dalam 3 (tiga) tahap:` di atas dua huruf; `7 orang, masing-masing 3 orang dari setiap PIHAK`; `8 orang, 5 orang dari setiap PIHAK`;
        `120 guru dalam empat angkatan, masing-masing empat puluh orang`; `delapan puluh orang, seratus di
        antaranya`; `24 laporan, 15 di antaranya selesai dan 7 lainnya belum`;
        `dari 12 permintaan, 9 dijawab tepat waktu dan 4 terlambat`; `dari 41 rujukan, 37 dijawab ...; 5 lainnya`;
        `pelatihan pertama ... 30 bidan` dan, dalam teks lain, `45 bidan`; `stok beras Kota Parepare pada akhir Agustus 2026
        sebanyak 320 ton` dan, dalam teks lain, `sebanyak 230 ton`;
        `40% ... dan sisanya sebesar 50%`; `18 dari 45 pemandu ..., sehingga masih ada 37 pemandu`; `dari 12.000 dosis telah digunakan 8.520 dosis,
        sehingga tersisa 3.840 dosis`; `Dari tagihan tersebut telah dibayar ..., sehingga sisanya`; `setiap daerah mengirim 3 orang, sehingga seluruhnya 9 orang`;
        `80% untuk ..., 25% untuk ..., dan sisanya untuk`; `ditanggung seluruhnya ... PIHAK KESATU 50% dan PIHAK KEDUA 40%`;
        `1) pendataan; 2) pelatihan; dan 4) evaluasi`; `lima komitmen` sebagai hasil rapat yang notulanya
        memutuskan keenam komitmen kesepakatan itu;
        `64 kapal, yaitu 45 kapal sampai dengan 10 gros ton dan 21 kapal di atas 10 gros ton`;
        `8 kabupaten dan 2 kota, seluruhnya 12 daerah`; `Rp6.000.000,00 untuk laut dan Rp9.000.000,00 untuk udara, seluruhnya
        Rp16.000.000,00 per perjalanan`; paling banyak
        sepuluh peserta yang terdiri atas enam perempuan dan lima laki-laki; jumlah iuran ketiga PIHAK dalam `costs` yang bukan
        hasil penjumlahannya; `bernomor 1 sampai dengan 12, seluruhnya 10 formulir`; `5 (lima) tindak lanjut` dalam notula yang memuat
        tiga; `keputusan angka 8 dalam notula` rapat yang mengambil enam keputusan; `11 orang, yaitu 3 orang dari setiap PIHAK, 5
        orang yang dipilih ..., dan 1 orang dari ...` dengan dua PIHAK; `55%` dan `40% dari biaya seluruhnya` sebagai biaya kedua PIHAK;
        `15 (lima belas) hari: 9 (sembilan) hari bagi ... dan 5 (lima) hari bagi ...`; `Rp9.850,00, terdiri atas: a. upah
        Rp2.570,00; b. ...`, padahal butir-butirnya kurang dari itu;
        `dipungut Rp600,00. Dari jumlah itu Rp430,00 untuk operasi, Rp120,00 untuk perbaikan, dan Rp60,00 dibagi`;
        `zona merah ... 4 konflik atau lebih; zona kuning ... 1 atau 2 konflik`; persediaan yang `terdiri atas 35% golongan O, 20%
        golongan B, 25% golongan A, dan 10% golongan AB`; `diterima 20 orang, 12 perempuan dan 7 laki-laki`; `Petak terisi bertambah dari
        22 menjadi 32, sehingga tersisa 38 dari 60 petak`; biaya yang `terdiri atas 58% upah, 22% perangkat, 14% pelatihan,
        dan 8% listrik`; `bersumber dari APBN dan APBD, masing-masing 60% dan 45% dari seluruh kebutuhan`; `hadiah senilai
        Rp150.000.000,00, terdiri atas satu hadiah utama senilai Rp60.000.000,00 dan 25 hadiah masing-masing senilai Rp3.000.000,00`;
        `85 ke atas masuk kelas A, 70 sampai dengan 84 kelas B, dan 55 sampai dengan 70 kelas C`;
        `13 orang: 4 orang pejabat, 7 orang wakil petani, dan seorang wakil petambak, dengan perimbangan yang sama bagi pejabat dan wakil petani`;
        `Rencana Kerja tahun 2026 memuat 4 (empat) kegiatan`, padahal Rencana Kerja dalam folder memuat tiga untuk tahun itu;
        `untuk kedua panggilan tersebut` di bawah `Pada 3 (tiga) panggilan`.
Tidak terlihat: daftar yang memakai `antara lain`; yang dihitung dalam satu paragraf dan dirinci dalam
        paragraf berikutnya, selain daftar tersebut di atas, yang butirnya boleh bertambah.
Sumber: aturan program ini; yang dihitung harus sama dengan yang dirinci agar dapat mengikat.
"""

_LISTS = {
    "commitments": expression(
        r"\s*(?:\w+\s+){0,1}?(?:komitmen|commitments|ruang lingkup|areas? of cooperation)\b",
        re.IGNORECASE,
    ),
    "decisions": expression(r"\s*(?:\w+\s+){0,1}?(?:keputusan|decisions)\b", re.IGNORECASE),
    "follow_up": expression(
        r"\s*(?:tindak lanjut|follow-up actions|follow-ups)\b(?!\s+(?:(?:dari\s+)?(?:tahun|rapat|semester|triwulan|bulan|notula)|of\s+the\s+(?:last|previous)|from\s+(?:last|the))\b)",
        re.IGNORECASE,
    ),
    "agenda": expression(r"\s*(?:mata acara|agenda items|items on the agenda)\b", re.IGNORECASE),
}
"""What a text may count and the data list, by key."""


def check(case: Case) -> Iterator[Problem]:
    """Yield counts that are not those of their lists, and sums that are none."""
    lists, above = dict(_listed(case.record)), _counted_above(case.record)
    letters, parties = _letters(case), len(getattr(case.record, "agreement_parties", ()))
    yield from _costs(case.record)
    yield from _borne_by_all(case)
    yield from _together(case.record)
    yield from _of_one_meeting(case)
    yield from _decided_there(case)
    yield from _planned_for_the_year(case)
    yield from _of_one_event(case)
    yield from _of_one_level(case)
    yield from _of_one_scale(case)
    yield from _left_of_that(case)
    yield from _gone_back_to(case)
    for said in texts(case):
        if said.language not in LANGUAGES or said.is_sealed:
            continue
        yield from _in_data(said, lists)
        yield from _no_such_place(said, lists.get("commitments", 0))
        yield from _otherwise(said, above)
        yield from _lettered(said, letters)
        for stretch in said.stretches:
            yield from _alone(said, stretch, parties)


@silent_again(by_words)
def _alone(said: Wording, stretch: Stretch, parties: int) -> Iterator[Problem]:
    """Yield what is counted wrong in *stretch*, whatever stands around it."""
    yield from _lists(said, stretch.text, stretch.start)
    yield from _marks(said, stretch.text, stretch.start)
    yield from _sums(said, stretch.text, stretch.start, parties)
    yield from _shares(said, stretch.text, stretch.start)
    yield from _members(said, stretch.text, stretch.start)


def _listed(paper: Record) -> Iterator[tuple[str, int]]:
    agreement = paper if isinstance(paper, JointAgreement) else getattr(paper, "agreement", None)
    if isinstance(agreement, JointAgreement) and isinstance(agreement.commitments, Sized):
        yield "commitments", len(agreement.commitments)
    if isinstance(paper, Minutes):
        for key in ("decisions", "agenda", "follow_up"):
            if isinstance(found := getattr(paper, key), Sized):
                yield key, len(found)


def _in_data(said: Wording, lists: dict[str, int]) -> Iterator[Problem]:
    if not lists:
        return
    for fact in said.facts(FactKind.NUMBER):
        for key, count in lists.items():
            counted = fact.sure and fact.value >= 2 and _LISTS[key].match(said.text, fact.end)
            if counted and fact.value > count and not _is_of_another(said.text, fact):
                message = _(
                    "{text}: there are {count} of them",
                    text=said.quoted(said.text[fact.start : counted.end()]),
                    count=count,
                )
                hint = _("list what is counted, or correct the number")
                yield Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)


def _is_of_another(text: str, fact: Fact) -> bool:
    """Return whether *fact* counts in *text* what was there at another time: "last year's 9 follow-ups"."""
    return bool(_OF_ANOTHER.search(text, max(fact.start - _NEAR, 0), fact.start))


_OF_ANOTHER = expression(
    r"\b(?:last|previous|earlier)\s+(?:year|meeting|semester|quarter|month)(?:['’]s)?\s+$",
    re.IGNORECASE,
)
_COMMITMENT_BEFORE = expression(r"\bkomitmen\s+(?:yang\s+)?$", re.IGNORECASE)
_NEAR = 40
"""Letters before a number that may name what it counts; more would be read again for each number."""
_COMMITMENT_BEHIND = expression(r"\s+commitment\b", re.IGNORECASE)


def _no_such_place(said: Wording, count: int) -> Iterator[Problem]:
    """Yield a commitment by its place in the list, of which there are only *count*: "komitmen ketujuh"."""
    for fact in said.facts(FactKind.NUMBER) if count else ():
        if fact.is_place and fact.value > count and _is_of_commitments(said.text, fact):
            message = _(
                "{text}: the agreement has {count} commitments",
                text=said.quoted(fact.text),
                count=count,
            )
            hint = _("look up the commitment that is meant")
            yield Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)


def _is_of_commitments(text: str, place: Fact) -> bool:
    before = max(place.start - _NEAR, 0)
    return bool(
        _COMMITMENT_BEHIND.match(text, place.end)
        or _COMMITMENT_BEFORE.search(text, before, place.start)
    )


def _counted_above(record: Record) -> frozenset[Decimal]:
    """Return how many commitments the agreement of *record* counts, and how many it has."""
    agreement = getattr(record, "agreement", None)
    if not isinstance(agreement, JointAgreement) or not isinstance(agreement.recitals, Sized):
        return frozenset()
    counted = frozenset(
        fact.value
        for recital in agreement.recitals
        for tag, text in recital.text.items()
        for fact in facts(text, tag)
        if _counts_commitments(fact, text)
    )
    listed = agreement.commitments
    there = {Decimal(len(listed))} if isinstance(listed, Sized) else set()
    return counted | there if counted else counted


def _counts_commitments(fact: Fact, text: str) -> bool:
    is_number = fact.kind is FactKind.NUMBER and fact.sure and fact.value >= 2
    return is_number and bool(_LISTS["commitments"].match(text, fact.end))


def _otherwise(said: Wording, above: frozenset[Decimal]) -> Iterator[Problem]:
    """Yield another count of the commitments than that of the agreement."""
    for fact in said.facts(FactKind.NUMBER) if above else ():
        if _counts_commitments(fact, said.text) and fact.value not in above:
            yield _miscounted(
                said, fact, either(in_figures(each, said.language) for each in sorted(above))
            )


_RESULTED = expression(
    r"\b(?:dihasilkan|menghasilkan|disepakati|menyepakati|hasil|disusun\s+dari|ditetapkan|result(?:ed|s)?|agreed|adopted|made\s+from|produced)\b",
    re.IGNORECASE,
)
_HOLDS = expression(
    r"\b(?:Kesepakatan\s+Bersama\s+ini|this\s+Joint\s+Agreement)\s+"
    r"(?:memuat|terdiri\s+(?:atas|dari)|mencakup|meliputi|berisi|contains|comprises|consists\s+of|sets\s+out|covers)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Before the number of all commitments of this agreement."""
_IN_PART = expression(
    r"\b(?:dari|sebagian|telah\s+dilaksanakan|di\s+antara\w*|lain\w*|tambahan|of\s+the|remaining|further|other)\s+$",
    re.IGNORECASE,
)


def _of_one_meeting(case: Case) -> Iterator[Problem]:
    """Yield that a Kesepakatan Bersama counts fewer commitments than it lists, where those of one meeting are all of them."""
    listed = case.record.commitments if isinstance(case.record, JointAgreement) else ()
    if not isinstance(listed, Sized) or not listed:
        return
    counted = defaultdict[dt.date, list[tuple[Wording, Fact]]](list)
    every = list[tuple[Wording, Fact]]()
    for said in texts(case):
        days = {each.day for each in said.facts(FactKind.DATE) if each.day}
        for fact in _whole_counts(said):
            if _HOLDS.search(said.text, 0, fact.start):
                every.append((said, fact))
            elif len(days) == 1 and _RESULTED.search(said.text):
                counted[min(days)].append((said, fact))
    for day, found in counted.items():
        if any(fact.value == len(listed) for _said, fact in found) or _all_decided(case, day):
            every += found
    for said, fact in every:
        if fact.value < len(listed):  # more of them is told elsewhere
            yield _miscounted(said, fact, str(len(listed)))


_TH = rf"(?P<number>{ordinal_words('id', 'en')})"
_OF_MEETING = r"\b[^.;]{0,80}?\b(?:notula|rapat|sidang|minutes|meeting)\b"
_DECISIONS = tuple(
    expression(each, re.IGNORECASE)
    for each in (
        rf"\bkeputusan\s+(?:(?:angka|nomor|butir)\s+|ke-)(?P<number>\d{{1,2}}){_OF_MEETING}",
        rf"\b(?:angka|nomor|butir)\s+(?P<number>\d{{1,2}})\s+(?:dari\s+|dalam\s+)?keputusan{_OF_MEETING}",
        rf"\bkeputusan\s+{_TH}\s+(?:(?:dalam|dari|pada)\s+)?(?:notula|rapat|sidang)\b",
        rf"\bdecision\s+(?:number\s+|no\.\s*)(?P<number>\d{{1,2}}){_OF_MEETING}",
        rf"\b{_TH}\s+decision\s+(?:of|in)\s+the\s+(?:minutes|meeting)\b",
    )
)


def _decided_there(case: Case) -> Iterator[Problem]:
    """Yield a decision by a number that the minutes of that day do not have: "keputusan angka 8 dalam notula ... tanggal"."""
    for said in texts(case):
        for found in (each for pattern in _DECISIONS for each in pattern.finditer(said.text)):
            days = [
                each.day
                for each in said.facts(FactKind.DATE)
                if each.start >= found.end() and each.is_day
            ]
            day = days[0].isoformat() if len(days) == 1 and days[0] else ""
            folder = folder_told(case.record, said.value(*found.span())) if day else ""
            dossier = case.folder.dossier(folder) if folder else None
            for minutes in dossier.ask((False, "minutes", "date", day)) if dossier else ():
                count = len(minutes.texts("decisions.text"))
                if 0 < count < place_told(found["number"]):
                    text = said.quoted(said.text[found.start() : found.end("number")])
                    message = _("{text}: there are {count} of them", text=text, count=count)
                    hint = _("look up the decision that is meant")
                    yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)


_PLAN_OF_YEAR = {
    "id": expression(
        r"\bRencana\s+Kerja(?:\s+PARA\s+PIHAK)?\s+(?:untuk\s+)?(?:tahun\s+)?(?P<year>20\d\d)\s+(?:memuat|berisi|mencakup|meliputi|terdiri\s+(?:atas|dari))\s+$"
    ),
    "en": expression(
        r"\bWork\s+Plan\s+(?:for|of)\s+(?P<year>20\d\d)\s+(?:contains|has|includes|lists|comprises|consists\s+of)\s+$"
    ),
}
"""Before how many activities a Rencana Kerja has in a year."""
_ACTIVITIES = {
    "id": expression(
        r"\s+kegiatan(?=\s*(?:[.,;:]|$)|\s+dan\s+(?!\d)|\s+dengan\s+(?:biaya|anggaran)\b)"
        r"(?P<cost>\s+dengan\s+(?:biaya|anggaran)\s+(?:(?:seluruhnya|keseluruhan|sebesar|sejumlah|berjumlah|total)\s+){1,2})?"
    ),
    "en": expression(
        r"\s+activities(?=\s*(?:[.,;:]|$)|\s+and\s+(?!\d)|\s+at\s+a\s+total\b)(?P<cost>\s+at\s+a\s+total\s+cost\s+of\s+)?"
    ),
}
"""Behind that number, up to what all of them cost; any other word may tell of some of them."""


def _planned_for_the_year(case: Case) -> Iterator[Problem]:
    """Yield how many activities the Rencana Kerja is said to have in a year, or what they cost, where those of the folder are others."""
    for said in texts(case):
        pattern = _PLAN_OF_YEAR.get(said.language or "")
        if pattern is None or not _PLANNED.search(said.text):
            continue  # of most texts, no other document matters
        for fact in said.facts(FactKind.NUMBER):
            if plan := pattern.search(said.text, max(0, fact.start - 2 * _NEAR), fact.start):
                yield from _told_of_the_plan(case, said, fact, int(plan["year"]))


def _told_of_the_plan(case: Case, said: Wording, fact: Fact, year: int) -> Iterator[Problem]:
    """Yield that there are other activities in a *year* than the *fact* in *said* counts, or what these cost."""
    behind = _ACTIVITIES[said.language or ""].match(said.text, fact.end)
    costs, listed = _of_the_year(case, year) if behind else ([], 0)
    if costs and fact.value not in (len(costs), listed):
        yield _other_plan(said, fact, f"{len(costs)}")
    made = sum(costs, Decimal(0))
    is_known = all(costs) and fact.value == len(costs)
    for each in said.facts(FactKind.MONEY) if behind and behind["cost"] and is_known else ():
        if behind and each.start == behind.end() and amount_of(each) != made:
            yield _other_plan(said, each, in_figures(made, said.language))


_PLANNED = expression(r"\b(?:Rencana\s+Kerja|Work\s+Plan)\b")


def _of_the_year(case: Case, year: int) -> tuple[list[Decimal], int]:
    """Return what each activity that a Rencana Kerja of the folder has in a *year* costs, 0 where that is not known, and how many it has in all years."""
    costs, listed = list[Decimal](), 0
    for plan in case.beside("work-plan"):
        years = plan.facts.get("activities.year", ())
        budgets = plan.texts("activities.budget")
        is_told = len(budgets) == len(years)
        listed += len(years)
        for place, each in enumerate(years):
            if each == year:
                costs.append(_cost(budgets[place]) if is_told else Decimal(0))
    return costs, listed


def _cost(budget: str) -> Decimal:
    """Return the one amount of a *budget*, or the first of which the others are parts; 0 where it has none."""
    money = [each for each in facts(budget, "id") if each.kind is FactKind.MONEY]
    is_all = len(money) == 1 or (money and amount_of(money[0]) == sum_of(money[1:]))
    return amount_of(money[0]) if is_all else Decimal(0)


def _other_plan(said: Wording, fact: Fact, planned: str) -> Problem:
    message = _("{text}: the Rencana Kerja makes {sum}", text=said.quoted(fact.text), sum=planned)
    hint = _("look up the Rencana Kerja, and correct one of the two")
    return Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)


def _of_one_event(case: Case) -> Iterator[Problem]:
    """Yield how many take part in an event, where another text of the document says otherwise."""
    told = [each for each in indonesian_stretches(case) if each[1].value]
    for one, other in other_turnouts([stretch.text for _said, stretch in told]):
        said, stretch = told[one.place]
        message = _(
            "{text} take part in one event here, and {other} elsewhere",
            text=said.quoted(one.number.text),
            other=told[other.place][0].quoted(other.number.text),
        )
        at = said.place(stretch.start + one.number.start, stretch.start + one.number.end)
        yield Problem(at, message, _("write the same number in both"), ID, LEVEL)


def _gone_back_to(case: Case) -> Iterator[Problem]:
    """Yield another number of things to which a text goes back than that which the document tells before."""
    told = [each for each in indonesian_stretches(case) if each[1].value]
    for found in counted_again([stretch.text for _said, stretch in told]):
        said, stretch = told[found.place]
        span = (stretch.start + found.start, stretch.start + found.end)
        message = _(
            "{text}: {count} are told before",
            text=said.quoted(said.text[slice(*span)]),
            count=said.quoted(found.told.text),
        )
        yield Problem(said.place(*span), message, _("correct one of the two"), ID, LEVEL)


def _of_one_level(case: Case) -> Iterator[Problem]:
    """Yield how much there is of a thing at a time, where another text of the document says otherwise."""
    told = [each for each in indonesian_stretches(case) if each[1].value]
    for one, other in other_levels([stretch.text for _said, stretch in told]):
        said, stretch = told[one.place]
        message = _(
            "{text} is given here, and {other} elsewhere for the same thing",
            text=said.quoted(one.amount.text),
            other=told[other.place][0].quoted(other.amount.text),
        )
        at = said.place(stretch.start + one.amount.start, stretch.start + one.amount.end)
        yield Problem(at, message, _("write the same number in both"), ID, LEVEL)


def _of_one_scale(case: Case) -> Iterator[Problem]:
    """Yield where two grades of one scale, in one article, leave a gap or overlap."""
    for article in parts.articles(case.document):
        told = [
            (said, stretch)
            for said in texts_below(case, article)
            if said.language == "id" and not said.is_sealed
            for stretch in said.stretches
            if stretch.value
        ]
        for found in broken_scales([stretch.text for _said, stretch in told]):
            said, stretch = told[found.place]
            text, other = said.quoted(found.fact.text), said.quoted(found.other)
            message = _("{text}: this and {other} overlap", text=text, other=other)
            if found.is_gap:
                message = _(
                    "{text}: no grade covers what lies between this and {other}",
                    text=text,
                    other=other,
                )
            hint = _("let each grade begin where the one beside it ends")
            start = stretch.start + found.fact.start
            yield Problem(said.place(start, start + len(found.fact.text)), message, hint, ID, LEVEL)


def _left_of_that(case: Case) -> Iterator[Problem]:
    """Yield what is said to be left of an amount that another text tells before: "Dari tagihan tersebut telah dibayar"."""
    told = [each for each in indonesian_stretches(case) if each[1].value]
    for found in wrong_leftovers_of_that([stretch.text for _said, stretch in told]):
        said, stretch = told[found.place]
        span = (found.amount.start, found.amount.end)
        yield _left(said, stretch.start, span, found.amount.text, found.made)


def _left(said: Wording, start: int, span: tuple[int, int], text: str, rest: Decimal) -> Problem:
    message = _(
        "{text}: what is left is {rest}",
        text=said.quoted(text),
        rest=in_figures(rest, said.language),
    )
    return _found(said, start, span, message, _("correct one of the three numbers"))


def _all_decided(case: Case, day: dt.date) -> bool:
    """Return whether the meeting of that *day* decided on every commitment of the agreement."""
    keys = {str(each.key) for each in getattr(case.record, "commitments", ())}
    return any(
        keys <= {*minutes.texts("decisions.commitment")}
        for minutes in case.beside("minutes", "date", day.isoformat())
    )


def _whole_counts(said: Wording) -> list[Fact]:
    """Return where *said* counts commitments, and not some of them."""
    return [
        each
        for each in said.facts(FactKind.NUMBER)
        if _counts_commitments(each, said.text)
        and not _IN_PART.search(said.text[max(0, each.start - 40) : each.start])
    ]


def _miscounted(said: Wording, fact: Fact, count: str) -> Problem:
    message = _(
        "{text} commitments are counted here, but the agreement counts {count}",
        text=said.quoted(fact.text),
        count=count,
    )
    hint = _("count them again, and correct one of the two")
    return Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)


# ---- what stands behind a colon --------------------------------------------------------------

_ANNOUNCES = expression(
    r"\s+(?!(?:dengan|yang|untuk|sebagai|tersebut|with|that|which|for)\b)([^\W\d_]+)(?:\s+(?!(?:untuk|kepada|bagi|oleh|for|to|by|(?:di|ter)bagi|dialokasikan|divided|shared|allocated)\b)[^\W\d_]+)?"
    r"(?:\s+(?:sebagai\s+berikut|berikut|as\s+follows))?\s*:\s*",
    re.IGNORECASE,
)
_RATIO = expression(r"\d(?:\s:\s|:)$")
"""Before a number of a ratio, which counts nothing: "dengan perbandingan 5:3:2 kepada:"."""
_AT_LEAST = expression(
    r"\b(?:paling|sekurang\S*|minim(?:al|um)|maksim(?:al|um)|salah satu|lebih|at (?:least|most)|no (?:more|fewer|less) than|one of|any of)\W+"
    r"(?:\w+\W+){0,2}$",
    re.IGNORECASE,
)


def _letters(case: Case) -> Counter[str]:
    """Return how many letters each passage of the data has, by the key path of the passage.

    A letter with the new words of an addendum is one of its list, though the passage does not have it.
    """
    runs, listed = dict[str, _Run](), Counter[_Run]()
    places = dict[tuple[str, str], tuple[int, ...]]()
    for said in texts(case):
        if said.label is None:
            continue
        level, key = said.label.level, (said.label.sequence, said.language)
        above = (*places.get(key, ()), *[0] * level)[:level]
        run = (*key, above)
        listed[run] += 1
        places[key] = (*above, listed[run])
        for value in said.values:
            if found := _LETTER.fullmatch(value.origin.path):
                runs[found[1]] = run
    return Counter({passage: listed[run] for passage, run in runs.items()})


_Run = tuple[str, str, tuple[int, ...]]
"""Items that stand in one list: by their sequence, their language and the numbers above them."""
_LETTER = expression(r"(.+)\.letters\[\d+\]\.\w+")


def _lettered(said: Wording, letters: Counter[str]) -> Iterator[Problem]:
    """Yield another number of items than letters follow: "dalam 3 (tiga) tahap:"."""
    for value in said.values if letters else ():
        listed = letters[value.origin.path.rpartition(".")[0]]
        for fact in said.facts(FactKind.NUMBER) if listed else ():
            found = _ANNOUNCES.fullmatch(said.text.rstrip(), fact.end)
            is_ratio = _RATIO.search(said.text, max(0, fact.start - _NEAR), fact.start)
            counts = found and found[1].casefold() not in NO_ITEMS and fact.sure and not is_ratio
            if (
                counts
                and fact.value != listed
                and may_announce(Decimal(fact.value), listed)
                and not _AT_LEAST.search(said.text, 0, fact.start)
            ):
                yield _announced(said, fact.start, fact.end, fact.text, listed)


def _announced(said: Wording, start: int, end: int, text: str, listed: int) -> Problem:
    message = _("{text}: {listed} are listed", text=said.quoted(text), listed=listed)
    hint = _("list what is announced, or correct the number")
    return Problem(said.place(start, end), message, hint, ID, LEVEL)


# ---- the costs of each party -----------------------------------------------------------------


def _costs(record: Record) -> Iterator[Problem]:
    """Yield the share of one cost with which the shares of all parties exceed the whole."""
    borne = defaultdict[tuple[str, str], list[tuple[Decimal, SourcedText]]](list)
    for clauses in record.costs.values() if isinstance(record, CooperationAgreement) else ():
        for clause in clauses:
            for language, text in clause.text.items():
                shares = [each for each in facts(text, language) if each.kind is FactKind.PERCENT]
                if len(shares) == 1:
                    (share,) = shares
                    rest = f"{text[: share.start]}%{text[share.end :]}"
                    borne[language, rest].append((Decimal(share.value), text))
    for shares_of_one in borne.values():
        if len(shares_of_one) > 1 and sum(share for share, _text in shares_of_one) > 100:
            message = _("the shares of the parties in this cost make more than 100%")
            place = shares_of_one[-1][1].origin.source
            yield Problem(place, message, _("correct one of the shares"), ID, LEVEL)


_REST_OF_COSTS = expression(
    r"\b(?:sisanya|selebihnya|sisa\s+(?:dari\s+)?biaya|kekurangan\s+(?:biaya|dana|pembiayaan)|hibah|the\s+(?:remainder|rest|balance)|shortfall|grants?)\b",
    re.IGNORECASE,
)
"""Tells of what is left when each party has borne its share."""


def _borne_by_all(case: Case) -> Iterator[Problem]:
    """Yield shares of one cost that make another whole than 100% when each party bears one, or other amounts."""
    record = case.record
    if not isinstance(record, CooperationAgreement) or len(record.costs) != len(record.parties):
        return
    borne = defaultdict[tuple[str, str], list[tuple[BorneShare, SourcedText, str]]](list)
    for party, clauses in record.costs.items():
        for clause in clauses:
            for language, text in clause.text.items():
                if found := borne_share(text, language):
                    borne[language, found.of].append((found, text, party))
    for (language, _of), told in borne.items():
        if len(told) == len({party for *_told, party in told}) == len(record.parties):
            shares, said = [each for each, *_rest in told], [text for _share, text, _party in told]
            yield from _of_the_whole(case, language, shares, said)


def _of_the_whole(
    case: Case, language: str, borne: list[BorneShare], said: list[SourcedText]
) -> Iterator[Problem]:
    """Yield that what is *borne* by all parties, as *said*, is not 100%, or an amount that is not its share."""
    made = sum((amount_of(each.share) for each in borne), Decimal(0))
    last = said[-1].origin.source
    if made > _WHOLE + 1:
        message = _("the shares of the parties in this cost make more than 100%")
        yield Problem(last, message, _("correct one of the shares"), ID, LEVEL)
    elif made < _WHOLE - 1 and not _is_left_to_others(case, language, _WHOLE - made):
        shares = ", ".join(f"`{each.share.text}`" for each in borne)
        message = _("{text}: these shares make less than the whole", text=shares)
        yield Problem(last, message, _("correct the shares, or say who bears the rest"), ID, LEVEL)
    elif made == _WHOLE:
        for place, due in wrong_borne_amounts(borne):
            amount = borne[place].amount
            message = _(
                "{text}: the calculation gives {sum}",
                text=f"`{amount.text}`" if amount else "",
                sum=in_figures(due, language),
            )
            yield Problem(
                said[place].origin.source, message, _("correct one of the two"), ID, LEVEL
            )


_WHOLE = 100


def _is_left_to_others(case: Case, language: str, rest: Decimal) -> bool:
    """Return whether a text of *case* gives the *rest* of a cost, or says who bears one."""
    return any(
        _REST_OF_COSTS.search(said.text)
        or any(amount_of(each) == rest for each in said.facts(FactKind.PERCENT))
        for said in texts(case)
        if said.language == language
    )


_TOGETHER = expression(
    r"\b(?:PARA\s+PIHAK|(?:kedua|ketiga|keempat|kelima|seluruh|semua)\s+PIHAK|the\s+(?:\w+\s+)?PARTIES)\b"
)


def _together(record: Record) -> Iterator[Problem]:
    """Yield what the parties are said to bear together, where their shares of one thing make another sum."""
    if not isinstance(record, CooperationAgreement) or len(record.costs) != len(record.parties):
        return
    borne = defaultdict[tuple[str, str], list[tuple[SourcedText, list[Fact]]]](list)
    for clauses in record.costs.values():
        for clause in clauses:
            for language, text in clause.text.items():
                money = [each for each in facts(text, language) if each.kind is FactKind.MONEY]
                if money:
                    borne[language, text[: money[0].start]].append((text, money))
    for (language, _before), shares in borne.items():
        made = sum((amount_of(money[0]) for _text, money in shares), Decimal(0))
        for text, money in shares if len(shares) == len(record.parties) else ():
            of_all = len(money) == 2 and _TOGETHER.search(text, money[0].end, money[1].start)
            if of_all and amount_of(money[1]) != made:
                message = _(
                    "{text}: its parts make {sum}",
                    text=f"`{money[1].text}`",
                    sum=in_figures(made, language),
                )
                hint = _("correct the total, or a part of it")
                yield Problem(text.origin.source, message, hint, ID, LEVEL)


# ---- in a sentence ---------------------------------------------------------------------------


def _found(said: Wording, start: int, span: tuple[int, int], message: str, hint: str) -> Problem:
    """Return the finding about a *span* of the stretch of *said* that begins at *start*."""
    begin, end = span
    return Problem(said.place(start + begin, start + end), message, hint, ID, LEVEL)


def _lists(said: Wording, text: str, start: int) -> Iterator[Problem]:
    told = set[int]()
    for found in (
        *announced(text, said.language),
        *announced_months(text, said.language),
        *listed_values(text, said.language),
        *listed_turns(text, said.language),
    ):
        if not found.agrees and found.start not in told:
            told.add(found.start)
            message = _(
                "{text}: {count} are announced, and {listed} listed",
                text=said.quoted(found.text),
                count=found.count,
                listed=found.least,
            )
            hint = _("list what is announced, or correct the number")
            yield _found(said, start, (found.start, found.end), message, hint)


def _marks(said: Wording, text: str, start: int) -> Iterator[Problem]:
    for begin, end, due in skipped_marks(text):
        message = _(
            "{mark} does not follow the mark of the item before it",
            mark=said.quoted(text[begin:end]),
        )
        hint = _("write `{due}`, or add the item that is missing", due=due)
        yield _found(said, start, (begin, end), message, hint)


def _sums(said: Wording, text: str, start: int, parties: int) -> Iterator[Problem]:
    """Yield totals that their parts do not make, *parties* being as many as "setiap PIHAK" means."""
    wrong = dict[int, tuple[Fact, Decimal]]()
    for found in (
        *wrong_sums(text, said.language),
        *wrong_products(text, said.language),
        *wrong_wholes(text, said.language, FactKind.NUMBER, parties),
        *wrong_mixed_parts(text, said.language, parties),
        *wrong_named_shares(text, said.language),
        *wrong_priced_parts(text, said.language),
        *wrong_teams(text, said.language),
        *(wrong_itemised_text(text) if said.language == "id" else ()),
    ):
        wrong.setdefault(found.amount.start, (found.amount, found.made))
    for total, made in (
        *wrong_partitions(text, said.language),
        *wrong_breakdowns(text, said.language, parties),
        *wrong_spent_sums(text, said.language),
    ):
        wrong.setdefault(total.start, (total, made))
    for total, made in wrong.values():
        message = _(
            "{text}: its parts make {sum}",
            text=said.quoted(total.text),
            sum=in_figures(made, said.language),
        )
        hint = _("correct the total, or a part of it")
        yield _found(said, start, (total.start, total.end), message, hint)


def _members(said: Wording, text: str, start: int) -> Iterator[Problem]:
    for part in too_many_members(text, said.language):
        message = _("{text}: these are more than there are", text=said.quoted(part.text))
        hint = _("correct the total, or a part of it")
        yield _found(said, start, (part.start, part.end), message, hint)


def _shares(said: Wording, text: str, start: int) -> Iterator[Problem]:
    for share in too_large_equal_shares(text, said.language):
        message = _("{text}: these are more than there are", text=said.quoted(share.text))
        hint = _("correct the shares: they make 100% at the most")
        yield _found(said, start, (share.start, share.end), message, hint)
    for shares in too_small_shares(text, said.language):
        words = text[shares[0].start : shares[-1].end]
        message = _("{text}: these shares make less than the whole", text=said.quoted(words))
        hint = _("correct the shares, or say who bears the rest")
        yield _found(said, start, (shares[-1].start, shares[-1].end), message, hint)
    for parts_of_it in incomplete_compositions(text, said.language):
        words = text[parts_of_it[0].start : parts_of_it[-1].end]
        message = _("{text}: these shares make less than the whole", text=said.quoted(words))
        hint = _("correct the shares, or say what the rest is")
        yield _found(said, start, (parts_of_it[0].start, parts_of_it[-1].end), message, hint)
    for share, rest in wrong_rests(text, said.language):
        message = _(
            "{text}: the rest is {rest}%",
            text=said.quoted(share.text),
            rest=in_figures(rest, said.language),
        )
        hint = _("correct one of the shares")
        yield _found(said, start, (share.start, share.end), message, hint)
    leftovers = [
        (each.amount, each.made)
        for each in (
            *wrong_leftovers(text, said.language),
            *wrong_rests_of_whole(text, said.language),
        )
    ]
    for count, rest in (*wrong_remainders(text, said.language), *leftovers):
        yield _left(said, start, (count.start, count.end), count.text, rest)
    exceeding = (
        *too_large_shares(text, said.language),
        *exceeding_compositions(text, said.language),
    )
    for parts_of_all in {each[0].start: each for each in exceeding}.values():
        words = text[parts_of_all[0].start : parts_of_all[-1].end]
        message = _("{text}: these shares make more than the whole", text=said.quoted(words))
        hint = _("correct the shares: they make 100% at the most")
        yield _found(said, start, (parts_of_all[-1].start, parts_of_all[-1].end), message, hint)
