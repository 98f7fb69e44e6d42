"""What describes a person, whoever it is: an age, a sex, a state of health, relatives, an origin, a school, initials."""

from __future__ import annotations

import re
from collections.abc import Mapping

from mou_gen.messages import N_
from mou_gen.startup.expressions import expression

PERSON = r"(?:korban|saksi|anak|orang|seorang|remaja|warga|bayi|penyintas|victim|witness|child|person|survivor|minor)"
_SEX = r"(?:perempuan|wanita|gadis|laki-laki|lelaki|pria|female|male|woman|man|girl|boy)"
_SEX_LETTER = r"(?-i:P|L|Pr|Lk|F|M)"
_KIN = (
    r"(?:ibu|ayah|bapak|paman|bibi|kakak|adik|nenek|kakek|suami|istri|tante|orang tua|majikan|mantan suami|mantan istri"
    r"|mother|father|uncle|aunt|sister|brother|husband|wife|parents?|employer)"
)
_FEW = r"(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|seorang|one|two|three|four|five|six|seven|an?)"
_UNIT = r"(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)"
_YEARS = r"(?:tahun|thn|th|yo|y/o|years?)\b"
_TENS = rf"(?:{_UNIT}\s+(?:belas|puluh(?:\s+{_UNIT})?)|sebelas|sepuluh)"
_IN_WORDS = rf"(?:{_TENS}|{_UNIT})"
_NO_TERM = "(?<!retensi)(?<!retention)(?<!waktu)(?<!masa)(?<!simpan)(?<!berlaku)(?<!selama)(?<!pidana)(?<!penjara)(?<!term)"
_AFTER_A_CODE = r"(?:-|\b(?:kasus|case)\s)\d{1,4}\s?,?\s?"
_KIN_OF_AN_OFFICE = (
    r"(?:\b(?:anak|putr[ia]|istri|suami|adik|kakak|keponakan|cucu|menantu|sepupu|(?:ibu|ayah|bapak)\s+(?:kandung|dari))\s+"
    r"(?:(?:perempuan|laki-laki|kandung|angkat|tiri|bungsu|sulung|tunggal|pertama|kedua|ketiga|dari|seorang|mantan|bekas|eks)\s+){0,4}"
    r"(?:kepala\s+(?:desa|kampung|suku|dusun|sekolah)|kades|kadus|lurah|camat|guru|pendeta|pastor|tokoh\s+adat|raja|ketua\s+R[TW])\b"
    r"|\b(?:daughter|son|wife|husband|sister|brother|niece|nephew|child|cousin)\s+of\s+(?:the|an?)\s+(?:former\s+)?"
    r"(?:village\s+(?:head|chief)|head\s+of\s+the\s+village|headman|teacher|pastor|priest|district\s+head|chief)\b"
    r"|\b(?:village\s+(?:head|chief)|headman|teacher|pastor)'s\s+(?:\w+\s+)?(?:daughter|son|wife|husband|sister|brother|niece|nephew|child)\b)"
)
_KIN_AT_HOME = r"ibu|ayah|bapak|mama|papa|paman|bibi|kakak|adik|nenek|kakek|suami|istri|tante|om|sepupu|mertua|bayi|pacar|tunangan"
_KIN_AT_HOME_EN = r"mother|father|uncle|aunt|sister|brother|husband|wife|grand(?:mother|father)|cousin|baby|son|daughter|boyfriend|fianc[ée]e?"
_MAYBE = r"(?:(?:telah|sudah|akan|sedang|masih|dapat|perlu|belum|tidak|juga|being|still|has|have|had|will|is|was|been|be|to|not|also)\s+){0,4}"
_ASKED = (
    rf"{_MAYBE}"
    r"(?:di(?:beri|hubungi|dampingi|mintai|minta|pertemukan|jelaskan|kabari|kunjungi|verifikasi|pastikan|tentukan|nilai)\w*|setuju|menyetujui|menandatangani|meminta|menolak|bersedia|hadir"
    r"|verified|determined|assessed|told|informed|asked|contacted|met|heard|visited|agree[sd]?|consent(?:s|ed)?|sign(?:s|ed)?|declin(?:es|ed)|attend(?:s|ed)?)\b"
)
_PROSECUTED = rf"{_MAYBE}(?:di(?:sidik|selidiki|tahan|periksa|laporkan|tangkap|tuntut|vonis|adili|cari)\w*|buron|investigated|detained|arrested|charged|tried|convicted|in\s+custody|at\s+large)\b"
"""What is done to whom the police look for, which tells nothing of the victim."""
_THEIR_KIN = rf"\b(?:{_KIN_AT_HOME})nya\b(?!\s+{_ASKED})|\b(?:her|his)\s+(?:{_KIN_AT_HOME_EN})\b(?!\s+{_ASKED})"
"""Whose relative does or is something of their own: "ibunya guru PAUD"; that she was told of the case is what an office has done."""
KIN_OF_AN_OFFICE = expression(_KIN_OF_AN_OFFICE, re.IGNORECASE)
"""Whose relative somebody is, where everybody knows the one who has the office: `putri kepala desa`."""
_PLACE = r"(?:(?:Desa|Kelurahan|Kampung|Dusun|Kecamatan|Suku)|(?:Kec|Kel|Ds|Dsn|Kp)\b\.?)"
_PRIVATE = (
    r"(?:bumil|hamil|kehamilan|mengandung|keguguran|aborsi|melahirkan|bersalin|persalinan|nifas|menyusui|janin|trimester|USG|pregnan(?:t|cy)|miscarriage"
    r"|antenatal|prenatal|ultrasound|(?:perlu|butuh|memerlukan|needs?)\s+(?:seorang\s+|an?\s+)?(?:bidan|midwife)|buku\s+(?:KIA|pink)|(?:poli|klinik|layanan|kontrol|pemeriksaan)\s+(?:KIA|PDP|IMS|jiwa)"
    r"|kandungan(?!\s+(?:gizi|air|lokal|logam|kimia|zat|protein|merkuri|bahan|mineral|lemak|isi))"
    r"|HIV|AIDS|ARV|ODH[AI]V?|B20|VCT|TLD|CD4|viral\s+load|seropositi\w+|sifilis|gonore|raja\s+singa|kencing\s+nanah|hepatitis|TBC?|tuberkulosis|infeksi menular"
    r"|depresi|skizofrenia|psikotik|ODGJ|gangguan (?:jiwa|mental)|bunuh diri|PTSD|depress(?:ed|ion)|suicid\w+|antiretroviral|antidepresan|psikotropika|kontrasepsi|test ?pack|tes kehamilan)"
)
PRIVATE_HEALTH = expression(rf"\b{_PRIVATE}(?!\w)", re.IGNORECASE)
"""What somebody has and tells nobody: no injury of an accident."""
HEALTH = "a state of health"
AGE = "an age"
RELATIVE = "a relative or an employer"
_NO_OFFICE = r"(?!(?:PT|CV|UD|RS|TNI|PMI|PKS|PPA|BAP|SPT|SP|LP|UU|RI|TTU|NTT|NTB|NNK|WNI|WNA|UPT|KUA|BNN|KRI)\b)"
"""No office, region or paper that is called by capital letters."""
DESCRIPTIONS: Mapping[str, re.Pattern[str]] = {
    N_("an age"): expression(
        rf"\b(?:berusia|usia|berumur|umur|aged)\s+\d{{1,2}}\b|\b{_SEX}\W{{1,3}}\d{{1,2}}\s*(?:tahun|years?|th\b)"
        rf"|\b{PERSON}\W{{1,3}}\(?\d{{1,2}}\s*(?:tahun|years?|th\b)|\b\d{{1,2}}[- ]years?[- ]old\b",
        re.IGNORECASE,
    ),
    N_("a sex"): expression(
        rf"\b{PERSON}\s+{_SEX}\b|\b(?:female|male)\s+{PERSON}\b|\b(?:seorang|a)\s+{_SEX}\b|\b(?:boy|girl|gadis)\b"
        rf"|\bjenis kelamin\b",
        re.IGNORECASE,
    ),
    N_("a state of health"): expression(
        r"\b(?:hamil|kehamilan|mengandung|keguguran|aborsi|melahirkan|pregnan(?:t|cy)|miscarriage"
        r"|HIV|AIDS|ARV|sifilis|gonore|hepatitis|TBC?|tuberkulosis|infeksi menular|penyakit|mengidap|menderita"
        r"|depresi|skizofrenia|psikotik|gangguan (?:jiwa|mental)|bunuh diri|PTSD|traumatis|depress(?:ed|ion)|suicid\w+"
        r"|luka|patah tulang|cedera|visum|injur(?:y|ed|ies)|tuli|tunarungu|tunanetra|bisu|disabilitas|difabel|disabled"
        r"|pecandu|narkoba|kecanduan|rapid test|antiretroviral|antidepresan|psikotropika|insulin|kontrasepsi|obat (?:rutin|penenang|tidur)|resep (?:dokter|obat)"
        r"|test ?pack|tes kehamilan|hasil (?:tes|lab)|rekam medis|medical record|diagnos\w+|opname)\b",
        re.IGNORECASE,
    ),
    N_("a relative or an employer"): expression(
        rf"\b{_KIN}\s+(?:kandung\s+|tiri\s+|dari\s+|of\s+(?:the\s+)?)?{PERSON}\b|\b{PERSON}'s\s+{_KIN}\b"
        rf"|\banak dari\b|\bputr[ia] dari\b"
        rf"|\b{_KIN}\s+(?:dengan|dan|beserta|with|of|and)\s+(?:(?:her|his|the)\s+)?(?:{_FEW}\s+)?(?:orang\s+)?(?:anak|child(?:ren)?|bayi|bab(?:y|ies))\b"
        rf"|\b(?:mempekerjakan|dipekerjakan|employ(?:s|ed)?)\s+(?:the\s+|an?\s+|seorang\s+)?(?:{PERSON}|{_KIN})\b"
        r"|\b(?:majikan|(?:her|his|the)\s+employer)(?:nya)?\s*,?\s+(?-i:(?:PT|CV|UD)\b|[A-Z]\w+\s+[A-Z])"
        r"|\b(?:ditahan|disimpan|dipegang|dikuasai|held|kept|withheld)\s+(?:oleh|by)\s+(?:(?:the|her|his|mantan|bekas)\s+)?(?:majikan|employer|agen|agent)\w*"
        r"|\b(?:(?:eks|mantan|bekas|former)\s+)?(?:pekerja|karyawan|karyawati|buruh|pelayan|terapis|pemandu lagu|pembantu|ABK"
        r"|anak buah kapal|asisten rumah tangga|worker|employee|waitress|domestic worker)\s+(?:\w+\s+){0,4}?"
        r"(?-i:PT|CV|UD|Toko|Kafe|Karaoke|Hotel|Spa|Salon|Pabrik|Perkebunan|Kapal)\s+(?-i:[A-Z])",
        re.IGNORECASE,
    ),
    N_("an origin"): expression(
        rf"\b(?:asal|berasal dari|warga|kelahiran|penduduk|dari)\s+(?:Desa|Kelurahan|Kampung|Dusun|Kecamatan|Suku)\s+[A-Z]"
        rf"|\b{PERSON}\s+(?:asal|dari)\s+(?:Desa|Kelurahan|Kampung|Dusun|Kecamatan)\b",
    ),
    N_("a school or a class"): expression(
        r"\b(?:(?:SDN?|SMPN?|SMAN?|SMKN?|SLBN?|MIN|MTsN?|MAN|PAUD|TK(?!\s+[IVX]+\b))\s+(?:(?:Negeri|Swasta|Islam|Katolik|Kristen)\s+)?(?:\d+|[A-Z]\w+)"
        r"|(?i:(?:rapor(?!\s+(?:kinerja|mutu|pendidikan|merah))|buku\s+rapor|kartu\s+pelajar|kartu\s+(?:tanda\s+)?mahasiswa"
        r"|(?:school|student)\s+(?:report|card)|report\s+card))"
        r"|(?i:(?:siswa|siswi|pelajar|murid|bersekolah|sekolah|duduk|naik)\s+(?:di\s+|ke\s+)?kelas)\s+(?:[IVX]{1,4}|\d{1,2})"
        r"|(?i:kelas)\s+(?:[IVX]{1,4}|\d{1,2})\s+(?:SD|SMP|SMA|SMK|MI|MTs|MA)N?)\b"
    ),
    N_("initials"): expression(
        r"\b(?:a\.\s?n\.|atas nama|[Ii]nisial|berinisial|[Kk]orban|[Ss]dri?\.?|[Nn]n\.?|[Nn]y\.?|bernama)\s*:?\s*"
        r"(?:(?:[A-Z]\.\s?){1,4}(?!\w)|(?<=nisial )[A-Z]{1,4}\b)"
    ),
}
"""What describes a person, by what it is called in a finding."""

