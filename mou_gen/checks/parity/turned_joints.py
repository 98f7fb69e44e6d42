"""Two things joined by "and" in one language and by "or" in the other: "perempuan dan anak", "women or children"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from mou_gen.checks.parity.inverted_duties import is_inverted
from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.checks.text_references import sentence_around
from mou_gen.language.dictionary import Dictionary, Term, share_a_meaning
from mou_gen.language.number_words import is_number_word
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_JOINTS = {
    "id": {"dan/atau": "and/or", "dan": "and", "serta": "and", "atau": "or"},
    "en": {"and/or": "and/or", "and": "and", "or": "or"},
}
_JOINT = {
    "id": expression(r"\b(?:dan/atau|dan|serta|atau)\b", re.IGNORECASE),
    "en": expression(r"\b(?:and/or|and|or)\b", re.IGNORECASE),
}
_EITHER = expression(
    r"\b(?:(?:not|no|tidak)\b(?!\s+(?:be\s+)?(?:(?:later|earlier|sooner|more|less|fewer|longer)\s+than|lebih\b|kurang\s+dari\b|melebihi\b))"
    r"|(?:bukan|tanpa|dilarang|larangan|melarang|belum|jangan|baik|maupun|nor|neither|without|"
    r"prohibit\w*|either|whether|whichever\s+of|never|cannot|nothing|exempt|free)\b)",
    re.IGNORECASE,
)
"""Words beside which both languages say now "and", now "or"; a limit, "no later than", is none."""
_DOES = (
    r"(?<!yang )\b(?:wajib|harus|dapat|boleh|berhak|akan|memiliki|mempunyai|memberikan|menyampaikan|menunjuk|menyediakan|menerima"
    r"|terdiri|shall|must|may|will)\b"
)
_ANY = expression(
    r"\b(?:(?:setiap(?!\s+(?:\d|(?:hari|minggu|pekan|bulan|triwulan|semester|tahun|jam|saat)\b))|any(?!\s+time))"
    rf"(?!.{{0,120}}?{_DOES})|antara\s+lain|misalnya|seperti|termasuk|such\s+as|including|for\s+example|among\s+others)\b",
    re.IGNORECASE,
)
"""The same, of what stands behind, before a verb: "setiap saksi dan korban", "any witness or victim"."""
_BINDS = expression(
    r"\s+(?:tidak (?:boleh|dapat|wajib|akan)|dilarang|wajib|harus|(?:shall|must|may|will)(?: not)?)\b",
    re.IGNORECASE,
)
"""Begins a clause of its own behind the joint, whose denial is not that of the clause before."""
_DENIES_IT = expression(
    r"\s+(?:tidak|belum|bukan|(?:(?:is|are|was|were|has|have|had|do|does|did)\s+)?not|no)\s+(?=[^\W\d_]{3})",
    re.IGNORECASE,
)
"""Right behind the joint, denies only what follows: "karena sakit atau tidak menerima upah"."""
_CLAUSE = expression(
    r"[.;:]|\b(?:yang|apabila|jika|sampai|sebelum|who|whom|which|that|whose|if|until|before)\b"
    r"|,\s+(?:dan|serta|tetapi|namun|sedangkan|and|but|while|whereas)\s+(?:tidak|belum|dilarang|(?:shall|must|may|will|can|is|are)\s+not|cannot)\b",
    re.IGNORECASE,
)
"""Ends what a denial behind a joint may deny with it: "tempat tinggal dan pendampingan bagi korban yang belum dapat kembali"."""
_MAIN_VERB = r"(?<!tidak )(?<!belum )(?<!who )(?<!which )(?<!that )(?<!yang )\b(?:wajib|harus|dapat|boleh|berhak|akan|shall|must|may|will)\b(?!\s+not\b)"
_ABOUT_WHOM = expression(rf"\b(?:yang|who|which|that)\b[^.;:]{{0,120}}?{_MAIN_VERB}", re.IGNORECASE)
"""Tells who does what follows, with a denial or without one: "petani yang tidak mendapat giliran dapat"."""


@value_class
class _Joint:
    """A word that joins two others."""

    key: str
    text: str
    start: int
    end: int
    before: Sequence[Term]
    """The two words before it."""
    after: Sequence[Term]
    """The two words behind it."""


_NEAR = 2


def turned_joints(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield each "and" and "or" that the other text says otherwise between the same words."""
    for mine, other in _facing_joints(first, second, dictionary):
        free = not _is_either(first, mine) and not _is_either(second, other)
        if _means_the_same(first, mine, second, other):
            continue
        free = free or _is_of_either_letter(first, mine, second, other)
        free = free or _is_of_every_one(first, mine, second, other)
        if mine.key != other.key and (free or "and/or" in (mine.key, other.key)):
            yield from differences(first, [mine], second, [other])


