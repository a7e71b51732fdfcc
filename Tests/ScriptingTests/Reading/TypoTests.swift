import Simulation
import Testing

@testable import Scripting

/// A hundred slips of planners, by the kinds of slips people make (Damerau 1964: a letter missing, too many, wrong, or
/// two swapped; beside these case, number, word order, half a name, the other language): the first guess is right.
struct TypoTests {
    /// What was typed, what was meant, and among which names.
    struct Slip: Sendable {
        let typed: String
        let meant: String
        let among: [String]

        init(_ typed: String, _ meant: String, _ among: [String]) {
            (self.typed, self.meant, self.among) = (typed, meant, among)
        }
    }

    private static let globals =
        Vocabulary.members(of: .globals) + ["ipairs", "pairs", "print", "math", "string", "table"]
    private static let plan = Vocabulary.members(of: .plan)
    private static let world = Vocabulary.members(of: .world)
    private static let outreach = Vocabulary.members(of: .outreach)
    private static let institution = Vocabulary.members(of: .institution)
    private static let services = Vocabulary.members(of: .services)
    private static let heading = ScenarioWords.scenario.options?.fields.map(\.name) ?? []
    private static let parameters = [
        "facilitator_hours", "jimpitan", "meeting_interval", "attendance", "old_habits", "sungkan", "value_distance",
    ]
    private static let outcomes = ["reached", "joined", "agreed", "spent", "hours"]
    private static let outcomeKeys = [
        "primary", "kind", "better", "over", "negligible", "target", "by", "now", "label", "unit", "order",
    ]
    private static let strategies = [
        "as_is", "musyawarah_first", "notables_first", "activity_first", "by_letter", "hosted",
    ]
    private static let columns = OrganizationTable.columns.flatMap { [$0.names.id, $0.names.en] }
    private static let files = [
        "ikatan.csv", "kalender.csv", "kelompok.csv", "kepengurusan.csv", "layanan.csv", "mitra.csv", "warga.csv",
    ]
    private static let verbs =
        ["list", "check", "run", "compare", "reference", "explain", "help", "version"] + [
            "daftar", "periksa", "jalankan", "bandingkan", "kamus", "jelaskan", "bantuan", "versi",
        ]
    private static let options = [
        "-n", "--seed", "--jobs", "--set", "--require", "-o", "--replace", "--max-time", "--max-memory", "--lang",
        "--json", "--color", "-q", "-v",
    ]
    private static let references = Reference.names

