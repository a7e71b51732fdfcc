import Simulation

extension Institution {
    private static let illustrative = Text(
        id: "ilustratif: pertimbangan penyusun, Esman tidak memberi angka",
        en: "illustrative: the authors' judgement, Esman gives no numbers")

    private static func judged(
        _ name: String, _ value: Double, in range: ClosedRange<Double>, unit: Text = Text(""), _ sentence: Text
    ) -> Assumption {
        Assumption(
            "institution.\(name)", value, in: range, unit: unit, basis: .judgement, source: illustrative, sentence)
    }

    /// What a new institution starts with: five numbers in Esman's order.
    private static func start(_ mandate: String, _ way: Text, _ values: [Double]) -> [Assumption] {
        let stocks = [
            ("leadership", Text(id: "kepemimpinan", en: "leadership")),
            ("doctrine", Text(id: "doktrin", en: "doctrine")),
            ("programme", Text(id: "program", en: "programme")),
            ("resources", Text(id: "sumber daya", en: "resources")),
            ("structure", Text(id: "struktur", en: "structure")),
        ]
        return zip(stocks, values).map { stock, value in
            judged(
                "start_\(mandate)_\(stock.0)", value, in: 0...1,
                Text(
                    id: "Bekal awal unsur \(stock.1.id) lembaga yang berdiri \(way.id)",
                    en: "Starting \(stock.1.en) of an institution founded \(way.en)"))
        }
    }

    // A musyawarah gives a shared purpose; a decree lends structure; a host lends structure, leadership and rooms.
    static let startByDeliberation = start(
        "deliberation", Text(id: "lewat musyawarah", en: "by musyawarah"), [0.3, 0.35, 0.05, 0.05, 0.1])
    static let startByDecree = start("decree", Text(id: "lewat surat", en: "by letter"), [0.15, 0.15, 0.05, 0.1, 0.25])
    static let startByHost = start(
        "host", Text(id: "dengan menumpang", en: "under another group's roof"), [0.4, 0.2, 0.1, 0.2, 0.45])

