"""Nothing in the sealed data of a person appears in any other document of the data folder.

The identity of a witness or victim is secret, and anyone who discloses it is punished; a slip in
the minutes of another meeting discloses it just as much. The rule therefore searches every
agreement, notula and letter of the folder, file names and properties for the names of all persons
under `sealed` and of their relatives. It ignores case, accents, apostrophes, hyphens, invisible
characters and Unicode form, and finds a name whole, reordered, joined, split, spelt out, with one
wrong letter, in old spelling, with `-nya` or a title, masked (`R*kawati`), mirrored, with signs or codes for letters
(`Rek@w@ti`, `Rek%61wati`, `Rek&#97;wati`) or signs between them, in an address of mail, by its
initials, and by one of its parts: a part of four letters or more alone, a short or ordinary one
after Sdri., Ny., ibu, korban, a.n., kasus, berkas, keluarga, alias or binti. After such a word it also finds
the beginning or end of a part (`Korban Wati`) and two initials, as it does before an age (`C.R., 25 tahun`). In a document on the case and beside its
code, each part with a capital letter that the file itself says counts, and each such short form. Words that may be a name but point at nobody
(the months, "Putri") are in the packaged `templates/law/words.yaml`; no other table counts for this
rule.

Other facts on the sealed form (village, school, employer, relatives, date of birth, health, six words
of its report in a row) are an error next to the case code and in a letter on this case; elsewhere they
are a warning. So are two or more words with capital letters in its report that no ordinary document
has: the recruiter, the host, the escort, unless it is one of the two officials whom the letter names.
A village is an error, too, in a sentence that tells of one victim. The days of the journey, one word of the ship
and of the escort count beside the code alone: a day until it is over, then it is a warning, and never in the
record of a handover. Beside the code means: in its paragraph or row, in a paper on the case, and wherever a paper that
names the case tells of one person; the code may be written with other signs or in part (`nnk/tppo/2026/1`, `kasus 0001`).
An NIK, a passport, a telephone number and an e-mail address are an error everywhere but on the
letterhead of an office. Whoever is called by name in the report (`suaminya ...`, `ayah korban ialah ...`, `tetangga ...`,
`mama ...`, `dipanggil ...`, `disebut ...`, `nama permandian ...`, `atas nama ...`), or shares a rare part of the name there, is
searched for like the persons themselves. A village or district counts with each word for what it is (`Kec. Rekamandi`,
`Camat Rekamandi`, `asal Rekamandi`), a place of amusement or a firm by its head and its name though both are ordinary words,
a shelter by one rare word.

A file that has or may have sealed data and cannot be read completely, or whose keys are not those
of a referral, is an error for every open document: nobody knows which names it contains. So is one with
a placeholder, initials, a pseudonym or a case code for a name (`N.N.`, `MGN`, `Anak A`, `nama samaran`,
`tidak diketahui`). The rule checks all files below the data folder, including hidden files, links and copies made by editors,
but not pictures, PDF files and files of office programs. An archive that contains such a file, by its
name or by what it says, is an error too. Comments and the file name of a referral count as its
contents. This error cannot be waived.

A sealed form that names somebody of another case, by two words or more, is a warning: it may be copied from an
older form, and others receive it.

English that the data hold and the pages leave out is searched like what they print. So is a file that
makes no document, as one that tells of follow-ups between meetings, and so are comments of an open
file and of the regency's own template, which colleagues and git receive. The file of a party is searched for names, numbers and addresses when it is checked by
itself; the name, the telephone and the address of mail of an office are a warning there.

A waiver of this rule covers one word in one place, with `at` and `for`: a focal point may have the
same name as a victim, a ship that of somebody in the report. A finding never repeats what it found.

Passes: `korban NNK-TPPO-2026-0001 dirujuk`, with a name only below `sealed`.
Fails:  in minutes, about a person called "Contoh Rekawati": `contoh rekawati`, `Sdri. Rekawati`,
        `C.R.`, `Contoh R.`, `Reka-wati`, `Rekawty`, `Korban Wati`; `kasus NNK-TPPO-2026-0001 dari Desa Rekamandi`;
        `Susteran Rekabelo` beside the code; a referral with `seald:`.
Source: UU 21/2007, articles 24 and 44 (seen in secondary sources); UU 12/2022, articles 69 and 71
    (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from mou_gen import inputs
from mou_gen.checks.case import Case
from mou_gen.checks.name_guard import name_search, sealed_facts, sealed_text, told_journeys
from mou_gen.checks.name_guard.descriptions import KIN_OF_AN_OFFICE
from mou_gen.checks.name_guard.name_index import NameIndex
from mou_gen.checks.name_guard.name_search import NameMatch
from mou_gen.checks.name_guard.sealed_facts import FactMatch
from mou_gen.checks.name_guard.single_persons import CAME_HOME, is_of_one_victim, sentence_at
from mou_gen.checks.packaged_places import TEMPLATE, is_packaged
from mou_gen.checks.rules import child
from mou_gen.checks.wording import Wording, open_texts, texts
from mou_gen.data.loader import walk_data
from mou_gen.data.model import Model
from mou_gen.data.text_files import MAX_BYTES
from mou_gen.data.values import SourcedText
from mou_gen.data.waiver import BY_PLACE, Waiver
from mou_gen.document import Value
from mou_gen.errors import Level, Problem, Source
from mou_gen.kinds import registry
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.sealed_signs import text_of
from mou_gen.kinds.secrets import Secrets
from mou_gen.language.spelling import spelling_key, spelling_keys
from mou_gen.library import layers
from mou_gen.messages import N_, _
from mou_gen.startup.expressions import expression

ATURAN = """Isi formulir tertutup tentang seseorang tidak tercantum dalam dokumen lain mana pun di folder data.

