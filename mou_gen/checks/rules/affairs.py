"""The parties promise only what is within their powers.

Foreign policy, defence, security, justice, national monetary and fiscal policy, and religion are
affairs of the central government. The object of a cooperation between regions must be a regional
affair, so a regency may not promise to investigate, prosecute, arrest or deport. It may, and
should, coordinate with the authorities and support them. Words that only sound like such powers are
not reported: catching fish, an epidemiological investigation, the civil servants who investigate
breaches of a regional regulation. In an agreement with a body of the Government, whose affairs these
are, only what a region undertakes is looked at.

Passes: `berkoordinasi dengan Kepolisian dalam penyidikan`; `to support the investigation`;
        `penangkapan ikan terukur`; `affairs: [pendidikan, pangan]`.
Fails:  `Melakukan penyidikan terhadap pelaku`; `The PARTIES shall prosecute offenders`; an affair
        of your own titled `pertahanan`.
Not seen: a promise in other words; a promise in a sentence that also mentions support; whether an
        affair of your own belongs to the regions under another law, such as those of Aceh or
        Yogyakarta.
Source: Permendagri 22/2020, article 4; UU 23/2014, article 10(1) (both read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.checks import parts
from mou_gen.checks.case import Case, once
from mou_gen.checks.wording import Wording, open_texts, pieces, texts_below
from mou_gen.data.values import SourcedText
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.party import regions_among
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ATURAN = """Para pihak hanya menjanjikan apa yang menjadi kewenangannya.

Politik luar negeri, pertahanan, keamanan, yustisi, moneter dan fiskal nasional, serta agama adalah
urusan pemerintah pusat. Objek kerja sama daerah harus urusan daerah, sehingga kabupaten tidak boleh
berjanji menyidik, menuntut, menangkap, atau mendeportasi. Koordinasi dengan instansi yang berwenang
dan dukungan kepadanya boleh, bahkan diharapkan. Kata yang hanya serupa bunyinya tidak dilaporkan:
penangkapan ikan, penyelidikan epidemiologi, atau penyidik pegawai negeri sipil yang menyidik
pelanggaran peraturan daerah. Dalam kesepakatan dengan instansi pemerintah pusat, yang memang
berwenang atas urusan itu, hanya janji daerah yang diperiksa.

Lulus:  `berkoordinasi dengan Kepolisian dalam penyidikan`; `to support the investigation`;
        `penangkapan ikan terukur`; `affairs: [pendidikan, pangan]`.
Gagal:  `Melakukan penyidikan terhadap pelaku`; `The PARTIES shall prosecute offenders`; urusan
        tersendiri yang berjudul `pertahanan`.
Tidak terlihat: janji dengan kata lain; janji dalam kalimat yang juga menyebut dukungan; apakah urusan
        tersendiri merupakan urusan daerah menurut undang-undang lain, misalnya di Aceh atau Yogyakarta.
