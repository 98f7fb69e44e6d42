"""No word is written twice in a row, and brackets stand in pairs.

Moving a sentence often leaves a word behind: "yang yang", "the the", or "Kabupaten Kabupaten
Nunukan" where the name already includes the word. A spelling checker finds this in one language and
misses it in the other. A reduplication is written with a hyphen. A deletion can take one bracket of two,
or the mark at the end of a recital that another follows, or the word at its beginning.

Passes: `masing-masing`; `undang-undang`; "that that" and "filled in in" in English; a name or an
        address that repeats a word, such as `Jalan Sapu Sapu`; the end of one sentence and the
        beginning of the next.
Fails:  `(a) ..., (b) ..., dan (d) ...` in a sentence;
        `korban yang yang dirujuk`; `bagi penumpang bagi penumpang`; `the the victims`; `anak anak`; `Pemerintah Kabupaten Kabupaten Nunukan`;
        `150 (seratus lima puluh liter`; a recital that ends with a full stop, where its translation ends with
        `; and`, or another recital before the last with a semicolon or no mark; a recital without `bahwa`
        whose translation begins with `that`, or beside others that all begin with it;
        an item that begins with a number of its own, as `1. bahwa`; an item that stands twice in its list, or a sentence that two items of it have; `APBN dan APBN`, or `pelatih, tempat, dan
        pelatih`, within a sentence; `; dan` (`; and`) behind the last
        item of a list, or behind one that several follow; the last item but one without it, where its translation has it;
        an item that ends with a full stop before another, or the last with a semicolon; `dari kepada PIHAK KEDUA`, `shall a report`.
Not seen: a missing word; two equal words that are not next to each other; a proper name within a
        text that repeats a word by mistake.
Source: none; PUEBI for the hyphen of a reduplication.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from mou_gen.checks.case import Case
from mou_gen.checks.list_joints import misplaced_joints, missing_joints, wrong_ends
from mou_gen.checks.wording import Wording, left_out, open_texts
from mou_gen.data.values import Unknown
from mou_gen.document import Value
from mou_gen.errors import Level, Problem, Source
from mou_gen.kinds.agreement import Agreement, Recital
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.statements.doubled_items import doubled_items

ID = "doubled-words"
LEVEL = Level.WARNING
SOURCE = "house rule"
SURE = True
ATURAN = """Tidak ada kata yang tertulis dua kali berturut-turut, dan tanda kurung selalu berpasangan.

Kalimat yang dipindahkan sering meninggalkan satu kata: "yang yang", "the the", atau "Kabupaten
Kabupaten Nunukan" padahal namanya sudah memuat kata itu. Pemeriksa ejaan menemukannya dalam satu
bahasa dan melewatkannya dalam bahasa lain. Kata ulang ditulis dengan tanda hubung. Penghapusan juga
dapat menyisakan satu tanda kurung, atau menghilangkan tanda di akhir butir konsideran yang masih diikuti butir lain,
atau kata di awalnya.

Lulus:  `masing-masing`; `undang-undang`; "that that" dan "filled in in" dalam bahasa Inggris; nama atau alamat yang
        memang menyebut satu kata dua kali, misalnya `Jalan Sapu Sapu`; akhir kalimat dan awal kalimat berikutnya.
Gagal:  `(a) ..., (b) ..., dan (d) ...` dalam satu kalimat;
        `korban yang yang dirujuk`; `bagi penumpang bagi penumpang`; `the the victims`; `anak anak`; `Pemerintah Kabupaten Kabupaten Nunukan`;
        `150 (seratus lima puluh liter`; butir konsideran yang berakhir dengan titik, padahal terjemahannya berakhir
        dengan `; and`, atau butir lain sebelum yang terakhir dengan titik koma atau tanpa tanda; butir konsideran tanpa `bahwa` yang
        terjemahannya diawali `that`, atau yang semua butir lainnya diawali `bahwa`;
        butir yang diawali nomor ketikan, misalnya `1. bahwa`; butir yang terdapat dua kali dalam
        deretannya, atau kalimat yang terdapat dalam dua butirnya; `APBN dan APBN`, atau `pelatih, tempat, dan pelatih`, dalam
        satu kalimat; `; dan` (`; and`) di akhir butir terakhir, atau di akhir
        butir yang masih diikuti beberapa butir; butir terakhir kedua tanpa kata itu, padahal terjemahannya memuatnya;
        butir bertitik yang masih diikuti butir lain, atau butir terakhir dengan titik koma; `dari kepada PIHAK KEDUA`, `shall a report`.