Identitas saksi atau korban dirahasiakan dan yang membukanya dipidana; satu kekeliruan dalam notula
rapat lain pun membukanya. Karena itu, nama semua orang di bawah `sealed`, beserta kerabatnya,
dicari dalam setiap kesepakatan, notula, dan surat di folder itu, dalam nama berkas dan propertinya.
Perbedaan huruf kapital, tanda diakritik, apostrof, tanda hubung, karakter yang tidak terlihat, dan
bentuk Unicode diabaikan. Nama ditemukan dalam bentuk utuh, dengan urutan terbalik, disambung,
dipenggal, dieja, dengan satu huruf keliru, dengan ejaan lama, dengan `-nya` atau sebutan, dengan
huruf yang ditutupi (`R*kawati`) atau dibalik, dengan tanda atau kode sebagai huruf (`Rek@w@ti`,
`Rek%61wati`, `Rek&#97;wati`) atau tanda di antaranya, dalam alamat pos-el, dengan inisialnya, dan dengan salah satu bagiannya:
bagian yang terdiri atas empat huruf atau lebih juga jika berdiri sendiri, bagian yang pendek atau
lazim setelah Sdri., Ny., ibu, korban, a.n., kasus, berkas, keluarga, alias, atau binti. Setelah kata
seperti itu ditemukan juga awal atau akhir suatu bagian (`Korban Wati`) dan dua inisial, juga sebelum usia (`C.R., 25 tahun`). Dalam dokumen
tentang kasus itu dan di samping kodenya, setiap bagian berhuruf kapital yang ditulis berkas itu sendiri
ditemukan, begitu pula setiap bentuk pendek. Kata yang dapat menjadi nama tetapi
tidak menunjuk seseorang (nama bulan, "Putri") ada di `templates/law/words.yaml` bawaan; tabel lain
tidak berlaku untuk aturan ini.

Keterangan lain dalam formulir tertutup (desa, sekolah, tempat kerja, kerabat, tanggal lahir,
kesehatan, enam kata berurutan dari laporannya) merupakan kesalahan di samping kode kasus dan dalam
surat tentang kasus itu; di tempat lain merupakan peringatan. Demikian pula dua kata atau lebih
berhuruf kapital dalam laporannya yang tidak lazim dalam dokumen: perekrut, tuan rumah, pendamping,
kecuali kedua pejabat yang disebut dalam suratnya.
Desa juga merupakan kesalahan dalam kalimat yang bercerita
tentang satu korban. Hari perjalanan serta satu kata dari nama kapal dan pendamping hanya dihitung di samping kode: hari
itu sampai perjalanan selesai, sesudahnya peringatan, dan tidak pernah dalam berita acara serah terima. Di samping kode
berarti: dalam paragraf atau barisnya, dalam surat tentang kasus itu, dan di bagian mana pun naskah yang menyebut kasus
itu bercerita tentang satu orang; kode boleh ditulis dengan tanda lain atau sebagian (`nnk/tppo/2026/1`, `kasus 0001`).
 NIK, paspor, nomor telepon, dan alamat pos-el
