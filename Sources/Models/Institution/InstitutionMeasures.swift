import Simulation

extension Institution {
    private static func stock(_ name: String, _ label: Text) -> Measure {
        Measure(
            "institution.\(name)", .number, label: label,
            sentence: Text(
                id: "Unsur kelembagaan menurut Esman, 0–1; bentuknya ilustratif.",
                en: "One of Esman's institutional variables, 0–1; its form is illustrative."))
    }

    /// Leadership.
    public static let leadershipMeasure = stock("leadership", Text(id: "Kepemimpinan", en: "Leadership"))
    /// Doctrine.
    public static let doctrineMeasure = stock("doctrine", Text(id: "Doktrin", en: "Doctrine"))
    /// Programme.
    public static let programmeMeasure = stock("programme", Text(id: "Program", en: "Programme"))
    /// Resources.
    public static let resourcesMeasure = stock("resources", Text(id: "Sumber daya", en: "Resources"))
    /// Structure.
    public static let structureMeasure = stock("structure", Text(id: "Struktur", en: "Structure"))
    /// Internal capacity.
    public static let capacityMeasure = Measure(
        "institution.capacity", .number, label: Text(id: "Daya lembaga", en: "Institution's capacity"),
        sentence: Text(
            id: "Rata-rata geometrik kelima unsur kelembagaan, 0–1; nol bila satu unsur nol.",
            en: "Geometric mean of the five variables, 0–1; zero when one is zero."))
    /// The four linkages together.
    public static let linkagesMeasure = Measure(
        "institution.linkages", .number, label: Text(id: "Kaitan dengan lingkungan", en: "Linkages"),
        sentence: Text(
            id: "Rata-rata kuatnya kaitan pemungkin, fungsional, normatif, dan tersebar.",
            en: "Mean strength of the enabling, functional, normative and diffused linkages."))
    /// Legitimacy.
    public static let legitimacyMeasure = Measure(
        "institution.legitimacy", .number, label: Text(id: "Legitimasi", en: "Legitimacy"),
        sentence: Text(
            id: "Seberapa jauh haknya bertindak diakui, 0–1.", en: "How far its right to act is accepted, 0–1."))
    /// Ownership.
    public static let ownershipMeasure = Measure(
        "institution.ownership", .number, label: Text(id: "Rasa memiliki", en: "Ownership"),
        sentence: Text(
            id: "Seberapa jauh warga merasa lembaga itu milik mereka, 0–1.",
            en: "How much residents feel that it is theirs, 0–1."))
    /// The index of institutionality.
    public static let institutionalityMeasure = Measure(
        "institution.institutionality", .number, label: Text(id: "Indeks pelembagaan", en: "Institutionality"),
        sentence: Text(
            id: "Rata-rata geometrik kelima uji pelembagaan: bertahan, dihargai, mandiri, meluas, membarui.",
            en: "Geometric mean of five tests: survival, intrinsic value, autonomy, spread, innovation."))

    /// What can be measured in this room.
    public static let measures: [Measure] = [
        leadershipMeasure, doctrineMeasure, programmeMeasure, resourcesMeasure, structureMeasure, capacityMeasure,
        linkagesMeasure, legitimacyMeasure, ownershipMeasure, institutionalityMeasure,
    ]

    /// The index *Q* of institutionality, 0…1.
    public var institutionality: Double { tests.index }

    /// Everything that makes the state, as words for a fingerprint.
    public func appendState(to words: inout [UInt64]) {
        words.append(UInt64(Phase.allCases.firstIndex(of: phase)!))
        let numbers = stocks.values + [doctrine.worship, doctrine.order, doctrine.mutuality, legitimacy, ownership]
        for value in numbers + tests.values { words.append(value.bitPattern) }
        for counterpart in counterparts {
            words.append(counterpart.strength.bitPattern)
            words.append(UInt64(counterpart.dealings))
        }
        for seat in board.seats { words.append(seat.member?.identity.bits ?? 0) }
        words.append(UInt64(programmes.count))
    }
}
