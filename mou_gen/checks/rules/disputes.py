"""Disputes go to deliberation, then to the province or the Minister, and never to a court.

No court and no arbitrator decides between regions. They seek consensus and record the result in a
Berita Acara. Regencies and cities of one province then apply to the Regional Cooperation
Coordination Team (TKKSD) of the province; if that fails, the Governor applies to the Minister of
Home Affairs. All others, including a province and a regency of its own, apply to the Minister
themselves. The Minister's decision is final and binding. An article on disputes that says otherwise
leads nowhere, and so does a sentence of minutes or of a letter on what becomes of disputes that are not
settled. Of the agreements with the Government or with third parties these articles say nothing; of them, the
rule looks where the court of `forum` sits, and whether it decides disputes over contracts at all: those are civil
ones, which no administrative, military or tax court decides, and a religious court only those under sharia.

Passes: `PIHAK yang berselisih menyampaikan permohonan penyelesaian perselisihan kepada Menteri Dalam Negeri`.
Fails:  `perselisihan diselesaikan melalui Pengadilan Negeri Nunukan`; an article on disputes between
        regencies of two provinces that does not name the Minister; one between regencies of one province
        that does not name the team of the province and the Governor; with a warning, a contract of parties in Kalimantan Utara
        whose `forum` is `Pengadilan Negeri Kepanjen`, or `Pengadilan Tata Usaha Negara Samarinda`; in minutes of regencies of two provinces, `Perselisihan yang
        tidak selesai diajukan kepada Gubernur`;
        article 19 of Permendagri 22/2020 in an application of regencies of three provinces, or `penyelesaian perselisihan ini
        dengan keputusan Gubernur`, `penyelesaian perselisihan oleh Gubernur Jawa Timur`, `penetapan oleh Gubernur tentang cara pencatatan` or
        `keputusan Gubernur tentang penyelesaian perselisihan ini` among what it asks for.
Not seen: disputes over other matters, as boundaries or work, which other laws settle.
Source: Permendagri 22/2020, articles 18 to 21 (read in full); UU 5/1986, article 2(a), and UU 7/1989, article 49 (seen in
        secondary sources).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.checks.laws.cited_laws import cited_laws
from mou_gen.checks.wording import Wording, open_texts, pieces, texts_below
from mou_gen.data.values import SourcedText
from mou_gen.document import Article
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.agreement_facts import province_of
from mou_gen.kinds.deliberation import Deliberation
from mou_gen.kinds.dispute_application import DisputeApplication
from mou_gen.kinds.joint_agreement import UnderAgreement
from mou_gen.kinds.party import Party, places_among, regions_among
from mou_gen.language.districts import lies_elsewhere, lies_in
from mou_gen.language.named_regions import named_regions
from mou_gen.language.regions import Region, region_by_code
from mou_gen.library.law import read_law
from mou_gen.messages import N_, _
from mou_gen.startup.expressions import data_expression, expression
from mou_gen.startup.value_classes import value_class

ID = "disputes"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, articles 18 to 21"
SURE = True
ATURAN = """Perselisihan diselesaikan dengan musyawarah, lalu oleh TKKSD provinsi bagi kabupaten/kota satu provinsi, dan oleh Menteri; bukan oleh pengadilan.

Perselisihan antardaerah tidak diputus oleh pengadilan atau arbiter. Daerah bermusyawarah dan
menuangkan hasilnya dalam berita acara. Kabupaten/kota dalam satu provinsi kemudian menyampaikan
permohonan kepada Tim Koordinasi Kerja Sama Daerah (TKKSD) provinsi; jika tidak tercapai
kesepakatan, Gubernur menyampaikan permohonan kepada Menteri Dalam Negeri. Daerah lainnya, termasuk
provinsi dengan kabupaten/kota di wilayahnya, langsung menyampaikan permohonan kepada Menteri.
Keputusan Menteri bersifat final dan mengikat. Pasal perselisihan yang mengatur lain tidak dapat
dijalankan, demikian pula kalimat notula atau surat tentang perselisihan yang tidak selesai. Kesepakatan dengan pemerintah pusat
atau pihak ketiga tidak diatur oleh pasal-pasal ini; yang diperiksa ialah letak pengadilan dalam `forum`, dan apakah pengadilan
itu memutus sengketa kontrak: sengketa itu perdata, sehingga tidak diputus oleh pengadilan tata usaha negara, militer, atau pajak,
dan oleh pengadilan agama hanya yang berdasarkan prinsip syariah.