merupakan kesalahan di mana pun kecuali dalam kop surat suatu instansi. Orang yang disebut namanya dalam
laporan (`suaminya ...`, `ayah korban ialah ...`, `tetangga ...`, `mama ...`, `dipanggil ...`, `disebut ...`,
`nama permandian ...`, `atas nama ...`), atau yang di sana mempunyai bagian nama yang jarang dan sama, dicari seperti orang yang
dirujuk. Desa atau kecamatan ditemukan dengan setiap kata untuk jenisnya (`Kec. Rekamandi`, `Camat Rekamandi`, `asal Rekamandi`),
tempat hiburan atau perusahaan dengan jenis dan namanya walaupun keduanya kata biasa, tempat penampungan dengan satu kata yang
jarang.

Berkas yang memuat atau mungkin memuat data tertutup tetapi tidak dapat dibaca utuh, atau yang
kuncinya bukan kunci rujukan, merupakan kesalahan bagi setiap dokumen terbuka: tidak ada yang tahu
nama apa di dalamnya. Demikian pula berkas yang berisi teks pengganti, inisial, nama samaran, atau kode kasus sebagai
nama (`N.N.`, `MGN`, `Anak A`, `nama samaran`, `tidak diketahui`). Yang diperiksa ialah semua berkas di bawah folder data, termasuk yang
tersembunyi, tautan, dan salinan buatan penyunting, kecuali gambar, PDF, dan berkas program
perkantoran. Arsip yang memuat berkas semacam itu, menurut nama atau isinya, juga merupakan kesalahan.
Komentar dan nama berkas rujukan termasuk isinya. Kesalahan ini tidak dapat dikecualikan.

Formulir tertutup yang menyebut orang dari kasus lain, dengan dua kata atau lebih, mendapat peringatan: mungkin
formulir itu disalin dari formulir lama, dan penerimanya orang lain.

Teks bahasa Inggris yang ada dalam data tetapi tidak dicetak diperiksa seperti yang dicetak. Demikian
pula berkas yang tidak menghasilkan dokumen, misalnya perkembangan tindak lanjut di antara dua rapat,
dan komentar dalam berkas terbuka dan dalam templat daerah sendiri, yang ikut diterima rekan kerja dan git. Berkas pihak diperiksa untuk nama, nomor, dan
alamat jika diperiksa tersendiri; nama, telepon, dan pos-el kantor merupakan peringatan di sana.

Pengecualian aturan ini berlaku untuk satu kata di satu tempat, dengan `at` dan `for`: narahubung
dapat bernama sama dengan korban, kapal dengan orang dalam laporan. Temuan tidak pernah mengulangi isinya.

Lulus:  `korban NNK-TPPO-2026-0001 dirujuk`, namanya hanya ada di bawah `sealed`.
Gagal:  dalam notula, tentang orang bernama "Contoh Rekawati": `contoh rekawati`, `Sdri. Rekawati`,
    `C.R.`, `Contoh R.`, `Reka-wati`, `Rekawty`, `Korban Wati`; `kasus NNK-TPPO-2026-0001 dari Desa Rekamandi`; `Susteran
    Rekabelo` di samping kode; berkas rujukan dengan `seald:`.
Sumber: UU 21/2007, Pasal 24 dan Pasal 44 (dilihat dalam sumber sekunder); UU 12/2022, Pasal 69 dan Pasal 71
    (dibaca lengkap).
