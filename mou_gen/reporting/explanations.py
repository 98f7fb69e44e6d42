"""What `mou-gen explain` prints: the page of a rule, or one line for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mou_gen.checks import RULES
from mou_gen.reporting import manual

_NO_RULES: Mapping[str, Mapping[str, str]] = {
    "input": {
        "en": "The data cannot be read: a key, a text, a date or a reference is not as it must be. "
        "The finding says what to write. It cannot be waived.",
        "id": "Data tidak dapat dibaca: kunci, teks, tanggal, atau rujukan tidak sebagaimana "
        "mestinya. Temuan menyebutkan apa yang harus ditulis. Temuan ini tidak dapat dikecualikan.",
    },
    "template": {
        "en": "A template cannot be read; docs/templates.md tells what may stand in one. "
        "It cannot be waived.",
        "id": "Templat tidak dapat dibaca; docs/templates.md menerangkan isi templat. "
        "Temuan ini tidak dapat dikecualikan.",
    },
    "final": {
        "en": "With --final nothing may be unknown, nothing may be a draft, and Indonesian may not "
        "be absent (UU 24/2009, article 31(1)). It cannot be waived.",
        "id": "Dengan --final tidak boleh ada yang belum diketahui, tidak boleh ada draf, dan "
        "bahasa Indonesia wajib ada (Pasal 31 ayat (1) UU 24/2009). Temuan ini tidak dapat "
        "dikecualikan.",
    },
    "output": {
        "en": "The documents cannot be written, would replace others, or somebody has worked on the "
        "files that are there. The finding says what to do. It cannot be waived.",
        "id": "Dokumen tidak dapat ditulis, akan menggantikan dokumen lain, atau berkas yang sudah ada "
        "telah diubah orang. Temuan menyebutkan apa yang harus dilakukan. Temuan ini tidak dapat "
        "dikecualikan.",
    },
    "reference": {
        "en": "A template refers to an article, a paragraph or an item that the document does not have, "
        "perhaps since the article was left out. Correct the reference. It cannot be waived.",
        "id": "Templat merujuk pasal, ayat, atau butir yang tidak ada dalam dokumen, mungkin karena pasal "
        "itu ditiadakan. Perbaiki rujukannya. Temuan ini tidak dapat dikecualikan.",
    },
    "glyph": {
        "en": "The font has no shape for a character, so the page would have a gap where it stands. "
        "Write it with other characters, or choose a theme with another font. It cannot be waived.",
        "id": "Huruf yang dipakai tidak memiliki bentuk untuk suatu karakter, sehingga halaman akan "
        "berlubang di tempatnya. Tulis dengan karakter lain, atau pilih tema dengan huruf lain. "
        "Temuan ini tidak dapat dikecualikan.",
    },
    "waiver": {
        "en": "What stands under `waive` names a rule that there is not, or one that finds "
        "nothing in this paper.",
        "id": "Isi kunci `waive` menyebut aturan yang tidak ada, atau aturan yang tidak "
        "menemukan apa pun dalam naskah ini.",
    },
}
"""What findings are called that come from no rule."""


def rule_index(language: str) -> Iterator[str]:
    """Yield a line for each rule."""
    width = max(map(len, RULES), default=0)
    for name, rule in RULES.items():
        yield f"{name:{width}}  {manual.first_line(rule, language)}"


def explanation(name: str, language: str) -> str:
    """Return the page of the rule *name*.

    Raises:
        KeyError: there is no such rule.
    """
    if name in _NO_RULES:
        return _NO_RULES[name][language]
    rule = RULES[name]
    head = f"{name} ({manual.level(rule, language)}; {manual.source(rule, language)})"
    return f"{head}\n\n{manual.manual_page(rule, language)}"


def explained_names() -> list[str]:
    """Return whatever has a page: the rules, and what findings are called that come from none."""
    return [*RULES, *_NO_RULES]