Tidak terlihat: kata yang hilang; dua kata yang tidak berdampingan; nama diri di tengah teks yang keliru menyebut
        satu kata dua kali.
Sumber: tidak ada; PUEBI untuk tanda hubung pada kata ulang.
"""

_TWICE = expression(
    r"(?<![\w-])(?P<word>[^\W\d_]{2,})(?:[ \xa0\n\t]+(?P=word))+(?![\w-])", re.IGNORECASE
)
_PHRASE_TWICE = expression(
    r"(?<![\w-])(?P<word>[^\W\d_]{2,}(?:[ \xa0\n\t]+[^\W\d_]{2,}){1,3})[ \xa0\n\t]+(?P=word)(?![\w-])"
)
_LEGITIMATE = frozenset(("that", "had", "is"))
_PARTICLES = frozenset(("in", "on"))
_PHRASAL = expression(
    r"\b(?:fill|hand|turn|sen[dt]|br(?:ing|ought)|carr(?:y|ied)|log|put|phase|check|sign|sworn|work|move|pass)\w*\s+$",
    re.IGNORECASE,
)
"""A verb that takes one of them: "filled in in two copies"."""
_DIGIT = (
    r"(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan"
    r"|nought|zero|oh|one|two|three|four|five|six|seven|eight|nine)"
)
_DIGITS = expression(rf"{_DIGIT}", re.IGNORECASE)
_DECIMALS = expression(rf"\b(?:koma|point)\s+(?:{_DIGIT}\s+){{0,6}}$", re.IGNORECASE)
"""Before the digits of a decimal in words: "tiga koma nol nol"."""
_BETWEEN_TWICE = expression(r"(?:between|antara)\s.*\s(?:and|dan)", re.IGNORECASE)
"""Of "cooperation between regions and between regions and third parties" (Permendagri 22/2020), two pairs."""
_PACE = expression(
    r"(?:hand|arm|step|day|year|side|word|line)\s+(?:in|by|after|for|to)", re.IGNORECASE
)
"""Of "hand in hand in", "step by step by", a turn of phrase before the same preposition."""
_SPECIAL = expression(r"daerah\s+daerah\s+istimewa\b", re.IGNORECASE)
"""The government of a special region: Pemerintah Daerah Daerah Istimewa Yogyakarta (UU 13/2012)."""
_COMMON = expression(
    r"yang|dan|di|ke|dari|untuk|dengan|dalam|pada|oleh|atau|bahwa|ini|itu|akan|telah|adalah|ialah|sebagai|para|pihak|serta"
    r"|tidak|dapat|wajib|tentang|antara|secara|kepada|terhadap|bagi|sebagaimana|dimaksud|pemerintah|daerah|kabupaten"
    r"|kota|provinsi|bupati|wali|gubernur|kepala|dinas|sekretaris|nomor|tahun|tanggal|bulan|pasal|ayat|huruf|jalan"
    r"|kecamatan|kelurahan|desa|kesepakatan|perjanjian|kerja|sama"
    r"|the|of|and|to|in|an|for|by|on|with|shall|be|is|are|as|or|at|from|any|all|not|this|its|their|it|which|who"
    r"|government|regency|province|city|regent|mayor|governor|head|office|number|year|article|paragraph|party|parties"
    r"|agreement"
)
"""Words that no proper name says twice, in whatever case."""
_NAMED = frozenset(
    (
        "name",
        "address",
        "seat",
        "place",
        "venue",
        "village",
        "district",
        "street",
        "school",
        "contact",
    )
)
"""Keys of what is called as it is called."""


_GOES_ON = expression(r"(?:;(?:\s+(?:dan|serta|and))?|[^.;,:\s])\s*$")
"""The end of a recital that leads to the next; where it has no mark, the list sets one."""
_BRACKET = expression(
    r"(?<!\S)(?P<label>[a-z]|\d{1,2}|[ivx]{1,4})\)|(?P<face>[:;]-?[()])|(?P<one>[()])",
    re.IGNORECASE,
)
_ORDERS = (
    "abcdefghijklmnopqrstuvwxyz",
    [str(number) for number in range(1, 100)],
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"],
)
_NEXT = frozenset(pair for order in _ORDERS for pair in pairwise(order))
"""Each label of a list with the one behind it."""


def check(case: Case) -> Iterator[Problem]:
    """Yield each word that is written twice in a row, and each bracket without its other half."""
    if isinstance(case.record, Agreement) and not isinstance(case.record.recitals, Unknown):
        yield from _recitals(case.record.recitals)
        yield from _openings(case.record.recitals)
    yield from _again(case)
    yield from _joints(case)
    for said in (*open_texts(case), *(english for _own, english in left_out(case))):
        yield from _typed_labels(said)
        yield from _labels_in_a_text(said)
        yield from _brackets(said)
        yield from _left_over(said)
        yield from _listed_twice(said)
        twice = _TWICE.finditer(said.text), _PHRASE_TWICE.finditer(said.text)
        for found in chain(*twice):
            if _is_slip(said, found):
                text = said.quoted(found[0])
                message = _("{text} repeats a word", text=text)
                hint = _(
                    "delete one, or write a hyphen between them if the word is doubled on purpose"
                )
                yield Problem(_place(said, found), message, hint, ID, LEVEL)


_LIST = expression(r"(?P<list>[\w.\[\]-]+)\[[^\]]*\](?:\.text|\.action)?(?:\.id)?")
_ENDS = expression(r"(?<=[.;])\s+")
_LETTERS = expression(r"\w+")
_WHOLE, _SAME = 2, 3
"""Words from which two items of a list, and two sentences of them, are not alike by chance."""
_JOINT = expression(r"[;,]\s*(?:dan|atau|dan/atau|serta|and|or|and/or)?\s*$")
"""What leads from an item to the next."""


def _again(case: Case) -> Iterator[Problem]:
    """Yield each item of a list of the data that stands in it twice, word for word, or a sentence of which does."""
    seen: dict[tuple[str, tuple[str, ...]], Value] = {}
    for said in open_texts(case):
        for value in said.values if said.language in ("id", "") else ():
            found = _LIST.fullmatch(value.origin.path)
            if not found or value.origin.file != case.record.origin.file:
                continue
            text = _JOINT.sub("", value.text.casefold())
            sentences = [tuple(_LETTERS.findall(each)) for each in _ENDS.split(text)]
            least = _SAME if len(sentences) > 1 else _WHOLE
            alike = [seen.get((found["list"], each), value) for each in sentences]
            seen |= {(found["list"], each): value for each in sentences if len(each) >= least}
            if any(first.origin.path != value.origin.path for first in alike):
                message = _("this item stands in the list twice")
                hint = _("delete one of the two, or say in what they differ")
                yield Problem(value.origin.source, message, hint, ID, LEVEL)


def _listed_twice(said: Wording) -> Iterator[Problem]:
    """Yield each item that a list within a sentence of the data names twice."""
    for stretch in said.stretches:
        for each in doubled_items(stretch.text) if stretch.value else ():
            start, end = stretch.start + each.start, stretch.start + each.end
            message = _("{text} stands in this list twice", text=said.quoted(each.text))
            hint = _("delete one of the two, or name what was meant")
            yield Problem(said.place(start, end), message, hint, ID, LEVEL)


def _recitals(recitals: Sequence[Recital]) -> Iterator[Problem]:
    """Yield each recital with a full stop that others follow, where one that they follow goes on."""
    goes_on = [
        {tag for tag, text in each.text.items() if _GOES_ON.search(text)} for each in recitals[:-1]
    ]
    everywhere = set().union(*goes_on)
    for recital, there in zip(recitals[:-1], goes_on, strict=True):
        for tag, text in recital.text.items():
            if text.rstrip().endswith(".") and (there or tag in everywhere):
                message = _("this recital ends with a full stop, and another follows")
                hint = _("end it with `;`, or with `; dan` (`; and`) before the last recital")
                yield Problem(text.origin.source, message, hint, ID, LEVEL)


def _joints(case: Case) -> Iterator[Problem]:
    """Yield each "; dan" of a list that does not stand before its last item, and each that one language lacks there."""
    for each in misplaced_joints(case):
        joint = each.said.quoted(each.said.text[each.start : each.end])
        message = _("{joint}: more than one item follows", joint=joint)
        hint = _("write it behind the last item but one")
        if each.is_last:
            message = _("{joint}: no item follows", joint=joint)
            hint = _("end the last item with a full stop, or add the item that is missing")
        yield Problem(each.said.place(each.start, each.end), message, hint, ID, LEVEL)
    for said in missing_joints(case):
        word = "and" if said.language == "en" else "dan"
        message = _("the last item but one does not end with `; {word}`", word=word)
        hint = _("write it there, as its translation does")
        yield Problem(said.whole(), message, hint, ID, LEVEL)
    for wrong in wrong_ends(case):
        message = _("this item ends with a full stop, and another follows")
        hint = _("end it with `;`, as the others")
        if wrong.is_last:
            message = _("the last item ends with a semicolon, and none follows")
            hint = _("end it with a full stop, or add the item that is missing")
        yield Problem(wrong.said.whole(), message, hint, ID, LEVEL)


_LABEL = r"\s*(?P<label>\(?(?:\d{1,3}|[a-z])[.)]|[-–•*])\s+(?=[^\W\d])"
_TYPED = expression(_LABEL)
_ONE_OF_SEVERAL = expression(r"\s\(?(?:\d{1,3}|[a-z])[.)]\s")
"""A further label in the text, which is then a list in a sentence: "a. data; dan b. peta"."""


def _typed_labels(said: Wording) -> Iterator[Problem]:
    """Yield the label that a text of the data begins with, where its list has set one already."""
    first = said.value(0, 1) if said.label else None
    typed = _TYPED.match(first.text) if first else None
    if first and typed and not _ONE_OF_SEVERAL.search(first.text, typed.end("label")):
        message = _(
            "{text} is typed behind the number of the list", text=said.quoted(typed["label"])
        )
        hint = _("delete it: the list numbers its items itself")
        yield Problem(first.origin.source, message, hint, ID, LEVEL)


_LABELS = (
    expression(r"(?<![\w)])\((?P<label>[a-z])\)(?=\s+[^\W\d_])"),
    expression(r"(?<![\w)])\((?P<label>\d{1,2})\)(?=\s+[A-Z])"),
)
_REFERS = expression(
    r"\b(?:huruf|butir|angka|ayat|nomor|poin|letters?|points?|items?|paragraphs?|sub-?paragraphs?|numbers?|Article\s+\d+|Pasal\s+\d+)\s+$",
    re.IGNORECASE,
)
"""Before the label of an item that stands elsewhere: "huruf (a)"."""
_LISTED = 3
"""Labels from which a text is a list."""


def _labels_in_a_text(said: Wording) -> Iterator[Problem]:
    """Yield the first label of a list in a text that neither follows the one before it nor begins another list: "(a) ..., (b) ..., (d) ..."."""
    for pattern in _LABELS:
        found = [
            each
            for each in pattern.finditer(said.text)
            if not _REFERS.search(said.text, max(0, each.start() - 20), each.start())
            and said.value(*each.span())
        ]
        labels = [each["label"] for each in found]
        is_list = len(labels) >= _LISTED or labels in (["a", "a"], ["1", "1"])
        if not is_list or labels[0] not in ("a", "1"):
            continue
        allowed = _NEXT | {(each, labels[0]) for each in labels[1:] if each != labels[0]}
        wrong = next(
            (b for a, b in pairwise(found) if (a["label"], b["label"]) not in allowed), None
        )
        if wrong:
            message = _("{text} is out of order in its list", text=said.quoted(wrong[0]))
            hint = _("give the items their letters or numbers one after another")
            yield Problem(said.place(*wrong.span()), message, hint, ID, LEVEL)


_OPENS = {
    "id": expression(rf"(?:{_LABEL})?\s*bahwa\b", re.IGNORECASE),
    "en": expression(rf"(?:{_LABEL})?\s*that\b", re.IGNORECASE),
}


def _openings(recitals: Sequence[Recital]) -> Iterator[Problem]:
    """Yield each recital without "bahwa", of which the translation begins with "that", or unlike all of several others."""
    opens = [
        {tag: bool(_OPENS[tag].match(text)) for tag, text in each.text.items() if tag in _OPENS}
        for each in recitals
    ]
    for recital, mine in zip(recitals, opens, strict=True):
        for tag, is_there in mine.items():
            others = [each[tag] for each in opens if each is not mine and tag in each]
            usual = len(others) >= (1 if tag == "id" else _SEVERAL) and all(others)
            usual = usual or (tag == "id" and mine.get("en", False))
            if not is_there and usual:
                word = {"id": "bahwa", "en": "that"}[tag]
                message = _("this recital does not begin with `{word}`", word=word)
                hint = _("begin it as the others and its translation begin")
                yield Problem(recital.text[tag].origin.source, message, hint, ID, LEVEL)


_SEVERAL = 2


def _brackets(said: Wording) -> Iterator[Problem]:
    """Yield a bracket that one value of the data opens and does not close, or closes and did not open."""
    for value in said.values:
        text = _without_labels(value.text)
        if text.count("(") != text.count(")"):
            message = _("{text}: a bracket lacks its other half", text=said.quoted(_around(text)))
            hint = _("write `(` and `)` in pairs")
            yield Problem(value.origin.source, message, hint, ID, LEVEL)


def _without_labels(text: str) -> str:
    """Return *text* without the brackets of its labels: "a)" closes what nothing opened.

    Where a bracket is open, "2)" closes it, as in "(lantai 2)" and "B + (V x H)", unless it is one of two labels in a row.
    """
    found = list(_BRACKET.finditer(text))
    labels = [(each["label"] or "").casefold() for each in found]
    letters, is_open, last = list(text), 0, ""
    for each, label, behind in zip(found, labels, [*labels, ""][1:], strict=False):
        if each["one"]:
            is_open = is_open + 1 if each["one"] == "(" else max(0, is_open - 1)
        elif label and is_open and not {(last, label), (label, behind)} & _NEXT:
            is_open -= 1
        else:
            letters[each.start() : each.end()] = " " * len(each[0])
            last = label or last
    return "".join(letters)


_TWO_PREPOSITIONS = {
    "id": expression(
        r"(?<![\w-])(?:dari|kepada|oleh|terhadap|bagi|ke|di)\s+(?:kepada|oleh|terhadap|tentang)(?![\w-])"
        r"|(?<![\w-])(?:kepada|oleh|terhadap|ke)\s+(?:dari|di|pada|bagi(?!\s+hasil))(?![\w-])"
        r"|(?<![\w-])(?:di\s+ke|pada\s+(?:kepada|ke|di|oleh|terhadap|bagi(?!\s+hasil))|untuk\s+(?:kepada|oleh|terhadap|dari))(?![\w-])"
    ),
    "en": expression(
        r"(?<![\w-])(?:the\s+(?:of|to|from|by|with|an?|shall|must)|an\s+(?:of|to|from|by|with|the|shall)|(?:of|by)\s+(?:from|to|with)|from\s+(?:of|by)"
        r"|(?<!nor )(?<!only )(?<!never )(?<!case )(?<!event )(?:shall|must)\s+(?:an?|of|from))\s+(?=[a-z])"
    ),
}
"""Two small words of which one was left when the words between them, or a verb, went."""
_PHRASES = expression(
    r"\b(?:speak|taken|made|dispos\w+|think|hear\w*|consist\w*|made|approv\w+|com\w+|appl\w+|stand\w*|abid\w+|day|time|side|stop\w*|pass\w*|passer|care|use|charge|advantage|account|depart\w*|deviat\w*|derogat\w*|benefit\w*|suffer\w*)\s+(?:of|by|from)\s+\w*\s*$",
    re.IGNORECASE,
)
"""Before the second of them where the first belongs to a verb: "disposed of by"."""


def _left_over(said: Wording) -> Iterator[Problem]:
    """Yield two small words of the data beside each other, between which something is missing."""
    for found in _TWO_PREPOSITIONS["en" if said.language == "en" else "id"].finditer(said.text):
        if said.value(*found.span()) and not _PHRASES.search(said.text, 0, found.end()):
            message = _("{text}: one word too many, or one missing", text=said.quoted(found[0]))
            hint = _("read the sentence, and delete one of the two or write what is missing")
            yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)


def _around(text: str) -> str:
    """Return the words around the bracket of *text* that stands alone."""
    opened: list[int] = []
    for found in re.finditer(r"[()]", text):
        if found[0] == "(":
            opened.append(found.start())
        elif opened:
            opened.pop()
        else:
            opened = [found.start()]
            break
    at = opened[-1] if opened else 0
    return text[max(0, text.rfind(" ", 0, max(0, at - 1))) : at + 30].strip()


def _is_slip(said: Wording, found: re.Match[str]) -> bool:
    word = found["word"].casefold()
    if _DIGITS.fullmatch(word) and _DECIMALS.search(said.text, 0, found.start()):
        return False
    if word in _PARTICLES and _PHRASAL.search(said.text, 0, found.start()):
        return False
    if _BETWEEN_TWICE.fullmatch(word) or _PACE.fullmatch(word):
        return False
    if word in _LEGITIMATE or _is_name(said, found) or _SPECIAL.match(said.text, found.start()):
        return False
    is_proper = all(each.istitle() for each in found[0].split())
    return not is_proper or any(map(_COMMON.fullmatch, word.split()))


def _is_name(said: Wording, found: re.Match[str]) -> bool:
    """Return whether both words are of one text of the data that is a name or an address."""
    value = said.value(*found.span())
    return value is not None and not _NAMED.isdisjoint(value.origin.path.split(".")[-2:])


def _place(said: Wording, found: re.Match[str]) -> Source:
    """Return where one of the words was written: in the data, if any of them was."""
    start, end = found.span()
    last = said.value(end - len(found["word"]), end)
    return last.origin.source if last else said.place(start, end)
