import Simulation

extension People {
    static let newcomerShare = Assumption(
        "people.newcomer_share", 0.35, in: 0...1, basis: .judgement,
        source: Text(
            id: "ilustratif: perumahan dengan perpindahan tiap tahun",
            en: "illustrative: an estate with moves every year"),
        Text(
            id: "bagian rumah tangga yang baru beberapa tahun tinggal di sini",
            en: "share of households that moved in recently"))
    static let commuterShare = Assumption(
        "people.commuter_share", 0.4, in: 0...1, basis: .judgement,
        source: Text(
            id: "ilustratif: pekerja pabrik dan kota pulang setelah gelap",
            en: "illustrative: factory and town workers home after dark"),
        Text(id: "bagian rumah tangga yang pulang setelah gelap", en: "share of households home after dark"))
    static let freeHoursMean = Assumption(
        "people.free_hours", 2.5, in: 0.25...20, unit: Text(id: "jam per minggu", en: "hours a week"),
        basis: .judgement,
        source: Text(id: "ilustratif: satu atau dua malam seminggu", en: "illustrative: one or two evenings a week"),
        Text(id: "jam luang warga untuk kegiatan lingkungan", en: "a resident's free hours for the neighbourhood"))
    static let startingWillingness = Assumption(
        "people.starting_willingness", 0.02, in: -1...1, basis: .judgement,
        source: Text(
            id: "ilustratif: hampir netral sebelum ada kabar", en: "illustrative: nearly neutral before any word"),
        Text(id: "kesediaan rata-rata sebelum sosialisasi", en: "mean willingness before outreach"))
    static let willingnessSpread = Assumption(
        "people.willingness_spread", 0.25, in: 0...1, basis: .judgement,
        source: Text(id: "ilustratif", en: "illustrative"),
        Text(id: "simpangan kesediaan awal antarwarga", en: "spread of starting willingness between residents"))
    static let habitReluctance = Assumption(
        "people.habit_reluctance", 0.35, in: 0...1, basis: .judgement,
        source: Text(id: "ilustratif", en: "illustrative"),
        Text(
            id: "kurangnya kesediaan awal warga yang berpegang pada kebiasaan lama",
            en: "how much less willing those start who hold to old habits"))
    static let susceptibilityMean = Assumption(
        "people.susceptibility", 0.6, in: 0...0.95, basis: .published,
        source: Text(
            id: "Friedkin & Johnsen: 0,3–0,9 pada kelompok kecil (dari ingatan)",
            en: "Friedkin & Johnsen: 0.3–0.9 in small groups (from memory)"),
        Text(id: "seberapa jauh warga mengikuti pendapat sekitarnya", en: "how far residents follow those around them"))
    static let valueSpread = Assumption(
        "people.value_spread", 0.2, in: 0...0.5, basis: .judgement,
        source: Text(id: "ilustratif", en: "illustrative"),
        Text(id: "simpangan nilai antarwarga", en: "spread of values between residents"))
    static let worship = Assumption(
        "people.values_worship", 0.6, in: 0...1, basis: .judgement, source: Text(id: "ilustratif", en: "illustrative"),
        Text(id: "nilai rata-rata warga: ibadah", en: "residents' mean value: worship"))
    static let order = Assumption(
        "people.values_order", 0.5, in: 0...1, basis: .judgement, source: Text(id: "ilustratif", en: "illustrative"),
        Text(id: "nilai rata-rata warga: ketertiban", en: "residents' mean value: order"))
    static let mutuality = Assumption(
        "people.values_mutuality", 0.65, in: 0...1, basis: .judgement,
        source: Text(id: "ilustratif", en: "illustrative"),
        Text(id: "nilai rata-rata warga: kegotongroyongan", en: "residents' mean value: mutual help"))

    /// The numbers this room stands on.
    public static let assumptions =
        [
            newcomerShare, commuterShare, freeHoursMean, startingWillingness,
            willingnessSpread, habitReluctance, susceptibilityMean, valueSpread, worship, order, mutuality,
        ] + householdAssumptions
}
