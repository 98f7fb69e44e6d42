"""Reading the data: YAML files to parties, agreements, minutes and referrals that know their lines."""

from mou_gen.source.agreement import Agreement
from mou_gen.source.folder import Folder, Paper
from mou_gen.source.labels import read_labels
from mou_gen.source.loader import Entries, Items, load
from mou_gen.source.minutes import Minutes
from mou_gen.source.party import Official, Party, Unit
from mou_gen.source.referral import Cover, Referral
from mou_gen.source.theme import read_theme
from mou_gen.source.translations import translations

__all__ = [
    "Agreement",
    "Cover",
    "Entries",
    "Folder",
    "Items",
    "Minutes",
    "Official",
    "Paper",
    "Party",
    "Referral",
    "Unit",
    "load",
    "read_labels",
    "read_theme",
    "translations",
]
