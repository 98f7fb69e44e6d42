"""An amount that minutes or a letter take from a Perjanjian Kerja Sama is the amount that stands there.

Minutes quote the costs of a health post as Rp58,000,000 `sebagaimana ditetapkan dalam Perjanjian
Kerja Sama`, which has Rp85,000,000; or a follow-up pays the support of April again in May, although
another quantity was delivered. The rule compares a sentence that cites a Perjanjian Kerja Sama with
the one duty or cost of the folder that says nothing besides, reckons what is paid from the price for
each unit there and the quantity that the same document gives, for a month or in the same sentence,
and finds more things than the one duty that counts them. A number that is said to stand in an
agreement, such as the least that is delivered, is compared likewise, and those who take part in a
training with the most that an agreement allows.

Passes: `biaya obat ... sebesar Rp85.000.000,00 sebagaimana ditetapkan dalam Perjanjian Kerja Sama`; an instalment, a
        rest or a proposal; an amount of another thing.
Fails:  in a report, `470 ton, kurang 40 ton dari jadwal` where the schedule has 500;
        `Rp58.000.000,00` for the same costs; `Rp31.500.000,00` for May where 134 tonnes were delivered at
        Rp250.000,00 for every tonne; `menempati 12 (dua belas) kios` where the duty is to provide ten;
        in minutes, a follow-up `dengan biaya Rp15.000.000,00` of what is decided to cost Rp12.500.000,00; `menurut Perjanjian
        Kerja Sama ... paling sedikit 600 (enam ratus) ton beras` where the duty says five hundred; `pelatihan tahun 2026 diikuti 45 peserta
        dari Kabupaten Jembrana` where the most is forty a year; `melampaui sasaran Kesepakatan Bersama sebesar 75%` where the
        commitment says at least 70%; `di atas cakupan paling sedikit 65% yang ditetapkan dalam Kesepakatan Bersama`; `Biaya pelatihan
        sebesar Rp1.500.000,00 untuk setiap peserta, sesuai dengan Perjanjian Kerja Sama`, an article of which says Rp1.750.000,00;
        in a report, `Batas volume tahunan sebesar 108.000 meter kubik` of 180,000; in minutes, `penggantian biaya sistem sebesar 5% dari
        pendapatan kotor` where 4% are agreed;
        `40 murid ... berhak atas 2 guru pendamping gratis` where one is free for every ten pupils; in a Perjanjian Kerja Sama,
        `1 pendamping untuk setiap 5 korban` where the Kesepakatan Bersama says at least one for every three; at the end of an agreement,
        Rp7.380.000,00 left to pay `atas 651 bukti bayar` where the price of each is Rp12.000,00, or `untuk 460 kilometer` at the price of its addendum, or Rp90.000.000,00 that
        is the `sisa biaya atas 30.000 halaman` at Rp2.000,00; in a report,
        `diperpanjang dari 10 menjadi 14 hari melalui adendum`, which made it 15, or `Termin pertama dan ketiga ... atau 80%` of
        instalments of 30%, 50% and 20%;
        `Denda ... Rp7.200.000,00 untuk 2 titik selama 10 hari` at Rp36.000,00 `untuk setiap titik dan setiap hari`, `1.043 jam dengan
        honorarium sebesar Rp129.250.000,00` at Rp125.000,00 `per jam`, and other
        amounts that differ from the agreed price times the number by two exchanged digits, or by a nought too many or too few; in an offer, `Rp162.000.000,00
        setahun, yaitu Rp5.400.000,00 untuk setiap perjalanan`, of which the agreement has 36 a year;
        `30 orang, paling sedikit 10 orang di antaranya perempuan`, where the Kesepakatan Bersama asks for 40%; in a
        recital, `memusnahkan 48 kantong ..., setara dengan Rp16.560.000,00`, where a bag is worth Rp360.000,00; in a work plan, `Pemasangan 3
        titik baru lainnya` for Rp960.000.000,00 beside two for Rp480.000.000,00, at the Rp240.000.000,00 `untuk setiap titik` of the agreement; `Kedua lampu
        berharga Rp44.200.000,00, jadi Rp800.000,00 di bawah pagu`, where Rp46.000.000,00 was decided on for the lamps; `Rp1.526.000.000,00, atau
        Rp16.000.000,00 di bawah anggaran sebesar Rp1.540.000.000,00`; `Ketersediaan 99,3%
        dan kompensasi Rp15.000.000,00`, where `99,0% sampai dengan kurang dari 99,5%: Rp5.000.000,00`;
        `pelanggan yang memakai 75 kWh sebulan membayar Rp84.000,00`, where the prices of a list, up to 30 kWh, up to 60 kWh and above, make Rp81.000,00;
        `biaya sistem sebesar 5%` where the Kesepakatan Bersama has `biaya sistem paling tinggi 4%`, or a siren that is `digeser sejauh 280
        meter` where 250 are the most; a certificate that one `tidak menerima ..., karena tidak hadir selama 2 hari`, where that follows from
        an absence of `lebih dari 2 hari`; `Uang muka sebesar Rp24.000.000,00 telah diterima`, where the agreement has one `uang muka`, of
        Rp42.000.000,00.
Not seen: an amount that is quoted without naming where it stands, except of what an agreement has one of, as an advance; where an addendum has changed the agreement,
        anything but what it is said to have changed, and what is reckoned from a price in it, or at the end of an agreement from
        one that no addendum touches.
Source: Permendagri 22/2020, article 15(3) (read in full), under which an amendment changes what was
        agreed; that it is quoted as it stands follows from this.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.agreed_bounds import (
    OtherThanAgreed,
    above_most,
    misquoted,
    misquoted_prices,
    misquoted_targets,
)
from mou_gen.calculations.agreed_products import (
    AgreedPrice,
    agreed_prices,
    misreckoned_products,
    wrong_unit_prices,
    wrong_worths,
)
from mou_gen.calculations.group_quotas import missed_quotas
from mou_gen.calculations.limit_differences import names_limit, wrong_limit_differences
from mou_gen.calculations.missed_grounds import missed_grounds
from mou_gen.calculations.named_ceilings import above_ceilings
from mou_gen.calculations.paid_stages import wrong_stages
from mou_gen.calculations.planned_costs import wrong_planned_products
from mou_gen.calculations.ratios import contradicted_ratios, other_ratios
from mou_gen.calculations.restated_limits import misstated_limits, raised_shares
from mou_gen.calculations.shortfalls import wrong_shortfalls
from mou_gen.calculations.sole_payments import other_sole_payments
from mou_gen.calculations.stepped_amounts import (
    mistaken_steps,
    step_tables,
    wrong_graded_charges,
)
from mou_gen.calculations.unit_prices import is_slip_for
from mou_gen.checks.agreed_terms import (
    CITED,
    CLAUSES,
    LAID_DOWN_IN_COOPERATION,
    LAID_DOWN_IN_JOINT,
    PASSAGES,
    SAID_IN_COOPERATION,
    SAID_IN_JOINT,
    TARGET_OF_COOPERATION,
    TARGET_OF_JOINT,
    worded_clauses,
)
from mou_gen.checks.case import Case
from mou_gen.checks.named_agreements import folder_told, reported_agreement
from mou_gen.checks.told_changes import CHANGED, changed_texts, told_changes, worded_beside
from mou_gen.checks.wording import Stretch, Wording, indonesian_stretches, open_texts
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.amendment import Addendum
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.joint_agreement import JointAgreement, UnderAgreement
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.offer import Offer
from mou_gen.kinds.record import Record
from mou_gen.kinds.report import Report
from mou_gen.kinds.subsequent_instrument import SubsequentInstrument
from mou_gen.kinds.termination import Termination
from mou_gen.kinds.work_plan import WorkPlan
from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import in_figures
from mou_gen.language.party_names import names_of_parties
from mou_gen.language.stated_amounts import sentences_of
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

ID = "agreed-amounts"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, article 15(3)"
SURE = True
ATURAN = """Jumlah uang yang dikutip notula atau surat dari Perjanjian Kerja Sama sama dengan yang tertulis di sana.

