"""The place of a thing in its list, in words or in figures: "ketiga", "third", "3"."""

from __future__ import annotations

from mou_gen.language.numbers import ordinal

_LAST = 12
_PLACES = {
    "id": {"pertama": 1, **{ordinal(n, "id"): n for n in range(1, _LAST + 1)}},
    "en": {ordinal(n, "en"): n for n in range(1, _LAST + 1)},
}
_PLACE = {**_PLACES["id"], **_PLACES["en"]}


def ordinal_words(*languages: str, last: int = _LAST) -> str:
    """Return what in an expression stands for one of the ordinals of *languages* up to *last*, twelve or more, "kedua belas" before "kedua"."""
    words = (
        word
        for language in languages
        for word in (
            *_PLACES[language],
            *(ordinal(n, language) for n in range(_LAST + 1, last + 1)),
        )
    )
    return "|".join(sorted(words, key=len, reverse=True))


def place_told(said: str) -> int:
    """Return the place that *said*, an ordinal in words or figures, gives; 0 for what is none."""
    return int(said) if said.isdecimal() else _PLACE.get(said.casefold(), 0)
