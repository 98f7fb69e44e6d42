"""Reading the data: YAML files to parties, agreements, minutes and referrals that know their lines."""

from mou_gen.source.agreement import Agreement, JointAgreement
from mou_gen.source.cooperation import Authority, Clause, CooperationAgreement, Signatory
from mou_gen.source.folder import Folder, Paper, find
from mou_gen.source.labels import read_labels
from mou_gen.source.loader import Entries, Items, load
from mou_gen.source.minutes import Minutes
from mou_gen.source.party import Official, Party, Unit
from mou_gen.source.referral import Cover, Referral
from mou_gen.source.theme import read_theme
from mou_gen.source.translations import translations

__all__ = [
    "Agreement",
    "Authority",
    "Clause",
    "CooperationAgreement",
    "Cover",
    "Entries",
    "Folder",
    "Items",
    "JointAgreement",
    "Minutes",
    "Official",
    "Paper",
    "Party",
    "Referral",
    "Signatory",
    "Unit",
    "find",
    "load",
    "read_labels",
    "read_theme",
    "translations",
]