Notula menyebut biaya pos kesehatan Rp58.000.000,00 `sebagaimana ditetapkan dalam Perjanjian Kerja
Sama`, padahal di sana Rp85.000.000,00; atau tindak lanjut membayar dukungan bulan April sekali lagi
untuk bulan Mei, padahal jumlah barangnya lain. Karena itu, kalimat yang merujuk pada Perjanjian Kerja
Sama dibandingkan dengan satu kewajiban atau biaya dalam folder yang tidak menyebut hal lain, pembayaran
dihitung dari harga satuan di sana dan banyaknya barang dalam dokumen yang sama, untuk suatu bulan atau
dalam kalimat yang sama, dan banyaknya sesuatu tidak melebihi satu kewajiban yang menghitungnya. Jumlah
yang dikatakan tercantum dalam perjanjian, misalnya jumlah paling sedikit yang dikirim, dibandingkan
dengan cara yang sama, dan banyaknya peserta pelatihan dengan jumlah paling banyak dalam perjanjian.

Lulus:  `biaya obat ... sebesar Rp85.000.000,00 sebagaimana ditetapkan dalam Perjanjian Kerja Sama`; angsuran, sisa,
        atau usul; jumlah untuk hal lain.
Gagal:  `Rp58.000.000,00` untuk biaya yang sama; `Rp31.500.000,00` untuk bulan Mei, padahal 134 ton dengan
        Rp250.000,00 untuk setiap ton; `menempati 12 (dua belas) kios`, padahal kewajibannya menyediakan sepuluh;
        dalam notula, tindak lanjut `dengan biaya Rp15.000.000,00`, padahal diputuskan Rp12.500.000,00; `menurut Perjanjian Kerja
        Sama ... paling sedikit 600 (enam ratus) ton beras`, padahal kewajibannya lima ratus; `pelatihan tahun 2026 diikuti 45
        peserta dari Kabupaten Jembrana`, padahal paling banyak empat puluh setahun; `melampaui sasaran Kesepakatan Bersama sebesar
        75%`, padahal komitmennya paling sedikit 70%; `di atas cakupan paling sedikit 65% yang ditetapkan dalam Kesepakatan
        Bersama`; `Biaya pelatihan sebesar Rp1.500.000,00 untuk setiap peserta, sesuai dengan Perjanjian Kerja Sama`, padahal
        pasalnya memuat Rp1.750.000,00; dalam laporan, `Batas volume tahunan sebesar 108.000 meter kubik`, padahal 180.000; dalam
        notula, `penggantian biaya sistem sebesar 5% dari pendapatan kotor`, padahal disepakati 4%;
        `470 ton, kurang 40 ton dari jadwal`, padahal dijadwalkan 500;
        `40 murid ... berhak atas 2 guru pendamping gratis`, padahal satu guru gratis untuk setiap sepuluh murid;
        dalam Perjanjian Kerja Sama, `1 pendamping untuk setiap 5 korban`, padahal dalam Kesepakatan Bersama paling sedikit satu
        untuk setiap tiga; dalam pengakhiran, sisa pembayaran Rp7.380.000,00 `atas 651 bukti bayar`, padahal Rp12.000,00
        untuk setiap bukti bayar, atau `untuk 460 kilometer` dengan harga dalam adendumnya, atau Rp90.000.000,00
        sebagai `sisa biaya atas 30.000 halaman` dengan Rp2.000,00 untuk setiap halaman; dalam laporan, `diperpanjang dari 10 menjadi 14 hari melalui adendum`, padahal menjadi 15, atau
        `Termin pertama dan ketiga ... atau 80%`, padahal pembayarannya 30%, 50%, dan 20%;
        `Denda ... Rp7.200.000,00 untuk 2 titik selama 10 hari`, padahal Rp36.000,00 `untuk setiap titik dan setiap hari`, `1.043 jam
        dengan honorarium sebesar Rp129.250.000,00`, padahal Rp125.000,00 `per jam`, dan
        jumlah lain yang berbeda dari hasil kali harga yang disepakati dan banyaknya karena dua digit tertukar, atau karena kelebihan atau kekurangan satu nol; dalam penawaran,
        `Rp162.000.000,00 setahun, yaitu Rp5.400.000,00 untuk setiap perjalanan`, padahal perjanjiannya memuat 36 perjalanan setahun;
        `30 orang, paling sedikit 10 orang di antaranya perempuan`, padahal Kesepakatan Bersama meminta 40%; dalam
        konsideran, `memusnahkan 48 kantong ..., setara dengan Rp16.560.000,00`, padahal satu kantong Rp360.000,00; dalam rencana kerja,
        `Pemasangan 3 titik baru lainnya` dengan Rp960.000.000,00 di samping dua titik dengan Rp480.000.000,00, padahal perjanjiannya
        memuat Rp240.000.000,00 `untuk setiap titik`; `Kedua lampu berharga Rp44.200.000,00, jadi Rp800.000,00 di bawah pagu`,
        padahal untuk lampu itu diputuskan Rp46.000.000,00; `Rp1.526.000.000,00, atau Rp16.000.000,00 di bawah anggaran sebesar
        Rp1.540.000.000,00`; `Ketersediaan 99,3% dan kompensasi Rp15.000.000,00`, padahal `99,0% sampai
        dengan kurang dari 99,5%: Rp5.000.000,00`; `pelanggan yang memakai 75 kWh sebulan membayar Rp84.000,00`, padahal harga dalam daftar, sampai dengan 30 kWh,
        sampai dengan 60 kWh, dan di atasnya, menghasilkan Rp81.000,00;
        `biaya sistem sebesar 5%`, padahal Kesepakatan Bersama memuat `biaya sistem paling tinggi 4%`, atau sirene yang `digeser sejauh
        280 meter`, padahal paling jauh 250; sertifikat yang tidak diterima `karena tidak hadir selama 2 hari`, padahal
        syaratnya `lebih dari 2 hari`; `Uang muka sebesar Rp24.000.000,00 telah diterima`, padahal satu-satunya uang muka dalam
        perjanjiannya Rp42.000.000,00.