    static let decreeOwnership = judged(
        "decree_ownership", 0.4, in: 0...1,
        Text(
            id: "Rasa memiliki warga pada awal lembaga yang dibentuk dengan surat",
            en: "Residents' feeling that it is theirs at the start where a letter founded it"))
    static let firstLegitimacy = judged(
        "first_legitimacy", 0.6, in: 0...1,
        Text(
            id: "Bagian suara setuju yang menjadi legitimasi awal",
            en: "Part of the voices for it that becomes its first legitimacy"))
    static let legitimacyGain = judged(
        "legitimacy_gain", 0.02, in: 0...0.5,
        Text(
            id: "Legitimasi yang bertambah oleh satu transaksi yang berhasil",
            en: "Legitimacy gained by one dealing that succeeds"))
    static let legitimacyLoss = judged(
        "legitimacy_loss", 0.01, in: 0...0.5,
        Text(
            id: "Legitimasi yang hilang oleh satu transaksi yang gagal",
            en: "Legitimacy lost by one dealing that fails"))
    static let failuresPerGain = judged(
        "failures_per_gain", 3, in: 1...20,
        Text(
            id: "Banyaknya transaksi gagal yang melemahkan kaitan sebesar satu keberhasilan menguatkannya",
            en: "How many failed dealings weaken a linkage by as much as one success strengthens it"))
    static let recognitionLegitimacy = judged(
        "recognition_legitimacy", 0.4, in: 0...1,
        Text(
            id: "Legitimasi yang bertambah oleh SK pengukuhan",
            en: "Legitimacy gained by the letter of appointment"))
    static let recognitionLink = judged(
        "recognition_link", 0.5, in: 0...1,
        Text(
            id: "Penguatan kaitan pemungkin oleh SK pengukuhan",
            en: "How much the letter of appointment strengthens the enabling linkages"))
    static let unfairness = judged(
        "unfairness", 0.1, in: 0...1, unit: Text(id: "per bulan", en: "per month"),
        Text(
            id: "Legitimasi yang hilang bila seperlima keluarga terlemah tidak terjangkau sama sekali",
            en: "Legitimacy lost where the weakest fifth is not reached at all"))
    static let dormantLegitimacy = judged(
        "dormant_legitimacy", 0.5, in: 0...1,
        Text(
            id: "Bagian legitimasi yang tersisa saat lembaga mati suri",
            en: "Part of its legitimacy that is left when it falls dormant"))
    static let unownedEffort = judged(
        "unowned_effort", 0.5, in: 0...1,
        Text(
            id: "Bagian kerja pengurus yang tetap ada bila warga tidak merasa memiliki",
            en: "Part of the board's work that remains where residents do not feel that it is theirs"))
    static let unrecognizedRules = judged(
        "unrecognized_rules", 0.6, in: 0...1,
        Text(
            id: "Daya aturan lembaga yang belum dikukuhkan desa",
            en: "What its rules are worth before the desa recognises it"))
    static let doctrineTalkShare = judged(
        "doctrine_talk_share", 0.6, in: 0...1,
        Text(
            id: "Bagian upaya doktrin dari percakapan dengan kelompok; sisanya dari pimpinan",
            en: "Share of the effort for doctrine that comes from talk with groups; the rest from leaders"))
    static let structureMeetingShare = judged(
        "structure_meeting_share", 0.6, in: 0...1,
        Text(
            id: "Bagian upaya struktur yang bergantung pada pertemuan rutin",
            en: "Share of the effort for structure that depends on regular meetings"))
    static let chairlessStructure = judged(
        "chairless_structure", 0.3, in: 0...1,
        Text(
            id: "Bagian upaya struktur yang tetap berjalan selama tidak ada ketua",
            en: "Part of the effort for structure that goes on while there is no chair"))
    static let refillStructure = judged(
        "refill_structure", 0.6, in: 0.05...1,
        Text(
            id: "Tingkat struktur yang membuat pengganti didapat dalam sebulan",
            en: "Level of structure at which a seat is filled within a month"))
    static let widenedStrength = judged(
        "widened_strength", 0.2, in: 0...1,
        Text(
            id: "Kuatnya kaitan yang baru terbuka lewat kaitan lain",
            en: "Strength of a linkage just opened through another"))
    static let replacementCompetence = judged(
        "replacement_competence", 0.3, in: 0...0.5,
        Text(
            id: "Kecakapan terendah pengurus pengganti",
            en: "A replacement's competence at the least"))
    static let replacementCompetenceSpread = judged(
        "replacement_competence_spread", 0.5, in: 0...0.5,
        Text(
            id: "Rentang kecakapan pengurus pengganti di atas yang terendah",
            en: "Width of the range of a replacement's competence above the least"))
    static let replacementCommitment = judged(
        "replacement_commitment", 0.3, in: 0...0.4,
        Text(
            id: "Kesungguhan terendah pengurus pengganti",
            en: "A replacement's commitment at the least"))
    static let replacementCommitmentSpread = judged(
        "replacement_commitment_spread", 0.6, in: 0...0.6,
        Text(
            id: "Rentang kesungguhan pengurus pengganti di atas yang terendah",
            en: "Width of the range of a replacement's commitment above the least"))
    static let replacementHours = judged(
        "replacement_hours", 1, in: 0...20, unit: Text(id: "jam per minggu", en: "hours per week"),
        Text(
            id: "Waktu tersedikit pengurus pengganti",
            en: "A replacement's hours at the least"))
    static let replacementHoursSpread = judged(
        "replacement_hours_spread", 3, in: 0...20, unit: Text(id: "jam per minggu", en: "hours per week"),
        Text(
            id: "Rentang waktu pengurus pengganti di atas yang tersedikit",
            en: "Width of the range of a replacement's hours above the least"))
    static let newMemberEffort = judged(
        "new_member_effort", 0.5, in: 0...1,
        Text(
            id: "Bagian kemampuan yang langsung dapat dipakai pengurus baru",
            en: "Part of their ability that new board members can use at once"))
    static let programmeReserve = judged(
        "programme_reserve", 1, in: 0...24, unit: Text(id: "bulan", en: "months"),
        Text(
            id: "Bulan biaya dalam kas yang diperlukan untuk memulai program",
            en: "Months of costs in the kas that starting a programme needs"))
    static let programmesForFull = judged(
        "programmes_for_full", 2, in: 0.25...24, unit: Text(id: "per tahun", en: "a year"),
        Text(
            id: "Program baru setahun yang dianggap pembaruan penuh",
            en: "New programmes a year that count as full innovation"))

    /// The numbers that the founding of an institution and its board stand on.
    static let foundingAssumptions: [Assumption] =
        startByDeliberation + startByDecree + startByHost + [
            decreeOwnership, firstLegitimacy, legitimacyGain, legitimacyLoss, failuresPerGain, recognitionLegitimacy,
            recognitionLink, unfairness, dormantLegitimacy, unownedEffort, unrecognizedRules, doctrineTalkShare,
            structureMeetingShare, chairlessStructure, refillStructure, widenedStrength, replacementCompetence,
            replacementCompetenceSpread,
            replacementCommitment, replacementCommitmentSpread, replacementHours, replacementHoursSpread,
            newMemberEffort, programmeReserve, programmesForFull,
        ]
}
