"""Reading the data: YAML files to parties, agreements and other papers that know their lines."""

from mou_gen.source.agreement import Agreement, JointAgreement
from mou_gen.source.attendance import Attendance
from mou_gen.source.cooperation import Authority, Clause, CooperationAgreement, Signatory
from mou_gen.source.folder import Folder, Paper
from mou_gen.source.handover import HandoverRecord
from mou_gen.source.invitation import InvitationLetter
from mou_gen.source.keys import known_keys
from mou_gen.source.labels import read_labels
from mou_gen.source.letter import OfficeLetter, OfficialPaper
from mou_gen.source.loader import Entries, Items, load, written
from mou_gen.source.minutes import Minutes
from mou_gen.source.offer import Offer
from mou_gen.source.party import Official, Party, Unit
from mou_gen.source.referral import Cover, Referral
from mou_gen.source.theme import read_theme
from mou_gen.source.translations import translations
from mou_gen.source.transmittal import Transmittal

__all__ = [
    "Agreement",
    "Attendance",
    "Authority",
    "Clause",
    "CooperationAgreement",
    "Cover",
    "Entries",
    "Folder",
    "HandoverRecord",
    "InvitationLetter",
    "Items",
    "JointAgreement",
    "Minutes",
    "Offer",
    "OfficeLetter",
    "Official",
    "OfficialPaper",
    "Paper",
    "Party",
    "Referral",
    "Signatory",
    "Transmittal",
    "Unit",
    "known_keys",
    "load",
    "read_labels",
    "read_theme",
    "translations",
    "written",
]
