"""What `mou-gen explain` prints: the page of a rule, or one line per rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mou_gen.checks import RULES
from mou_gen.reporting import manual

_NO_RULES: Mapping[str, Mapping[str, str]] = {
    "input": {
        "en": "The data contain an error: an invalid key, text, date or reference. "
        "The finding says what to write. It cannot be waived.",
        "id": "Data mengandung kesalahan: kunci, teks, tanggal, atau rujukan tidak benar. "
        "Temuan menyebutkan apa yang harus ditulis. Temuan ini tidak dapat dikecualikan.",
    },
    "template": {
        "en": "A template contains an error; docs/templates.md describes what it may contain. "
        "The finding cannot be waived.",
        "id": "Templat mengandung kesalahan; docs/templates.md menjelaskan isi yang diperbolehkan. "
        "Temuan ini tidak dapat dikecualikan.",
    },
    "final": {
        "en": "With --final, no fact may be missing, the document may not be marked as a draft, and "
        "Indonesian is required (UU 24/2009, article 31(1)). The finding cannot be waived.",
        "id": "Dengan --final, tidak boleh ada keterangan yang kurang, dokumen tidak boleh ditandai "
        "sebagai draf, dan bahasa Indonesia wajib ada (Pasal 31 ayat (1) UU 24/2009). Temuan ini "
        "tidak dapat dikecualikan.",
    },
    "output": {
        "en": "The documents cannot be written, would replace those of another file, or would replace "
        "files that somebody has edited. The finding says what to do. It cannot be waived.",
        "id": "Dokumen tidak dapat ditulis, akan menggantikan dokumen dari berkas lain, atau akan "
        "menggantikan berkas yang telah disunting. Temuan menyebutkan apa yang harus dilakukan. "
        "Temuan ini tidak dapat dikecualikan.",
    },
    "reference": {
        "en": "A template refers to an article, paragraph or item that is not in the document, perhaps "
        "because the article was omitted. Correct the reference. The finding cannot be waived.",
        "id": "Templat merujuk ke pasal, ayat, atau butir yang tidak ada dalam dokumen, mungkin karena "
        "pasal itu dihilangkan. Perbaiki rujukannya. Temuan ini tidak dapat dikecualikan.",
    },
    "glyph": {
        "en": "The font has no glyph for a character, so the page would show a gap. "
        "Use other characters, or choose a theme with another font. The finding cannot be waived.",
        "id": "Huruf yang dipakai tidak mempunyai bentuk untuk suatu karakter, sehingga ada celah pada "
        "halaman. Pakai karakter lain, atau pilih tema dengan huruf lain. "
        "Temuan ini tidak dapat dikecualikan.",
    },
    "pull": {
        "en": "A Word file that came back cannot be compared with what was sent: it is damaged, sealed, "
        "of no data file here, or without the copy of what was sent. The finding says what to do. "
        "It cannot be waived.",
        "id": "Berkas Word yang kembali tidak dapat dibandingkan dengan yang dikirim: berkas itu rusak, "
        "tertutup, bukan dari berkas data di sini, atau tanpa salinan dari yang dikirim. Temuan "
        "menyebutkan apa yang harus dilakukan. Temuan ini tidak dapat dikecualikan.",
    },
    "seal": {
        "en": "`mou-gen seal`, `open` or `rekey` cannot write this file, or text in clear is left beside what "
        "it encrypts: a backup copy, an older version in git. The finding says what to do. "
        "It cannot be waived.",
        "id": "`mou-gen seal`, `open`, atau `rekey` tidak dapat menulis berkas ini, atau masih ada teks terbuka "
        "di samping yang dienkripsi: salinan cadangan atau versi lama dalam git. Temuan menyebutkan apa "
        "yang harus dilakukan. Temuan ini tidak dapat dikecualikan.",
    },
    "sealed-data": {
        "en": "In an office, a document contains sealed data of a case that you may not open. For you, the "
        "page gives neither the place nor the word. Take out what identifies a person, or ask a case "
        "officer. The finding cannot be waived.",
        "id": "Di kantor, suatu dokumen memuat data tertutup suatu kasus yang tidak berwenang Anda buka. Bagi "
        "Anda, halaman itu tidak menyebutkan letak atau katanya. Hapus apa yang menunjukkan jati diri "
        "seseorang, atau tanyakan kepada petugas penanganan kasus. Temuan ini tidak dapat dikecualikan.",
    },
    "waiver": {
        "en": "An entry under `waive` names a rule that does not exist, or one that finds nothing in "
        "this document.",
        "id": "Isi kunci `waive` menyebut aturan yang tidak ada, atau aturan yang tidak menemukan apa "
        "pun dalam dokumen ini.",
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
