import Simulation

extension EthicsScores {
    private static func score(_ name: String, _ label: Text, _ sentence: Text) -> Measure {
        Measure("ethics.\(name)", .number, label: label, sentence: sentence)
    }

    /// Benefit.
    public static let benefitMeasure = score(
        "benefit", Text(id: "Manfaat", en: "Benefit"),
        Text(
            id: "0–1: seberapa baik dan cepat kebutuhan yang diketahui dilayani.",
            en: "0–1: how well and how soon known needs are served."))
    /// Rights.
    public static let rightsMeasure = score(
        "rights", Text(id: "Pemenuhan hak", en: "Rights"),
        Text(
            id: "0–1: bagian kebutuhan yang ada yang diketahui dan dilayani.",
            en: "0–1: share of existing needs that are known and served."))
    /// Justice.
    public static let justiceMeasure = score(
        "justice", Text(id: "Keadilan", en: "Justice"),
        Text(
            id: "0–1: jangkauan pada seperlima terlemah dibandingkan dengan semua.",
            en: "0–1: reach of the weakest fifth beside everyone's."))
    /// Sustainability.
    public static let sustainabilityMeasure = score(
        "sustainability", Text(id: "Keberlanjutan", en: "Sustainability"),
        Text(
            id: "0–1: kegiatan berjalan terus, sumber dana beragam, dan ada cadangan.",
            en: "0–1: activity goes on, income has many sources, and there is a reserve."))
    /// The least of the four.
    public static let leastMeasure = score(
        "least", Text(id: "Etika program terendah", en: "Least ethics score"),
        Text(
            id: "Nilai terendah dari manfaat, pemenuhan hak, keadilan, dan keberlanjutan.",
            en: "The least of benefit, rights, justice and sustainability."))

    /// What can be measured in this room.
    public static let measures: [Measure] = [
        benefitMeasure, rightsMeasure, justiceMeasure, sustainabilityMeasure, leastMeasure,
    ]
}
