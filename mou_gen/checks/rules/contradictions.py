"""An agreement does not lay down one thing in two ways: who pays, what is free, what is open, what may be done.

Pupils are admitted without charge by one paragraph, and pay a fee by another; a cost is shared by
both parties, and elsewhere is borne by one; the landfill operates every day and is closed on
Sundays: each side will cite the paragraph that suits it. The rule therefore compares what an
agreement words itself, also with the Kesepakatan Bersama that it follows: who pays for, leads, keeps
or provides one thing; what is free or charged for, confidential or public, open or closed; and one
act that is a duty here and a permission, a prohibition or no duty there. A sentence with a condition
or an exception is compared with none, and two parties may each owe the same for themselves. A document that refers to
a duty by a Perjanjian Kerja Sama names the party that has it, and where nothing is left to pay, no payment is among
what is left to do. What is done in a place is done while that place is open, and what minutes decide for an event is on
a day of that event. What ends on a day is not denied from an earlier day on.

Passes: `PIHAK KESATU menanggung biaya perjalanan petugasnya` and `PIHAK KEDUA menanggung biaya perjalanan petugasnya`;
        costs `sampai dengan serah terima` for one and `sejak serah terima` for the other; `beroperasi setiap hari,
        kecuali`; `kendaraan roda dua dilarang masuk` beside `ambulans dapat masuk`; other hours on Saturdays, or of another service;
        a counter that officers close at 12.00 `untuk istirahat`.
Fails:  `boleh dioperasikan pada hari libur, tetapi tidak boleh dioperasikan pada hari libur`;
        `Murid dari desa perbatasan diterima tanpa pungutan` and `Murid dari desa perbatasan membayar uang pangkal`;
        a cost that is borne `oleh PIHAK KESATU sebesar 60% ... dan oleh PIHAK KEDUA sebesar 40%` and `Seluruh biaya ...
        ditanggung oleh PIHAK KEDUA`; the travel to one airport among the duties of both; a landfill that is open
        `setiap hari` and closed `setiap hari Minggu`; `Lahan seluas 2,1 hektare` where the agreement has `lahan pasar seluas
        12.000 meter persegi`; `Tim kerja diketuai oleh PIHAK KESATU` and `oleh PIHAK KEDUA`;
        `Biaya yang telah dibayar dapat dikembalikan` and `tidak dapat dikembalikan`; results that are `dirahasiakan` and
        `diumumkan`; minutes in which another region does something `sesuai dengan kewajibannya dalam Perjanjian Kerja Sama`,
        or in which what one party owes `tetap disampaikan oleh` the other;
        a follow-up `Mencetak peta` of one region where the agreement has the other print it;
        a payment due `paling lambat tanggal 20` of each month and `tanggal 25`, also where one of them says how much it is;
        `pengembalian radio milik PIHAK KEDUA` that PIHAK KEDUA owes; at the end of an agreement, `penyerahan catatan kepada
        PIHAK KEDUA` that is left to PIHAK KEDUA; `membayar sisa biaya` under `left_to_do` where `left_to_pay` is empty, or `ongkos angkut bibit` that PIHAK KEDUA is to pay, and PIHAK KESATU bears; costs of training on the party that has the right to
        `menerima pembayaran biaya pelatihan`, or on both parties; a cost `sebelum serah terima` of both parties,
        and of neither what comes after; `mengantar korban dari bandara ke desa asalnya dan menanggung biayanya`, and `seluruh
        biaya perjalanan korban dari bandara ke desa asalnya` of the other party; `Murid yang diterima membayar uang pangkal`;
        vessels of `sampai dengan 10 gros ton` that are free, and of `5 gros ton ke atas` that pay; vaccine that `tidak boleh
        dibekukan` and that `Selama pengangkutan ... dibekukan`; waste that `diterima di tempat pemrosesan akhir ... sampai
        dengan pukul 20.00`, which is open until 18.00; cards that are handed over `di loket itu setiap hari Sabtu`, which is
        open `Senin sampai dengan Jumat`; a delivery `di gudang PIHAK KESATU`, of which the other party has the `satu-satunya tempat`;
        a stand `dalam pameran tersebut pada tanggal 24 Agustus`, or `selama 4 (empat) hari penyelenggaraan pameran tersebut`, of a
        fair on 14 to 16 August, or `dalam pameran tersebut di Banyuwangi` of a fair in Negara; a counter that is open until 14.00 and `melayani permohonan sampai dengan pukul 15.00` on the same
        days; vessels that are served `sampai dengan 31 Agustus` and `mulai tanggal 1 Juli ... tidak lagi dilayani`; vaccine that is
        stored `pada suhu antara 2 dan 8 derajat` and `pada suhu 12 derajat`; a counter open until 14.00 that officers close `pada
        pukul 15.00`, and a landfill open until 18.00 that is `telah tutup` after 16.00; deliveries on Mondays and Thursdays, and `setiap
        hari penyerahan, yaitu hari Senin dan hari Jumat`; a follow-up due on 1 August `Menghentikan pelayanan bagi kapal`, which are
        served until 31 August; `peringatan dini tanggal 12 Juni 2027 tersebut` where it was of 12 July; a `Rincian biaya tanggal 17 Januari` among the
        documents of a dispute over what was received on the 27th; in minutes, a decision for 15 October where of two
        proposed days, 11 and 15 October, `yang dipilih ialah yang pertama`; a follow-up to pay
        Rp6.810.000,00 where Rp6.180.000,00 was discussed, or `Menyurati pemilik 21 kapal` where 12 were told of; a figure
        with two digits exchanged in a sentence that an earlier document of the folder has too, as 42 for 24 places; `Rp5,8 juta per sirene per tahun` in a
        review of an offer with Rp8.500.000,00; 13 `kecamatan perbatasan` in a letter, where the agreement knows eleven;
        frozen meat that is stored `pada suhu −18 °C atau lebih rendah` and `setinggi-tingginya −12 °C`; a duty to pay
        a fee on the party that has the right to receive it, `pesawat nirawak yang diterbangkan oleh PIHAK KESATU
        menurut kewajibannya`, which is a duty of another party, and `segmen 6 yang dikerjakannya` where another one
        carries out segments 5 to 7; children under 3 who pay nothing, and `Anak berumur 2 (dua) tahun dikenai harga
        anak`; in a Rencana Kerja, an exchange of data `by` the police, where that is a task of the immigration office;
        a settlement by which PIHAK KESATU pays what it claims (`PIHAK KESATU menagih`), or a third party that has no part in the
        dispute; an article by which `Pembayaran ... dilunasi oleh PIHAK KESATU ke rekening PIHAK KEDUA`, where PIHAK KEDUA alone has the duty to pay;
        minutes in which one party begins in an odd year, where the agreement has the other begin `pada tahun ganjil`, or in which
        the `Tim Pengarah` met in 2027 under the party that has even years; `perbandingan 115:48:51` where the shares are 46%, 33,6%
        and 20,4%.
Not seen: one thing in other words, and a prohibition that a narrower permission contradicts.
Source: Permendagri 22/2020, articles 1(12), 1(13) and 41 (read in full), under which an agreement contains the
        rights and duties of its parties; that it states each of them once follows from this.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product

from mou_gen.calculations.exchanged_digits import exchanged_digits
from mou_gen.calculations.restated_figures import followed_figures
from mou_gen.checks.alternate_turns import chair_out_of_turn, wrong_turns
from mou_gen.checks.case import Case
from mou_gen.checks.cited_duties import misplaced_duties, misplaced_follow_ups
from mou_gen.checks.duties_of_others import misplaced_clauses
from mou_gen.checks.paid_costs import costs_of_others, costs_of_two, is_told_of, paid_costs
from mou_gen.checks.planned_activities import misplaced_activities
from mou_gen.checks.provision_readings import (
    ProvisionReading,
    clash,
    decisions_clash,
    free_and_paid,
    held_until,
    parties_of,
    reading_of,
)
from mou_gen.checks.returned_things import gifts_to_itself, own_things
from mou_gen.checks.settled_payments import mistaken_payers
from mou_gen.checks.told_changes import changed_texts
from mou_gen.checks.told_figures import (
    told_figures,
    told_places,
    told_rates,
    told_ratios,
    told_sizes,
)
from mou_gen.checks.worded_provisions import (
    WordedProvision,
    worded_provisions,
    worded_sentences,
)
from mou_gen.checks.wording import Stretch, Wording, indonesian_stretches
from mou_gen.data.values import SourcedDate
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.deliberation import Deliberation
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.party import places_among
from mou_gen.kinds.record import Record
from mou_gen.kinds.termination import Termination
from mou_gen.kinds.work_plan import WorkPlan
from mou_gen.language.dates import long_date
from mou_gen.language.facts import Fact
from mou_gen.language.regions import Region
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.statements.chosen_options import refused_options
from mou_gen.statements.contrary_acts import contrary_acts
from mou_gen.statements.dated_acts import ended_acts
from mou_gen.statements.event_days import days_at_events, held_events, lengths_at_events
from mou_gen.statements.event_places import done_in, held_in
from mou_gen.statements.free_ages import charged_though_free
from mou_gen.statements.opening_hours import (
    is_closed_for,
)
from mou_gen.statements.payments import asks_for_payment, tells_of_arrears
from mou_gen.statements.redated_things import redated_documents, redated_things

ID = "contradictions"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 1(12), 1(13) and 41"
SURE = True
ATURAN = """Kesepakatan tidak mengatur satu hal dengan dua cara: siapa yang membayar, apa yang gratis, apa yang buka, apa yang boleh.