"""

ID = BY_PLACE
LEVEL = Level.ERROR
SOURCE = "UU 21/2007, articles 24 and 44; UU 12/2022, articles 69 and 71"
SURE = True


def check(case: Case) -> Iterator[Problem]:
    """Yield where something sealed is said in the open, and which files keep it from being known."""
    secrets = case.folder.secrets()
    if case.document.sealed:
        yield from _of_another_case(case, secrets)
        return
    yield from (_unsearched(case, each, secrets) for each in secrets.problems)
    if not secrets.people:
        return
    index = name_search.index_names(secrets)
    read = [(said, said.paragraph is None) for said in sealed_facts.all_texts(case)]
    remarks = (*_comments(case), *_template_remarks(case))
    for said, bare in (*read, *((remark, False) for remark in remarks)):
        names = name_search.find_names(said.text, index, bare=bare)
        names = (*names, *_own_names(case, said, secrets, names))
        yield from (_named(case, said, found) for found in names)
        yield from _told(case, said, secrets, names)


def _of_another_case(case: Case, secrets: Secrets) -> Iterator[Problem]:
    """Yield, in a sealed form, two or more words of a name in another case: a form that was copied may still say it.

    One word may be that of a village. Whom both cases tell of, as the mother of two children, is no stranger.
    """
    indexes = name_search.index_names_by_case(secrets)
    code = str(getattr(case.record, "case", ""))
    own = indexes[code].names if code in indexes else ()
    strange = {name for index in indexes.values() for name in index.names} - set(own)
    index, shared = NameIndex(tuple(sorted(strange))), {part for name in own for part in name}
    for said in texts(case) if strange else ():
        for found in name_search.find_names(said.text, index):
            words = set(spelling_keys(said.text[found.start : found.end]))
            if len(words) > 1 and not words <= shared:
                message = _("this form names somebody in the sealed data of another case: ***")
                hint = _(
                    "delete what the form still says of that case, unless both belong together"
                )
                yield Problem(said.place(found.start, found.end), message, hint, ID, Level.WARNING)


def _own_names(
    case: Case, said: Wording, secrets: Secrets, names: Sequence[NameMatch]
) -> Iterator[NameMatch]:
    """Yield, in what *said* writes on a case, each part of a name of this case that is not among *names*.

    Only what the file itself says counts: the template and the parties say their words of everybody.
    """
    for code, index in name_search.index_names_by_case(secrets).items():
        if said.paragraph is None or not sealed_facts.is_on_case(said, code, case):
            continue
        for found in name_search.find_names(said.text, index, own=True):
            value = said.value(found.start, found.end)
            own = value is not None and value.origin.file == case.record.origin.file
            if own and all(found.end <= each.start or found.start >= each.end for each in names):
                yield found


def _comments(case: Case) -> Iterator[Wording]:
    """Yield the comments of the data file of *case*: colleagues get the file, and git keeps it.

    Those of a referral are sealed themselves.
    """
    if not any(each.sealed for each in registry.of_model(type(case.record)).documents):
        yield from _comments_of(case.record)


def _comments_of(record: Model) -> Iterator[Wording]:
    """Yield the comments of the file that holds *record*."""
    source = record.origin.source
    try:
        data = inputs.contents(inputs.path_of_display_name(source.file), MAX_BYTES)
    except OSError:
        return  # it was read before, and is gone
    for line, said in sealed_text.comments(text_of(data) or "", record.entries):
        yield Wording(said, Source(source.file, line))


_TEMPLATE_REMARK = expression(r"\{#(.*?)#\}", re.DOTALL)


def _template_remarks(case: Case) -> Iterator[Wording]:
    """Yield the comments of the templates that *case* is made of and that do not come with the program."""
    places = {said.at for said in open_texts(case) if not is_packaged(case, said.at)}
    for file in sorted({each.file for each in places if each.file.startswith(TEMPLATE)}):
        path = layers.find_file(case.templates, file.removeprefix(TEMPLATE))
        if path is None:
            continue
        try:
            text = text_of(inputs.contents(path, MAX_BYTES)) or ""
        except OSError:
            continue  # it was read before, and is gone
        for remark in _TEMPLATE_REMARK.finditer(text):
            yield Wording(remark[1], Source(file, text.count("\n", 0, remark.start()) + 1))


def problems_in_party(party: Model, folder: Folder) -> Iterator[Problem]:
    """Yield who is named in the file of *party*, which makes no document: others print it, and git keeps it.

    An official may be called as somebody in the sealed data is, and an office may have any number.
    """
    secrets = folder.secrets()
    index = name_search.index_names(secrets)
    typed = [each for pair in walk_data(party.entries) for each in pair]
    said = [(each, each.origin.source) for each in typed if isinstance(each, SourcedText)]
    said += [(SourcedText(each.text, party.origin), each.at) for each in _comments_of(party)]
    for text, place in said if secrets.people else ():
        is_doubtful = _OF_AN_OFFICIAL.search(text.origin.path) is not None
        found = [_message(each) for each in name_search.find_names(text, index)]
        facts = sealed_facts.find_facts(text, secrets)
        found += [_fact_message(each) for each in facts if each.fact.what in _CERTAIN]
        for message in dict.fromkeys(found):
            level = Level.WARNING if is_doubtful else Level.ERROR
            hint = _("delete it here, unless it is the name or the number of an office")
            yield Problem(place, message, hint, ID, level)


_OF_AN_OFFICIAL = expression(r"\.(?:name|telephone|pos_el)(?:\.\w+)?$|^(?:telephone|pos_el)$")


def _unsearched(case: Case, problem: Problem, secrets: Secrets) -> Problem:
    """Return *problem*, which stops every open document, but no draft of a letter whose data are locked.

    Whoever has no key may prepare the letter; only who has one can search it for names and make it final.
    """
    if not (problem in secrets.locked and case.record.is_locked and case.document.draft):
        return problem
    message = _(
        "the sealed data are encrypted, and no key at hand opens them: this draft has not been searched "
        "for sealed names, and the sealed form is not built"
    )
    return replace(problem, message=message, level=Level.WARNING)


def named(name: str, at: Source, secrets: Secrets) -> Iterator[Problem]:
    """Yield an error if *name*, of a file or folder to be written, gives away one of *secrets*: a name or a number."""
    names = name_search.find_names(name, name_search.index_names(secrets), bare=True)
    facts = sealed_facts.find_facts(name, secrets)
    told = [_message(each) for each in names]
    told += [_fact_message(each) for each in facts if each.fact.what in {*_CERTAIN, "name"}]
    hint = _(
        "choose another name: what tells who a person is belongs only under `sealed` in the referral"
    )
    yield from (Problem(at, each, hint, ID, LEVEL) for each in dict.fromkeys(told))


def _named(case: Case, said: Wording, found: NameMatch) -> Problem:
    """Return the finding for the name *found*."""
    place = said.place(found.start, found.end)
    hint = _("write the case code; personal names belong only under `sealed` in the referral")
    return _waived(Problem(place, _message(found), hint, ID, LEVEL), case, said, found)


def _waived(problem: Problem, case: Case, said: Wording, found: NameMatch | FactMatch) -> Problem:
    """Return *problem*, waived if a waiver names the word *found* and its place."""
    for waiver in case.record.waive:
        if waiver.rule == ID and _is_meant(waiver, found, said, case):
            return replace(problem, waived=waiver.because)
    return problem


def _message(found: NameMatch) -> str:
    if found.what == name_search.INITIALS:
        return _("this is a sealed name: its initials")
    if found.what == name_search.PART and found.parts > 1:
        return _("this is a sealed name: part of it, ***")
    mask = " ".join(["***"] * found.parts)
    return _("this is a sealed name: {mask}", mask=mask)


def _is_meant(waiver: Waiver, found: NameMatch | FactMatch, said: Wording, case: Case) -> bool:
    """Return whether *waiver* is for what was *found* in *said*: its word, at its place."""
    piece = said.text[found.start : found.end]
    if waiver.at is None or waiver.word is None or spelling_key(waiver.word) != spelling_key(piece):
        return False
    if value := said.value(found.start, found.end):
        return waiver.at == _path(value, case)
    return said.paragraph is None and any(
        again.start() <= found.start and found.end <= again.end()
        for text in _at(waiver.at, case)
        for again in re.finditer(re.escape(text), said.text, re.IGNORECASE)
    )


def _path(value: Value, case: Case) -> str:
    """Return the place of *value* as a waiver names it."""
    own = value.origin.file == case.record.origin.file
    return value.origin.path if own else f"{value.origin.file} {value.origin.path}"


def _at(path: str, case: Case) -> Iterator[str]:
    """Yield the texts at *path*: as the data have it, and as it is printed.

    What leaves beside the pages, as a title, says the same once more, and needs no second waiver.
    """
    typed = (text for _key, text in walk_data(case.record.entries) if isinstance(text, SourcedText))
    yield from (text for text in typed if text.origin.path == path)
    values = (value for said in open_texts(case) for value in said.values)
    yield from (value.text for value in values if _path(value, case) == path and value.text)


# ---- what else the sealed sheet knows ----------------------------------------------------------


def _told(
    case: Case, said: Wording, secrets: Secrets, names: Sequence[NameMatch]
) -> Iterator[Problem]:
    """Yield each other fact in *said*, where *names* were found: an error next to the case code, else a warning."""
    facts = (
        *sealed_facts.find_facts(said.text, secrets),
        *sealed_facts.find_journeys(said.text, secrets),
    )
    longer: list[NameMatch | FactMatch] = [*names]
    longer += [each for each in facts if each.fact.what in _NAMED | _CERTAIN]
    for found in facts:
        doubtful = found.fact.what in _NAMED or found.fact.what == "digits"
        if doubtful and any(_is_inside(found, each) for each in longer):
            continue  # found already as a name, or as a part of more words
        if child.tells(found, said.text) or sealed_facts.names_seat(said, found, case):
            continue  # a rule of its own says so, or it tells where an office sits
        if found.fact.what == "birth" and _is_nip(said.value(found.start, found.end)):
            continue  # an official who was born on the same day
        problem = _told_fact(case, said, found)
        if problem:
            yield _waived(problem, case, said, found) if found.fact.what in _NAMED else problem


def _told_fact(case: Case, said: Wording, found: FactMatch) -> Problem | None:
    """Return the finding for the fact *found*; None where it tells nothing there."""
    beside = sealed_facts.is_beside(said, found.person, case)
    if not (beside or found.fact.alone):
        return None
    message = _fact_message(found)
    if beside:
        message = _(
            "this occurs in the sealed data of the case named here: {what}",
            what=_(_WHAT[found.fact.what]),
        )
    hint = _("omit it, or be less specific; it belongs only under `sealed`")
    certain = found.fact.what in _CERTAIN and not _is_letterhead(said, found, case)
    sure = beside or certain or found.fact.what == "name" or _is_home_of_one(said, found)
    level: Level | None = Level.ERROR if sure else Level.WARNING
    if found.fact.what == "journey":
        level = told_journeys.journey_level(found, said, case)
    place = said.place(found.start, found.end)
    return Problem(place, message, hint, ID, level) if level else None


def _is_home_of_one(said: Wording, found: FactMatch) -> bool:
    """Return whether *found* is the village of the person in a sentence that tells of one victim, or of whose relative somebody is."""
    if found.fact.what != "village":
        return False
    sentence = sentence_at(said.text, found.start)
    is_kin = KIN_OF_AN_OFFICE.search(sentence) is not None
    return is_of_one_victim(sentence) or (is_kin and CAME_HOME.search(sentence) is not None)


def _fact_message(found: FactMatch) -> str:
    return _("this also occurs in sealed data: {what}", what=_(_WHAT[found.fact.what]))


def _is_inside(found: FactMatch, other: NameMatch | FactMatch) -> bool:
    """Return whether the *other* covers all of what was *found*, and more if it is a fact as well."""
    covers = other.start <= found.start and found.end <= other.end
    longer = other.end - other.start > found.end - found.start
    return covers and (longer or isinstance(other, NameMatch))


def _is_letterhead(said: Wording, found: FactMatch, case: Case) -> bool:
    """Return whether *found* is the telephone number or address of an office on its letterhead."""
    value = said.value(found.start, found.end)
    if value is None or value.origin.file == case.record.origin.file:
        return False
    return value.origin.path.endswith((".telephone", ".pos_el"))


def _is_nip(value: Value | None) -> bool:
    return value is not None and value.origin.path.endswith(".nip")


_CERTAIN = frozenset(("number", "email"))
"""Facts that are one person's own, so that no coincidence makes them."""
_NAMED = frozenset(("name", "person"))
"""Facts that may be a name, which somebody else may have too: they are waived as names are."""
_WHAT = {
    "village": N_("where the person comes from"),
    "place": N_("a place or an employer"),
    "school": N_("the school"),
    "relation": N_("a relative"),
    "health": N_("the health of the person"),
    "birth": N_("the date of birth"),
    "number": N_("a personal number"),
    "digits": N_("a personal number"),
    "figure": N_("an amount, or the number of a file"),
    "email": N_("an e-mail address"),
    "story": N_("words of the report"),
    "name": N_("words that may be a name, in a comment or a file name"),
    "person": N_("words that may be the name of somebody in the report"),
    "journey": N_("the journey: its day, or the ship"),
}
"""What each kind of fact is called in a finding."""
