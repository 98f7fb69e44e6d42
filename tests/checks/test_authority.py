"""Passports are issued by the immigration office: an act that a law gives to one authority is not said of another."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.recital import recital
from tests.examples import AGREEMENTS


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Kepolisian Daerah Nusa Tenggara Barat menerbitkan paspor calon pekerja migran.", "The Regional Police of Nusa Tenggara Barat shall issue passports to migrant workers.", 2),
        ("Dinas Sosial Kabupaten Nunukan wajib menerbitkan kartu keluarga korban.", "The Social Affairs Office of Nunukan Regency shall issue family cards to victims.", 2),
        ("Akta kelahiran anak korban diterbitkan oleh Rumah Sakit Umum Daerah Nunukan.", "Birth certificates of children are issued by the Nunukan Hospital.", 2),
        ("bahwa Kepolisian Resor Nunukan melakukan penuntutan.", "that the Nunukan Police shall conduct the prosecution.", 2),
        ("PIHAK KESATU menerbitkan paspor korban.", "The FIRST PARTY shall issue passports to victims.", 2),
        ("LPSK melakukan penyidikan tindak pidana perdagangan orang.", "That is so.", 1),
        ("Bupati Nunukan menerbitkan paspor.", "That is so.", 1),
        ("Dinas Pemberdayaan Perempuan dan Pelindungan Anak mengeluarkan KTP.", "That is so.", 1),
    ],
)  # fmt: skip
def test_an_act_of_another_authority_is_found(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    problems = recital(tmp_path, indonesian, english).found("authority")

    assert len(problems) == count
    assert all("gives to another authority" in each.message for each in problems)


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("PIHAK KESATU menerbitkan akta kelahiran anak korban.", "The FIRST PARTY shall issue birth certificates."),
        ("Kantor Imigrasi Kelas II Nunukan menerbitkan paspor.", "The Nunukan Immigration Office issues passports."),
        ("Dinas Tenaga Kerja menerbitkan rekomendasi paspor.", "The Manpower Office shall issue recommendations for passports."),
        ("Dinas Kependudukan dan Pencatatan Sipil menerbitkan kartu keluarga.", "The Population and Civil Registration Office issues family cards."),
        ("Disdukcapil Kabupaten Nunukan menerbitkan NIK dan KTP-el.", "That is so."),
        ("Dinas Sosial membantu korban mengurus akta kelahiran.", "The Social Affairs Office helps victims obtain birth certificates."),
        ("Dinas Sosial menerima paspor korban dan meneruskannya.", "The Social Affairs Office receives passports."),
        ("Kepolisian menerbitkan surat keterangan kehilangan paspor.", "The Police shall issue certificates of the loss of passports."),
        ("Rekomendasi paspor diterbitkan oleh Dinas Tenaga Kerja.", "Recommendations for passports are issued by the Manpower Office."),
        ("Paspor korban yang ditahan majikan diterbitkan kembali oleh Perwakilan Republik Indonesia.", "Passports are issued again by the Indonesian mission."),
        ("Kantor Imigrasi atas permintaan Dinas Tenaga Kerja menerbitkan paspor.", "That is so."),
        ("Kejaksaan Negeri Nunukan melakukan penuntutan.", "The Nunukan Prosecutor's Office conducts the prosecution."),
        ("Dinas Sosial melakukan pendampingan selama penyidikan dan penuntutan.", "The Social Affairs Office accompanies victims during prosecution."),
        ("Kepolisian melakukan penyidikan tindak pidana perdagangan orang dan menyerahkan berkasnya kepada Kejaksaan.", "That is so."),
        ("Dinas Sosial menerbitkan kartu keluarga sejahtera.", "That is so."),
        ("Dinas Sosial tidak menerbitkan paspor.", "The Social Affairs Office shall not issue passports."),
        ("Pemerintah Kabupaten Nunukan menerbitkan akta kematian.", "The Government of Nunukan Regency shall issue death certificates."),
        ("Dinas Sosial menerbitkan surat pengantar dan akta kelahiran korban.", "That is so."),
    ],
)  # fmt: skip
def test_who_may_do_it_helps_or_asks_for_it_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("authority") == []


@pytest.mark.parametrize(
    ("party", "said", "count"),
    [
        ("polda-ntb", "menerbitkan paspor calon pekerja migran", 1),
        ("bp3mi-ntb", "menerbitkan paspor calon pekerja migran", 1),
        ("provinsi-nusa-tenggara-barat", "mencetak kartu tanda penduduk", 1),
        ("kanwil-imigrasi-ntb", "menerbitkan paspor calon pekerja migran", 0),
        ("polda-ntb", "meneliti keaslian paspor calon pekerja migran", 0),
        ("bp3mi-ntb", "menerbitkan surat pengantar paspor", 0),
        ("bp3mi-ntb", "melayani pemulangan pekerja migran serta melakukan penyidikan dan penahanan terhadap tersangka perekrut ilegal", 1),
        ("provinsi-nusa-tenggara-barat", "melakukan penangkapan pelaku perekrutan ilegal", 1),
        ("provinsi-nusa-tenggara-barat", "mendata korban dan mencetak kartu tanda penduduk mereka", 1),
        ("polda-ntb", "menerima laporan dan melakukan penangkapan pelaku", 0),
        ("kanwil-imigrasi-ntb", "melakukan penahanan terhadap tersangka", 0),
        ("bp3mi-ntb", "melakukan penahanan dokumen yang dipalsukan", 0),
        ("bp3mi-ntb", "mendampingi korban dan mendukung pejabat yang melakukan penahanan terhadap tersangka", 0),
        ("bp3mi-ntb", "melaporkan dugaan kepada Kepolisian serta melakukan penahanan tersangka bersamanya", 0),
    ],
)  # fmt: skip
def test_the_tasks_of_a_party_are_its_acts(
    tmp_path: Path, party: str, said: str, count: int
) -> None:
    root = Path(shutil.copytree(AGREEMENTS, tmp_path / "agreements"))
    path = root / "ntb-pekerja-migran/agreement.yaml"
    before, tasks, after = path.read_text("utf-8").partition("\ntasks:\n")
    task = f"  {party}:\n    - {{key: more, text: {{id: {said}, en: only this}}}}\n"
    path.write_text(before + tasks + after.replace(f"  {party}:\n", task, 1), "utf-8")

    assert len(found("authority", path)) == count