Murid diterima tanpa pungutan menurut satu ayat dan membayar uang pangkal menurut ayat lain; suatu
biaya dibagi kedua pihak, tetapi di tempat lain ditanggung satu pihak; tempat pemrosesan akhir
beroperasi setiap hari dan ditutup pada hari Minggu: setiap pihak akan mengutip ayat yang
menguntungkannya. Karena itu, rumusan sendiri suatu kesepakatan dibandingkan, juga dengan Kesepakatan
Bersama yang ditindaklanjutinya: siapa yang membayar, memimpin, menyimpan, atau menyediakan suatu hal; apa yang gratis
atau berbayar, rahasia atau terbuka, buka atau tutup; dan satu perbuatan yang di satu tempat
merupakan kewajiban dan di tempat lain kebolehan, larangan, atau bukan kewajiban. Kalimat dengan
syarat atau pengecualian tidak dibandingkan, dan dua pihak boleh berkewajiban sama untuk dirinya masing-masing.
Dokumen yang merujuk pada kewajiban menurut Perjanjian Kerja Sama menyebut pihak yang berkewajiban, dan jika tidak ada
pembayaran yang tersisa, tidak ada pembayaran di antara kewajiban yang tersisa. Yang dilakukan di suatu tempat dilakukan
ketika tempat itu buka, dan yang diputuskan dalam notula untuk suatu acara jatuh pada hari acara itu. Yang berlaku sampai dengan suatu hari tidak
ditiadakan sejak hari sebelumnya.

