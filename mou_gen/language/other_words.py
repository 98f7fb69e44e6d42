"""Correct words of no dictionary that are a letter off one that is in it: tasting is no slip for testing.

Most are what others begin from: "menahan" and "ditahan" from "tahan", "detected" from "detect".
"""

from __future__ import annotations

from mou_gen.language.stems import stems

_INDONESIAN = """
agunan ajak arak asin baring bahkan bekal bela belas belakang berdua betul biak boleh bulat buru cakap cari daging
dering duka durian gadang garasi halus haluan hampar harap jalar jarang kabar kabul kait kaki kandung kawanan kelambu
kenan kentongan kerabat kerang keruk kontak lacak ladang laju lambung landai larut ledak lihat main maju matang medali
mediasi mediator menang mengaku mengepas mula nanti nyala padan pajang palang pancang pantang pasti paut payah pegang
pelataran peluang pengakuan penampang pengepasan penguapan perisai perkara personal perwira pesan pesawat pindai pugar
puluh pulung pusaka ragu rantai resap resi runding samar sangga sangkal saran sarang sarjana satunya sayat seberang
segar selam seling sempat sepi serangga serasi silang simpul sinar singkat sisih syariat tahan tajam tampil tautan
tegang tegas telan tembak terapi terbang tilang timbal tiris titip tuang tulang tunggal tungku uap urus yakin
"""
_ENGLISH = """
absence abstention abutment abutting actress addiction adept altar annals applicator apprise aridity armrest arousal
arsenal articulate aspiration aspire bail balk bark bash bask bathe beam beast bedside bending blink boast bolster boot
brake breech bribe broach bust cache calve camp carve cession chafe chant char charity chart chase chatter chide choir
chuck clamber clarity clever coarse coating coil collage combing commend committing communal communion compete
complacent compliant compliment concert confession congestion conifer constable constrict contrast convoy coroner
corporal cosign county covert covet creak cremate cremation crest curb currant dander dart dearth deceive deck deflect
delineate deplete depletion deport derail detect deter deviate deviation devise dialing distract drag drape drip duct
duress eating element elision elusive endure ensue erosive excite exert exorcise expanse expedience expend explore faction
factor fading falter farther fend ferment fester festive feudal finger flaw flit float flotation flout flutter fluted
foil fool forage ford grate hailing hairing herd hoist hope infest lading lick mash matting mill mind mint mold parse patting
pave peal peck petting probe prune rake raid rave recant rector reel relay ride rinse rouse rust salve shade shake shear
shell shiver sift silver simple sing slide soak spice spiral sponsor stack stake stare steer strand stress string stroke
survive tame tanning taste teller thinner thinning tipping tire trace trail trap tread tribal trough vary varied vector
volley wade wander warm wash weave weld winter
"""
_OTHER = {"id": frozenset(_INDONESIAN.split()), "en": frozenset(_ENGLISH.split())}


def is_other_word(word: str, language: str) -> bool:
    """Return whether *word* of *language* is correct as it is."""
    return not _OTHER[language].isdisjoint(stems(word, language))
