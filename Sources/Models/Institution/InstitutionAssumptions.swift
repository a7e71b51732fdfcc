import Simulation

extension Institution {
    private static let ours = Text(
        id: "ilustratif: Esman tidak memberi angka; rentang g 0,05–0,30 dan d 0,01–0,05 per bulan",
        en: "illustrative: Esman gives no numbers; g 0.05–0.30 and d 0.01–0.05 per month")
    private static let illustrative = Text(
        id: "ilustratif: pertimbangan penyusun", en: "illustrative: the authors' judgement")
    private static let perMonth = Text(id: "per bulan", en: "per month")

    private static func judged(
        _ name: String, _ value: Double, in range: ClosedRange<Double>, unit: Text = Text(""),
        source: Text = illustrative, _ sentence: Text
    ) -> Assumption {
        Assumption("institution.\(name)", value, in: range, unit: unit, basis: .judgement, source: source, sentence)
    }

    static let growth = judged(
        "growth", 0.15, in: 0.01...0.6, unit: perMonth, source: ours,
        Text(id: "Laju tumbuh kelima unsur kelembagaan", en: "Growth rate of the five institutional variables"))
    static let decay = judged(
        "decay", 0.03, in: 0...0.2, unit: perMonth, source: ours,
        Text(id: "Laju susut kelima unsur kelembagaan", en: "Decay rate of the five institutional variables"))
    static let chairShare = judged(
        "chair_share", 0.4, in: 0...1,
        Text(id: "Bagian kepemimpinan yang bertumpu pada ketua", en: "Share of leadership that rests on the chair"))
    static let monthsToSettle = judged(
        "months_to_settle", 6, in: 0...36, unit: Text(id: "bulan", en: "months"),
        Text(
            id: "Lama seorang pengurus sampai menguasai tugasnya", en: "How long a board member takes to grow into it"))
    static let leaving = judged(
        "leaving", 0.012, in: 0...0.2, unit: perMonth,
        Text(
            id: "Peluang seorang pengurus pindah, sakit, atau berselisih lalu berhenti",
            en: "Chance that a board member leaves: moving, illness, a quarrel"))
    static let goesOn = judged(
        "goes_on", 0.6, in: 0...1,
        Text(id: "Peluang seorang pengurus dipilih lagi", en: "Chance that a member whose term ends goes on"))
    static let termMonths = judged(
        "term_months", 36, in: 6...72, unit: Text(id: "bulan", en: "months"),
        Text(id: "Masa bakti pengurus baru", en: "Term of a new board member"))
    static let refillMonths = judged(
        "refill_months", 6, in: 1...24, unit: Text(id: "bulan", en: "months"),
        Text(
            id: "Lama mencari pengganti bila struktur belum terbentuk",
            en: "Time to fill a seat while there is no structure"))
    static let graceMonths = judged(
        "grace_months", 3, in: 0...24, unit: Text(id: "bulan", en: "months"),
        Text(
            id: "Lama lembaga bertahan tanpa ketua sebelum struktur terbentuk",
            en: "How long it lives without a chair before structure is built"))
    static let builtLevel = judged(
        "built_level", 0.35, in: 0...1,
        Text(
            id: "Tingkat struktur yang membuat lembaga bertahan tanpa ketua",
            en: "Level of structure at which it survives without a chair"))
    static let activitiesForFull = judged(
        "activities_for_full", 3, in: 0.5...30, unit: perMonth,
        Text(id: "Kegiatan sebulan yang dianggap penuh", en: "Activities a month that count as full"))
    static let moneyForFull = judged(
        "money_for_full", 3, in: 0.5...24, unit: Text(id: "bulan", en: "months"),
        Text(id: "Bulan biaya dalam kas yang dianggap cukup", en: "Months of costs in the kas that count as enough"))
    static let hoursForFull = judged(
        "hours_for_full", 12, in: 1...200, unit: Text(id: "jam per minggu", en: "hours per week"),
        Text(id: "Jam pengurus seminggu yang dianggap penuh", en: "Board hours a week that count as full"))
    static let dealingHours = judged(
        "dealing_hours", 3, in: 0.5...40, unit: Text(id: "jam", en: "hours"),
        Text(
            id: "Waktu satu transaksi dengan lingkungan (mengenali, membina, memperluas)",
            en: "Time of one dealing with the surroundings (recognise, nurture, widen)"))
    static let dealingShare = judged(
        "dealing_share", 0.4, in: 0...1,
        Text(
            id: "Bagian waktu pengurus untuk jejaring", en: "Share of board hours spent on the network"))
    static let dealingBase = judged(
        "dealing_base", -0.5, in: -6...6,
        Text(id: "b0 pada peluang transaksi berhasil", en: "b0 in the chance that a dealing succeeds"))
    static let dealingCapacity = judged(
        "dealing_capacity", 1.5, in: 0...10,
        Text(id: "b1, pengaruh daya lembaga", en: "b1, effect of internal capacity"))
    static let dealingLinks = judged(
        "dealing_links", 1, in: 0...10,
        Text(id: "b2, pengaruh kaitan yang ada", en: "b2, effect of the linkages there are"))
    static let dealingTrust = judged(
        "dealing_trust", 1.5, in: 0...10,
        Text(id: "b3, pengaruh sikap pihak lain", en: "b3, effect of the other side's inclination"))
    static let linkGain = judged(
        "link_gain", 0.15, in: 0...1,
        Text(
            id: "Penguatan kaitan oleh transaksi yang berhasil",
            en: "How much a successful dealing strengthens a linkage"))
    static let linkDecay = judged(
        "link_decay", 0.05, in: 0...0.5, unit: perMonth,
        Text(id: "Susut kaitan yang tidak dibina", en: "Decay of a linkage that is not nurtured"))
    static let widening = judged(
        "widening", 0.2, in: 0...1,
        Text(
            id: "Peluang satu kaitan yang baik membuka kaitan lain (0-1-3)",
            en: "Chance that a good dealing opens another linkage (0-1-3)"))
    static let hostDistrust = judged(
        "host_distrust", 0.3, in: 0...1,
        Text(
            id: "Keraguan kelompok lain bila lembaga menumpang pada satu kelompok",
            en: "Hesitation of other groups when one group hosts the institution"))
    static let fairHelp = judged(
        "fair_help", 0.4, in: 0...1,
        Text(
            id: "Bagian kerja pendamping pemerintah yang belum mengurangi rasa memiliki warga",
            en: "Share of work done by government helpers up to which residents still feel it is theirs"))
    static let ownershipSpeed = judged(
        "ownership_speed", 0.2, in: 0...1, unit: perMonth,
        Text(id: "Kecepatan berubahnya rasa memiliki", en: "Speed at which the feeling of ownership moves"))
    static let programmeRate = judged(
        "programme_rate", 0.5, in: 0...2, unit: perMonth,
        Text(
            id: "Peluang memulai program baru pada daya penuh", en: "Chance of starting a programme at full capacity"))
    static let programmeOutput = judged(
        "programme_output", 4, in: 0...50, unit: perMonth,
        Text(
            id: "Kebutuhan yang dilayani satu program pada daya penuh",
            en: "Needs that one programme serves at full capacity"))

    /// The numbers that this room stands on.
    public static let assumptions: [Assumption] =
        [
            growth, decay, chairShare, monthsToSettle, leaving, goesOn, termMonths, refillMonths, graceMonths,
            builtLevel,
            activitiesForFull, moneyForFull, hoursForFull, dealingHours, dealingShare, dealingBase, dealingCapacity,
            dealingLinks, dealingTrust, linkGain, linkDecay, widening, hostDistrust, fairHelp, ownershipSpeed,
            programmeRate, programmeOutput,
        ] + foundingAssumptions

    static let memberLeaves = Decision("institution.member_leaves", .calendar)
    static let memberGoesOn = Decision("institution.member_goes_on", .calendar)
    static let replacementIs = Decision("institution.replacement_is", .once)
    static let dealingSucceeds = Decision("institution.dealing_succeeds", .nth)
    static let dealingWidens = Decision("institution.dealing_widens", .nth)
    static let programmeBegins = Decision("institution.programme_begins", .calendar)

    /// What chance decides in this room.
    public static let decisions: [Decision] = [
        memberLeaves, memberGoesOn, replacementIs, dealingSucceeds, dealingWidens, programmeBegins,
    ]
}
