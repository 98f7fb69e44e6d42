"""Pairs of letters that stand closer or farther in the packaged fonts, as `letter_widths` measures them."""

from __future__ import annotations

_PAIRS = {
    # by what they are wider than the two letters; without those that are one sign: ff, fi, fl
    "TeX Gyre Bonum": (
        # regular
        {
            -105: "V.",
            -100: "F,F.TuV,",
            -95: "P,P.Y.",
            -90: "Y,y,y.",
            -85: "TcTeToW,W.Y:Y;YaYeYooT",
            -80: "T,T.T:T;TvTwTyVAY-Ygr,r.v,v.",
            -75: "VeVgeVr-",
            -70: "-TAVT-TaTsV:V;VaVoWAw,w.",
            -65: "-YW:W;k-",
            -60: "AWFAWaWeWg",
            -55: "KyLTWo",
            -50: "LVLYPATJTrV-XyYpYu",
            -45: "-VTgVOX-nT",
            -40: "AyDVDXDYFJFeFoKOOXVCVGWOXQYCYGYOkV",
            -35: "ACAGAOAQAUAvAwDAF-JAKCKGLWOAOVOYU,U.VrVuW-WCWGXCXOay",
            -30: "DWFaK-OWUAUnUpUrYAavawkWkey-ycyeyo",
            -25: "-WGVGWGYNuPJR-UmWrWuYvbyetfefohykompnpoyptv-xeyg",
            -20: "ATViWibvbwgaijmynwnyotowoxpystvcvevgvoxcxoxqya",
            -15: "AYAeAuCHCKKeKuN,N.NaNeNoRUTAXeXuZyajchckfafsgemvmwnvovqurhrkrlw-wcwewgwoylys",
            -10: "AcAoAqBVBWBYCACOKoLyNCNGNOP-PePoRCROReStVyXoYiZveweyqcrqtetovavlvs",
            -5: "-AAdAtPaRGRoSVSWSYVSWSWyYSevexk.r:r;rcrdrergrot:t;wawlwsy:y;",
            5: "FONASAiTkakgkstSw:w;",
            10: "GAglgrkurzxa",
            15: "A,A.AbDTFiKSTOftta",
            20: "AaDJFrFuKaOTSTTCTGXafjth",
            25: "AgFjLCLGLORaRyrf",
            30: "KTTSrirjrmrnrprrrtrurx",
            35: "RT",
            40: "LALS",
            45: "rw",
            50: "VTWTYTrvry",
            55: "L-TVTWTY",
        },
        # bold
        {
            -90: "F,F.V,V.",
            -85: "P,P.Y;y,y.",
            -80: "Y,Y.Y:Yev,v.",
            -75: "T,T.W,W.Yo",
            -70: "-TKyT-VAYa",
            -65: "V:V;VeWAY-YgeV",
            -60: "-YAVFATJVgVoW:W;r,r.w,",
            -55: "LTLYVaWeWoXyw.",
            -50: "LVPAWaWgX-YpYu",
            -45: "FJk-",
            -40: "AWXCXO",
            -35: "AyK-KCKOTATcTeToU,V-VOVrVuYAkVnToT",
            -30: "-VDXFeFoKGLWOXPJU.VGWrWuYOYvhykW",
            -25: "ATAYAvDVDYGVGYRUTgUpVCW-WOXuYGZvZyayijmynyy-",
            -20: "AwDWF-JAKuLyNuOAOVOWOYR-RCRGROUmUnUrVyWCWGYCajgekekompnpnvnwoy",
            -15: "ACDAFaGTGWKeN,N.NONeNoRuTaUAWyXQXeXoavawbyeteyfefogaiTlymvmwotoxpyrhrkt:t;v-vlxcxexoycyeylyo",
            -10: "-WAGAOAUKTKoNCNGNaPeRVRWRYReRoSVSWSYT:T;Tschckk,k.kulvptqurlsttetov:v;vcvevgvoxqy:y;yg",
            -5: "COKSLUPoRybvbwevewexfafsovowqcr:r;tSwewlwo",
            5: "BVBWBYCAFOGATCTGTOWSWiYikaksrzvs",
            10: "A-AQAcAeAoDTOTSAXaftgrkgratathwawsxa",
            15: "AdAqBADJFjKaRaTSTjVTglrjrs",
            20: "FiFrFuTVTWTYYTrfrirmrnrprrrtrurx",
            25: "AbLCLGLOTiTrTuWT",
            30: "LATyfjry",
            35: "A,A.AaLSTvTwrvrw",
            40: "Ag",
            60: "L-",
        },
        # italic
        {
            -115: "V,V.Y,Y.",
            -110: "F,",
            -105: "F.P,YaYe",
            -100: "P.TuVAW,Y:Y;Yor,",
            -95: "T,W.Y-Ygr.",
            -90: "AVT.WA",
            -85: "V:V;VaVeeV",
            -80: "AWVoW:W;",
            -75: "-YT-VgWeYpk-",
            -70: "-TFAPATeWaWoYuYvr-",
            -65: "WgoT",
            -60: "LVLYV-",
            -55: "TaTcVCVOX-XOYA",
            -50: "ACAGAOAQAUJAK-KCKGKOLTLWOAOYTJToVGVrVuWCWOXCXQYOfsw,",
            -45: "-VAYDYFeOVOXVyW-WGWrWuYCYGkVw.w;y;",
            -40: "DADVDXGVGWGYU,UAWyfafekWv,v.v;w:y:",
            -35: "-WATAcAeAoAyDWFJFaNuOWR-TATgTsU.XefonTrestv:",
            -30: "AaAdAgAqAuAvAwBVBWBYF-FoKeKoKyN,N.NePJPeReUpXaXoXywsy,y.ylys",
            -25: "AtCAKaKuNaNoPaRVRWRYRaRoUmUnUrViWiXuchckglrarcrdrhrkvswlye",
            -20: "A-BANCNGNOPoRCRGRORUTiVSWSYibvbwbyetgegrkekoovptpyqur:r;rlrorqrsvlweyaycyo",
            -15: "-AAbCHCKGTNAP-RuSASVSWSYTrTvTwYSeweygakakgnvnwnyotowoxoyrgtatetovewawcwoxcxexoyg",
            -10: "A,BOCORyStevk,lvlynpqct:t;thvavcvowgxaxq",
            -5: "A.GAT:T;ZvZyavawayhyiTk.ksmvmwmyrfrxvgy-",
            5: "KTftrp",
            10: "FOTjTyrjw-",
            15: "DTLCLGLOOTRTSTTCTGTOrirmrnrrrtrurvrwryv-",
            20: "DJFiTS",
            25: "FrFu",
            30: "FjLALSVTWTfj",
            35: "TVTWTYYT",
            50: "L-",
        },
        # bolditalic
        {
            -120: "r.",
            -115: "F.W.r,",
            -110: "F,P,P.W,",
            -100: "T.W:",
            -95: "T,V,V.W;WAY.",
            -90: "WaY,Y:Y;",
            -85: "T-WgYa",
            -80: "WeYg",
            -75: "-TV:V;WoYe",
            -70: "VAY-Yo",
            -65: "AVFAPAVaVg",
            -60: "-YLTTJVeWrWueV",
            -55: "VoWGWOX-",
            -50: "AWLYTAU,U.W-WCWyYAYpfa",
            -45: "FJLVPJYunTv.",
            -40: "ATJAK-N.XCXOfeiTkWoTv,w.",
            -35: "-VACAOAYDXKCKGKON,NaNuOVOXOYTaTcTeUAUpUrfok-v:v;w,w:w;",
            -30: "AGAUDVDYGVGYLWPaRaUmUnV-VrVuWSWiXuYvckfskVkakgrhrktaxa",
            -25: "DAFaKaKuNeNoOAR-RURuTgToVyXachotptr:r;rlt:t;thvly:y;",
            -20: "AtDWFeGTGWNANCNGNOOWPePoRCRGROReT:T;VCVGVOXeXyYCYGYOetijkelympnpnyqur-rasttewlxcxexoxqy.",
            -15: "-WAaAgAuKeKyRVRWRYRoRyXoajftglhykokulvmynvnwoxrergtovavgwawgy,yl",
            -10: "-AAyF-FoKSKoP-RTSTSVSWSYStTsWTZygak,k.mvmwoypyqcrcrdrorqtSya",
            -5: "A-AcAdAeAoAqAvAwBVBWBYCHCKCOGAKTLUXQZvaybygrovowvcvevovswcwewowsyg",
            5: "AQAbSATSVSViYSevewexrjrtys",
            10: "A,A.DJLyTCTGTOTjksrmrnrprrrurz",
            15: "FOFjLOTVTWTYri",
            20: "FiFrFuLCLGTiTrTuryy-",
            25: "LATyVTYTfjrvrwv-w-",
            30: "LS",
            35: "TvTw",
            55: "L-",
        },
    ),
    "Liberation Sans": (
        # regular
        {
            -129: "P,P.Y,Y.",
            -111: "F,F.T,T.T:T;TaTcTeToTs",
            -92: "V,V.Y-YeYoYq",
            -74: "11ATAVAYLTLVLWLYPATAVAVaYAYaYpv,v.y,y.",
            -65: "Y;",
            -55: " AA FAT-TwTyV-VeVoW,W.Y:YuYvr,r.w,w.",
            -37: "AWL LyTiTrTuV:V;VrVuVyWAWaYi",
            -18: " T YAvAwAyP RTRVRWRYT TOViW-W:W;WeWoWrWuY ",
            -9: "Wy",
        },
        # bold
        {
            -129: "P,P.",
            -111: "F,F.T,T.T:T;Y,Y.",
            -92: "AYLYV,V.YA",
            -74: "ATAVLTLVPATATaTcTeToTsTuTwTyVAVoY:Y;YoYqv,v.y,y.",
            -55: "11AWFALWT-TrV-V:V;VaVeVrW,W.WAY-YaYeYpYuYvr,r.",
            -37: " AA AvAyLyRYVuVyWaYiw,w.",
            -20: "W-",
            -18: " YAwL P RVRWTOTiViW:W;WeWoWrWuWyY ",
            -9: "Wi",
        },
        # italic
        {
            -129: "F,F.P,P.",
            -92: "LYT,T-T.TaTcTeToTsY,Y.",
            -74: "11ATAYFALTPAT:T;TATrTuTwTyV,V.Y-Yav,v.y,y.",
            -55: "AVLVVAYAYeYoYpYqr,w,w.",
            -37: " AA LWP RYV-VaVeVoW,W.Y:Y;YuYvr.",
            -18: " YAWAvAwF L LyRTRVRWTOV:V;ViVrVuVyW-WAWaWeY Yir-",
            -9: "AyTiWi",
        },
        # bolditalic
        {
            -129: "P,P.",
            -111: "F,F.",
            -92: "V,V.Y,Y.",
            -74: "11ATAVAYLTLYPAT,T.T:T;TAVAW,W.Y-YA",
            -55: "AWFALVLWT-WAY:Y;r,r.v,v.",
            -37: " AA P TaTcTeToTsTwTyV-V:V;VaVeViVoW-W:W;YaYeYiYoYpYqYuYvw,w.y,y.",
            -18: " YL RTRWRYTOTiTrTuVrVuVyWaWeWoWrWuWyY ",
            -9: "Wi",
        },
    ),
}


def pairs_of(font: str) -> tuple[dict[str, int], ...]:
    """Return what each pair of letters is wider than its letters, in thousandths of the size of the *font*.

    The faces come in the order regular, bold, italic, bold italic.
    """
    return tuple(
        {
            "".join(pair): width
            for width, letters in face.items()
            for pair in zip(letters[::2], letters[1::2], strict=True)
        }
        for face in _PAIRS[font]
    )