    static let slips: [Slip] = [
        // A letter missing.
        Slip("scenrio", "scenario", globals), Slip("unifrm", "uniform", globals), Slip("month", "months", globals),
        Slip("rupia", "rupiah", globals), Slip("strtegy", "strategy", plan), Slip("outcome", "outcomes", plan),
        Slip("evey", "every", world), Slip("outrech", "outreach", world), Slip("meting", "meeting", outreach),
        Slip("musyawara", "musyawarah", outreach), Slip("titl", "title", heading),
        Slip("neglible", "negligible", outcomeKeys), Slip("facilitator_hour", "facilitator_hours", parameters),
        Slip("notable_first", "notables_first", strategies), Slip("anggot", "anggota", columns),
        Slip("kelompk.csv", "kelompok.csv", files), Slip("comparr", "compare", verbs),
        Slip("bandingka", "bandingkan", verbs),
        Slip("--max-tim", "--max-time", options), Slip("aceptance", "acceptance", institution),
        // A letter too many, or doubled.
        Slip("weeeks", "weeks", globals), Slip("triangullar", "triangular", globals), Slip("budgett", "budget", plan),
        Slip("whenn", "when", world), Slip("vissit", "visit", outreach), Slip("horizzon", "horizon", heading),
        Slip("taarget", "target", outcomeKeys), Slip("attendence", "attendance", parameters),
        Slip("hossted", "hosted", strategies), Slip("komittmen", "komitmen", columns),
        Slip("wargaa.csv", "warga.csv", files), Slip("checkk", "check", verbs), Slip("--sseed", "--seed", options),
        Slip("reeached", "reached", outcomes), Slip("dutyplication", "duplication", services),
        // A wrong letter.
        Slip("horison", "horizon", heading), Slip("calender", "calendar", heading),
        Slip("questian", "question", heading),
        Slip("percemt", "percent", globals), Slip("dade", "date", globals), Slip("lavers", "levers", plan),
        Slip("uncertaintys", "uncertainties", plan), Slip("procass", "process", world),
        Slip("decrea", "decree", outreach),
        Slip("legitimasy", "legitimacy", institution), Slip("bettar", "better", outcomeKeys),
        Slip("jimpetan", "jimpitan", parameters), Slip("activiti_first", "activity_first", strategies),
        Slip("keterampelan", "keterampilan", columns), Slip("layaman.csv", "layanan.csv", files),
        Slip("referance", "reference", verbs), Slip("--requere", "--require", options),
        Slip("spend", "spent", outcomes),
        // Two letters swapped.
        Slip("sceanrio", "scenario", globals), Slip("dasy", "days", globals), Slip("cvs", "csv", globals),
        Slip("wrold", "world", plan), Slip("epxect", "expect", plan), Slip("afetr", "after", world),
        Slip("wehn", "when", world),
        Slip("vsiit", "visit", outreach), Slip("levresx", "levers", plan), Slip("agreeed", "agreed", outcomes),
        Slip("jonied", "joined", outcomes), Slip("sungkna", "sungkan", parameters),
        Slip("by_lettre", "by_letter", strategies),
        Slip("kebiasana", "kebiasaan", columns), Slip("mirta.csv", "mitra.csv", files), Slip("lsit", "list", verbs),
        Slip("--ste", "--set", options), Slip("rnu", "run", verbs),
        // Case, dashes, number, word order.
        Slip("Weeks", "weeks", globals), Slip("facilitatorHours", "facilitator_hours", parameters),
        Slip("meeting-interval", "meeting_interval", parameters), Slip("NOTABLES_FIRST", "notables_first", strategies),
        Slip("notables first", "notables_first", strategies), Slip("Jenis_Kas", "jenis kas", columns),
        Slip("--maxtime", "--max-time", options), Slip("scenarios", "scenario", globals),
        Slip("meetings", "meeting", outreach),
        Slip("visits", "visit", outreach), Slip("targets", "target", outcomeKeys),
        Slip("hours_facilitator", "facilitator_hours", parameters),
        Slip("first_notables", "notables_first", strategies),
        // Half a name.
        Slip("reach", "reached", outcomes), Slip("join", "joined", outcomes),
        Slip("musyawarah", "musyawarah_first", strategies),
        Slip("interval", "meeting_interval", parameters), Slip("habits", "old_habits", parameters),
        Slip("org", "organizations", world),
        Slip("percentage", "percent", globals), Slip("memory", "--max-memory", options),
        Slip("outreach:meting", "world.outreach:meeting", references),
        Slip("mutual", "mutual help", columns),
        // The other language.
        Slip("minggu", "weeks", globals), Slip("persen", "percent", globals), Slip("setiap", "every", world),
        Slip("judul", "title", heading), Slip("warga", "people", world),
        Slip("kelompok", "organizations", world), Slip("rapat", "meeting", outreach),
    ]

    /// Words of other matters.
    static let unrelated: [(word: String, among: [String])] = [
        ("bicycle", globals), ("restaurant", globals), ("violin", plan), ("harbour", plan), ("kangaroo", world),
        ("elephant", world), ("pineapple", outreach), ("umbrella", outreach), ("guitar", heading),
        ("mountain", heading),
        ("chocolate", outcomeKeys), ("window", outcomeKeys), ("dinosaur", parameters), ("kitchen", parameters),
        ("football", strategies), ("volcano", strategies), ("airplane", columns), ("banana", columns),
        ("foto.jpg", files),
        ("readme.txt", files), ("dance", verbs), ("swim", verbs), ("--bicycle", options), ("--zebra", options),
        ("kucing", globals), ("sepeda", plan), ("gunung", world), ("jendela", outreach), ("kopi", heading),
        ("payung", outcomeKeys), ("sekolah", parameters), ("lautan", strategies), ("pisang", verbs), ("x", globals),
        ("qq", world), ("zzz", outreach), ("foo", globals), ("tmp", world), ("thing", institution), ("data", services),
    ]

    @Test func theFirstGuessIsRight() {
        #expect(TypoTests.slips.count >= 100)
        let missed = TypoTests.slips.filter { nearestName(to: $0.typed, among: $0.among) != $0.meant }
        let shown = missed.map {
            "\($0.typed) → \(nearestName(to: $0.typed, among: $0.among) ?? "nothing"), not \($0.meant)"
        }
        #expect(Double(missed.count) <= 0.1 * Double(TypoTests.slips.count), "\(shown)")
    }

    @Test func unrelatedWordsGetNoGuess() {
        #expect(TypoTests.unrelated.count >= 40)
        let guessed = TypoTests.unrelated.compactMap { word, among in
            nearestName(to: word, among: among).map { "\(word) → \($0)" }
        }
        #expect(guessed == [])
    }

    /// Every slip is of a name that is there: otherwise a rename would make the list worth nothing.
    @Test func everyMeantNameIsThere() {
        for slip in TypoTests.slips { #expect(slip.among.contains(slip.meant), "\(slip.meant)") }
    }
}