Lulus:  `PIHAK yang berselisih menyampaikan permohonan penyelesaian perselisihan kepada Menteri Dalam Negeri`.
Gagal:  `perselisihan diselesaikan melalui Pengadilan Negeri Nunukan`; pasal perselisihan antara
        kabupaten dari dua provinsi yang tidak menyebut Menteri; pasal perselisihan antara kabupaten satu
        provinsi yang tidak menyebut TKKSD provinsi dan Gubernur; dengan peringatan, kontrak para pihak di Kalimantan
        Utara dengan `forum` `Pengadilan Negeri Kepanjen` atau `Pengadilan Tata Usaha Negara Samarinda`; dalam notula kabupaten dari dua provinsi, `Perselisihan yang
        tidak selesai diajukan kepada Gubernur`;
        Pasal 19 Permendagri 22/2020 dalam permohonan kabupaten dari tiga provinsi, atau `penyelesaian perselisihan ini dengan
        keputusan Gubernur`, `penyelesaian perselisihan oleh Gubernur Jawa Timur`, `penetapan oleh Gubernur tentang cara
        pencatatan`, atau `keputusan Gubernur tentang penyelesaian perselisihan ini` di antara permintaannya.
Tidak terlihat: perselisihan tentang hal lain, misalnya batas wilayah atau ketenagakerjaan, yang diatur tersendiri.
Sumber: Permendagri 22/2020, Pasal 18 sampai dengan Pasal 21 (dibaca lengkap); UU 5/1986, Pasal 2 huruf a, dan UU 7/1989,
        Pasal 49 (dilihat dalam sumber sekunder).