Sumber: Permendagri 22/2020, Pasal 4; UU 23/2014, Pasal 10 ayat (1) (keduanya dibaca lengkap).
"""

ID = "affairs"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, article 4; UU 23/2014, article 10(1)"
SURE = True

_FISH = (
    r"(?!\s+(?:\w+\s+){0,2}(?:ikan|hasil laut|lobster|kepiting|rajungan|udang|benur|teripang|cumi|gurita|kerang|ubur-ubur"
    r"|tuna(?!\s+(?:susila|wisma|karya))|cakalang|penyu|burung|ular|buaya|kera|monyet|tikus|nyamuk|anjing|babi|ternak|satwa|hewan"
    r"|peluang|air)\b)"
)
"""Behind what is caught: no person, but an animal."""
_SOMEBODY = (
    r"(?=\s*(?:[.,;:)]|$)|\s+(?:(?:dan|atau|serta|maupun|oleh)\b"
    r"|(?:(?:para|setiap|semua|seluruh|sementara|terhadap|atas|calon|terduga|sejumlah|\d+|kedua)\s+){0,3}"
    r"(?:orang|tersangka|terdakwa|terpidana|terlapor|warga|siapa|seorang|seseorang|mereka|mantan|korban|saksi|anak|pria|wanita|laki-laki|awak"
    r"|agen|calo|sopir|nakhoda|nelayan|buruh|bandar|kurir|imigran|migran|preman|WN[AI]|(?!penyakit)pe\w{3,}(?<!an))(?:nya)?\b))"
)
"""Behind a detention: whom it is of. Cars, water, land and blood are only held back."""
_CENTRAL = expression(
    r"\b(?:penyidikan|menyidik|(?:penyelidikan|menyelidiki)"
    r"(?!\s+(?:epidemiologi\w*|tanah|geologi|geoteknik|lapangan|wabah|penyebab))"
    rf"|penuntutan|menuntut(?!\s+(?:(?!perbuatan)\w{(4,)}an(?:nya)?|bunga|denda|ilmu|ganti|penggantian|hak(?:nya)?|pengangkatan|kekurangan(?:nya)?|upah|gaji|imbalan|kompensasi|(?:pelaksanaan|pemenuhan|pembatalan|perbaikan|penghentian|pengurangan|potongan|pembayaran|penyerahan|pengembalian)(?:nya)?)\b)|(?<!musim )(?<!alat )(?<!hasil )(?<!kuota )(?<!tutup untuk )(?<!buka untuk )(?<!tutup bagi )(?<!daerah )(?<!zona )(?<!jalur )(?:penangkapan|menangkap){_FISH}"
    rf"|(?:penahanan|menahan){_SOMEBODY}|mendeportasi|(?:melakukan|melaksanakan) deportasi"
    r"|(?:menyelenggarakan|melaksanakan|melakukan|menangani|mengurus|pemeriksaan|penindakan"
    r"|pengawasan|tindakan|urusan)\s+(?:\w+\s+)?keimigrasian"
    r"|(?:menyelenggarakan|melaksanakan) peradilan|mengadili|pertahanan negara|politik luar negeri"
    r"|(?:melakukan|melaksanakan|menyelenggarakan) penegakan hukum"
    r"|(?<!epidemiological )(?<!soil )(?<!site )(?<!field )(?<!under )investigat(?:e|es|ing|ions?)\b"
    r"(?!\s+(?:\w+\s+){0,2}(?:outbreaks?|complaints?|the soil|the cause))"
    r"|prosecut(?:e|es|ing|ions?)|arrest(?:s|ing)?|detain(?:s|ing)?"
    r"|detention(?!\s+(?:basins?|ponds?|of water|cells?))|deport(?:s|ing|ations?)?"
    r"|immigration(?!\s+(?:offices?|authorit|documents?|status|offences?|offenses?|offenders?|violations?|violators?|permits?|records?|laws?))|adjudicat\w+"
    r"|enforce the law|foreign policy|national defence)\b",
    re.IGNORECASE,
)
_SUPPORT = expression(
    r"\b(?:ber|meng)?koordinasi\w*|\bdukung\w*|\bmendukung|\bmembantu|\bbantuan|\bmemfasilitasi"
    r"|\b(?:co-?ordinat\w+|support\w*|assist\w*|facilitat\w+)\b"
    r"|\b(?:kepolisian|polres|polda|polri|kejaksaan|kantor imigrasi|police|prosecutor's office)\b"
    r"|\b(?:di luar kewenangan|outside the authority|berwenang|competent authorit\w+)\b"
    r"|\b(?:hasil|outcome|results?|findings|completion|end)\s+(?:of\s+)?(?:(?:the|an|any)\s+)?(?:penyelidikan|penyidikan|investigations?)\b"
    r"|\b(?:PPNS|penyidik pegawai negeri sipil|civil (?:servant|service) investigators?)\b"
    r"|\b(?:korban|victims? of|setelah|akibat|following|after) (?:deportasi|deportation)\b",
    re.IGNORECASE,
)
_BESIDE = expression(
    r"\b(?:mendampingi|pendampingan|help(?:s|ing)?|accompan(?:y|ies|ying))\b(?:(?!\b(?:dan|serta|and)\b(?!/))[^.;:]){0,200}$",
    re.IGNORECASE,
)
"""Before what others do while somebody is helped: "accompany victims at every stage, from investigation"; of "help and investigate" both are promised."""
_COUNSEL = expression(
    r"\b(?:menyediakan|memberi(?:kan)?|menunjuk|provid(?:e|es|ing)|appoint(?:s|ing)?|giv(?:e|es|ing))\b(?:(?!\b(?:me\w{4,}|shall|must|may)\b)[^.;:]){0,120}?"
    r"\b(?:pendamping|penasihat\s+hukum|advokat|juru\s+bahasa|legal\s+aid|counsel|lawyers?|interpreters?)\b"
    r"(?:(?!\b(?:me\w{4,}|shall|must|may)\b)[^.;:,]){0,120}\b(?:sejak|mulai|selama|from|during|throughout)\s+"
    r"(?:(?:dari|tahap|tingkat|proses|the|a|preliminary|criminal|stage|of|penyelidikan|penyidikan|investigation|penuntutan|prosecution|dan|sampai|dengan|hingga"
    r"|and|to|until|through)\s+){0,8}$",
    re.IGNORECASE,
)
"""Before the stage of a case from which somebody is advised: "legal counsel from the preliminary investigation until the judgment"."""
_ABSOLUTE = expression(
    r"\s*(?:urusan\s+)?(?:politik luar negeri|pertahanan|keamanan|yustisi|moneter"
    r"|(?:moneter dan )?fiskal nasional|agama|foreign policy|defen[cs]e|security|justice"
    r"|(?:national )?monetary(?: and(?: national)? fiscal)? (?:affairs|policy)|religion)\s*",
    re.IGNORECASE,
)
_NEEDED = expression(
    r"\b(?:diperlukan|dibutuhkan|digunakan|keperluan|kepentingan|required|needed|necessary|purposes?)"
    r"(?:\s+(?:untuk|guna|bagi|dalam|proses|for|by|in|of|an?|the|criminal)){0,3}\s+$",
    re.IGNORECASE,
)
"""Before what others do with something: "required for a criminal investigation"."""
_CASE = expression(
    r"\b(?:kecuali|apabila|jika|bilamana|selain|dalam hal|tanpa mengurangi|terlepas dari"
    r"|unless|except|save|other than|apart from|excluding|if|where|in case|without prejudice to|regardless of|irrespective of|in addition to)\b[^,.;:]*$",
    re.IGNORECASE,
)
"""Before what may be the case and nobody promises: "unless the investigation requires", "without prejudice to prosecution"."""
_DENIED = expression(
    r"\b(?:tanpa|tidak(?:\s+(?:boleh|berwenang|berhak|akan)(?:\s+untuk)?)?|dilarang|without"
    r"|(?:shall|may|must|will|do|does)\s+not|never|(?:has|have)\s+no\s+(?:power|authority|right)\s+to"
    r"|(?:is|are|be)\s+not\s+(?:authori[sz]ed|empowered|entitled|permitted|allowed)\s+to)"
    r"\s+(?:(?:melakukan|melaksanakan|mengadakan|ditempatkan|dimasukkan|ditaruh|be|make|carry\s+out|conduct|perform|placed|put|held|kept|di|ke|dalam|in|into"
    r"|tindakan|any|an?|the|act\s+of)\s+){0,4}(?:[\w-]+(?:,\s+|,?\s+(?:atau|or|nor)\s+)){0,4}$",
    re.IGNORECASE,
)
"""Before what nobody does: "speak to passengers without detaining anyone", "not authorised to investigate, arrest or seize"."""
_DETAINS = expression(r"detain\w*|detention|penahanan", re.IGNORECASE)
_THINGS = expression(
    r"\b(?:consignments?|shipments?|cargo(?:es)?|loads?|freight|goods|parcels?|luggage|animals?|livestock|cattle|poultry|goats?|pigs?|buffaloes|birds?|wildlife"
    r"|meat|fish|fruits?|vegetables?|plants?|seeds?|seedlings?|produce|timber|logs|vehicles?|lorr(?:y|ies)|trucks?|cars?|motorcycles?|buses|boats?|vessels?|ships?"
    r"|(?:storm|rain|flood)?water|basins?|ponds?|hewan|ternak|sapi|kerbau|kambing|babi|unggas|ayam|burung|satwa|ikan|daging|telur|tanaman|tumbuhan|bibit|benih"
    r"|sayur\w*|kayu|hasil\s+hutan|barang|paket|muatan|komoditas|kendaraan|truk)\b",
    re.IGNORECASE,
)
_PERSONS = expression(
    r"\b(?:suspects?|persons?|people|offend\w+|perpetrators?|accused|convicts?|traffick\w+|smugglers?|poachers?|thie(?:f|ves)|brokers?|crews?|drivers?|skippers?"
    r"|captains?|sailors?|fishers?|fishermen|passengers?|foreigners?|migrants?|immigrants?|nationals|citizens?|residents?|victims?|witness(?:es)?|child(?:ren)?"
    r"|men|wom[ae]n|workers?|anyone|any\s*body|some(?:one|body)|who(?:m|ever)?|them|him|her|orang|tersangka|terduga|terdakwa|terlapor|pelaku|pelanggar|awak"
    r"|sopir|pengemudi|nakhoda|nelayan|penumpang|warga|imigran|migran|korban|saksi|anak|pemburu|pencuri|penyelundup|perekrut|calo|agen|siapa|seseorang|mereka|pedagang|pembeli|penjual|pengungsi|peternak|petani|pekerja|buruh)\b",
    re.IGNORECASE,
)
"""Who may be detained; animals, goods and vehicles are held at a checkpoint."""
_NOT_WITHOUT = expression(
    r"\b(?:tidak|dilarang|jangan|not|never|no)\b[^.;:]{0,200}\b(?:tanpa|without)\s+$", re.IGNORECASE
)
"""Promises it after all: "shall not close a case without investigating it"."""
_INVESTIGATION = expression(r"penyelidikan|menyelidiki|investigat\w+", re.IGNORECASE)
_CRIME = expression(
    r"\b(?:pelaku|tersangka|terlapor|pidana|kejahatan|perdagangan\s+orang|penyelundup\w*|pencuri\w*|kekerasan|korupsi|narkotika|narkoba|penipu\w*"
    r"|pembunuhan|pemerasan|pelanggar\w*|sindikat|calo|offen[cs]\w+|offend\w+|crim\w+|suspects?|perpetrators?|traffick\w+|smuggl\w+|theft|thie(?:f|ves)"
    r"|violence|corruption|fraud\w*|murders?|extortion|narcotics?|syndicates?|violat\w+|brokers?)\b",
    re.IGNORECASE,
)
_DISEASE = expression(
    r"\b(?:penular\w*|menular|tertular|tular|penderita|pasien|wabah|penyakit|epidemi\w*|surveilans|kejadian\s+luar\s+biasa|kontak\s+erat|malaria|demam"
    r"|rabies|tuberkulosis|campak|difteri|kolera|leptospirosis|antraks|nyamuk|zoonosis|gejala|keracunan"
    r"|transmission|transmitted|infect\w+|patients?|outbreaks?|diseases?|tuberculosis|measles|diphtheria|cholera|anthrax|mosquito\w*|symptoms?|poisonings?)\b",
    re.IGNORECASE,
)
_MISHAP = expression(
    r"\b(?:penyebab\w*|sebab|kebocoran|kerusakan|gangguan|keluhan|pengaduan|kecelakaan\s+kerja|kegagalan|keterlambatan|pencemaran|selisih|longsor|situs"
    r"|causes?|leak\w*|damages?|breakdowns?|complaints?|failures?|malfunctions?|delays?|pollution|contamination|discrepanc\w+|landslides?)\b",
    re.IGNORECASE,
)
"""What an office looks into that is no crime."""
_SENTENCES = expression(r"(?<=[.;])\s+")
_OWN = ("tasks", "duties", "rights", "costs")
"""Keys below which each party stands by its own key."""
_PROMISES = ("commitments", "articles", "decisions", "follow_up")


def check(case: Case) -> Iterator[Problem]:
    """Yield each promise to do, and each object, that is the central government's."""
    if isinstance(case.record, Agreement):
        yield from _objects(case.record)
    for said in _promised(case):
        for start, end in pieces(_SENTENCES, said.text):
            if _SUPPORT.search(said.text, start, end):
                continue
            for found in _CENTRAL.finditer(said.text, start, end):
                before = said.text[start : found.start()]
                if any(
                    each.search(before) for each in (_NEEDED, _CASE, _BESIDE, _COUNSEL)
                ) or _is_denied(before):
                    continue
                if _INVESTIGATION.match(found[0]) and _is_no_crime(case, said.text[start:end]):
                    continue
                if _DETAINS.match(found[0]) and _holds_things(said.text, start, end):
                    continue
                text = said.quoted(found[0])
                message = _("{text} is an affair of the central government", text=text)
                hint = _(
                    "promise coordination with the competent authorities, or support for "
                    "them (UU 23/2014, article 10(1))"
                )
                yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)


