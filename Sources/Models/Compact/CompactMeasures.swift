import Simulation

extension CompactPlace {
    static let adoptedMeasure = Measure(
        "compact.adopted", .share, label: Text(id: "rumah tangga yang ikut", en: "households taking part"),
        sentence: Text(id: "bagian rumah tangga yang ikut", en: "share of households that take part"))
    static let activeMeasure = Measure(
        "compact.active", .count, label: Text(id: "kelompok yang aktif", en: "active groups"),
        sentence: Text(
            id: "banyaknya kelompok yang aktif dalam wadah", en: "groups that are active under the common roof"))
    static let budgetMeasure = Measure(
        "compact.budget", .rupiah, label: Text(id: "isi kas", en: "money in the kas"),
        sentence: Text(id: "uang dalam kas", en: "what the kas holds"))
    static let spentMeasure = Measure(
        "compact.spent", .rupiah, label: Text(id: "biaya", en: "cost"),
        sentence: Text(
            id: "honor petugas pendamping dan biaya kampanye sejak awal",
            en: "pay of facilitators and cost of campaigns since the start"))

    /// What a compact place can be asked.
    public static let measures = [adoptedMeasure, activeMeasure, budgetMeasure, spentMeasure]

    /// Lets `recorder` take every measure and the stages of the groups at its regular moments.
    public func record(in recorder: Recorder) {
        let households = Double(size.households)
        recorder.record(CompactPlace.adoptedMeasure) { [unowned self] in Double(adopted) / households }
        recorder.record(CompactPlace.activeMeasure) { [unowned self] in Double(active) }
        recorder.record(CompactPlace.budgetMeasure) { [unowned self] in Double(budget.amount) }
        recorder.record(CompactPlace.spentMeasure) { [unowned self] in Double(spent.amount) }
        recorder.record(
            stagesOf: "organizations", label: Text(id: "tahap kelompok", en: "groups by stage"),
            stages: CompactStage.allCases.map(\.label)
        ) { [unowned self] in stageCounts }
    }

    static let helpersChanged = Telling(
        "compact.facilitators", facts: ["count"],
        Text(id: "Petugas pendamping yang diminta: {count}.", en: "Facilitators asked for: {count}."))
    static let campaignBegan = Telling(
        "compact.campaign_began", Text(id: "Kampanye dimulai.", en: "A campaign begins."))
    static let campaignEnded = Telling(
        "compact.campaign_ended", Text(id: "Kampanye berakhir.", en: "The campaign ends."))
    static let groupsActive = Telling(
        "compact.groups_active", facts: ["count"],
        Text(id: "Kelompok yang aktif mencapai {count}.", en: "The number of active groups reaches {count}."))
    static let householdsTakePart = Telling(
        "compact.households_take_part", facts: ["count"],
        Text(
            id: "Rumah tangga yang ikut mencapai {count}.",
            en: "The number of households taking part reaches {count}."))

    /// Everything that can be told.
    public static let tellings = [helpersChanged, campaignBegan, campaignEnded, groupsActive, householdsTakePart]
}