"""

_COURT = expression(
    r"\bpengadilan(?: \w+){0,2}|\barbitrase\b|\barbiter\b|\bBANI\b|\bjalur hukum\b|\bgugatan\b"
    r"|\b\w*\s?(?<!tennis )(?<!badminton )(?<!basketball )(?<!volleyball )(?<!futsal )(?<!squash )(?<!sports )(?<!food )courts?\b|\barbitra(?:tion|tors?|l)\b|\btribunals?\b|\blitigation\b",
    re.IGNORECASE,
)
_DISTRICT_COURT = expression(
    r"Pengadilan Negeri (?:Kelas \w+(?: Khusus)? )?(?P<town>(?!Jakarta)[A-Z]\w*(?: [A-Z]\w*)*)"
)
_COURT_OF_OTHER_CASES = expression(
    r"\b(?:(?:peng|per)adilan\s+(?:tinggi\s+)?(?:tata\s+usaha\s+negara|TUN|militer|pajak|hubungan\s+industrial|tindak\s+pidana\s+korupsi|tipikor"
    r"|perikanan|anak|hak\s+asasi\s+manusia|HAM|(?P<agama>agama))|PT?TUN|mahkamah\s+(?:konstitusi|militer|(?P<syariyah>syar['’]?iyah))"
    r"|(?:state\s+)?administrative\s+(?:high\s+)?courts?|(?:military|tax|industrial\s+relations|(?:anti-)?corruption|fisheries|juvenile|human\s+rights"
    r"|constitutional|(?P<religious>religious|sharia))\s+(?:high\s+)?courts?)\b",
    re.IGNORECASE,
)
"""A court that decides no civil case; a religious one, none but those under sharia."""
_UNDER_SHARIA = expression(
    r"\b(?:syari['’]?ah|sharia|wakaf|waqf|zakat|infak|infaq|sedekah)\b", re.IGNORECASE
)
_OF_A_DECISION = expression(
    r"\b(?:keputusan|izin|perizinan|tata\s+usaha\s+negara\s+(?:yang|atas|terhadap)|sengketa\s+(?:tata\s+usaha|pajak|perkawinan|waris)\w*|pidana|decrees?"
    r"|permits?|administrative\s+(?:decisions?|disputes?)|tax\s+disputes?|crim\w+)\b",
    re.IGNORECASE,
)
"""Of a dispute that such a court may decide, over what an office has decided."""
_OF_COOPERATION = expression(
    r"\b(?:perselisihan|sengketa)\s+(?:KSDD|kerja sama\b|antardaerah|antar ?pihak\b|antarpara pihak|(?:di )?antara para pihak|para pihak"
    r"|(?:yang|jika|apabila|bila)\s+(?:tidak|belum|gagal)\b|yang timbul (?:dari|dalam) pelaksanaan"
    r"|(?:dalam|tentang|mengenai|atas)\s+(?:penafsiran|pelaksanaan|penyelenggaraan)\b)"
    r"|\bdisputes?\s+(?:between the (?:parties|regions)|(?:that|which)\s+(?:is|are|was|were|has|have|can)\s*not\b"
    r"|(?:over|about|on|arising from|arising out of) the (?:interpretation|implementation))|\bunsettled disputes?\b",
    re.IGNORECASE,
)
"""A dispute that only the cooperation can be about; boundaries and work have laws of their own."""
_GOVERNED = r"(?:kabupaten|kota|daerah|pemerintah|provinsi|regenc(?:y|ies)|cit(?:y|ies)|regions?|governments?)"
_BETWEEN_REGIONS = expression(
    rf"\b(?:perselisihan|sengketa)\s+(?:(?:di\s+)?antara\s+)?(?:kedua|ketiga|keempat|kelima|para)\s+{_GOVERNED}\b"
    rf"|\b(?:perselisihan|sengketa)\s+(?:di\s+)?antara\s+{_GOVERNED}\b[^.;,]{{0,50}}?\s(?:dan|dengan)\s+{_GOVERNED}\b"
    r"|\b(?:perselisihan|sengketa)\s+(?:di\s+)?antara\s+(?:pemerintah\s+)?daerah(?=\s*(?:,|yang\b|$))"
    rf"|\bdisputes?\s+(?:between|among)\s+(?:the\s+)?(?:two|both|three|four|five)\s+{_GOVERNED}\b"
    rf"|\bdisputes?\s+between\s+(?:the\s+)?(?:\w+\s+){{1,5}}(?:Regency|City)\s+and\s+(?:the\s+)?(?:\w+\s+){{1,5}}(?:Regency|City)\b",
    re.IGNORECASE,
)
"""A dispute of regions, which their cooperation may be about."""
_OTHER_MATTER = expression(
    r"\b(?:batas|tanah|lahan|pertanahan|hubungan industrial|ketenagakerjaan|pekerja|buruh|majikan|pemberi kerja|keluarga|warga"
    r"|konsumen|informasi publik|pemilihan|boundar\w+|land|labou?r|workers?|employers?|famil\w+|residents?)\b",
    re.IGNORECASE,
)
_OF_OTHERS = expression(
    r"\b(?:perselisihan|sengketa)\s+(?:(?:di\s+)?antara\s+|antar[\s-]?)(?:para\s+|sesama\s+)?"
    r"(?:pekerja|buruh|keluarga|warga|penduduk|nelayan|petani|peternak|pedagang|pembeli|penjual|pengusaha|pelaku usaha|penumpang|desa)\b"
    r"|\b(?:perselisihan|sengketa)\s+(?:adat|tanah|lahan|pertanahan|waris|konsumen|ketenagakerjaan|hubungan\s+industrial|medis|pemilihan)\b"
    r"|\b(?:tanah|lahan|aset|bangunan)\s+(?:yang\s+)?(?:masih\s+)?(?:dalam\s+sengketa|disengketakan|bersengketa)\b"
    r"|\b(?:customary|land|inheritance|consumer|labou?r|industrial|medical|election)\s+disputes?\b|\b(?:land|assets?|buildings?)\s+(?:still\s+)?in\s+dispute\b"
    r"|\bdisputes?\s+(?:between|among)\s+(?:the\s+)?(?:workers|famil|residents|villag|fisher|farmers|breeders|traders|buyers|sellers|passengers|compan)\w*",
    re.IGNORECASE,
)
"""A dispute of people, which the law has others decide."""
_TO_A_PROVINCE = expression(
    r"\b(?:kepada|oleh|ke|to|by)\s+(?:the |para |a )?(?:Gubernur\b|Governors?\b|(?:TKKSD|Tim Koordinasi Kerja Sama Daerah)\s+(?:Pemerintah )?Provinsi\b"
    r"|TKKSD of the province)",
    re.IGNORECASE,
)
_TO_THE_MINISTER = expression(
    r"\b(?:kepada|oleh|ke|to|by)\s+(?:the )?(?:Menteri Dalam Negeri|Menteri\b(?! \w)|Mendagri|Kementerian Dalam Negeri|Minister(?: of Home Affairs)?)\b",
    re.IGNORECASE,
)
_THIS_DISPUTE = expression(
    r"\b(?:perselisihan|sengketa)\s+(?:ini|tersebut|itu)\b|\b(?:this|the)\s+dispute\b",
    re.IGNORECASE,
)
_RULING = r"(?:keputusan|putusan|penetapan|decision|ruling|decree)"
_DECIDED_BY_A_PROVINCE = expression(
    rf"\b(?:(?:dengan|melalui|berdasarkan|menurut|by|through)\s+(?:suatu\s+|a\s+|the\s+)?)?{_RULING}\s+"
    r"(?:dari\s+|oleh\s+|of\s+|by\s+)?(?:the\s+|para\s+)?(?:Gubernur|Governors?)\b(?![^.;,]{0,60}\b(?:Nomor|Number|tentang|on)\b)"
    rf"|\b{_RULING}\s+(?:yang\s+\w+\s+)?(?:dari|oleh|by|of)\s+(?:the\s+|para\s+)?(?:Gubernur|Governors?)\b(?![^.;,]{{0,60}}\b(?:Nomor|Number)\b)"
    r"|\b(?:diputus(?:kan)?|diselesaikan|ditetapkan|decided|settled|resolved)\s+(?:oleh\s+|by\s+)?(?:the\s+|para\s+)?(?:Gubernur|Governors?)\b"
    r"|\b(?:the\s+)?Governors?(?:\s+of(?:\s+[A-Z]\w+){1,4})?\s+(?:(?:is|are|shall|will|to|may)\s+){0,2}(?:decides?|rules?|settles?|determines?)\b"
    r"|\bGubernur(?:\s+[A-Z]\w+){0,4}\s+(?:(?:yang|akan|untuk|dapat|agar|berwenang)\s+)*(?:memutus(?:kan)?|menyelesaikan|menetapkan|mengatur)\b"
    r"|\bGubernur(?:\s+[A-Z]\w+){0,4}\s+(?:(?:yang|akan|untuk|dapat|agar|berwenang)\s+)*(?:memberi(?:kan)?|mengambil|menjatuhkan|mengeluarkan)\s+"
    rf"(?:suatu\s+)?{_RULING}\b"
    rf"|\b(?:(?<!fasilitasi )(?:penyelesaian|pemutusan)|pengambilan\s+{_RULING}|settlement|resolution)\b(?:\s+(?!(?:tanpa|tidak|bukan|belum|without|not)\b)[^\W\d_]+){{0,5}}?\s+"
    r"(?:oleh|di\s+tingkat|by)\s+(?:the\s+|para\s+)?(?:Gubernur|Governors?)\b"
    r"|\b(?:diselesaikan|diputus(?:kan)?)\s+(?:melalui|lewat|di\s+tingkat)\s+(?:para\s+)?Gubernur\b"
    r"|\b(?:Gubernur|Governors?)(?:\s+(?:of\s+)?[A-Z]\w+){0,4}\s+(?:sebagai|selaku|as)\s+(?:the\s+)?(?:pemutus|penentu|hakim|arbiter|judge|adjudicator)\b"
    r"|\b(?:diajukan|dimohonkan|dibawa|diserahkan|submitted|referred|brought)\s+(?:kepada|ke|to)\s+(?:the\s+|para\s+)?(?:Gubernur|Governors?)\b"
    rf"|\b{_RULING}\s+(?:(?:dari|oleh|of|by)\s+)?(?:the\s+)?(?:Gubernur|Governors?)\b(?:\s+(?!(?:Nomor|Number)\b)[^\W\d_]+){{0,6}}?"
    r"\s+(?:tentang|mengenai|atas|terhadap|on|about)(?:\s+(?!(?:tata|cara|pedoman)\b)[^\W\d_]+){0,4}?"
    r"\s+(?:(?:perselisihan|sengketa)\s+(?:ini|itu|tersebut)|this\s+dispute)\b",
    re.IGNORECASE,
)
_DONE = expression(
    r"\b(?:telah|sudah|pernah|sebelumnya|has|have|was|were|earlier)\b", re.IGNORECASE
)
_ONLY_TOLD = expression(
    r"\b(?:\w*lapor\w*|tembusan|salinan|\w*beri\s?tahu\w*|report\w*|cop(?:y|ies)|inform\w*)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
"""Before an office that is told of a dispute and does not decide it."""
_PROVINCE = expression(r"\bprovin[sc]\w+|\bgubernur|\bgovernor", re.IGNORECASE)
_MINISTER_NAMED = expression(r"\bMenteri\b|\bMendagri\b|\bMinister\b", re.IGNORECASE)
_SENTENCE = expression(r"[.;]\s")
_NOT = expression(
    r"\b(?:tidak|bukan|tanpa|not|never|without)\b"
    r"(?! (?:kunjung )?(?:selesai|terselesaikan|tercapai|disepakati|mufakat|mencapai|settled (?:is|are|shall|by consensus|amicably)))"
    r"[^.;,]{0,40}$",
    re.IGNORECASE,
)
_DISPUTE = expression(r"perselisihan|sengketa|disputes?\b", re.IGNORECASE)
_DIFFERENCE = expression(
    r"\b(?:perbedaan|beda)\s+(?:pendapat|penafsiran|tafsir|pandangan)\b"
    r"|\bdifferences?\s+(?:of\s+(?:opinion|interpretation)|in\s+(?:the\s+)?(?:interpretation|understanding))\b",
    re.IGNORECASE,
)
_BETWEEN_PARTIES = expression(
    r"\b(?:para pihak|antar ?pihak|antardaerah|kedua (?:daerah|pihak)|kerja sama|kesepakatan bersama|perjanjian|the parties|both"
    r" (?:regions|parties)|agreement)\b",
    re.IGNORECASE,
)
_DOMICILE = expression(
    r"\b(?:memilih|dipilih|pilihan)\b[^.;]{0,40}\b(?:domisili|kedudukan)\b|\bcho(?:ose|ice)\w*\b[^.;]{0,40}\bdomicile\b",
    re.IGNORECASE,
)
"""The choice of a court, which stands at the end of contracts between private parties."""


@value_class
class _Instance:
    """Who must be named in the article on disputes."""

    office: str
    """Marked by `N_`."""
    names: Mapping[str, re.Pattern[str]]
    """How a text in each language names it."""


def _instance(office: str, id: str, en: str) -> _Instance:
    texts = {"id": id, "en": en}
    return _Instance(office, {tag: data_expression(text, re.I) for tag, text in texts.items()})


_MINISTER = _instance(
    N_("the Minister of Home Affairs"), "Menteri Dalam Negeri|Mendagri", "Minister of Home Affairs"
)
_TO_A_GOVERNOR = expression(
    r"\bkepada (?:para )?Gubernur\b|\bto (?:the |a )?Governors?\b", re.IGNORECASE
)
_GOVERNOR = _instance(N_("the Governor"), r"\bGubernur\b", r"\bGovernor\b")


def _team(province: Region) -> _Instance:
    """Return the team of *province*, which may be named by the province alone."""
    named = re.escape(province.bare_name)
    return _instance(
        N_("the Regional Cooperation Coordination Team of the province"),
        rf"(?:Tim Koordinasi Kerja Sama Daerah|TKKSD)[^.;]*\b(?:Provinsi|{named})\b",
        rf"(?:Coordination Team|TKKSD)[^.;]*\b(?:Provinc\w+|{named})\b",
    )


def check(case: Case) -> Iterator[Problem]:
    """Yield courts that are to decide a dispute, and a dispute article without the Minister."""
    if isinstance(case.record, UnderAgreement) and case.record.agreement:
        yield from _told(case, case.record.agreement)
        yield from _way_of_others(case, case.record.agreement)
    if isinstance(case.record, Agreement):
        yield from _far_court(case.record)
        if case.record.row.disputes == "free":
            yield from _courts_of_other_cases(case)
    if not isinstance(case.record, Agreement) or case.record.row.disputes != "minister":
        return
    for article in parts.articles(case.document):
        title = parts.title_of(article)
        whole = bool(_DISPUTE.search(title)) or article.id == "dispute-settlement"
        settles = whole or _DIFFERENCE.search(title)
        for said in texts_below(case, article):
            disputed = _DISPUTE.search(said.text) and not _OF_OTHERS.search(said.text)
            if settles or disputed or _differs(said.text):
                yield from _courts(said)
        if whole:
            province = province_of(case.record.parties)
            yield from _not_named(case, article, province)
            if not province:
                yield from _to_a_governor(case, article, case.record.parties)


def _differs(text: str) -> bool:
    """Return whether *text* is about a difference between the parties that is not called a dispute."""
    between = _DIFFERENCE.search(text) and _BETWEEN_PARTIES.search(text)
    return bool(between or _DOMICILE.search(text))


def _far_court(agreement: Agreement) -> Iterator[Problem]:
    """Yield a court in a province in which no party has its seat, as far as all seats are known.

    In Jakarta parties from anywhere choose a court.
    """
    forum = agreement.forum.get("id") if agreement.forum else None
    found = _DISTRICT_COURT.search(forum or "")
    places = places_among(agreement.parties)
    provinces = [each for place in places if (each := region_by_code(place.code[:2]))]
    seats = [party.seat for party in agreement.parties if party not in regions_among([party])]
    if (
        forum is None
        or found is None
        or not provinces
        or not all(isinstance(seat, SourcedText) and _is_within(seat, provinces) for seat in seats)
        or _is_within(found["town"], provinces)
    ):
        return
    if there := lies_elsewhere(found["town"], places[0]):
        message = _(
            "{court} is in {province}, where no party has its seat",
            court=f"`{found[0]}`",
            province=there.province,
        )
        hint = _("name a court of the seat of a party, or correct what another contract left")
        yield Problem(forum.origin.source, message, hint, ID, Level.WARNING)


def _courts_of_other_cases(case: Case) -> Iterator[Problem]:
    """Yield a court that is to decide a dispute over the contract of *case*, and decides no civil ones."""
    sharia = any(_UNDER_SHARIA.search(said.text) for said in open_texts(case))
    for article in parts.articles(case.document):
        whole = bool(_DISPUTE.search(parts.title_of(article))) or article.id == "dispute-settlement"
        for said in texts_below(case, article):
            for start, end in pieces(_SENTENCE, said.text):
                if whole or _DISPUTE.search(said.text, start, end):
                    yield from _other_court(said, start, end, sharia=sharia)


def _other_court(said: Wording, start: int, end: int, *, sharia: bool) -> Iterator[Problem]:
    found = _COURT_OF_OTHER_CASES.search(said.text, start, end)
    if found is None or (sharia and found.lastgroup):
        return
    rest = f"{said.text[start : found.start()]} {said.text[found.end() : end]}"
    if not (_NOT.search(said.text[start : found.start()]) or _OF_A_DECISION.search(rest)):
        message = _("{court} decides no disputes over a contract", court=said.quoted(found[0]))
        hint = _("name a Pengadilan Negeri, or arbitration")
        yield Problem(said.place(*found.span()), message, hint, ID, Level.WARNING)


def _is_within(town: str, provinces: Sequence[Region]) -> bool:
    return any(lies_in(town, each) for each in provinces)


def _told(case: Case, agreement: Agreement) -> Iterator[Problem]:
    """Yield where minutes and letters under *agreement* take a dispute that is not settled, if nobody there decides it."""
    if agreement.row.disputes != "minister":
        return
    province = province_of(agreement.parties)
    with_province = any(each.level == "provinsi" for each in places_among(agreement.parties))
    for said in open_texts(case):
        for start, end in pieces(_SENTENCE, said.text):
            sentence = said.text[start:end]
            if _OTHER_MATTER.search(sentence):
                continue
            of_cooperation = _OF_COOPERATION.search(sentence)
            is_dispute = bool(of_cooperation or _BETWEEN_REGIONS.search(sentence))
            level = LEVEL if of_cooperation else Level.WARNING
            if is_dispute or _differs(sentence):
                yield from _courts(said, start, end)
            if is_dispute and province:
                yield from _past_the_province(said, start, end, level)
            elif is_dispute and not with_province:
                yield from _before_a_province(said, start, end, level)
            elif province and isinstance(case.record, DisputeApplication):
                yield from _asked_of_the_minister(case.record, said, start, end)
            elif not (province or with_province) and _is_this_dispute(case, said, start, end):
                yield from _decided_by_a_province(said, start, end)


_WITHIN, _ACROSS = ("19", "20"), ("21",)
"""The articles on disputes of regencies and cities in one province, and of all other parties."""
_LAW = "permendagri-22-2020"


def _way_of_others(case: Case, agreement: Agreement) -> Iterator[Problem]:
    """Yield an article on disputes that is not for the parties of *agreement*."""
    if agreement.row.disputes != "minister" or len(places_among(agreement.parties)) < _TWO:
        return
    province = province_of(agreement.parties)
    own, others = (_WITHIN, _ACROSS) if province else (_ACROSS, _WITHIN)
    kinds = read_law(tuple(case.templates)).kinds
    for said in open_texts(case):
        for law in cited_laws(said.text, kinds):
            wrong = [each.number for each in law.articles if each.number in others]
            if law.key == _LAW and wrong:
                message = (
                    _("article {article} is not for parties of one province", article=wrong[0])
                    if province
                    else _("article {article} is for parties of one province", article=wrong[0])
                )
                hint = _("cite article {article}", article=own[0])
                yield Problem(said.place(law.start, law.end), message, hint, ID, Level.WARNING)


_TWO = 2


def _past_the_province(said: Wording, start: int, end: int, level: Level) -> Iterator[Problem]:
    """Yield that a dispute between regencies of one province goes to the Minister at once."""
    found = _TO_THE_MINISTER.search(said.text, start, end)
    if found and not _PROVINCE.search(said.text):
        message = _(
            "{text}: the TKKSD of the province settles the dispute first",
            text=said.quoted(found[0]),
        )
        hint = _(
            "ask the team to settle the dispute; if that fails, the Governor asks the Minister (Permendagri 22/2020, articles 19 and 20)"
        )
        yield Problem(said.place(*found.span()), message, hint, ID, level)


def _before_a_province(said: Wording, start: int, end: int, level: Level) -> Iterator[Problem]:
    """Yield that a dispute between parties of several provinces goes to a Governor or the team of one province."""
    if _is_within_a_province(said.text[start:end]):
        return
    found = _TO_A_PROVINCE.search(said.text, start, end)
    before = said.text[start : found.start()] if found else ""
    if found is None or _ONLY_TOLD.search(before) or _NOT.search(before):
        yield from _decided_by_a_province(said, start, end)
    elif not _MINISTER_NAMED.search(said.text, start, end):
        message = _("{text}: the parties are not all in one province", text=said.quoted(found[0]))
        hint = _("they must apply to the Minister of Home Affairs directly")
        yield Problem(said.place(*found.span()), message, hint, ID, level)


_IN_A_PROVINCE = expression(
    r"\b(?:dalam|within|in)\s+(?:wilayah\s+)?(?:satu|suatu|one|a\s+single|the\s+same)\s+provin[sc]\w+",
    re.IGNORECASE,
)


def _is_within_a_province(sentence: str) -> bool:
    """Return whether a *sentence* is on the disputes of regions of one province, which its Governor decides."""
    named = [each.region.code for each in named_regions(sentence)]
    regions = {code for code in named if len(code) > _PROVINCE_CODE}
    is_one = len(regions) >= _TWO and len({code[:_PROVINCE_CODE] for code in regions}) == 1
    return is_one or bool(_IN_A_PROVINCE.search(sentence))


_PROVINCE_CODE = 2
"""Digits of the code of a province, with which those of its regions begin."""


def _is_this_dispute(case: Case, said: Wording, start: int, end: int) -> bool:
    """Return whether *said* tells between *start* and *end* what becomes of the dispute that the record of *case* is about."""
    if not isinstance(case.record, Deliberation | DisputeApplication):
        return False
    paths = [value.origin.path for value in said.values]
    asked = any(path.startswith("request") for path in paths)
    settled = any(path.startswith("settlement") for path in paths)
    of_it = _DISPUTE if settled else _THIS_DISPUTE
    return asked or bool(of_it.search(said.text, start, end))


_RULING_OF_THE_MINISTER = expression(
    rf"\b{_RULING}\s+(?:(?:dari|oleh|of|by)\s+)?(?:the\s+)?(?:Menteri\s+Dalam\s+Negeri|Mendagri|Minister\s+of\s+Home\s+Affairs)\b"
    r"(?!\s+(?:Nomor|Number|Republik)\b)"
    r"|\b(?:diputus(?:kan)?|diselesaikan|ditetapkan|decided|settled)\s+(?:oleh|by)\s+(?:the\s+)?(?:Menteri\s+Dalam\s+Negeri|Mendagri|Minister\s+of\s+Home\s+Affairs)\b",
    re.IGNORECASE,
)


def _asked_of_the_minister(
    application: DisputeApplication, said: Wording, start: int, end: int
) -> Iterator[Problem]:
    """Yield that the team of the province is asked for what the Minister decides if it does not settle the dispute."""
    found = _RULING_OF_THE_MINISTER.search(said.text, start, end)
    asked = any(value.origin.path.startswith("request") for value in said.values)
    if not (found and asked and application.to_province):
        return
    if not (_DONE.search(said.text, start, end) or _NOT.search(said.text[start : found.start()])):
        message = _(
            "{text}: the TKKSD of the province settles the dispute first",
            text=said.quoted(found[0]),
        )
        hint = _(
            "regencies and cities of one province apply to its team first, then to the Minister"
        )
        yield Problem(said.place(*found.span()), message, hint, ID, Level.WARNING)


def _decided_by_a_province(said: Wording, start: int, end: int) -> Iterator[Problem]:
    """Yield that a Governor is to decide a dispute between parties of several provinces."""
    found = _DECIDED_BY_A_PROVINCE.search(said.text, start, end)
    told = found and (
        _DONE.search(said.text, start, end) or _NOT.search(said.text[start : found.start()])
    )
    if found and not told and not _MINISTER_NAMED.search(said.text, start, end):
        message = _("{text}: the parties are not all in one province", text=said.quoted(found[0]))
        hint = _("they must apply to the Minister of Home Affairs directly")
        yield Problem(said.place(*found.span()), message, hint, ID, Level.WARNING)


_PENDING = expression(
    r"\b(?:yang\s+(?:masih\s+|sedang\s+)?(?:disengketakan|diperkarakan|disidangkan|diperiksa|diadili)|(?:under|in)\s+dispute|disputed|pending)"
    r"\s+(?:(?:di|dalam|pada|in|before)\s+)?(?:a\s+|the\s+)?$",
    re.IGNORECASE,
)
"""Before the court in which others dispute about a thing: "bidang tanah yang sedang disengketakan di pengadilan"."""


def _courts(said: Wording, start: int = 0, end: int | None = None) -> Iterator[Problem]:
    for found in _COURT.finditer(said.text, start, len(said.text) if end is None else end):
        before = said.text[max(0, found.start() - 60) : found.start()]
        if not _NOT.search(before) and not _PENDING.search(before):
            court = said.quoted(found[0].strip())
            message = _("{court} does not decide disputes between regions", court=court)
            hint = _("seek consensus; what is not settled goes to the Minister of Home Affairs")
            yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)


def _not_named(case: Case, article: Article, province: Region | None) -> Iterator[Problem]:
    """Yield who must settle the dispute and is not named, the first one in each language."""
    due = (_team(province), _GOVERNOR, _MINISTER) if province else (_MINISTER,)
    if province:
        way = _(
            "regencies and cities of one province apply to its team first, then to the Minister"
        )
    else:
        way = _("these parties apply to the Minister: `permohonan kepada Menteri Dalam Negeri`")
    for language in case.document.languages:
        said = [each for each in texts_below(case, *article.body) if each.language == language]
        for each in due if said else ():
            if not any(each.names[language].search(text.text) for text in said):
                message = _(
                    "the article on disputes does not name {office} ({language})",
                    office=_(each.office),
                    language=language,
                )
                yield Problem(said[-1].whole(), message, way, ID, LEVEL)
                break


def _to_a_governor(case: Case, article: Article, parties: Sequence[Party]) -> Iterator[Problem]:
    """Yield that a dispute is to go to a Governor, between *parties* that the Minister settles it for."""
    if any(place.level == "provinsi" for place in places_among(parties)):
        return
    for said in texts_below(case, *article.body):
        if found := _TO_A_GOVERNOR.search(said.text):
            message = _(
                "{text}: the parties are not all in one province", text=said.quoted(found[0])
            )
            hint = _("they must apply to the Minister of Home Affairs directly")
            yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)
