import Simulation

/// The numbers of the compact place; all of them illustrative.
enum CompactAssumptions {
    private static func judged(
        _ name: String, _ value: Double, in range: ClosedRange<Double>, unit: Text = Text(""), _ sentence: Text
    ) -> Assumption {
        Assumption(
            "compact.\(name)", value, in: range, unit: unit, basis: .judgement,
            source: Text(
                id: "ilustratif: pertimbangan penyusun", en: "illustrative: the authors' judgement"), sentence)
    }

    private static let weekly = Text(id: "per minggu", en: "a week")
    private static let rupiah = Text(id: "Rp/minggu", en: "Rp/week")
    private static let money = 0.0...1_000_000_000

    private static func rises(_ name: String, _ value: Double, from stage: CompactStage) -> Assumption {
        let next = CompactStage(rawValue: stage.rawValue + 1) ?? stage
        return judged(
            name, value, in: 0...1, unit: weekly,
            Text(
                id: "peluang kelompok yang didampingi maju dari \(stage.label.id) ke \(next.label.id)",
                en: "chance that an accompanied group goes on from \(stage.label.en) to \(next.label.en)"))
    }

    /// The chance to rise from each stage but the last, in their order.
    static let rises = [
        rises("first_contact", 0.6, from: .mapped), rises("following_up", 0.5, from: .contact),
        rises("negotiating", 0.4, from: .followUp), rises("signing", 0.3, from: .negotiation),
        rises("starting", 0.5, from: .signed),
    ]
    static let membersHelp = judged(
        "members_help", 0.5, in: 0...5, unit: Text(id: "kali", en: "times"),
        Text(
            id: "tambahan peluang maju bila semua rumah tangga kelompok itu sudah ikut",
            en: "how much likelier a group goes on when all its households take part"))
    static let stalling = judged(
        "stalling", 0.03, in: 0...1, unit: weekly,
        Text(
            id: "peluang kelompok yang tidak didampingi mundur satu tahap",
            en: "chance that a group nobody accompanies falls back one stage"))
    static let falling = judged(
        "falling", 0.004, in: 0...1, unit: weekly,
        Text(id: "peluang kelompok yang aktif berhenti aktif", en: "chance that an active group stops being active"))
    static let groupsServed = judged(
        "groups_served", 2, in: 0...20, unit: weekly,
        Text(id: "kelompok yang didampingi satu petugas", en: "groups that one facilitator accompanies"))
    static let persuading = judged(
        "persuading", 0.03, in: 0...1, unit: weekly,
        Text(
            id: "peluang tiap kenalan yang sudah ikut, atau kelompok yang aktif, meyakinkan rumah tangga",
            en: "chance that each contact who takes part, or an active group, convinces a household"))
    static let contactsNeeded = judged(
        "contacts_needed", 2, in: 1...20,
        Text(
            id: "kenalan yang ikut, termasuk kelompok yang aktif, sebelum ajakan didengar",
            en: "contacts who take part, an active group included, before anyone listens"))
    static let campaigning = judged(
        "campaigning", 0.004, in: 0...1, unit: weekly,
        Text(
            id: "tambahan peluang rumah tangga ikut selama kampanye",
            en: "further chance that a household takes part during a campaign"))
    static let leaving = judged(
        "leaving", 0.01, in: 0...1, unit: weekly,
        Text(
            id: "peluang peserta berhenti bila kelompoknya aktif",
            en: "chance that a household leaves while its group is active"))
    static let leavingAlone = judged(
        "leaving_alone", 0.02, in: 0...1, unit: weekly,
        Text(
            id: "peluang peserta berhenti bila kelompoknya tidak aktif",
            en: "chance that a household leaves while its group is not active"))
    static let donations = judged(
        "donations", 1_500_000, in: money, unit: rupiah,
        Text(id: "sumbangan donatur tetap", en: "donations of regular donors"))
    static let groupDues = judged(
        "group_dues", 120_000, in: money, unit: rupiah,
        Text(id: "iuran tiap kelompok yang aktif", en: "dues of each active group"))
    static let householdDues = judged(
        "household_dues", 500, in: money, unit: rupiah,
        Text(id: "iuran tiap rumah tangga yang ikut", en: "dues of each household that takes part"))
    static let wage = judged(
        "wage", 250_000, in: money, unit: rupiah,
        Text(id: "honor satu petugas pendamping", en: "the pay of one facilitator"))
    static let campaignCost = judged(
        "campaign_cost", 400_000, in: money, unit: rupiah, Text(id: "biaya kampanye", en: "the cost of a campaign"))

    static let all =
        rises + [
            membersHelp, stalling, falling, groupsServed, persuading, contactsNeeded, campaigning, leaving,
            leavingAlone,
            donations, groupDues, householdDues, wage, campaignCost,
        ]
}
