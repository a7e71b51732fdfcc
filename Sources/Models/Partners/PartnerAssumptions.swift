import Simulation

extension Partners {
    private static let illustrative = Text(
        id: "ilustratif: tindak lanjut 2–4 bulan, perundingan 1–6 bulan, masa MoU 12–36 bulan",
        en: "illustrative: follow-up 2–4 months, negotiation 1–6 months, MoU term 12–36 months")
    private static let months = Text(id: "bulan", en: "months")

    private static func judged(
        _ name: String, _ value: Double, in range: ClosedRange<Double>, unit: Text = Text(""), _ sentence: Text
    ) -> Assumption {
        Assumption(
            "partners.\(name)", value, in: range, unit: unit, basis: .judgement, source: illustrative, sentence)
    }

    static let supportMonths = judged(
        "support_months", 1, in: 0.05...12, unit: months,
        Text(id: "Rata-rata lama sampai Kepala Desa mendukung", en: "Mean time until the village head supports it"))
    static let housingMonths = judged(
        "housing_months", 1, in: 0.05...12, unit: months,
        Text(id: "Rata-rata lama sampai ada ruang dan izin", en: "Mean time until there is a room and a permit"))
    static let letterMonths = judged(
        "letter_months", 2, in: 0.05...24, unit: months,
        Text(id: "Rata-rata lama sampai SK pengukuhan terbit", en: "Mean time until the letter of appointment"))
    static let supportNeeds = judged(
        "support_needs", 0.15, in: 0...1,
        Text(
            id: "Bagian kelompok yang mendukung agar Kepala Desa bersedia menjadi pelindung",
            en: "Share of groups in favour that the village head wants to see before being patron"))
    static let letterNeeds = judged(
        "letter_needs", 0.4, in: 0...1,
        Text(
            id: "Bagian kelompok yang mendukung agar SK terbit",
            en: "Share of groups in favour that the letter of appointment needs"))
    static let villageHours = judged(
        "village_hours", 1.5, in: 0.1...40, unit: Text(id: "jam per minggu", en: "hours per week"),
        Text(
            id: "Waktu pengurus agar urusan pengukuhan berjalan penuh",
            en: "Hours for recognition to move at full speed"))
    static let partnerHours = judged(
        "partner_hours", 2, in: 0.1...40, unit: Text(id: "jam per minggu", en: "hours per week"),
        Text(id: "Waktu agar satu calon mitra ditangani penuh", en: "Hours for one prospect to move at full speed"))
    static let mappingMonths = judged(
        "mapping_months", 0.5, in: 0.05...12, unit: months,
        Text(id: "Rata-rata lama pemetaan calon mitra", en: "Mean time to map a prospect"))
    static let contactMonths = judged(
        "contact_months", 0.5, in: 0.05...12, unit: months,
        Text(id: "Rata-rata lama sampai kontak awal", en: "Mean time to the first contact"))
    static let followUpMonths = judged(
        "follow_up_months", 2, in: 0.05...12, unit: months,
        Text(id: "Rata-rata lama tindak lanjut", en: "Mean time of follow-up"))
    static let negotiationMonths = judged(
        "negotiation_months", 2.5, in: 0.05...24, unit: months,
        Text(id: "Rata-rata lama perundingan", en: "Mean time of negotiation"))
    static let legalMonths = judged(
        "legal_months", 1.5, in: 0.05...24, unit: months,
        Text(
            id: "Rata-rata lama dari kesepakatan sampai MoU ditandatangani",
            en: "Mean time from agreement in words to the signed MoU"))
    static let agreementMonths = judged(
        "agreement_months", 1, in: 0.05...24, unit: months,
        Text(
            id: "Rata-rata lama dari MoU sampai perjanjian kerja sama",
            en: "Mean time from the MoU to the work agreement"))
    static let startMonths = judged(
        "start_months", 0.5, in: 0.05...24, unit: months,
        Text(id: "Rata-rata lama sampai kerja sama berjalan", en: "Mean time until the work begins"))
    static let drop = judged(
        "drop", 0.08, in: 0...1,
        Text(
            id: "Peluang calon mitra mundur pada tiap tahap, pada daya lembaga menengah",
            en: "Chance that a prospect drops out at each stage, at middling capacity"))
    static let dropCapacity = judged(
        "drop_capacity", 1.5, in: 1...3,
        Text(
            id: "Kelipatan peluang mundur pada daya lembaga nol; berkurang sebesar daya itu",
            en: "Times that chance at a capacity of zero; falls by the capacity itself"))
    static let mixHolds = judged(
        "mix_holds", 0.3, in: 0...1,
        Text(
            id: "Berkurangnya peluang mundur bila warga, pemerintah, dan pihak ketiga ikut serta seimbang",
            en: "How much less prospects drop out where residents, government and third parties all take part"))
    static let capacityToSign = judged(
        "capacity_to_sign", 0.2, in: 0...1,
        Text(id: "Daya lembaga yang diperlukan untuk MoU", en: "Capacity that an MoU needs"))
    static let capacityToWork = judged(
        "capacity_to_work", 0.12, in: 0...1,
        Text(
            id: "Daya lembaga yang diperlukan agar kerja sama tetap berjalan",
            en: "Capacity that keeps a partnership active"))
    static let termMonths = judged(
        "term_months", 24, in: 6...60, unit: months, Text(id: "Masa berlaku MoU", en: "Term of an MoU"))
    static let renewal = judged(
        "renewal", 0.65, in: 0...1, Text(id: "Peluang MoU diperpanjang", en: "Chance that an MoU is renewed"))

    /// The numbers that this room stands on.
    public static let assumptions: [Assumption] = [
        supportMonths, housingMonths, letterMonths, supportNeeds, letterNeeds, villageHours, partnerHours,
        mappingMonths, contactMonths, followUpMonths, negotiationMonths, legalMonths, agreementMonths, startMonths,
        drop, dropCapacity, mixHolds, capacityToSign, capacityToWork, termMonths, renewal,
    ]

    static let recognitionTakes = Decision("partners.recognition_takes", .once)
    static let stageTakes = Decision("partners.stage_takes", .once)
    static let stageDrops = Decision("partners.stage_drops", .once)
    static let renews = Decision("partners.renews", .nth)

    /// What chance decides in this room.
    public static let decisions: [Decision] = [recognitionTakes, stageTakes, stageDrops, renews]
}