Lulus:  `PIHAK KESATU menanggung biaya perjalanan petugasnya` dan `PIHAK KEDUA menanggung biaya perjalanan petugasnya`;
        biaya `sampai dengan serah terima` untuk satu pihak dan `sejak serah terima` untuk yang lain; `beroperasi setiap
        hari, kecuali`; `kendaraan roda dua dilarang masuk` di samping `ambulans dapat masuk`; jam lain pada hari Sabtu
        atau untuk pelayanan lain; loket yang ditutup pukul 12.00 `untuk istirahat`.
Gagal:  `boleh dioperasikan pada hari libur, tetapi tidak boleh dioperasikan pada hari libur`;
        `Murid dari desa perbatasan diterima tanpa pungutan` dan `Murid dari desa perbatasan membayar uang pangkal`;
        biaya yang ditanggung `oleh PIHAK KESATU sebesar 60% ... dan oleh PIHAK KEDUA sebesar 40%` dan `Seluruh biaya ...
        ditanggung oleh PIHAK KEDUA`; perjalanan ke satu bandara di antara kewajiban keduanya; tempat yang buka
        `setiap hari` dan ditutup `setiap hari Minggu`; `Lahan seluas 2,1 hektare`, padahal dalam perjanjian `lahan pasar
        seluas 12.000 meter persegi`; `Tim kerja diketuai oleh PIHAK KESATU` dan `oleh PIHAK KEDUA`;
        `Biaya yang telah dibayar dapat dikembalikan` dan `tidak dapat dikembalikan`; hasil yang `dirahasiakan` dan
        `diumumkan`; notula yang menyebut daerah lain berbuat sesuatu `sesuai dengan kewajibannya dalam Perjanjian Kerja
        Sama`, atau bahwa kewajiban satu pihak `tetap disampaikan oleh` pihak lain; tindak lanjut `Mencetak peta` oleh satu daerah, padahal perjanjian mewajibkan daerah lain mencetaknya; pembayaran `paling lambat tanggal 20` setiap bulan dan `tanggal 25`, juga jika salah satunya menyebut besarnya; `pengembalian radio milik PIHAK KEDUA` oleh PIHAK KEDUA; dalam pengakhiran, `penyerahan catatan kepada
        PIHAK KEDUA` oleh PIHAK KEDUA; `membayar sisa biaya` dalam `left_to_do`, padahal `left_to_pay` kosong, atau `ongkos angkut bibit` oleh PIHAK KEDUA, padahal PIHAK KESATU yang menanggungnya;
        biaya pelatihan pada pihak yang berhak `menerima pembayaran biaya pelatihan`, atau pada kedua pihak;
        biaya `sebelum serah terima` yang ditanggung kedua pihak, sedangkan sesudahnya tidak ditanggung siapa pun; `mengantar
        korban dari bandara ke desa asalnya dan menanggung biayanya`, dan `seluruh biaya perjalanan korban dari bandara ke desa
        asalnya` pada pihak lain; `Murid yang diterima membayar uang pangkal`; kapal `sampai dengan 10 gros ton` yang bebas
        biaya, dan `5 gros ton ke atas` yang membayar; vaksin yang `tidak boleh dibekukan` dan yang `Selama pengangkutan ...
        dibekukan`; sampah yang `diterima di tempat pemrosesan akhir ... sampai dengan pukul 20.00`, padahal tempat itu buka
        sampai dengan pukul 18.00; kartu yang diserahkan `di loket itu setiap hari Sabtu`, padahal loket buka `Senin sampai
        dengan Jumat`; penyerahan `di gudang PIHAK KESATU`, padahal pihak lain menyediakan `satu-satunya tempat`; stan `dalam pameran tersebut pada tanggal 24 Agustus`, atau `selama 4 (empat) hari penyelenggaraan pameran tersebut`,
        padahal pameran pada tanggal 14 sampai dengan 16 Agustus, atau `dalam pameran tersebut di Banyuwangi`, padahal pameran di Negara; loket yang buka sampai dengan pukul 14.00 dan `melayani permohonan
        sampai dengan pukul 15.00` pada hari yang sama; kapal yang dilayani `sampai dengan 31 Agustus` dan `mulai tanggal 1 Juli
        ... tidak lagi dilayani`; vaksin yang disimpan `pada suhu antara 2 dan 8 derajat` dan `pada suhu 12 derajat`; loket yang
        buka sampai dengan pukul 14.00 dan ditutup petugas `pada pukul 15.00`, dan tempat yang buka sampai dengan pukul 18.00 yang `telah
        tutup` setelah pukul 16.00; penyerahan pada hari Senin dan Kamis, dan `setiap hari penyerahan, yaitu hari Senin dan hari
        Jumat`; tindak lanjut sampai 1 Agustus `Menghentikan pelayanan bagi kapal`, padahal dilayani sampai dengan 31 Agustus;
        `peringatan dini tanggal 12 Juni 2027 tersebut`, padahal tanggal 12 Juli; `Rincian biaya tanggal 17 Januari` di antara dokumen
        perselisihan tentang yang diterima pada tanggal 27; dalam notula, keputusan untuk 15 Oktober, padahal dari dua hari yang
        diusulkan, 11 dan 15 Oktober, `yang dipilih ialah yang pertama`; tindak lanjut pembayaran Rp6.810.000,00,
        padahal yang dibahas Rp6.180.000,00, atau `Menyurati pemilik 21 kapal`, padahal yang dibahas 12; angka yang dua
        digitnya tertukar dalam kalimat yang juga ada dalam dokumen sebelumnya di folder itu, misalnya 42 untuk 24 tempat; `Rp5,8 juta
        per sirene per tahun` dalam kajian, padahal penawarannya memuat Rp8.500.000,00; 13 `kecamatan perbatasan` dalam surat, padahal
        kesepakatannya mengenal sebelas;
        daging beku yang disimpan `pada suhu −18 °C atau lebih rendah` dan `setinggi-tingginya −12 °C`; kewajiban
        membayar imbalan pada pihak yang berhak menerimanya, `pesawat nirawak yang diterbangkan oleh PIHAK KESATU
        menurut kewajibannya`, padahal kewajiban pihak lain, dan `segmen 6 yang dikerjakannya`, padahal pihak lain
        mengerjakan segmen 5 sampai dengan 7; anak di bawah 3 tahun yang tidak membayar, dan `Anak berumur 2 (dua)
        tahun dikenai harga anak`; dalam Rencana Kerja, pertukaran data dengan `by` kepolisian, padahal itu tugas kantor
        imigrasi; penyelesaian perselisihan yang mewajibkan PIHAK KESATU membayar tagihannya sendiri (`PIHAK KESATU menagih`),
        atau pihak ketiga yang tidak ikut berselisih; pasal yang mengatur bahwa `Pembayaran ... dilunasi oleh PIHAK KESATU ke
        rekening PIHAK KEDUA`, padahal hanya PIHAK KEDUA yang berkewajiban membayar; notula yang menyebut satu pihak memulai pada tahun ganjil, padahal menurut
        perjanjian pihak lain yang memulai `pada tahun ganjil`, atau `Tim Pengarah` yang pada tahun 2027 dipimpin pihak
        yang mendapat tahun genap; `perbandingan 115:48:51`, padahal bagian para pihak 46%, 33,6%, dan 20,4%.
