import Simulation

extension Ties {
    private static func judged(
        _ name: String, _ value: Double, in range: ClosedRange<Double>, unit: Text = Text(""), _ sentence: Text
    ) -> Assumption {
        Assumption(
            "ties.\(name)", value, in: range, unit: unit, basis: .judgement,
            source: Text(
                id: "ilustratif: pertimbangan penyusun",
                en: "illustrative: the authors' judgement"), sentence)
    }

    static let partnersFrom = judged(
        "partners", 0.2, in: 0.01...1,
        Text(
            id: "kuatnya hubungan dua kelompok sehingga terhitung bermitra",
            en: "strength from which two groups count as partners"))
    static let sharedSeat = judged(
        "shared_seat", 0.25, in: 0...1,
        Text(
            id: "hubungan dua kelompok karena satu pengurus bersama",
            en: "what one shared board member is worth to the tie of two groups"))
    static let sharedSeatsMost = judged(
        "shared_seats_most", 0.75, in: 0...1,
        Text(
            id: "hubungan terkuat karena pengurus bersama",
            en: "the most that shared board members are worth"))
    static let withinHouse = judged(
        "within_house", 2, in: 0...10,
        Text(
            id: "bobot suara serumah",
            en: "weight of those of one house"))
    static let nextHouse = judged(
        "next_house", 0.8, in: 0...10,
        Text(
            id: "bobot suara tetangga sebelah",
            en: "weight of next-door neighbours"))
    static let nextButOne = judged(
        "next_but_one", 0.4, in: 0...10,
        Text(
            id: "bobot suara tetangga selang satu rumah",
            en: "weight of neighbours but one"))
    static let kinStrength = judged(
        "kin_strength", 1, in: 0...10,
        Text(
            id: "bobot suara kerabat di rumah lain",
            en: "weight of kin in another house"))
    static let faithStrength = judged(
        "faith_strength", 0.5, in: 0...10,
        Text(
            id: "bobot suara sesama jamaah atau jemaat",
            en: "weight of those of one's congregation"))
    static let farNotables = judged(
        "far_notables", 5, in: 1...100, unit: Text(id: "kali", en: "times"),
        Text(
            id: "berapa kali lebih jarang warga yang jauh mendengarkan seorang tokoh",
            en: "how many times more seldom those further away listen to a notable"))

    /// The numbers that the strength of ties stands on.
    static let nearnessAssumptions: [Assumption] = [
        partnersFrom, sharedSeat, sharedSeatsMost, withinHouse, nextHouse, nextButOne, kinStrength, faithStrength,
        farNotables,
    ]
}
