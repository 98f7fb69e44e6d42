from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.case import silent_again
from mou_gen.checks.wording import Stretch, Wording, by_words
from mou_gen.document import Origin, Value
from mou_gen.errors import Source


def test_a_text_in_which_nothing_was_found_is_not_read_again_and_any_other_is() -> None:
    read = list[tuple[str, int]]()

    def by_both(text: str, least: int) -> object:
        return text, least

    @silent_again(by_both)
    def long_words(text: str, least: int) -> Iterator[str]:
        read.append((text, least))
        yield from (word for word in text.split() if len(word) >= least)

    asked = [("satu dua", 5), ("satu dua", 5), ("satu dua", 4), ("satu dua", 4)]
    found = [long_words(*each) for each in asked]

    assert found == [(), (), ("satu",), ("satu",)]
    assert read == [asked[0], asked[2], asked[3]]


def test_of_a_sealed_text_nothing_is_kept() -> None:
    read = list[str]()

    @silent_again(by_words)
    def nothing(_said: Wording, stretch: Stretch) -> Iterator[str]:
        read.append(stretch.text)
        yield from ()

    for path in ("venue.id", "sealed.victims[0].name"):
        value = Value("Maria Bano", Origin("kasus.yaml", Source("kasus.yaml", 3, key_path=path)))
        said = Wording(value.text, value.origin.source, None, ((0, value),))
        nothing(said, Stretch(value.text, 0, value))
        nothing(said, Stretch(value.text, 0, value))

    assert read == ["Maria Bano"] * 3