Tidak terlihat: jumlah yang dikutip tanpa menyebut sumbernya, kecuali hal yang hanya satu dalam perjanjiannya, seperti uang muka; perjanjian yang telah diubah dengan adendum, kecuali
        hal yang disebut berubah dan yang dihitung dari harga dalam adendum itu, atau dalam pengakhiran dari
        harga yang tidak tersentuh adendum.
Sumber: Permendagri 22/2020, Pasal 15 ayat (3) (dibaca lengkap), yang mengatur bahwa hal yang disepakati
        diubah dengan perubahan perjanjian; bahwa jumlah dikutip sebagaimana tertulis disimpulkan dari
        ketentuan itu.
"""

_ENOUGH = 3
"""Words in common by which two sentences are about one thing."""
_NOT_ALL = expression(
    r"\b(?:sisa\w*|kekurangan|sebagian|uang\s+muka|tahap|termin|angsuran|cicilan|triwulan|semester|denda|tambahan|kenaikan|penurunan"
    r"|naik|turun|diubah|menjadi|semula|\w*usul\w*|rencana|realisasi|paling|masing-masing|persen|pajak|dipotong|potongan)\b|%",
    re.IGNORECASE,
)
"""Says that an amount is not the one that was agreed, or is a part of it."""
_EACH = expression(
    r"\s*(?:(?:untuk|bagi)\s+)?(?:(?:setiap|tiap|per)\s+)(?P<unit>[^\W\d_]+)", re.IGNORECASE
)
_APIECE = expression(r"\b(?:setiap|tiap|per|masing-masing)\s+(?!tahun\b)[^\W\d_]+", re.IGNORECASE)
_PERIODS = ("hari", "minggu", "pekan", "bulan", "triwulan", "semester", "tahun")
_THEN = expression(
    r"\s+(?:(?:berjumlah|sebanyak|sebesar|mencapai|adalah|ialah|tercatat|dikirim|dipasok)\s+)*"
)
_LESS = expression(
    r"\b(?:di\s+antaranya|dikembalikan|ditolak|rusak|susut|penyusutan|(?:tidak\s+)?memenuhi|layak|lolos|dikurangi|diafkir)\b",
    re.IGNORECASE,
)
"""Tells that not all that was delivered is paid for."""
_NOUN = expression(r"\s+([^\W\d_]+)")
_YEAR = (12, "month")


@value_class
class _Amount:
    """An amount in a sentence, and what the sentence is about."""

    fact: Fact
    """At its place in the sentence."""
    sentence: str
    matter: tuple[Sense, ...]

    @property
    def behind(self) -> str:
        """What stands behind it."""
        return self.sentence[self.fact.end :]

    @property
    def is_money(self) -> bool:
        """Whether it is an amount of money."""
        return self.fact.kind is FactKind.MONEY


def check(case: Case) -> Iterator[Problem]:
    """Yield amounts in the document of *case* that are not those of the agreements of its folder."""
    found = list(_compared(case))
    yield from found
    places = {each.source for each in found}
    others = (
        *_for_so_many(case),
        *_worth(case),
        *_planned_at_prices(case),
        *_away_from_limits(case),
        *_of_other_steps(case),
    )
    yield from (each for each in others if each.source not in places)


def _worth(case: Case) -> Iterator[Problem]:
    """Yield what so many are said to be worth, where the price for each in a Perjanjian Kerja Sama of the folder makes another amount."""
    valued = [each for each in indonesian_stretches(case) if "Rp" in each[1].text]
    if not valued:
        return  # what other documents agree on does not matter
    prices = agreed_prices(worded_beside(case))
    for said, stretch in valued if prices else ():
        for wrong in wrong_worths(stretch.text, prices):
            yield _calculated(
                said, stretch.start, wrong.amount, wrong.made, _from(wrong.price.sentence)
            )


def _of_other_steps(case: Case) -> Iterator[Problem]:
    """Yield what is told for a value, where a list of steps in an agreement of the folder sets that amount for another value."""
    valued = [each for each in indonesian_stretches(case) if "Rp" in each[1].text]
    if not valued:
        return  # what other documents agree on does not matter
    record = case.record
    agreements = (record, getattr(record, "under", None), getattr(record, "agreement", None))
    own = [text for each in agreements if isinstance(each, Agreement) for text in _items(each)]
    beside = [
        text
        for each in case.beside("cooperation")
        for path in PASSAGES
        for text in each.texts(path)
    ]
    agreed = [*own, *beside, *changed_texts(case.beside("addendum"))]
    tables = step_tables(agreed)
    for said, stretch in valued if tables else ():
        for wrong in (
            *mistaken_steps(stretch.text, tables, agreed),
            *wrong_graded_charges(stretch.text, tables, agreed),
        ):
            yield _calculated(said, stretch.start, wrong.amount, wrong.made, _from(wrong.step))


def _items(agreement: Agreement) -> Iterator[str]:
    """Yield the paragraphs of the articles that *agreement* words itself, and the items of their lists."""
    articles = agreement.articles
    worded = [each.paragraphs for each in articles.replace.values()]
    worded += [each.paragraphs for each in articles.add]
    for paragraphs in worded:
        for each in paragraphs:
            yield str(each.text.get("id", ""))
            yield from (str(letter.text.get("id", "")) for letter in each.letters)


_DECIDED = ("decisions.text", "follow_up.action")


def _away_from_limits(case: Case) -> Iterator[Problem]:
    """Yield by how much an amount is said to be below or above a ceiling, which a decision of a meeting before makes otherwise."""
    limited = [
        (said, stretch) for said, stretch in indonesian_stretches(case) if names_limit(stretch.text)
    ]
    decided = _decided_before(case) if limited else []  # else it does not matter
    for said, stretch in limited:
        for wrong in wrong_limit_differences(stretch.text, decided):
            place = (stretch.start + wrong.amount.start, stretch.start + wrong.amount.end)
            message = _(
                "{text}: the calculation gives {sum}",
                text=said.quoted(wrong.amount.text),
                sum=in_figures(wrong.made, "id"),
            )
            hint = _("reckon again with the ceiling that was decided")
            yield Problem(said.place(*place), message, hint, ID, LEVEL)


def _decided_before(case: Case) -> list[str]:
    """Return what the agreements of the folder say, and what its meetings decided before the day of the document of *case*; nothing where that is under none."""
    record = case.record
    if not isinstance(record, UnderAgreement) or isinstance(record.date, Unknown):
        return []
    minutes = [each for each in case.beside("minutes") if _is_signed(each, record.date)]
    decided = [text for each in minutes for path in _DECIDED for text in each.texts(path)]
    decided += [text for each in case.beside("cooperation") for text in worded_clauses(each)]
    return [*decided, *_commitments(record)]


def _planned_at_prices(case: Case) -> Iterator[Problem]:
    """Yield the budget of a planned activity, where the price in an agreement makes another amount of what the activity counts."""
    plan = case.record
    if not isinstance(plan, WorkPlan) or isinstance(plan.activities, Unknown):
        return
    told = [
        (each.activity["id"], each.budget["id"])
        for each in plan.activities or ()
        if not isinstance(each.budget, Unknown)
        and {"id"} <= each.activity.keys() & each.budget.keys()
    ]
    texts = [text for each in case.beside("cooperation") for text in worded_clauses(each)]
    prices = agreed_prices([*texts, *_commitments(plan)])
    for place, found in wrong_planned_products(told, prices):
        message = _(
            "{text}: the calculation gives {sum}",
            text=f"`{found.amount.text}`",
            sum=in_figures(found.made, "id"),
        )
        hint = _("reckon again with the price in the agreement")
        yield Problem(told[place][1].origin.source, message, hint, ID, LEVEL)


def _for_so_many(case: Case) -> Iterator[Problem]:
    """Yield amounts for so many of something, or prices, that no agreed price or number makes, where one is missed by a slip of typing."""
    record = case.record
    if isinstance(record.date, Unknown) or isinstance(record, Agreement | Addendum):
        return
    agreed: dict[str, tuple[list[AgreedPrice], list[str]]] = {}
    if isinstance(record, Report):
        for each in record.agreements:
            dossier = case.folder.dossier(each.agreement.key)
            papers = [dossier.ask((False, kind, "", "")) for kind in ("cooperation", "addendum")]
            joint = _said_in(each.agreement, record.date)
            agreed[each.agreement.key] = _prices_and_texts(papers, joint, record.date)
    elif isinstance(record, UnderAgreement) and record.agreement is not None:
        papers = [case.beside(kind) for kind in ("cooperation", "addendum")]
        joint = _commitments(record)
        agreed[record.agreement_folder or ""] = _prices_and_texts(papers, joint, record.date)
    for said, stretch in indonesian_stretches(case) if agreed else ():
        prices, counting = agreed.get(folder_told(record, stretch.value), ([], []))
        for wrong in misreckoned_products(stretch.text, prices):
            sentence = wrong.price.sentence
            yield _calculated(said, stretch.start, wrong.amount, wrong.made, _from(sentence))
        for unit in wrong_unit_prices(stretch.text, counting):
            yield _calculated(said, stretch.start, unit.price, unit.made, _from(unit.sentence))


def _from(sentence: str) -> str:
    return _("calculate again from `{sentence}`", sentence=sentence)


def _calculated(said: Wording, start: int, amount: Fact, made: Decimal, hint: str) -> Problem:
    message = _(
        "{text}: the calculation gives {sum}",
        text=said.quoted(amount.text),
        sum=in_figures(made, "id"),
    )
    return Problem(said.place(start + amount.start, start + amount.end), message, hint, ID, LEVEL)


def _prices_and_texts(
    papers: Sequence[Sequence[Outline]], joint: Sequence[str], day: dt.date
) -> tuple[list[AgreedPrice], list[str]]:
    """Return the prices in the *joint* agreement and what of *papers* was signed by a *day*, and what the agreements of any day say."""
    cooperations, addenda = ([each for each in kind if _is_signed(each, day)] for kind in papers)
    texts = [text for each in cooperations for text in worded_clauses(each)]
    texts += changed_texts(addenda)
    every = [text for each in papers[0] for text in worded_clauses(each)]
    return agreed_prices([*texts, *joint]), every


def _compared(case: Case) -> Iterator[Problem]:
    """Yield amounts in the document of *case* that the agreements of its folder state otherwise."""
    record = case.record
    yield from told_changes(case, ID)
    if isinstance(record, Report):
        yield from _reported(case, record)
    if isinstance(record, CooperationAgreement):
        yield from _carried_out(case, record)
        yield from _of_groups(case, record)
    if (
        not isinstance(record, UnderAgreement)
        or isinstance(record, Agreement | Offer)
        or record.agreement is None
        or isinstance(record.date, Unknown)
    ):
        return
    told = [
        (said, start, amount)
        for said in open_texts(case)
        if said.language in ("id", "")
        for start, amount in _amounts(said.text)
    ]
    if isinstance(record, Minutes):
        yield from _decided_otherwise(told)
    if _is_changed(case, record.date):
        yield from _at_changed_prices(case, record, record.date, told)
        return
    signed = [
        each
        for each in case.beside("cooperation")
        if _is_signed(each, record.date) and _is_about(each, record)
    ]
    if not isinstance(record, Addendum):
        yield from _bounds(case, record, signed)
    agreed = _stated(signed, "costs.text", "duties.text")
    rights = [each for each in _stated(signed, "rights.text") if each.is_money]
    money = [each for each in agreed if each.is_money]
    if isinstance(record, Termination):
        yield from _left_to_pay(record, [*money, *rights])
    for said, start, amount in told if agreed else ():
        if amount.is_money:
            yield from _quoted(said, start, amount, money)
            yield from _reckoned(case, said, start, amount, money, [*money, *rights])
        else:
            yield from _more(said, start, amount, agreed)


def _at_changed_prices(
    case: Case, record: UnderAgreement, day: dt.date, told: list[tuple[Wording, int, _Amount]]
) -> Iterator[Problem]:
    """Yield what is *told* on a *day* to be paid for so many, where the price in an addendum to the agreement makes something else.

    Of a Perjanjian Kerja Sama that an addendum has changed, no other price is known to hold still, and of one that
    was changed twice none.
    """
    addenda = [(each, each.date()) for each in case.beside("addendum") if _is_about(each, record)]
    signed = [each for each, signed_on in addenda if signed_on and signed_on <= day]
    changed = [step.cooperation for each in signed for step in each.steps]
    is_undated = any(signed_on is None for _each, signed_on in addenda)
    if is_undated or isinstance(record, Addendum) or len(changed) > len({*changed}):
        return
    priced = [each for each in _stated(signed, *CHANGED) if each.is_money]
    if isinstance(record, Termination):
        yield from _left_to_pay(record, priced or _still_priced(case, record, day, signed))
    for said, start, amount in told:
        if amount.is_money:
            yield from _reckoned(case, said, start, amount, [], priced)


def _still_priced(
    case: Case, record: Termination, day: dt.date, addenda: Sequence[Outline]
) -> list[_Amount]:
    """Return the prices of the agreement that *record* ends on a *day*, where no word of its *addenda* is of money."""
    if any(
        fact.kind is FactKind.MONEY for text in changed_texts(addenda) for fact in facts(text, "id")
    ):
        return []
    cooperations = case.beside("cooperation")
    signed = [each for each in cooperations if _is_signed(each, day) and _is_about(each, record)]
    stated = _stated(signed, "costs.text", "duties.text", "rights.text")
    return [each for each in stated if each.is_money]


def _stated(documents: Sequence[Outline], *paths: str) -> list[_Amount]:
    """Return the amounts that *documents* state at one of *paths*."""
    return [
        amount
        for each in documents
        for path in paths
        for text in each.texts(path)
        for _start, amount in _amounts(text)
    ]


def _reported(case: Case, report: Report) -> Iterator[Problem]:
    """Yield the limits and shares that a *report* tells of agreements, and that these have otherwise."""
    for each in report.agreements if not isinstance(report.date, Unknown) else ():
        dossier = case.folder.dossier(each.agreement.key)
        addenda = dossier.ask((False, "addendum", "", ""))
        days = [other.date() for other in addenda]
        if any(day is None or day <= report.date for day in days):
            continue
        found = dossier.ask((False, "cooperation", "", ""))
        signed = [other for other in found if _is_signed(other, report.date)]
        agreed = [text for other in signed for text in worded_clauses(other)]
        agreed += _said_in(each.agreement, report.date)
        for said, stretch in indonesian_stretches(case):
            if reported_agreement(report, stretch.value) is each.agreement:
                yield from _restated(said, stretch, agreed)
                yield from _above(said, stretch, above_ceilings(stretch.text, agreed))
                yield from _without_ground(said, stretch, agreed)
                for wrong in wrong_shortfalls(stretch.text, agreed):
                    hint = _("reckon again with what was agreed")
                    yield _calculated(said, stretch.start, wrong.amount, wrong.made, hint)


def _of_groups(case: Case, record: CooperationAgreement) -> Iterator[Problem]:
    """Yield how many women, or others, shall take part at the least, where the Kesepakatan Bersama asks for a larger share."""
    joint, day = record.under, record.date
    if joint is None or isinstance(day, Unknown):
        return
    told, agreed = (
        [each for each in indonesian_stretches(case) if each[1].value],
        _said_in(joint, day),
    )
    for quota, above in missed_quotas([stretch.text for _said, stretch in told], agreed):
        said, stretch = told[quota.place]
        start = stretch.start + quota.fact.start
        message = _(
            "{text}: this is a smaller share than {other}, which the Kesepakatan Bersama asks for",
            text=said.quoted(quota.fact.text),
            other=f"`{above.fact.text}`",
        )
        hint = _("write the number that was agreed")
        place = said.place(start, start + len(quota.fact.text))
        yield Problem(place, message, hint, ID, LEVEL)


def _carried_out(case: Case, record: CooperationAgreement) -> Iterator[Problem]:
    """Yield so many for each so many, of which the Kesepakatan Bersama that *record* carries out has others, and what is above its ceilings."""
    joint, day = record.under, record.date
    if joint is None or isinstance(day, Unknown) or _is_changed(case, day):
        return
    agreed = _said_in(joint, day)
    for said, stretch in indonesian_stretches(case) if agreed else ():
        value = stretch.value
        if value is None or value.origin.source.file != record.origin.source.file:
            continue
        for found in contradicted_ratios(stretch.text, agreed):
            message = _(
                "{amount} is {other} in the agreement",
                amount=said.quoted(found.number.text),
                other=f"`{found.agreed.text}`",
            )
            yield _otherwise(said, stretch.start, found, message)
        yield from _above(said, stretch, above_ceilings(stretch.text, agreed))


def _restated(said: Wording, stretch: Stretch, agreed: Sequence[str]) -> Iterator[Problem]:
    """Yield the limits and shares of a *stretch* that are others in the clauses *agreed*."""
    for wrong in wrong_stages(stretch.text, agreed):
        message = _(
            "{text}: the calculation gives {sum}",
            text=said.quoted(wrong.amount.text),
            sum=f"{in_figures(wrong.made, 'id')}%",
        )
        start, end = stretch.start + wrong.amount.start, stretch.start + wrong.amount.end
        hint = _(
            "recalculate with the instalments of the agreement, or correct which ones are meant"
        )
        yield Problem(said.place(start, end), message, hint, ID, LEVEL)
    restated = (
        *misstated_limits(stretch.text, agreed),
        *raised_shares(stretch.text, agreed),
        *other_sole_payments(stretch.text, agreed),
    )
    for found in restated:
        message = _(
            "{amount} is {other} in the agreement",
            amount=said.quoted(found.number.text),
            other=f"`{found.agreed.text}`",
        )
        yield _otherwise(said, stretch.start, found, message)


def _is_changed(case: Case, day: dt.date) -> bool:
    """Return whether an addendum may have changed the agreement by that *day*."""
    days = [each.date() for each in case.beside("addendum") if _is_about(each, case.record)]
    return any(each is None or each <= day for each in days)


def _is_about(each: Outline, record: Record) -> bool:
    """Return whether a document is about the Perjanjian Kerja Sama that *record* changes or ends, where that is one."""
    key = record.cooperation_key if isinstance(record, SubsequentInstrument) else ""
    return not key or any(step.cooperation == key for step in each.steps)


def _is_signed(cooperation: Outline, day: dt.date) -> bool:
    signed = cooperation.date()
    return signed is not None and signed <= day


def _bounds(case: Case, record: UnderAgreement, signed: Sequence[Outline]) -> Iterator[Problem]:
    """Yield the numbers that are quoted otherwise than the agreements of *record* have them, or are above the most that they allow."""
    owed = [
        (text, names)
        for each in signed
        for names in (_names(record, each),)
        for path in CLAUSES
        for text in each.texts(path)
    ]
    clauses, commitments = [text for text, _names in owed], _commitments(record)
    written = [*clauses, *(text for each in signed for text in _articles(each))]
    restated = [*(text for each in signed for text in worded_clauses(each)), *commitments]
    for said, stretch in indonesian_stretches(case):
        quoted = (
            *misquoted(stretch.text, clauses, SAID_IN_COOPERATION),
            *misquoted_prices(stretch.text, written, SAID_IN_COOPERATION),
            *misquoted(stretch.text, commitments, SAID_IN_JOINT),
            *misquoted_targets(
                stretch.text, written, TARGET_OF_COOPERATION, LAID_DOWN_IN_COOPERATION
            ),
            *misquoted_targets(stretch.text, commitments, TARGET_OF_JOINT, LAID_DOWN_IN_JOINT),
        )
        for found in {each.number.start: each for each in quoted}.values():
            message = _(
                "{amount} is {other} in the agreement",
                amount=said.quoted(found.number.text),
                other=f"`{found.agreed.text}`",
            )
            yield _otherwise(said, stretch.start, found, message)
        if not quoted:
            yield from _restated(said, stretch, restated)
        for found in other_ratios(stretch.text, [*written, *commitments]):
            message = _(
                "{amount} does not follow from {other} in the agreement",
                amount=said.quoted(found.number.text),
                other=f"`{found.clause}`",
            )
            yield _otherwise(said, stretch.start, found, message)
        yield from _above(said, stretch, above_most(stretch.text, owed))
        yield from _above(said, stretch, above_ceilings(stretch.text, restated))
        yield from _without_ground(said, stretch, restated)


def _without_ground(said: Wording, stretch: Stretch, agreed: Sequence[str]) -> Iterator[Problem]:
    """Yield the figures of a *stretch* from which something is said to follow that follows from others by the clauses *agreed*."""
    for found in missed_grounds(stretch.text, agreed):
        message = _(
            "{amount} is no ground for this, which follows from {other} by the agreement",
            amount=said.quoted(found.number.text),
            other=f"`{found.agreed.text}`",
        )
        hint = _("correct the figure, or what follows from it: `{sentence}`", sentence=found.clause)
        start, end = stretch.start + found.number.start, stretch.start + found.number.end
        yield Problem(said.place(start, end), message, hint, ID, LEVEL)


def _above(
    said: Wording, stretch: Stretch, numbers: Iterable[OtherThanAgreed]
) -> Iterator[Problem]:
    """Yield the *numbers* of a *stretch* that are above the most which was agreed."""
    for found in numbers:
        message = _(
            "{amount} is more than {other}, the most that the agreement allows",
            amount=said.quoted(found.number.text),
            other=f"`{found.agreed.text}`",
        )
        yield _otherwise(said, stretch.start, found, message)


def _commitments(record: UnderAgreement) -> list[str]:
    """Return the commitments of the Kesepakatan Bersama of *record* and its own articles, where it was signed before."""
    agreement, day = record.agreement, record.date
    if not isinstance(agreement, JointAgreement) or isinstance(day, Unknown):
        return []
    return _said_in(agreement, day)


def _said_in(agreement: JointAgreement, day: dt.date) -> list[str]:
    """Return the commitments of an *agreement* and its own articles, where it was signed by that *day*."""
    if isinstance(agreement.commitments, Unknown) or isinstance(agreement.date, Unknown):
        return []
    if agreement.date > day:
        return []
    own = agreement.articles
    passages = [each for article in own.add for each in article.paragraphs]
    passages += [each for article in own.replace.values() for each in article.paragraphs]
    said = [each.text for each in agreement.commitments]
    said += [each.text for each in passages]
    said += [each.text for passage in passages for each in passage.letters]
    return [str(text["id"]) for text in said if "id" in text]


def _otherwise(said: Wording, start: int, found: OtherThanAgreed, message: str) -> Problem:
    hint = _("write the amount that was agreed: `{sentence}`", sentence=found.clause)
    place = said.place(start + found.number.start, start + found.number.end)
    return Problem(place, message, hint, ID, LEVEL)


def _articles(cooperation: Outline) -> list[str]:
    """Return the Indonesian of the articles that a *cooperation* words itself."""
    return [text for path in PASSAGES for text in cooperation.texts(path)]


def _names(record: UnderAgreement, cooperation: Outline) -> dict[str, str]:
    """Return the names of the parties to a *cooperation*, by what it calls them: PIHAK KESATU."""
    by_key = {each.key: each.full_name for each in record.agreement_parties}
    names = names_of_parties(cooperation.texts("parties"))
    return {name: by_key.get(key, "") for key, name in names.items()}


_DECIDES = expression(
    r"\b(?:ditetapkan|disepakati|diputuskan|disetujui|ditentukan|sebesar|senilai|sejumlah|adalah|ialah|dengan)\b",
    re.I,
)


def _decided_otherwise(told: list[tuple[Wording, int, _Amount]]) -> Iterator[Problem]:
    """Yield the amount of a follow-up, where the decision of the same minutes on what it is for has another."""
    money = [each for each in told if each[2].is_money]
    decided = [amount for said, start, amount in money if _stands_in(said, start, "decisions")]
    for said, start, amount in money:
        if not _stands_in(said, start, "follow_up") or not _is_whole(amount.sentence):
            continue
        alike = [each for each in decided if _is_whole(each.sentence) and _is_for(each, amount)]
        if len(alike) == 1 and alike[0].fact.value != amount.fact.value:
            message = _(
                "{amount} is {other} in the decision on it",
                amount=said.quoted(amount.fact.text),
                other=f"`{alike[0].fact.text}`",
            )
            hint = _("write the amount that was decided: `{sentence}`", sentence=alike[0].sentence)
            yield _problem(said, start, amount, message, hint)


def _stands_in(said: Wording, start: int, listed: str) -> bool:
    value = said.value(start, start + 1)
    return value is not None and value.origin.path.startswith(listed)


def _is_for(decided: _Amount, told: _Amount) -> bool:
    """Return whether what is *told* says all that is *decided* on."""
    words = [*meanings(_DECIDES.sub(" ", decided.sentence.replace(decided.fact.text, " ")))]
    enough = in_common(words, words)
    return enough >= _ENOUGH and in_common(words, [*told.matter]) >= enough


def _amounts(text: str) -> Iterator[tuple[int, _Amount]]:
    """Yield the amount of money, or else the count, of each sentence of the Indonesian *text* that has one, and where the sentence begins."""
    for start, sentence in sentences_of(text):
        found = facts(sentence, "id")
        money = [each for each in found if each.kind is FactKind.MONEY]
        stated = money or [each for each in found if each.kind is FactKind.NUMBER and each.sure]
        if len(stated) == 1 and not _NOT_ALL.search(sentence):
            (fact,) = stated
            rest = f"{sentence[: fact.start]} {sentence[fact.end :]}"
            yield start, _Amount(fact, sentence, tuple(meanings(rest)))


def _about(amount: _Amount, agreed: list[_Amount]) -> list[_Amount]:
    """Return which of the *agreed* say nothing besides what the sentence of *amount* says."""
    return [
        each
        for each in agreed
        if (words := in_common([*each.matter], [*each.matter])) >= _ENOUGH
        and in_common([*each.matter], [*amount.matter]) >= words
    ]


def _quoted(said: Wording, start: int, amount: _Amount, agreed: list[_Amount]) -> Iterator[Problem]:
    """Yield an amount that is said to stand in a Perjanjian Kerja Sama, and stands there otherwise."""
    if not CITED.search(amount.sentence) or not _is_whole(amount.sentence):
        return
    alike = [each for each in _about(amount, agreed) if _is_whole(each.sentence)]
    if not alike or len({each.fact.value for each in alike}) != 1:
        return
    other = alike[0]
    if other.fact.value != amount.fact.value:
        message = _(
            "{amount} is {other} in the Perjanjian Kerja Sama",
            amount=said.quoted(amount.fact.text),
            other=f"`{other.fact.text}`",
        )
        hint = _("write the amount that was agreed: `{sentence}`", sentence=other.sentence)
        yield _problem(said, start, amount, message, hint)


def _more(said: Wording, start: int, amount: _Amount, agreed: list[_Amount]) -> Iterator[Problem]:
    """Yield a count that is more than a Perjanjian Kerja Sama says of the same thing."""
    noun = _noun(amount)
    alike = [
        each
        for each in agreed
        if noun and _noun(each) == noun and in_common([*each.matter], [*amount.matter]) >= _ENOUGH
    ]
    if len(alike) != 1 or _HAPPENED.search(amount.sentence) or _of_parts(alike[0], amount):
        return
    (other,) = alike
    if Decimal(amount.fact.value) > Decimal(other.fact.value):
        message = _(
            "{amount} is {other} in the Perjanjian Kerja Sama",
            amount=said.quoted(f"{amount.fact.text} {noun}"),
            other=f"`{other.fact.text} {noun}`",
        )
        hint = _("write the amount that was agreed: `{sentence}`", sentence=other.sentence)
        yield _problem(said, start, amount, message, hint)


_HAPPENED = expression(
    r"\b(?:telah|sudah|tercatat|realisasi|mencapai|hadir|dihadiri|diikuti|selama|sejak)\b",
    re.IGNORECASE,
)
"""Tells what came of it, and not what was agreed."""


def _noun(amount: _Amount) -> str:
    """Return what *amount* counts; "" for money, a time or what has no name."""
    if amount.fact.kind is not FactKind.NUMBER:
        return ""
    noun = _NOUN.match(amount.sentence, amount.fact.end)
    return noun[1].casefold() if noun and noun[1].casefold() not in _PERIODS else ""


def _of_parts(*amounts: _Amount) -> bool:
    """Return whether one of *amounts* is for each of several, or for a period."""
    return any(
        _APIECE.search(each.sentence)
        or any(fact.kind is FactKind.DURATION for fact in facts(each.sentence, "id"))
        for each in amounts
    )


def _is_whole(sentence: str) -> bool:
    """Return whether *sentence* gives an amount once or by the year, and not for each unit."""
    periods = [each for each in facts(sentence, "id") if each.kind is FactKind.DURATION]
    return not _APIECE.search(sentence) and all(each.value == _YEAR for each in periods)


def _reckoned(
    case: Case,
    said: Wording,
    start: int,
    amount: _Amount,
    agreed: list[_Amount],
    priced: list[_Amount],
) -> Iterator[Problem]:
    """Yield what is paid where the agreed price, which is also one of those *priced*, and the quantity that the document gives make something else."""
    if _EACH.match(amount.behind):
        return
    sure = _of_a_month(case, amount, agreed) or _of_its_sentence(
        amount, agreed, _quantity_before, _ENOUGH - 1
    )
    reckoned = (
        sure
        or _of_its_sentence(amount, priced, _quantity_before, _ENOUGH - 1)
        or _of_its_sentence(amount, priced, _quantity_paid, _ENOUGH)
    )
    made = _made(amount, reckoned, however_far=sure is not None)
    if made is not None and reckoned:
        message = _(
            "{text}: the calculation gives {sum}",
            text=said.quoted(amount.fact.text),
            sum=in_figures(made, "id"),
        )
        hint = _("calculate again from `{sentence}`", sentence=reckoned[0].sentence)
        yield _problem(said, start, amount, message, hint)


def _made(
    amount: _Amount, reckoned: tuple[_Amount, Decimal] | None, *, however_far: bool = False
) -> Decimal | None:
    """Return what a price and a quantity make, where that is not the *amount*, but near enough to stand for it, or *however_far*."""
    if reckoned is None:
        return None
    rate, quantity = reckoned
    made = quantity * Decimal(rate.fact.value[1])
    is_alike = amount.fact.value[0] == rate.fact.value[0]
    is_slip = however_far or is_slip_for(made, amount.fact.value[1])
    return made if is_alike and is_slip and amount.fact.value[1] != made else None


_LEFT = expression(r"^\s*(?:pembayaran\s+)?(?:sisa|kekurangan|pelunasan)\s+", re.IGNORECASE)
"""Begins what is left to pay; of a price for each, that is all of those that are counted."""


def _left_to_pay(termination: Termination, priced: list[_Amount]) -> Iterator[Problem]:
    """Yield what is left to pay for so many at the end of an agreement, where the agreed price makes another amount."""
    for each in termination.left_to_pay or ():
        if "id" not in each.text:
            continue
        text, amount = each.text["id"], each.amount
        if isinstance(amount, Unknown):
            told = [(one, _quantity_paid, 1) for _start, one in _amounts(_LEFT.sub("", text))]
            place = text.origin.source
        elif "id" in amount:
            whole = f"{text}, seluruhnya {amount['id']}"
            told = [(one, _quantity_before, _ENOUGH) for _start, one in _amounts(whole)]
            place = amount["id"].origin.source
        else:
            continue
        for one, quantity_of, enough in told:
            reckoned = _of_its_sentence(one, priced, quantity_of, enough)
            if (made := _made(one, reckoned)) is not None and reckoned:
                message = _(
                    "{text}: the calculation gives {sum}",
                    text=f"`{one.fact.text}`",
                    sum=in_figures(made, "id"),
                )
                hint = _("calculate again from `{sentence}`", sentence=reckoned[0].sentence)
                yield Problem(place, message, hint, ID, LEVEL)


def _of_a_month(
    case: Case, amount: _Amount, agreed: list[_Amount]
) -> tuple[_Amount, Decimal] | None:
    """Return the one price for what is paid for a month, and the quantity of that month in the document."""
    months = [each for each in facts(amount.sentence, "id") if _is_month(each)]
    prices = _prices(_about(amount, agreed))
    if not len(months) == len(prices) == 1:
        return None
    ((unit, rate),) = prices
    quantities = set(_quantities(case, months[0], unit))
    return (rate, quantities.pop()) if len(quantities) == 1 else None


_Quantity = Callable[[_Amount, str], Decimal | None]
"""How many of a unit the sentence of an amount gives."""


def _of_its_sentence(
    amount: _Amount, agreed: list[_Amount], quantity_of: _Quantity, enough: int
) -> tuple[_Amount, Decimal] | None:
    """Return the one price for a quantity that the sentence of *amount* gives, and the quantity; with *enough* words in common."""
    found = [
        (rate, quantity)
        for unit, rate in _prices(agreed)
        if (quantity := quantity_of(amount, unit)) is not None
    ]
    if len(found) != 1 or in_common([*found[0][0].matter], [*amount.matter]) < enough:
        return None
    return found[0]


def _prices(agreed: list[_Amount]) -> list[tuple[str, _Amount]]:
    """Return those of the *agreed* amounts that are for one unit, each price once with its unit."""
    prices = {
        (found["unit"].casefold(), each.fact.value): each
        for each in agreed
        if (found := _EACH.match(each.behind)) and found["unit"].casefold() not in _PERIODS
    }
    return [(unit, each) for (unit, _price), each in prices.items()]


_RESULTS = expression(
    r"\b(?:sehingga|jadi|dengan demikian|yaitu|yakni|seluruhnya)\b", re.IGNORECASE
)


def _quantity_before(amount: _Amount, unit: str) -> Decimal | None:
    """Return how many of a *unit* the sentence of *amount* gives before it, from which it says the amount results; None where it does not."""
    count = _count(amount.sentence[: amount.fact.start], unit)
    if count is None or not _RESULTS.search(amount.sentence, count.end, amount.fact.start):
        return None
    return Decimal(count.value)


_FOR = expression(r"\b(?:atas|untuk)\s+$", re.IGNORECASE)
_AMOUNTS_TO = expression(r"[^,;:]*\b(?:sebesar|senilai|sejumlah)\s+", re.IGNORECASE)
_JUST_FOR = expression(r"\s+(?:atas|untuk)\s+", re.IGNORECASE)


def _quantity_paid(amount: _Amount, unit: str) -> Decimal | None:
    """Return for how many of a *unit* the sentence of *amount* says that it is paid: "imbalan atas 615 bukti bayar sebesar"."""
    count = _count(amount.sentence, unit)
    if count is None:
        return None
    if count.start > amount.fact.end:
        is_paid = _JUST_FOR.fullmatch(amount.sentence, amount.fact.end, count.start)
    else:
        is_paid = _FOR.search(amount.sentence, 0, count.start) and _AMOUNTS_TO.fullmatch(
            amount.sentence, count.end, amount.fact.start
        )
    return Decimal(count.value) if is_paid else None


def _count(text: str, unit: str) -> Fact | None:
    """Return the one number of *text* that counts a *unit*, None where not all of them may be paid for."""
    told = [
        each
        for each in facts(text, "id")
        if each.kind is FactKind.NUMBER
        and each.sure
        and (noun := _NOUN.match(text, each.end))
        and noun[1].casefold() == unit
    ]
    return told[0] if len(told) == 1 and not _LESS.search(text) else None


def _quantities(case: Case, month: Fact, unit: str) -> Iterator[Decimal]:
    """Yield how many of a *unit* the document of *case* gives for a *month*."""
    texts = [said for said in open_texts(case) if said.language in ("id", "")]
    if any(_LESS.search(said.text) for said in texts):
        return
    for said in texts:
        for stretch in said.stretches:
            found = facts(stretch.text, "id")
            for one, number in pairwise(found):
                if (
                    _is_month(one)
                    and _may_be_same(one, month)
                    and number.kind is FactKind.NUMBER
                    and _THEN.fullmatch(stretch.text, one.end, number.start)
                    and (noun := _NOUN.match(stretch.text, number.end))
                    and noun[1].casefold() == unit
                ):
                    yield Decimal(number.value)


def _is_month(fact: Fact) -> bool:
    return fact.kind is FactKind.DATE and fact.value[2] is None


def _may_be_same(one: Fact, other: Fact) -> bool:
    """Return whether two months have one name, and no two years."""
    return bool(one.value[1] == other.value[1]) and (
        None in (one.value[0], other.value[0]) or bool(one.value[0] == other.value[0])
    )


def _problem(said: Wording, start: int, amount: _Amount, message: str, hint: str) -> Problem:
    begin = start + amount.fact.start
    place = said.place(begin, begin + len(amount.fact.text))
    return Problem(place, message, hint, ID, LEVEL)
