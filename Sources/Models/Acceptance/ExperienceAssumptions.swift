import Simulation

extension Acceptance {
    private static func judged(
        _ name: String, _ value: Double, in range: ClosedRange<Double>, unit: Text = Text(""), _ sentence: Text
    ) -> Assumption {
        Assumption(
            "acceptance.\(name)", value, in: range, unit: unit, basis: .judgement,
            source: Text(
                id: "ilustratif: pertimbangan penyusun",
                en: "illustrative: the authors' judgement"), sentence)
    }

    static let explainsFrom = judged(
        "explains", 0.3, in: 0.01...1,
        Text(
            id: "pemahaman yang membuat seseorang dapat menjelaskan kepada orang lain",
            en: "understanding from which a person can explain it to others"))
    static let willingFrom = judged(
        "willing", 0.05, in: -1...1,
        Text(
            id: "kesediaan yang membuat seseorang terhitung bersedia, bukan ragu",
            en: "willingness above which a person counts as willing rather than undecided"))
    static let fromNeighbours = judged(
        "from_neighbours", 0.6, in: 0.5...1,
        Text(
            id: "tahu dari kabar tetangga",
            en: "what word from a neighbour makes known"))
    static let fromLetter = judged(
        "from_letter", 0.8, in: 0.5...1,
        Text(
            id: "tahu dari surat",
            en: "what a letter makes known"))
    static let experienceKept = judged(
        "experience_kept", 0.991, in: 0.9...1, unit: Text(id: "per minggu", en: "a week"),
        Text(
            id: "bagian pengalaman warga yang tersisa (paruhnya sekitar satu setengah tahun)",
            en: "part of residents' experience that is kept (half of it for about a year and a half)"))
    static let awarenessKept = judged(
        "awareness_kept", 0.9933, in: 0.9...1, unit: Text(id: "per minggu", en: "a week"),
        Text(
            id: "bagian tahu yang tersisa (paruhnya sekitar dua tahun)",
            en: "part of knowing that is kept (half of it for about two years)"))
    static let qualityShare = judged(
        "quality_share", 0.5, in: 0...1,
        Text(
            id: "bagian hasil pertemuan yang bergantung pada mutunya",
            en: "part of what a contact teaches that depends on how well it went"))
    static let othersReactance = judged(
        "others_reactance", 0.4, in: 0...1,
        Text(
            id:
                "keengganan karena diperintah pada warga yang tidak berpegang pada kebiasaan lama, dibanding yang berpegang",
            en: "reluctance from being ordered of those who do not hold to old habits, relative to those who do"))
    static let bridgeWarms = judged(
        "bridge_experience", 0.5, in: 0...1,
        Text(
            id: "pengalaman baik dari pertemuan jembatan dibanding kegiatan bersama",
            en: "good experience from a bridging talk relative to a shared activity"))

    /// The numbers that knowing, explaining and experience stand on.
    static let experienceAssumptions: [Assumption] = [
        explainsFrom, willingFrom, fromNeighbours, fromLetter, experienceKept, awarenessKept, qualityShare,
        othersReactance, bridgeWarms,
    ]
}
