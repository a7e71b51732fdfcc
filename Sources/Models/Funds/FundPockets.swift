import Simulation

/// What of a group's money is bound. Zakat, worship, arisan and what is set aside for deaths are never mixed with the rest.
extension Funds {
    private static func judged(
        _ name: String, _ value: Double, in range: ClosedRange<Double>, _ sentence: Text
    ) -> Assumption {
        Assumption(
            "funds.\(name)", value, in: range, basis: .judgement,
            source: Text(
                id: "ilustratif: pembagian yang lazim diceritakan bendahara",
                en: "illustrative: a split as treasurers commonly tell it"), sentence)
    }

    static let neighbourhoodDeathDues = judged(
        "neighbourhood_death_dues", 0.2, in: 0...1,
        Text(
            id: "Bagian iuran RT atau RW untuk dana kematian",
            en: "Part of RT and RW dues set aside for deaths"))
    static let neighbourhoodDeathOpening = judged(
        "neighbourhood_death_opening", 0.3, in: 0...1,
        Text(
            id: "Bagian kas awal RT atau RW yang menjadi dana kematian",
            en: "Part of what RT and RW hold at the start that is set aside for deaths"))
    static let womenArisanDues = judged(
        "women_arisan_dues", 0.75, in: 0...1,
        Text(
            id: "Bagian setoran anggota PKK yang diputar sebagai arisan",
            en: "Part of what PKK members pay in that goes round as arisan"))
    static let mosqueWorshipDues = judged(
        "mosque_worship_dues", 0.7, in: 0...0.8,
        Text(
            id: "Bagian pemasukan masjid untuk ibadah",
            en: "Part of the mosque's income for worship"))
    static let mosqueZakatDues = judged(
        "mosque_zakat_dues", 0.15, in: 0...0.2,
        Text(
            id: "Bagian pemasukan masjid berupa zakat",
            en: "Part of the mosque's income that is zakat"))
    static let mosqueWorshipOpening = judged(
        "mosque_worship_opening", 0.5, in: 0...0.6,
        Text(
            id: "Bagian kas awal masjid untuk ibadah",
            en: "Part of what the mosque holds at the start for worship"))
    static let mosqueZakatOpening = judged(
        "mosque_zakat_opening", 0.3, in: 0...0.4,
        Text(
            id: "Bagian kas awal masjid berupa zakat",
            en: "Part of what the mosque holds at the start that is zakat"))
    static let churchWorshipDues = judged(
        "church_worship_dues", 0.7, in: 0...1,
        Text(
            id: "Bagian persembahan untuk ibadah",
            en: "Part of the church's income for worship"))
    static let churchWorshipOpening = judged(
        "church_worship_opening", 0.6, in: 0...1,
        Text(
            id: "Bagian kas awal gereja untuk ibadah",
            en: "Part of what the church holds at the start for worship"))
    static let studyWorshipDues = judged(
        "study_worship_dues", 0.6, in: 0...1,
        Text(
            id: "Bagian iuran majelis taklim dan TPA untuk pengajaran",
            en: "Part of the dues of study groups for teaching"))
    static let studyWorshipOpening = judged(
        "study_worship_opening", 0.4, in: 0...1,
        Text(
            id: "Bagian kas awal majelis taklim dan TPA untuk pengajaran",
            en: "Part of what study groups hold at the start for teaching"))

    /// The numbers that the pockets of groups stand on.
    static let pocketAssumptions: [Assumption] = [
        neighbourhoodDeathDues, neighbourhoodDeathOpening, womenArisanDues, mosqueWorshipDues, mosqueZakatDues,
        mosqueWorshipOpening, mosqueZakatOpening, churchWorshipDues, churchWorshipOpening, studyWorshipDues,
        studyWorshipOpening,
    ]
}

extension FundOwner.Habit {
    /// The pockets of such a group.
    ///
    /// RT and RW set a part aside for deaths; PKK money is mostly arisan; a mosque keeps zakat and worship apart, a
    /// church its diaconal part; study groups teach first; a youth group has one small kas.
    public func pockets(_ settings: Settings) -> [FundOwner.Pocket] {
        func bound(_ use: FundOwner.Pocket.Use, dues: Assumption, opening: Assumption?) -> FundOwner.Pocket {
            FundOwner.Pocket(use, dues: settings[dues], opening: opening.map { settings[$0] } ?? 0)
        }
        let apart: [FundOwner.Pocket] =
            switch self {
            case .neighbourhood:
                [
                    bound(
                        .kept(.deathBenefit), dues: Funds.neighbourhoodDeathDues,
                        opening: Funds.neighbourhoodDeathOpening)
                ]
            case .women: [bound(.turnedOver(.arisan), dues: Funds.womenArisanDues, opening: nil)]
            case .youth: []
            case .mosque:
                [
                    bound(
                        .turnedOver(.worship), dues: Funds.mosqueWorshipDues, opening: Funds.mosqueWorshipOpening),
                    bound(.kept(.zakat), dues: Funds.mosqueZakatDues, opening: Funds.mosqueZakatOpening),
                ]
            case .church:
                [bound(.turnedOver(.worship), dues: Funds.churchWorshipDues, opening: Funds.churchWorshipOpening)]
            case .study:
                [bound(.turnedOver(.worship), dues: Funds.studyWorshipDues, opening: Funds.studyWorshipOpening)]
            }
        let free = FundOwner.Pocket(
            .free, dues: 1 - apart.reduce(0) { $0 + $1.shareOfDues },
            opening: 1 - apart.reduce(0) { $0 + $1.shareOfOpening })
        return [free] + apart
    }
}
