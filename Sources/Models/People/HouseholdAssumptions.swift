import Simulation

extension People {
    private static func judged(
        _ name: String, _ value: Double, in range: ClosedRange<Double>, unit: Text = Text(""), _ sentence: Text
    ) -> Assumption {
        Assumption(
            "people.\(name)", value, in: range, unit: unit, basis: .judgement,
            source: Text(
                id:
                    "ilustratif: perumahan keluarga muda dan setengah baya, sekitar 2,3 orang berumur 15 tahun ke atas per rumah",
                en:
                    "illustrative: an estate of young and middle-aged families, about 2.3 people of 15 and older a house"
            ), sentence)
    }

    static let womanShare = judged(
        "woman_at_home", 0.95, in: 0...1,
        Text(
            id: "bagian rumah tangga dengan seorang perempuan dewasa",
            en: "share of households with a grown woman"))
    static let manShare = judged(
        "man_at_home", 0.9, in: 0...1,
        Text(
            id: "bagian rumah tangga dengan seorang laki-laki dewasa",
            en: "share of households with a grown man"))
    static let youthShare = judged(
        "youth_at_home", 0.45, in: 0...1,
        Text(
            id: "bagian rumah tangga dengan seorang pemuda",
            en: "share of households with a young person"))
    static let elderShare = judged(
        "elder_head", 0.15, in: 0...1,
        Text(
            id: "bagian rumah tangga yang dikepalai lansia",
            en: "share of households headed by an elder"))
    static let commuterHours = judged(
        "commuter_hours", 0.7, in: 0...1,
        Text(
            id: "jam luang warga yang pulang setelah gelap dibanding yang lain",
            en: "free hours of those home after dark relative to others"))
    static let susceptibilitySpread = judged(
        "susceptibility_spread", 0.3, in: 0...1,
        Text(
            id: "lebar rentang kemudahan mengikuti pendapat sekitar",
            en: "width of the range of how far residents follow others"))

    /// The numbers that households stand on.
    static let householdAssumptions: [Assumption] = [
        womanShare, manShare, youthShare, elderShare, commuterHours, susceptibilitySpread,
    ]
}
