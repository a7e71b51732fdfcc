import Simulation

extension Outreach {
    private static func judged(
        _ name: String, _ value: Double, in range: ClosedRange<Double>, unit: Text = Text(""), _ sentence: Text
    ) -> Assumption {
        Assumption(
            "outreach.\(name)", value, in: range, unit: unit, basis: .judgement,
            source: Text(
                id: "ilustratif: pertimbangan penyusun",
                en: "illustrative: the authors' judgement"), sentence)
    }

    static let womenAtHeads = judged(
        "women_at_heads", 0.25, in: 0...1,
        Text(
            id: "kehadiran perempuan bukan pengurus di pertemuan malam kepala keluarga, dibanding laki-laki",
            en: "how often women not on a board come to heads' night meetings, relative to men"))
    static let commutersCome = judged(
        "commuters_come", 0.7, in: 0...1,
        Text(
            id: "kehadiran warga yang pulang setelah gelap, dibanding yang lain",
            en: "how often those home after dark come, relative to others"))
    static let newcomersCome = judged(
        "newcomers_come", 0.8, in: 0...1,
        Text(
            id: "kehadiran pendatang baru, dibanding warga lama",
            en: "how often newcomers come, relative to others"))
    static let boardsCome = judged(
        "boards_come", 1.8, in: 0...5, unit: Text(id: "kali", en: "times"),
        Text(
            id: "kehadiran pengurus, dibanding warga biasa",
            en: "how often board members come, relative to residents"))
    static let silentCome = judged(
        "silent_come", 0.25, in: 0...1,
        Text(
            id: "kehadiran yang sedang menjauh karena sungkan",
            en: "how often those come who stay away after agreeing in silence"))
    static let willingCome = judged(
        "willing_come", 0.4, in: 0...1,
        Text(
            id: "pengaruh kesediaan terhadap kehadiran",
            en: "how far willingness moves attendance"))
    static let mostCome = judged(
        "most_come", 0.95, in: 0.5...1,
        Text(
            id: "kehadiran tertinggi",
            en: "the highest chance of coming"))
    static let unfedCome = judged(
        "unfed_come", 0.85, in: 0...1,
        Text(
            id: "kehadiran tanpa konsumsi",
            en: "how many come where there are no refreshments"))
    static let wholeRWCome = judged(
        "whole_rw_come", 0.3, in: 0...1,
        Text(
            id: "kehadiran di pertemuan se-RW dibanding pertemuan RT",
            en: "how often people come to a meeting of the whole RW, relative to their RT's"))
    static let musyawarahCome = judged(
        "musyawarah_come", 1.2, in: 0...5, unit: Text(id: "kali", en: "times"),
        Text(
            id: "kehadiran di musyawarah dibanding pertemuan",
            en: "how often those invited come to a musyawarah, relative to a meeting"))
    static let visitTime = judged(
        "visit_time", 1, in: 0...8, unit: Text(id: "jam", en: "hours"),
        Text(
            id: "jam tuan rumah untuk satu kunjungan",
            en: "a host's hours for one visit"))
    static let meetingTime = judged(
        "meeting_time", 2, in: 0.5...8, unit: Text(id: "jam", en: "hours"),
        Text(
            id: "jam warga untuk satu pertemuan, kegiatan, atau jembatan",
            en: "a resident's hours for one meeting, activity or bridging talk"))
    static let musyawarahTime = judged(
        "musyawarah_time", 3, in: 0.5...12, unit: Text(id: "jam", en: "hours"),
        Text(
            id: "jam warga untuk satu musyawarah",
            en: "a resident's hours for one musyawarah"))
    static let rounds = judged(
        "rounds", 3, in: 0...20, unit: Text(id: "putaran", en: "rounds"),
        Text(
            id: "putaran percakapan dalam satu musyawarah",
            en: "rounds of talk in one musyawarah"))
    static let objectsBelow = judged(
        "objects_below", -0.2, in: -1...0,
        Text(
            id: "pendapat yang menjadi keberatan",
            en: "opinion below which someone objects"))
    static let notableVoice = judged(
        "notable_voice", 2, in: 0.1...10, unit: Text(id: "kali", en: "times"),
        Text(
            id: "bobot suara tokoh dalam musyawarah",
            en: "weight of a notable's voice in a musyawarah"))
    static let chairVoice = judged(
        "chair_voice", 1.5, in: 0.1...10, unit: Text(id: "kali", en: "times"),
        Text(
            id: "bobot suara ketua kelompok dalam musyawarah",
            en: "weight of a group chair's voice in a musyawarah"))
    static let quorumGroups = judged(
        "quorum_groups", 2, in: 1...14, unit: Text(id: "satu dari", en: "one in"),
        Text(
            id: "kuorum musyawarah: satu dari sekian kelompok terwakili",
            en: "quorum of a musyawarah: one in so many groups represented"))
    static let quorumPeople = judged(
        "quorum_people", 3, in: 1...14, unit: Text(id: "satu dari", en: "one in"),
        Text(
            id: "kuorum musyawarah: satu dari sekian undangan hadir",
            en: "quorum of a musyawarah: one in so many of those invited present"))
    static let againHours = judged(
        "again_hours", 0.5, in: 0.05...1,
        Text(
            id: "jam petugas untuk mengulang, dibanding yang pertama",
            en: "facilitator hours for doing it again, relative to the first time"))
    static let againDays = judged(
        "again_days", 13, in: 0...180, unit: Text(id: "hari", en: "days"),
        Text(
            id: "jeda sebelum dimusyawarahkan lagi",
            en: "pause before it is deliberated again"))
    static let hostAsked = judged(
        "host_asked", 2, in: 0...10, unit: Text(id: "kali", en: "times"),
        Text(
            id: "kelipatan penundaan musyawarah bagi kelompok yang ragu menjadi tuan rumah",
            en: "how often a group that hesitates to host is asked again, in postponements of a musyawarah"))
    static let disagreementTeaches = judged(
        "disagreement_quality", 0.6, in: 0...1,
        Text(
            id: "mutu musyawarah yang tidak mencapai sepakat",
            en: "how well a musyawarah went that did not agree"))

    /// The numbers that attendance and the room of a musyawarah stand on.
    static let attendanceAssumptions: [Assumption] = [
        womenAtHeads, commutersCome, newcomersCome, boardsCome, silentCome, willingCome, mostCome, unfedCome,
        wholeRWCome, musyawarahCome, visitTime, meetingTime, musyawarahTime, rounds, objectsBelow, notableVoice,
        chairVoice, quorumGroups, quorumPeople, againHours, againDays, hostAsked, disagreementTeaches,
    ]
}