def _facing_joints(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[tuple[_Joint, _Joint]]:
    ours, theirs = (_joints(each, dictionary) for each in (first, second))
    yield from _facing(ours, theirs)


def _means_the_same(
    first: LanguageVersion, mine: _Joint, second: LanguageVersion, other: _Joint
) -> bool:
    """Return whether it makes no difference how two joints that face each other join."""
    ways = (
        _owned_by_either,
        _each_has_one,
        _is_of_each_and_theirs,
        _each_is_excepted,
        _is_first_of_two,
        _is_other_way,
        _is_reported,
        _are_named_again,
        _may_be_used_for,
    )
    return any(each(first, mine, second, other) for each in ways)


_CHOICE = expression(r"\batau\b", re.IGNORECASE)
_MORE = expression(
    r",|\b(?:dan|serta|beserta|ataupun|maupun|baik|salah\s+satu|dengan\s+atau)\b", re.IGNORECASE
)
_SUM = expression(r"\b(?:and|(?:together|jointly|along)\s+with)\b", re.IGNORECASE)
_CHOOSES = expression(r"\b(?:or|nor|either|neither|any|whether|each|every)\b", re.IGNORECASE)
_EITHER_OR = expression(r"\beither\b[^.;:]{1,160}?\bor\b", re.IGNORECASE)
_MAY_CHOOSE = expression(
    r"\b(?:atau|ataupun|baik|maupun|salah\s+satu|mana\s+pun|masing-masing|setiap|tiap)\b|\bdan/atau\b",
    re.IGNORECASE,
)
_ALL = expression(r"\b(?:dan|serta|beserta)\b", re.IGNORECASE)


def lone_joints(
    indonesian: LanguageVersion, english: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield the only "atau" of a text that adds in English, and what it adds where English says "either ... or"."""
    facing = _facing_joints(indonesian, english, dictionary)
    if any(_means_the_same(indonesian, mine, english, other) for mine, other in facing):
        return
    said, other = indonesian.said, english.said
    mine, theirs = list(_CHOICE.finditer(said)), list(_SUM.finditer(other))
    if len(mine) == len(theirs) == 1 and not (_MORE.search(said) or _CHOOSES.search(other)):
        is_same = (
            is_inverted(indonesian, english)
            or _names_again(english, theirs[0].start())
            or _DENIES_BOTH.search(other, 0, theirs[0].start())
        )
        if not is_same:
            found = [FoundWords.of(mine[0])], [FoundWords.of(theirs[0])]
            yield from differences(indonesian, found[0], english, found[1])
        return
    joint, either = _ALL.search(said), _EITHER_OR.search(other)
    if joint and either and not _MAY_CHOOSE.search(said):
        yield from differences(indonesian, [FoundWords.of(joint)], english, [FoundWords.of(either)])


_OWNED_BY = expression(
    r"\b(?:owned|held|run|operated)\s+by\s+(?:[^\W\d_]+\s+){1,6}$", re.IGNORECASE
)
_BY = expression(r"\s+by\b", re.IGNORECASE)
_OWNED = expression(
    r"\b(?P<thing>[^\W\d_]{3,})\s+(?:milik|kepunyaan|punya)\s+(?:[^\W\d_]+\s+){1,5}dan\s+(?P=thing)\b",
    re.IGNORECASE,
)


def _owned_by_either(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether they join what different owners have: "kapal milik daerah dan kapal sukarelawan".

    One thing that is named for every owner is each of theirs, as is what is "owned by the region or by volunteers".
    """
    return (
        (mine.key, other.key) == ("and", "or")
        and bool(_OWNED_BY.search(english.said, max(0, other.start - _REACH), other.start))
        and bool(_BY.match(english.said, other.end))
        and any(
            found.start() < mine.start < found.end() for found in _OWNED.finditer(indonesian.said)
        )
    )


_MAY_BE = {
    "id": expression(
        r"\b(?:dapat|boleh)\s+(?:juga\s+)?di(?:gunakan|pakai|manfaatkan|pergunakan)\b[^.;:]*?\b(?:untuk|bagi|oleh|di|sebagai)\b[^.;:]*$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:may|can)\s+(?:also\s+)?be\s+used\b[^.;:]*?\b(?:for|by|in|as)\b[^.;:]*$",
        re.IGNORECASE,
    ),
}


def _may_be_used_for(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether both texts join what a thing may be used for, each of which is allowed: "untuk olahraga atau pameran", "for sports and exhibitions"."""
    return (mine.key, other.key) == ("or", "and") and all(
        _MAY_BE[text.language].search(text.said, 0, joint.start)
        for text, joint in ((indonesian, mine), (english, other))
    )


_WHO_HAVE = expression(
    r"\b(?:patients|persons|people|children|women|men|pupils|students|members|families|households|residents)\s+(?:with|from)\s+(?:[^\W\d_]+\s+){1,3}$",
    re.IGNORECASE,
)

_WHO_ARE = expression(
    r"\b(?:[a-z]{3,}s|children|people|women|men)\s+who\s+(?:are|were|have|had|suffer\s+from|live\s+with)\s+(?:[^\W\d_]+,?\s+){1,8}$",
    re.IGNORECASE,
)
_THAT_ARE = expression(r"\byang\b[^.;:]{0,80}$", re.IGNORECASE)
"""Says of one person all that is joined: "warga yang lanjut usia dan sakit"."""


def _each_has_one(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether of many each has, or is, one of what they join: "pasien talasemia dan kanker", "patients with thalassaemia or cancer"."""
    if (mine.key, other.key) != ("and", "or"):
        return False
    reach = max(0, other.start - _REACH)
    if _WHO_HAVE.search(english.said, reach, other.start):
        return True
    return bool(_WHO_ARE.search(english.said, reach, other.start)) and not _THAT_ARE.search(
        indonesian.said, max(0, mine.start - _REACH), mine.start
    )


_COMES_FROM = expression(
    r"(?<!\bconsent )(?<!\bapproval )(?<!\bagreement )(?<!\bpermission )(?<!\bsignature )(?<!\bsignatures )\b(?:of|from)\s+"
    r"(?:[^\W\d_]+\s+){0,3}?(?:[a-z]{3,}s|children|people|women|men)\s+$",
    re.IGNORECASE,
)
_AND_THEIRS = {
    "id": expression(r"\s+(?:para\s+)?[^\W\d_]{3,}nya\b", re.IGNORECASE),
    "en": expression(r"\s+their\s+[^\W\d_]", re.IGNORECASE),
}
"""Behind a joint, whom the possessive joins to those before it: "pasien dan keluarganya", "patients or their families"."""


def _is_of_each_and_theirs(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether both texts join those from whom each of many things comes to theirs: "complaints of patients or their families".

    A consent is that of both.
    """
    return (
        (mine.key, other.key) == ("and", "or")
        and bool(_COMES_FROM.search(english.said, max(0, other.start - _REACH), other.start))
        and all(
            _AND_THEIRS[text.language].match(text.said, joint.end)
            for text, joint in ((indonesian, mine), (english, other))
        )
    )


_NAMED_AGAIN = expression(
    r"\b(?P<thing>[a-z]{3,}s|children|people|women|men|cattle|livestock)\s+(?!and\b|or\b)[a-z]+\b[^;:]{1,80}?,?\s+and\s+(?:those|(?P=thing))\s+(?!and\b|or\b)[a-z]+",
    re.IGNORECASE,
)
_THAT = expression(r"\byang\s+[^.;:,]{1,100}$", re.IGNORECASE)
"""Before the "or" of what is true of a thing: "surat yang dikirim setelah pukul 16 atau"."""


def _are_named_again(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether English names again the things of which either is true: "surat yang ... atau ...", "letters sent late and letters sent on a holiday"."""
    return (
        (mine.key, other.key) == ("or", "and")
        and bool(_THAT.search(_IN_A_FIGURE.sub(" ", indonesian.said[: mine.start])))
        and _names_again(english, other.start)
    )


def _names_again(english: LanguageVersion, start: int) -> bool:
    """Return whether *english* names the things again behind what begins at *start*."""
    return any(found.start() < start < found.end() for found in _NAMED_AGAIN.finditer(english.said))


_IN_A_FIGURE = expression(r"(?<=\d)[.,:](?=\d)")
_NOT_WHERE = r"(?!\s+(?:where|when|if|in\s+so\s+far|to\s+the\s+extent|apabila|jika|bila|dalam\s+hal|sepanjang|sejauh)\b)"
_TAKEN_OUT = {
    "id": expression(rf"\b(?:kecuali|selain|di\s+luar)\b{_NOT_WHERE}[^.;:]*$", re.IGNORECASE),
    "en": expression(
        rf"\b(?:except(?:ing)?|excluding|other\s+than|apart\s+from|save)\b{_NOT_WHERE}[^.;:]*$",
        re.IGNORECASE,
    ),
}
"""Says before a joint that all of what is joined is taken out: "kecuali arsip pribadi dan arsip tertutup"."""


def _each_is_excepted(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether both texts take out what they join: of "other than private or closed records", neither is left."""
    return (mine.key, other.key) == ("and", "or") and all(
        _TAKEN_OUT[text.language].search(text.said, 0, joint.start)
        for text, joint in ((indonesian, mine), (english, other))
    )


_WHICHEVER = {
    "id": expression(
        r"[^.;:]{0,80}?,\s*(?:yang\s+)?mana\s+(?:pun\s+)?yang\b(?![^.;:]*\b(?:dan|atau)\b)",
        re.IGNORECASE,
    ),
    "en": expression(r"[^.;:]{0,80}?,\s*whichever\b(?![^.;:]*\b(?:and|or)\b)", re.IGNORECASE),
}
"""Behind a joint of two times or amounts, says that one of them counts: "mana yang lebih dahulu", "whichever comes first"."""


def _is_first_of_two(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether both texts join two of which they say that either counts, so that it makes no difference how they join them."""
    return "and/or" not in (mine.key, other.key) and all(
        (found := _WHICHEVER[text.language].match(text.said, joint.end))
        and not _JOINT[text.language].search(found[0])
        for text, joint in ((indonesian, mine), (english, other))
    )


_OTHER_WAY = expression(
    r"\s+(?:vice\s+versa|(?:in\s+)?the\s+reverse|the\s+other\s+way|sebaliknya)\b", re.IGNORECASE
)


def _is_other_way(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether both texts join a way and the way back: "dan sebaliknya", "or vice versa"."""
    return all(
        _OTHER_WAY.match(text.said, joint.end)
        for text, joint in ((indonesian, mine), (english, other))
    )


_EVENTS = {
    "id": r"(?:kerusakan|kehilangan|kematian|cedera|luka|kecelakaan|pembatalan|penundaan|perubahan|gangguan|keterlambatan|kebakaran"
    r"|kebocoran|pencurian|pelanggaran|kegagalan|penghentian|wabah|bencana|insiden)",
    "en": r"(?:damages?|loss(?:es)?|deaths?|injur(?:y|ies)|accidents?|cancellations?|postponements?|changes?|disruptions?|disturbances?|delays?"
    r"|fires?|leaks?|thefts?|breach(?:es)?|violations?|failures?|terminations?|outbreaks?|disasters?|incidents?)",
}
_JOINS_EVENTS = {
    language: (
        expression(rf"\b{events}(?:\s+[^\W\d_]+){{0,2}}\s+$", re.IGNORECASE),
        expression(rf"\s+{events}\b", re.IGNORECASE),
    )
    for language, events in _EVENTS.items()
}
_REPORTS = {
    "id": expression(
        r"\b(?:(?:me|di)lapor(?:kan)?|(?:mem|di)beritahukan|(?:meng|di)informasikan)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:report(?:s|ed|ing)?|notif(?:y|ies|ied|ying)|inform(?:s|ed|ing)?)\b", re.IGNORECASE
    ),
}


def _is_reported(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether both texts report the two events that they join, whichever happens: "melaporkan kerusakan dan kehilangan", "report damage or loss"."""
    return "and/or" not in (mine.key, other.key) and all(
        _JOINS_EVENTS[text.language][0].search(text.said, max(0, joint.start - _REACH), joint.start)
        and _JOINS_EVENTS[text.language][1].match(text.said, joint.end)
        and _REPORTS[text.language].search("".join(sentence_around(text.said, joint.start)))
        for text, joint in ((indonesian, mine), (english, other))
    )


_LETTERS = {
    "id": (expression(r"\bhuruf\s+[a-z]\s+$"), expression(r"\s+huruf\s+[a-z]\b")),
    "en": (expression(r"\bletter\s+[a-z]\s+$"), expression(r"\s+letter\s+[a-z]\b")),
}
_DENIES_BOTH = expression(r"\b(?:not|no|nor|neither|never|cannot|without)\b", re.IGNORECASE)


def _is_of_either_letter(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether either of two letters is meant, and both in English, which denies nothing: "tidak memenuhi huruf a atau huruf b", "fails letter a and letter b"."""
    are_letters = all(
        _LETTERS[text.language][0].search(text.said, max(0, joint.start - _REACH), joint.start)
        and _LETTERS[text.language][1].match(text.said, joint.end)
        for text, joint in ((indonesian, mine), (english, other))
    )
    is_turned = (mine.key, other.key) == ("or", "and")
    return is_turned and are_letters and not _DENIES_BOTH.search(english.said, 0, other.start)


_EVERY = {
    "id": r"(?:se)?tiap(?:-tiap)?|seluruh|semua|masing-masing",
    "en": r"each|every|all",
}
_JOINS_EVERY = {
    language: (
        expression(rf"\b(?:{every})\s+[^.,;:]{{2,80}}$", re.IGNORECASE),
        expression(
            rf"\s+(?:(?:di|ke|dari|pada|untuk|bagi|kepada|in|at|to|of|from|for|on|by)\s+)?(?:{every})\s",
            re.IGNORECASE,
        ),
    )
    for language, every in _EVERY.items()
}
"""Before a joint and behind it, all of a kind: "setiap rumah sakit dan setiap mal", "every hospital or every mall"."""


def _is_of_every_one(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether both texts, which deny nothing, join all of one kind to all of another, each with its "every": to choose is not to have both."""
    return all(
        _JOINS_EVERY[text.language][0].search(text.said, 0, joint.start)
        and _JOINS_EVERY[text.language][1].match(text.said, joint.end)
        and not _EITHER.search("".join(sentence_around(text.said, joint.start)))
        and not _OF_WHOM.search(text.said, joint.end)
        for text, joint in ((indonesian, mine), (english, other))
    )


_OF_WHOM = expression(r"\b(?:yang|who|which|that|whose)\b", re.IGNORECASE)
"""Behind a joint, tells of which of both something is true: "setiap saksi dan setiap korban yang"."""
_CONDITION = expression(r"\b(?:apabila|jika|bila|kalau|jikalau|if|when|where)\b", re.IGNORECASE)
"""Begins what a denial before it does not deny: "tidak dipergunakan apabila"."""
_A_FIGURE = expression(r"[^.;,]{0,40}?\d")
_IF_AGAIN = expression(r"\s+(?:apabila|jika|bila|if|when|where)\b", re.IGNORECASE)
"""Behind a joint, another condition: "apabila manifes dipalsukan, atau apabila izinnya dicabut"."""
_UNLESS = expression(
    r"\b(?:kecuali(?:\s+(?:apabila|jika|bila|kalau|dalam\s+hal))?|unless)\b", re.IGNORECASE
)
_SOMEBODY_ELSE_DOES = expression(
    r"\s+(?:(?:the|a|an|its|his|her|their)\s+(?:[a-z]+\s+){1,3}(?:is|are|has|have|so\s+[a-z]+s)\b"
    r"|(?:[a-z]+\s+){1,3}?(?:me(?:m|n|ng|ny)?[a-z]{4,}(?:nya|kannya)|telah|sudah)\b)"
)
"""Behind a joint, what somebody else does: "hakim memerintahkannya atau pelapor menghendakinya", "or the informant so wishes"."""


def _of_limits(text: str, joint: _Joint, sentence: str) -> int:
    """Return where in the *sentence* before a *joint* the condition begins of which it joins two limits, 0 where it does not.

    Other conditions are joined more loosely: "jika terjadi badai dan gelombang tinggi", "when there are storms or high waves";
    but not whole ones, each with its own "if", nor what this one or that one does behind "unless".
    """
    begin = max((found.end() for found in _CONDITION.finditer(sentence)), default=0)
    is_limit = begin and re.search(r"\d", sentence[begin:]) and _A_FIGURE.match(text, joint.end)
    is_whole = begin and _IF_AGAIN.match(text, joint.end)
    if is_limit or is_whole:
        return begin
    unless = max((found.end() for found in _UNLESS.finditer(sentence)), default=0)
    return unless if _SOMEBODY_ELSE_DOES.match(text, joint.end) else 0


_ANOTHER_CLAUSE = expression(
    r",\s+(?:dan|serta|tetapi|namun|sedangkan|and|but|while|whereas)\s", re.IGNORECASE
)


def _denies_what_follows(sentence: str, begin: int) -> bool:
    """Return whether a word of *sentence*, which stands before a joint, lets both languages choose behind *begin*.

    A denial within what tells who does something is of that alone, one before it is of all: "tidak ada PIHAK yang menerima
    data boleh". One in a clause before is of that clause.
    """
    told = [found.span() for found in _ABOUT_WHOM.finditer(sentence)]
    return any(
        not any(
            each.start() < end
            and (start < each.start() or _ANOTHER_CLAUSE.search(sentence, each.end(), start))
            for start, end in told
        )
        for each in _EITHER.finditer(sentence, begin)
    )


_LIMIT = expression(
    r"\b(?:(?:not|no)\s+(?:be\s+)?(?:later|earlier|sooner|more|less|fewer|longer)\s+than"
    r"|tidak\s+(?:lebih(?:\s+[^\W\d_]+)?\s+(?:dari|daripada)|kurang\s+dari|melebihi))"
    r"((?:\s+(?!(?:to|by|for|kepada|oleh|untuk|bagi)\b)[^\W\d_]+){1,5})\s+$",
    re.IGNORECASE,
)


def _has_joined_limit(sentence: str, language: str) -> bool:
    """Return whether *sentence* ends before a joint of two limits, neither of them a figure: "no more than the market price or"."""
    found = _LIMIT.search(sentence)
    return found is not None and not any(
        is_number_word(word, language) for word in found[1].casefold().split()
    )


def _is_either(text: LanguageVersion, joint: _Joint) -> bool:
    """Return whether a word before *joint* lets both languages choose, or one in what it joins."""
    clause = _CLAUSE.search(text.said, joint.end)
    sentence, _rest = sentence_around(text.said, joint.start)
    condition = _of_limits(text.said, joint, sentence)
    before = (
        _denies_what_follows(sentence, condition),
        _ANY.search(sentence, condition),
        _has_joined_limit(sentence, text.language),
    )
    return any(before) or bool(
        not _BINDS.match(text.said, joint.end)
        and not _DENIES_IT.match(text.said, joint.end)
        and _EITHER.search(text.said, joint.end, clause.start() if clause else len(text.said))
    )


_ONLY_FOR = expression(r"\s+(?:hanya|only)\s+(?:untuk|bagi|pada|for|to|in|on)\b", re.IGNORECASE)
"""Behind a joint that adds within what bounds: "dengan persetujuan tertulis atau terekam dan hanya untuk pendaftaran"."""


def _joints(text: LanguageVersion, dictionary: Dictionary) -> list[_Joint]:
    terms = [each for each in dictionary.terms(text.said, text.language) if not each.function]
    starts = [each.start for each in terms]
    names = _JOINTS[text.language]
    return [
        _Joint(
            "and/or" if _is_of_both(text.said, found) else names[found[0].casefold()],
            found[0],
            *found.span(),
            [each for each in terms if each.end <= found.start()][-_NEAR:],
            terms[bisect_left(starts, _behind(text.said, found)) :][:_NEAR],
        )
        for found in _JOINT[text.language].finditer(text.said)
        if text.said[found.end() :].strip()
        and not _FALLS_BACK.match(text.said, found.end())
        and not _ONLY_FOR.match(text.said, found.end())
        and not (
            text.said[: found.start()].endswith(", ") and _IN_A_CASE.match(text.said, found.end())
        )
        and not _restates(text.said, found)
        and not _is_in_number(text.said, found)
        and not _is_of_one(text.said, found)
    ]


_WITH_A_CASE = expression(
    r",?\s+(?:apabila|jika|bila|kalau|dalam\s+hal|if|where|when|in\s+case)\b[^,.;:]{1,80},\s+",
    re.IGNORECASE,
)
"""Between a joint and what it joins, when that is so: "pasien atau, jika ia belum dewasa, orang tuanya"."""


def _behind(text: str, joint: re.Match[str]) -> int:
    """Return where in *text* that begins which *joint* joins to what stands before it."""
    case = _WITH_A_CASE.match(text, joint.end())
    return case.end() if case else joint.end()


_OF_ONE = expression(
    r"\b(?:his\s+or\s+her(?:s|self)?|he\s+or\s+she|him\s+or\s+her|her\s+or\s+his|she\s+or\s+he|himself\s+or\s+herself)\b",
    re.IGNORECASE,
)
"""Names one person whose sex is not said, for which Indonesian has one word: "his or her own", "-nya"."""
_NEXT = 10


def _is_of_one(text: str, joint: re.Match[str]) -> bool:
    """Return whether *joint* stands in the name of one person: "he or she"."""
    found = _OF_ONE.finditer(text, max(0, joint.start() - _NEXT), joint.end() + _NEXT)
    return any(each.start() < joint.start() < each.end() for each in found)


_HUNDREDS = expression(r"\b(?:hundred|thousand|million|billion)\s+$", re.IGNORECASE)
_NEXT_WORD = expression(r"\s+([^\W\d_]+)")


def _is_in_number(text: str, joint: re.Match[str]) -> bool:
    """Return whether *joint* joins no words, but stands in a number: "one hundred and fifty"."""
    following = _NEXT_WORD.match(text, joint.end())
    return (
        following is not None
        and is_number_word(following[1].casefold(), "en")
        and bool(_HUNDREDS.search(text, max(0, joint.start() - _REACH), joint.start()))
    )


_PLACED = r"(?:pada|di|ke|oleh|melalui|lewat|dengan|kepada|pukul|secara|paling|on|in|at|by|through|via|with|to|within|before|after)"
_FALLS_BACK = expression(
    r",?\s+failing\s+(?:that|this|which|such|agreement|consensus)\b"
    r"|,?\s+(?:apabila|jika|bila|kalau|dalam\s+hal|if|where|when|should|in\s+case|in\s+the\s+event|in\s+(?:his|her|its|their|the)\b)\b[^,.;:]{1,80},\s+"
    rf"{_PLACED}\b"
    r"|,\s+in\s+[^,.;:]{1,40}\b(?:cases?|circumstances|emergenc(?:y|ies))\s*,",
    re.IGNORECASE,
)
"""Behind a joint, when else, where else or by whom else something is done, "dan bila Senin hari libur, pada hari kerja berikutnya"; behind the "or" of "by consensus or, failing that, by vote", which Indonesian says with a condition: "dan jika tidak tercapai"."""
_IN_A_CASE = expression(
    r"\s+[^,.;:]{1,60}\s(?:apabila|jika|bila|kalau|dalam\s+hal|if|where|when)\s", re.IGNORECASE
)
"""Behind a comma and a joint, what is so in a case of its own: "a day, or twice that if they work past 22.00"."""
_OF_BOTH = expression(
    r"\s+(?:(?:by|in|with|through|of|for|on|at|to|dengan|melalui|oleh)\s+)?(?:both|keduanya)\b",
    re.IGNORECASE,
)
"""Behind the "or" of "by radio, by loudspeaker, or by both", which is "and/or"."""
_ANY_OF_THEM = r"(?:(?:any|a)\s+(?:combination|mix(?:ture)?)|more\s+than\s+one)\s+of\s+(?:these|those|them|the\s+(?:two|three|four|five|above))\b"
_OR_BOTH = expression(
    rf"\s+(?:(?:by|in|with|through|at)\s+)?{_ANY_OF_THEM}"
    rf"|[^,.;:()]{{1,60}}?,?\s+or\s+(?:both\b(?!\s+[a-z])|(?:(?:by|in|with|through|at)\s+)?{_ANY_OF_THEM})"
    r"|[^,.;:()]{1,60}?,?\s+atau\s+keduanya\b",
    re.IGNORECASE,
)
"""Behind an "or" that another one widens: "repaired or replaced, or both", "medicines or cash, or any combination of these"."""


def _is_of_both(text: str, joint: re.Match[str]) -> bool:
    """Return whether *joint* is an "or" that does not choose; "ten fingers and both irises" are no choice."""
    return joint[0].casefold() in ("or", "atau") and bool(
        _OF_BOTH.match(text, joint.end()) or _OR_BOTH.match(text, joint.end())
    )


_SHARE = expression(r"(?:%|\bpersen|\bper ?cent)\s*(?:\([^)]*\))?,?\s*$", re.IGNORECASE)
_AMOUNT = expression(
    r"\s+(?:masing-masing\s+)?(?:(?:sebesar|senilai|sejumlah|sebanyak|setara(?: dengan)?)\s+)?(?:(?:Rp|IDR)\.?\s?)?\d",
    re.IGNORECASE,
)


_SUMMED = expression(r"\d[^;:.]*,\s*$")
_IN_ALL = expression(
    r"\s+(?:(?:seluruhnya|totalnya|total|jumlahnya|a\s+total\s+of)\s+[\d\x1f]"
    r"|[^;:()]{1,40}(?:\([^()]*\))?[^,;:()\d]{0,40}\b(?:in\s+all|altogether|in\s+total|seluruhnya)\b)",
    re.IGNORECASE,
)
"""Behind the "or" that only sums up figures: "360, 240 and 480 tonnes, or 1,080 tonnes in all"."""


def _restates(text: str, joint: re.Match[str]) -> bool:
    """Return whether *joint* only says a share again as an amount: "60% atau Rp120.000.000,00"."""
    before = text[max(0, joint.start() - _REACH) : joint.start()]
    if _SUMMED.search(before) and _IN_ALL.match(text, joint.end()):
        return True
    return bool(_SHARE.search(before) and _AMOUNT.match(text, joint.end()))


_REACH = 80
"""Characters before a joint that may hold a share and its words."""


def _facing(ours: Sequence[_Joint], theirs: Sequence[_Joint]) -> Iterator[tuple[_Joint, _Joint]]:
    """Yield the joints of both that join the same words one after another, each of them once; of single ones, what either joins."""
    alike = _half_alike if len(ours) == 1 else _alike
    if len(ours) == len(theirs) and all(map(alike, ours, theirs)):
        yield from zip(ours, theirs, strict=True)
        return
    for alike in (_next_alike, _alike):
        faced = list(_only_alike(ours, theirs, alike))
        yield from faced
        ours = [each for each in ours if each not in [mine for mine, _other in faced]]
        theirs = [each for each in theirs if each not in [other for _mine, other in faced]]
    if len(ours) == len(theirs) == 1 and _half_alike(ours[0], theirs[0]):
        yield ours[0], theirs[0]


def _only_alike(
    ours: Sequence[_Joint], theirs: Sequence[_Joint], alike: Callable[[_Joint, _Joint], bool]
) -> Iterator[tuple[_Joint, _Joint]]:
    """Yield the joints of both that are alike each other and no third."""
    for mine in ours:
        found = [each for each in theirs if alike(mine, each)]
        if len(found) == 1 and sum(alike(each, found[0]) for each in ours) == 1:
            yield mine, found[0]


def _next_alike(one: _Joint, other: _Joint) -> bool:
    """Return whether the words right beside both say the same."""
    return _same(one.before[-1:], other.before[-1:]) and _same(one.after[:1], other.after[:1])


def _alike(one: _Joint, other: _Joint) -> bool:
    return (_same(one.before, other.before) and _same(one.after, other.after)) or (
        _same(one.before, other.after) and _same(one.after, other.before)
    )


def _half_alike(one: _Joint, other: _Joint) -> bool:
    return _same(one.before, other.before) or _same(one.after, other.after)


def _same(ours: Sequence[Term], theirs: Sequence[Term]) -> bool:
    return share_a_meaning(ours, theirs)