@once
def _diseases(case: Case) -> Iterator[bool]:
    """Yield whether more texts of *case* tell of a disease than of crime, so that its "cases" are those of patients."""
    told = [said.text for said in open_texts(case)]
    sick, criminal = (sum(bool(each.search(text)) for text in told) for each in (_DISEASE, _CRIME))
    yield sick > criminal


def _is_no_crime(case: Case, sentence: str) -> bool:
    """Return whether what a *sentence* has investigated is a disease or a mishap, as the regions do themselves."""
    if _CRIME.search(sentence):
        return False
    return bool(_DISEASE.search(sentence) or _MISHAP.search(sentence)) or any(_diseases(case))


def _holds_things(text: str, start: int, end: int) -> bool:
    """Return whether what *text* has detained is goods, animals or vehicles: no person in its sentence, from *start* to *end*."""
    return bool(_THINGS.search(text)) and not _PERSONS.search(text, start, end)


def _is_denied(before: str) -> bool:
    """Return whether what stands *before* an act says that it is not done."""
    return bool(_DENIED.search(before)) and not _NOT_WITHOUT.search(before)


def _objects(agreement: Agreement) -> Iterator[Problem]:
    """Yield each affair of its own that no region has."""
    for affair in agreement.affairs or ():
        titles = () if isinstance(affair, SourcedText) else affair.title.values()
        for title in titles:
            if _ABSOLUTE.fullmatch(title):
                message = _("`{text}` is an affair of the central government", text=title.strip())
                hint = _(
                    "name an affair of the regions (Permendagri 22/2020, article 4; UU 23/2014,"
                    " article 10(1))"
                )
                yield Problem(title.origin.source, message, hint, ID, LEVEL)


def _promised(case: Case) -> Iterator[Wording]:
    """Yield the texts of *case* by which someone undertakes something."""
    parties = case.record.agreement_parties
    if any(party.is_central for party in parties):
        yield from _promised_by_regions(case, [party.key for party in regions_among(parties)])
        return
    articles = parts.articles(case.document)
    binding = set(texts_below(case, *articles))
    for said in open_texts(case):
        paths = [value.origin.path for value in said.values]
        if said in binding or any(path.startswith(_PROMISES) for path in paths):
            yield said


def _promised_by_regions(case: Case, regions: Sequence[str]) -> Iterator[Wording]:
    """Yield what *regions* undertake in an agreement with a body of the Government, whose affairs these are."""
    own = tuple(f"{key}.{region}[" for key in _OWN for region in regions)
    for said in open_texts(case):
        if any(value.origin.path.startswith(own) for value in said.values):
            yield said