BESIDE_A_CODE: Mapping[str, re.Pattern[str]] = {
    N_("an age"): expression(
        rf"\b(?:berusia|usia|berumur|umur|aged)\s+(?:sekitar\s+|kurang lebih\s+|about\s+)?(?:\d{{1,2}}|{_IN_WORDS})\b|\b{_SEX}\W{{1,3}}\d{{1,2}}\s*{_YEARS}"
        rf"|\b{PERSON}\W{{1,3}}\(?(?:\d{{1,2}}|{_IN_WORDS})\s*{_YEARS}"
        rf"|(?:^|{_NO_TERM}[,;:(/]\s?|{_AFTER_A_CODE})\(?(?:{_SEX_LETTER}\W{{1,2}})?(?:\d{{1,2}}|{_TENS})\s*(?:\([^()]{{1,30}}\)\s*)?{_YEARS}"
        r"(?!\s+(?:penjara|anggaran|sekali|terakhir|ke\b|kerja|sejak|sampai|terhitung|\d))"
        rf"|\(\s?{_SEX_LETTER}\b\W{{1,3}}\d{{1,2}}\b|\b(?-i:P|L)/\d{{2}}\b|{_AFTER_A_CODE}\(\s?\d{{1,2}}\s?\)"
        rf"|\b(?:umur|usia)nya\b(?!\s+{_ASKED})|\bdi\s+bawah\s+umur\b|\bunderage\b|\bin\s+(?:her|his)\s+(?:early\s+|late\s+|mid-?)?(?:teens|twenties|thirties|forties)\b|\b(?:she|he)(?:'s|\s+is)\s+\d{{1,2}}\b"
        r"|\b(?:lahir|kelahiran|born)(?:\s+(?:pada|di|tahun|bulan|in|on|tanggal)){0,3}\s+(?:[a-z]{3,9}\s+)?(?:19|20)\d\d\b",
        re.IGNORECASE,
    ),
    N_("a state of health"): expression(
        rf"\b(?:{_PRIVATE}|epilepsi|kanker|diabetes|malaria|kusta|lumpuh|asma|stroke|anemia|malnutrisi|(?:gizi|kurang) (?:buruk|gizi)|kejang|malnourished|anaemi[ac]|epilep\w+|cancer"
        r"|traumati[sz]ed|(?:mengalami|menderita|suffer\w*(?: from)?|has|have)(?: an?| severe| serious| deep)* trauma|trauma (?:berat|ringan|sedang|psikis|psikologis|mendalam|fisik|mental)"
        r"|gangguan (?:kecemasan|cemas|tidur|makan|pendengaran|penglihatan)|anxiety"
        r"|bipolar|(?:mental|personality|eating|anxiety) disorder|psychotic|psychosis|tuberculosis|schizophreni\w+|syphilis|gonorrh\w+|leprosy|asthma\w*|diabetic"
        r"|paraly[sz]ed|wheelchair|kursi roda|(?:di)?amputa\w+|deaf|blind|buta|cacat(?! (?:formil|formal|hukum|administrasi|materiil|prosedur))|tuna(?:daksa|grahita|wicara|laras|ganda)|gagap|stutter\w*"
        r"|miscarried|stillbirth|g(?:a|i)v(?:e|ing) birth|breast-?feed\w*|newborn|(?:lahir|bayi) prematur|premature (?:birth|baby)|born premature\w*|abortion|(?:telat|terlambat) (?:haid|datang bulan|\w+ bulan)"
        r"|mual(?:-mual)?|perut(?:nya)? (?:mem)?besar|mengompol|ngompol|hilang ingatan|histeris|self-?harm\w*|overdos\w+|addict(?:ed|ion)?|reaktif"
        r"|tested (?:positive|negative)|HIV\+|(?:ia|dia|she|he|korban|victim|is|was|dinyatakan) (?:positif|positive)|tidak perawan|virgin\w*"
        r"|(?:di)?perkosa(?:an)?|rap(?:e|ed)|dicabuli|disetubuhi|sexual(?:ly)? (?:abus\w+|assault\w*)|trans(?:puan|pria|gender)|cuci darah|dialysis"
        r"|(?:sedang|jatuh|keadaan|kondisi|masih|menderita) sakit|sakit (?:keras|parah|jiwa|mental)|(?:seriously|gravely|mentally|physically|falls?|fell|is|was|be) (?:ill|sick)"
        r"|menjalani (?:masa )?(?:pengobatan|perawatan|terapi|operasi|pembedahan|rawat (?:inap|jalan))|dalam (?:masa )?(?:pengobatan|perawatan)|(?:dirawat|rawat) inap|dirawat di (?:rumah sakit|RS\w*|puskesmas)|sedang berobat"
        r"|hospitali[sz]ed|(?:under|undergo\w*|receiv\w+) (?:medical |psychiatric )?(?:treatment|surgery|therapy))(?!\w)",
        re.IGNORECASE,
    ),
    N_("a relative or an employer"): expression(
        rf"{_KIN_OF_AN_OFFICE}|{_THEIR_KIN}|\b(?:anak|saudara|only|twin)\s+(?:tunggal|kembar|bungsu|sulung|child|sister|brother)\b"
        r"|\b(?:yatim|piatu|janda|duda|twin|orphan(?:ed)?|widow(?:ed|er)?|ditinggal\s+(?:mati|cerai)|(?:me)?nikah\s+siri|beranak\s+\w+)\b"
        r"|\b(?:ia|dia|ybs|bersangkutan|korban|she|he)\s+(?:(?:pernah|dulu|dahulu|sebelumnya|semula|once|formerly)\s+)?(?:bekerja|kerja|works|worked)\s+(?:di|pada|sebagai|as|in|at|for)\b"
        r"|\b(?:mantan|bekas|eks|former)\s+(?:karyawan|karyawati|pegawai|pekerja|buruh|finalis|pengungsi|murid|siswi?|worker|employee|pupil|student)\b"
        rf"|\b(?:upah|gaji)(?:nya)?\s+(?:RM|Rp|sebesar)|\b(?:dijual|sold)\s+(?:seharga|kepada|for|to|Rp)|\b(?:pelaku|perekrut|majikan|agen)nya\b(?!\s+{_PROSECUTED})|\bthe\s+(?:perpetrator|recruiter)\b(?!\s+{_PROSECUTED})\s+(?:is|was)\b"
        r"|\b(?:murid|siswa|siswi|anak\s+didik|pupil|student)\s+(?:dari\s+|of\s+)?(?-i:Bu|Pak|Ibu|Bapak|Mr|Mrs|Ms|Sr|Br|Ustaz\w*)\b",
        re.IGNORECASE,
    ),
    N_("an origin"): expression(
        rf"\b(?i:suku|bersuku|etnis|berbahasa|beragama|penganut|warga\s+negara|berkebangsaan|bermarga|marga)\s+(?!Indonesia\b|Inggris\b)[A-Z]"
        rf"|\b(?i:she|he|victim)\s+(?:is\s+(?:an?\s+)?(?!(?:NNK|TTU|PT)\b)[A-Z][a-z]+(?:an|ic|ese|ish|ino|ina|ist|im|nt)\b|speaks\s+[A-Z])"
        rf"|\b(?i:ia|dia|ybs|bersangkutan|korban|she|he)\s+(?i:kini\s+|masih\s+|sekarang\s+|now\s+|still\s+)?(?i:tinggal|menetap|bermukim|indekos|kos|menumpang|lives|lived|resides|stays)\b"
        rf"|\b(?i:rumah|alamat|kampung|asrama|kos)nya\b(?!\s+{_ASKED})|\b(?i:her|his)\s+(?i:home|house|village|address)\b(?!\s+{_ASKED})|\bRT\.?\s*\d{{1,3}}\b"
        rf"|\b(?:[Aa]sal|[Bb]erasal dari|[Ww]arga|[Kk]elahiran|[Pp]enduduk|[Dd]ari|[Uu]ntuk|[Tt]inggal di|[Bb]erdomisili di|[Aa]lamat(?:nya)?:?)\s+{_PLACE}\s?[A-Z]"
        rf"|\b{PERSON}\s+(?:asal|dari)\s+{_PLACE}",
    ),
    N_("the address of a shelter"): expression(
        r"\b(?i:rumah\s+aman|shelter|safe\s?house|panti)\b[^.;]{0,40}\b(?:(?i:di\s+)?(?:Jalan|Jl|Jln|Gang|Gg)\b|(?i:di\s+belakang|di\s+sebelah|di\s+depan|di\s+dekat|di\s+samping|behind|next\s+to|opposite|near)\b|(?:Street|Road)\b)"
    ),
    N_("a mark of the body"): expression(
        r"\b(?:ber)?tato\b|\btattoo\w*|\btahi\s+lalat|\btanda\s+lahir|\bbirthmark|\bbekas\s+(?:luka|bakar|setrika)|\b(?:burn\s+)?scars?\b|\bsumbing|\bcleft\s+lip"
        r"|\balbino|\bkidal|\bleft-?handed|\btompel|\bjuling|\b(?:(?:rambut|kulit|wajah|tubuh|gigi|tangan|kaki|jari)(?:\s+\w+)?|badan|mata(?:\s+(?:kiri|kanan))?)nya\b|\b(?:tinggi|berat)(?:\s+badan)?(?:nya)?\s+\d"
        r"|\bber(?:rambut|ambut|kulit|badan|mata|kerudung|jilbab|hijab|kacamata)\b|\b(?:her|his)\s+(?:hair|skin|face|body|eyes?|teeth|tooth|arms?|hands?|legs?|feet|fingers?|height|weight)\b"
        r"|\b(?:memakai|mengenakan|berpakaian|wears?|wore|wearing|dressed)\s+(?:kerudung|jilbab|baju|kaus|jaket|seragam|kacamata|an?\s|\w+\s+(?:dress|shirt|jacket|uniform|veil))",
        re.IGNORECASE,
    ),
    N_("what others know the person by"): expression(
        r"\bviral\b|\b(?:video|foto|berita|kisah|kasus|nama)nya\s+(?:pernah|sempat|sudah|telah)?\s*(?:ter|ber|di)?(?:sebar|edar|muat|siar|pasang|angkat|unggah|liput|kenal|bicara)\w*"
        r"|\b(?:her|his)\s+(?:photo|picture|video|story|case)\b[^.;]{0,30}\b(?:circulat|shared|published|broadcast|spread|posted|went|online|news)\w*"
        r"|\b(?:finalis|juara|pemenang|penyanyi|penari|atlet|selebgram|tiktoker|youtuber|finalist|champion|winner|singer|dancer)\b"
        r"|\bsatu-satunya\s+(?:perempuan|laki-laki|korban|siswi?|anak|orang|warga)|\bthe\s+only\s+(?:girl|boy|woman|man|victim|child|one|pupil)\b"
        r"|\b(?:biasa|akrab|sering)\s+(?:dipanggil|disapa)\b|\bknown\s+as\b"
        r"|\b(?:buta\s+huruf|tidak\s+(?:bisa|dapat)\s+baca|illiterate|putus\s+sekolah|left\s+school|dropped\s+out|lulusan|school-?leaver|zodiak\w*|berulang\s+tahun|birthday)\b",
        re.IGNORECASE,
    ),
    N_("what happened to the person"): expression(
        r"\b(?:disekap|dikurung|disiksa|dipukuli|diborgol|dirantai|dipaksa\s+(?:melayani|bekerja|melacur|menjadi)|kabur|melarikan\s+diri|terlilit\s+utang|dijebak)\b"
        r"|\b(?:locked\s+up|tortured|beaten|chained|handcuffed|forced\s+to|escaped|ran\s+away)\b"
        r"|\b(?:ia|dia|korban|ybs|bersangkutan|dirujuk)\s+ditemukan\s+di\b|\b(?:she|he|victim)\s+was\s+found\s+(?:in|at|on)\b|\b(?:digerebek|penggerebekan)\b|\braid(?:ed)?\b",
        re.IGNORECASE,
    ),
    N_("the number of a file of the police or a court"): expression(
        r"\bLP\s?[-/.]\s?(?:[AB]\s?[-/.]\s?)?\d+|\b(?:LP|STPL|STTLP|SPDP|BP)\s+(?:No(?:mor|\.)?\s*:?\s*)?(?:[A-Z]\s?/\s?)?\d+|\bPid\.?\s?(?:Sus|B|Prap)\b|\b\d+\s?/\s?Pid\b",
        re.IGNORECASE,
    ),
    N_("a seat, a room or a booking"): expression(
        r"\b(?:kursi|seat)\s+(?:nomor|no\.?|number)?\s*\d{1,2}[A-K]\b|\b(?:kode\s+booking|booking\s+code|PNR)\b|\b(?:kamar|room|cabin|kabin)\s+(?:nomor\s+|no\.?\s*|number\s+)?\d{1,4}\b",
        re.IGNORECASE,
    ),
    N_("initials"): expression(
        rf"\b(?:[Mm]ilik|[Kk]epunyaan|[Tt]itipan|[Pp]emilik|[Bb]elonging to|[Pp]roperty of)\s+(?:(?:{PERSON}|[Ss]dri?\.?)\s+)?"
        rf"(?:(?:[A-Z]\.\s?){{1,4}}(?!\w)|{_NO_OFFICE}[A-Z]{{1,3}}\b(?!\s[A-Z]))"
        rf"|(?:-|\b(?i:kasus|case)\s)\d{{1,4}}\s?,?\s?\((?:(?:[A-Z]\.\s?){{1,4}}|{_NO_OFFICE}[A-Z]{{1,3}})[,)]"
        rf"|(?:\b[A-Z]\.\s?){{1,4}},?\s?\(?\d{{1,2}}\s*(?i:{_YEARS})"
    ),
}
"""The same as officials write it for short, and more that says so of one person alone: no paper without a case code is searched for it."""