Tidak terlihat: satu hal dengan kata lain, dan larangan yang bertentangan dengan kebolehan yang lebih khusus.
Sumber: Permendagri 22/2020, Pasal 1 angka 12, Pasal 1 angka 13, dan Pasal 41 (dibaca lengkap), yang mengatur bahwa
        kesepakatan memuat hak dan kewajiban para pihaknya; bahwa masing-masing disebut satu kali disimpulkan dari
        ketentuan itu.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield what the document of *case* lays down in another way than it does elsewhere, or than its agreement does."""
    record = case.record
    if isinstance(record, Agreement):
        yield from _within(record)
        yield from _at_a_free_age(record)
    if isinstance(record, CooperationAgreement):
        for each in paid_costs(record):
            message = _("this cost is paid by another party: `{sentence}`", sentence=each.payment)
            hint = _("lay the cost on the party that pays it")
            yield Problem(each.cost.origin.source, message, hint, ID, LEVEL)
        for two in costs_of_two(record):
            message = _(
                "{party} bears this cost too: `{sentence}`", party=two.other, sentence=two.theirs
            )
            hint = _("lay it on one of the two, or say what share each bears")
            yield Problem(two.cost.origin.source, message, hint, ID, LEVEL)
        for clause in misplaced_clauses(record):
            message = _("by another clause this is of {party}", party=clause.owner)
            hint = _("name the party of `{sentence}`", sentence=clause.clause)
            yield Problem(clause.duty.origin.source, message, hint, ID, LEVEL)
    if isinstance(record, CooperationAgreement | Termination):
        for own in own_things(record):
            message = _("by this, {party} returns to itself what belongs to it", party=own.party)
            hint = _("name the party that has it, or the one to which it belongs")
            yield Problem(own.duty.origin.source, message, hint, ID, LEVEL)
    if isinstance(record, Termination):
        yield from _left(record)
        yield from _left_to_others(case, record)
    if isinstance(record, Minutes):
        yield from _decided(record)
    yield from _planned(record)
    yield from _settled(record)
    yield from _in_one_sentence(case)
    yield from _out_of_turn(case)
    yield from _of_another_day(case)
    yield from _with_exchanged_digits(case)
    for duty in misplaced_duties(case):
        place = duty.said.place(duty.region.start, duty.region.end)
        message = _("this is a duty of {party} by the Perjanjian Kerja Sama", party=duty.owner)
        hint = _("name the party of `{sentence}`", sentence=duty.text)
        yield Problem(place, message, hint, ID, LEVEL)
    for owner, party, text in misplaced_follow_ups(case):
        message = _("this is a duty of {party} by the Perjanjian Kerja Sama", party=party)
        hint = _("name the party of `{sentence}`", sentence=text)
        yield Problem(owner.origin.source, message, hint, ID, LEVEL)


def _in_one_sentence(case: Case) -> Iterator[Problem]:
    """Yield what a sentence of the document of *case* both asks for, or allows, and forbids."""
    for said, stretch in indonesian_stretches(case):
        for found in contrary_acts(stretch.text):
            message = _(
                "{text}: the same sentence requires or allows this, and forbids it",
                text=said.quoted(found["act"]),
            )
            place = said.place(stretch.start + found.start(), stretch.start + found.end())
            hint = _("say which holds, or when each does")
            yield Problem(place, message, hint, ID, LEVEL)


def _of_another_day(case: Case) -> Iterator[Problem]:
    """Yield the day by which the document of *case* goes back to a thing that it told of with another day."""
    told = list(indonesian_stretches(case))
    said = [stretch.text for _said, stretch in told]
    listed = {
        at
        for at, (_said, stretch) in enumerate(told)
        if stretch.value and stretch.value.origin.path.startswith("documents")
    }
    yield from _told_otherwise(told, redated_things(said))
    yield from _told_otherwise(told, redated_documents(said, listed))


_DECIDED = expression(r"(?:decisions|follow_up)\[")


def _with_exchanged_digits(case: Case) -> Iterator[Problem]:
    """Yield each figure that stands elsewhere in the document of *case* with two of its digits exchanged."""
    told = list(indonesian_stretches(case))
    decided = {
        at
        for at, (_said, stretch) in enumerate(told)
        if stretch.value and _DECIDED.match(stretch.value.origin.path)
    }
    texts_of = [stretch.text for _said, stretch in told]
    found = list(exchanged_digits(texts_of, decided))
    if isinstance(case.record, Minutes):
        known = {(at, each.start) for at, each, _other in found}
        found += (
            (each.place, each.figure, each.other)
            for each in followed_figures(texts_of, decided)
            if (each.place, each.figure.start) not in known
        )
    yield from _told_otherwise(told, found)
    for said, stretch, each in (*told_figures(case), *told_rates(case), *told_ratios(case)):
        hint = _("write the same as in `{sentence}`", sentence=each.sentence)
        yield _another(said, stretch.start, each.figure, each.other, hint)
    for said, stretch, size, theirs in told_sizes(case):
        yield _another(said, stretch.start, size.fact, theirs.fact, _("correct one of the two"))
    for said, stretch, beyond in told_places(case):
        yield _another(
            said, stretch.start, beyond.number, beyond.whole, _("correct one of the two")
        )


def _told_otherwise(
    told: Sequence[tuple[Wording, Stretch]], found: Iterable[tuple[int, Fact, Fact]]
) -> Iterator[Problem]:
    """Yield each fact *found* in what is *told*, which is another one elsewhere."""
    for at, again, first in found:
        said, stretch = told[at]
        yield _another(said, stretch.start, again, first, _("correct one of the two"))


def _another(said: Wording, start: int, again: Fact, first: Fact, hint: str) -> Problem:
    message = _(
        "{text} is {other} elsewhere for the same thing",
        text=said.quoted(again.text),
        other=said.quoted(first.text),
    )
    return Problem(said.place(start + again.start, start + again.end), message, hint, ID, LEVEL)


def _at_a_free_age(agreement: Agreement) -> Iterator[Problem]:
    """Yield what *agreement* has somebody pay at an age at which, by the same article, nothing is paid."""
    own = agreement.articles
    every = [each.paragraphs for each in own.add]
    every += [each.paragraphs for each in own.replace.values()]
    for paragraphs in every:
        passages = [one.text for each in paragraphs for one in (each, *each.letters)]
        texts = [text for each in passages if (text := each.get("id")) is not None]
        for place, charged, free in charged_though_free([str(each) for each in texts]):
            message = _("`{charged}`: `{free}` in the same article", charged=charged, free=free)
            yield Problem(
                texts[place].origin.source, message, _("correct one of the two"), ID, LEVEL
            )


def _within(agreement: Agreement) -> Iterator[Problem]:
    here = [reading_of(each) for each in worded_provisions(agreement)]
    above = [reading_of(each) for each in _followed(agreement)]
    pairs = [*combinations(here, 2), *((other, each) for each in here for other in above)]
    for earlier, later in pairs:
        if message := clash(later, earlier):
            hint = _("write the same as in `{sentence}`", sentence=earlier.provision.text)
            yield Problem(later.provision.place, message, hint, ID, LEVEL)
    for each in here:
        if message := next(free_and_paid(each, each), ""):
            hint = _("let the one begin where the other ends")
            yield Problem(each.provision.place, message, hint, ID, LEVEL)
    yield from _on_one_side(here)
    yield from _when_closed(here, [*here, *above])


def _on_one_side(readings: Sequence[ProvisionReading]) -> Iterator[Problem]:
    """Yield the costs that two parties bear up to the handover, or after it, while nobody bears the rest."""
    costs = [
        (each.provision, cost)
        for each in readings
        if each.provision.is_listed
        for cost in each.assignments
    ]
    for (_place, one), (later, other) in combinations(costs, 2):
        rest = any(cost.goes_on_from(other) for _provision, cost in costs)
        if other.is_shared_before_or_after(one) and not rest:
            message = _(
                "`{what}` is laid on {party} here, and on {other} elsewhere",
                what=other.what,
                party=parties_of(other),
                other=parties_of(one),
            )
            hint = _("lay on one of them what comes before the handover, on the other what follows")
            yield Problem(later.place, message, hint, ID, LEVEL)


def _when_closed(
    acts: Iterable[ProvisionReading], places: Sequence[ProvisionReading]
) -> Iterator[Problem]:
    """Yield what is done by *acts* in a place that is closed then by all that the readings of *places* tell of it."""
    every = [opening for each in places for opening in each.opened]
    for each in acts if every else ():
        for act in each.done:
            if is_closed_for(act, every):
                told = next(one for one in places if any(map(act.is_in, one.opened)))
                message = _("the place is not open then: `{when}`", when=act.text)
                hint = _("write the same as in `{sentence}`", sentence=told.provision.text)
                yield Problem(each.provision.place, message, hint, ID, LEVEL)


def _decided(minutes: Minutes) -> Iterator[Problem]:
    """Yield what *minutes* decide for when a place is closed, or for another day of an event than they tell."""
    decisions = [each.text for each in minutes.decisions or ()]
    decided = [each for text in decisions for each in worded_sentences(text)]
    readings = [reading_of(each) for each in decided]
    yield from _when_closed(readings, readings)
    yield from _decided_otherwise(readings)
    yield from _ended_too_soon(minutes, readings)
    discussed = [one for each in minutes.discussion or () for one in worded_sentences(each.text)]
    said = [*discussed, *decided]
    held = [event for each in said for event in held_events(each.text)]
    for each in said:
        for day in days_at_events(each.text):
            of_it = [event for event in held if day.is_named_as(event)]
            if of_it and all(map(day.is_not_on, of_it)):
                message = _("the event is held on other days: `{when}`", when=day.text)
                hint = _("write a day of `{event}`", event=of_it[0].text)
                yield Problem(each.place, message, hint, ID, LEVEL)
        for length in lengths_at_events(each.text):
            of_it = [event for event in held if length.is_named_as(event)]
            if of_it and all(map(length.is_not_of, of_it)):
                message = _("the event has another number of days: `{when}`", when=length.text)
                hint = _("write as many days as `{event}` has", event=of_it[0].text)
                yield Problem(each.place, message, hint, ID, LEVEL)
    follow_ups = [one for each in minutes.follow_up or () for one in worded_sentences(each.action)]
    regions = places_among(minutes.agreement_parties)
    yield from _elsewhere([*said, *follow_ups], regions)
    yield from _refused(minutes)


def _refused(minutes: Minutes) -> Iterator[Problem]:
    """Yield a day or an amount that *minutes* decide on though another one was chosen in the discussion."""
    discussed = [each.text.get("id") for each in minutes.discussion or ()]
    decided = list(filter(None, (each.text.get("id") for each in minutes.decisions or ())))
    for at, refused, chosen in refused_options(list(filter(None, discussed)), decided):
        message = _(
            "according to the discussion, `{chosen}` was chosen, not `{refused}`",
            chosen=chosen.text,
            refused=refused.text,
        )
        yield Problem(decided[at].origin.source, message, _("correct one of the two"), ID, LEVEL)


def _elsewhere(said: Sequence[WordedProvision], regions: Sequence[Region]) -> Iterator[Problem]:
    """Yield what is done at an event in another town than the one where it is held by all that is *said*."""
    held = [(one, each) for one in said for each in held_in(one.text)]
    for one in said:
        for told in done_in(one.text):
            of_it = [each for by, each in held if by is not one and told.is_named_as(each)]
            if of_it and all(told.is_elsewhere(each, regions) for each in of_it):
                message = _("the event is held elsewhere: `{place}`", place=told.text)
                hint = _("write the place of `{event}`", event=of_it[0].text)
                yield Problem(one.place, message, hint, ID, LEVEL)


def _ended_too_soon(minutes: Minutes, decided: Sequence[ProvisionReading]) -> Iterator[Problem]:
    """Yield the due day of a follow-up by which something ends that the *minutes* have *decided* to hold longer."""
    for each in minutes.follow_up or ():
        action, due = each.action.get("id"), each.due
        if action is None or not isinstance(due, SourcedDate):
            continue
        ended = ended_acts(action, due, long_date(due, "id"))
        for reading, mine in product(decided, ended):
            for theirs in reading.dated:
                if mine.contradicts(theirs):
                    message = held_until(theirs, mine)
                    hint = _("write the same as in `{sentence}`", sentence=reading.provision.text)
                    yield Problem(due.origin.source, message, hint, ID, LEVEL)


def _decided_otherwise(readings: Sequence[ProvisionReading]) -> Iterator[Problem]:
    """Yield the later of two decisions that cannot both hold: other hours of one place, or what is done and what is done no more."""
    for earlier, later in combinations(readings, 2):
        if message := decisions_clash(later, earlier):
            hint = _("write the same as in `{sentence}`", sentence=earlier.provision.text)
            yield Problem(later.provision.place, message, hint, ID, LEVEL)


def _followed(agreement: Agreement) -> Iterator[WordedProvision]:
    """Yield the provisions of what *agreement* follows, if the same parties are called by the same names there."""
    joint = agreement.under if isinstance(agreement, CooperationAgreement) else None
    if joint and [each.key for each in joint.parties] == [each.key for each in agreement.parties]:
        yield from worded_provisions(joint)


def _planned(record: Record) -> Iterator[Problem]:
    """Yield each activity of a work plan under `by` of which is another party than the one whose task it is."""
    for each in misplaced_activities(record) if isinstance(record, WorkPlan) else ():
        message = _(
            "by the agreement this is a task of `{owner}`, not of `{party}`",
            party=each.other,
            owner=each.owner.key,
        )
        hint = _("name under `by` the party whose task is `{sentence}`", sentence=each.task)
        place = each.activity.problem("by", message).source
        yield Problem(place, message, hint, ID, LEVEL)


def _out_of_turn(case: Case) -> Iterator[Problem]:
    """Yield the party to which a text gives the turn that another one has in odd, or in even, years or months."""
    for each in wrong_turns(case):
        message = _("by the agreement this is the turn of {party}", party=each.meant)
        hint = _("name {party}, or correct `{when}`", party=each.meant, when=each.when)
        yield Problem(each.said.place(each.start, each.end), message, hint, ID, LEVEL)
    chaired = chair_out_of_turn(case, case.record) if isinstance(case.record, Minutes) else None
    if chaired:
        party, when = chaired
        message = _("by the agreement this is the turn of {party}", party=party)
        hint = _("name {party}, or correct `{when}`", party=party, when=when)
        yield Problem(case.record.entries.place("chair"), message, hint, ID, LEVEL)


def _settled(record: Record) -> Iterator[Problem]:
    """Yield who pays by a settlement what another party owes, or what it claims itself."""
    for each in mistaken_payers(record) if isinstance(record, Deliberation) else ():
        message = _(
            "{payer} pays here what {creditor} claims from another party by `dispute`",
            payer=each.payer,
            creditor=each.creditor,
        )
        hint = _("name the party that owes it")
        yield Problem(each.text.origin.source, message, hint, ID, LEVEL)


def _left_to_others(case: Case, termination: Termination) -> Iterator[Problem]:
    """Yield what *termination* leaves to a party to give to itself, or to pay for another."""
    for own in gifts_to_itself(termination):
        message = _("by this, {party} gives something to itself", party=own.party)
        hint = _("correct the party under `by`, or the one that receives it")
        yield Problem(own.duty.origin.source, message, hint, ID, LEVEL)
    for each in costs_of_others(termination):
        if not is_told_of(each, changed_texts(case.beside("addendum"))):
            message = _("by the Perjanjian Kerja Sama, {party} bears this cost", party=each.bearer)
            hint = _("correct the party under `by`: `{sentence}`", sentence=each.cost)
            yield Problem(each.left.origin.source, message, hint, ID, LEVEL)


def _left(termination: Termination) -> Iterator[Problem]:
    """Yield payments that are told of where *termination* leaves nothing to pay."""
    if termination.left_to_pay != ():
        return
    texts = [(each.text.get("id"), asks_for_payment) for each in termination.left_to_do or ()]
    if termination.ground:
        texts.append((termination.ground.get("id"), tells_of_arrears))
    for text, tells in texts:
        if text is not None and tells(text):
            message = _(
                "a payment is told of here, and `left_to_pay` says that nothing is left to pay"
            )
            hint = _("list the payment under `left_to_pay`, or remove it")
            yield Problem(text.origin.source, message, hint, ID, LEVEL)
