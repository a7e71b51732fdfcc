import Simulation

extension World {
    private static let illustrative = Text(id: "ilustratif", en: "illustrative")

    static let helpWarms = Assumption(
        "world.help_warms", 0.03, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "pengalaman baik rumah tangga yang dibantu lewat wadah",
            en: "good experience of a household helped under the roof"))
    static let groupWarms = Assumption(
        "world.group_warms", 0.1, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "pengalaman baik kelompok dari satu kegiatan bersama",
            en: "good experience of a group from one shared activity"))
    static let orderedGroup = Assumption(
        "world.ordered_group", 0.2, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "keengganan kelompok yang diperintah, sebanding dengan kebiasaannya sendiri",
            en: "reluctance of a group that is ordered, in proportion to its own ways"))
    static let spokenNeeds = Assumption(
        "world.spoken_needs", 0.5, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "peluang kebutuhan warga yang hadir disebut dalam pertemuan",
            en: "chance that a need of those present is spoken of"))
    static let silentWeeks = Assumption(
        "world.silent_weeks", 12, in: 0...104, unit: Text(id: "minggu", en: "weeks"), basis: .judgement,
        source: illustrative,
        Text(id: "lama orang yang setuju karena sungkan menjauh", en: "how long those who agreed in silence stay away"))
    static let founderShare = Assumption(
        "world.founder_share", 0.5, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "seberapa jauh doktrin mengikuti nilai para pendiri",
            en: "how far the doctrine follows the founders' values"))
    static let pooledShare = Assumption(
        "world.pooled_share", 0.05, in: 0...1, unit: Text(id: "kas bebas per bulan", en: "of free kas a month"),
        basis: .judgement, source: illustrative,
        Text(
            id: "bagian kas bebas yang disetor kelompok ke kas bersama",
            en: "share of its free kas that a joined group pools"))
    static let runningCost = Assumption(
        "world.running_cost", 300_000, in: 1000...100_000_000, unit: Text("Rp/bulan"), basis: .judgement,
        source: illustrative, Text(id: "biaya jalan wadah per bulan", en: "running costs of the institution a month"))

    /// The numbers all rooms stand on, room by room.
    public static let assumptions: [Assumption] =
        People.assumptions + Organizations.assumptions + Ties.assumptions + Acceptance.assumptions
        + Outreach.assumptions + Institution.assumptions + Services.assumptions + Funds.assumptions
        + Partners.assumptions + [
            helpWarms, groupWarms, orderedGroup, spokenNeeds, silentWeeks, founderShare, pooledShare, runningCost,
        ] + linkAssumptions

    /// Everything that chance decides, room by room.
    public static let decisions: [Decision] =
        People.decisions + OrganizationLife.decisions + Ties.decisions + Acceptance.decisions + Outreach.decisions
        + Institution.decisions + Services.decisions + Funds.decisions + Partners.decisions

    static let founded = Telling(
        "institution.founded", facts: ["name", "how"],
        Text(id: "{name} berdiri {how}.", en: "{name} is founded {how}."))
    static let left = Telling(
        "institution.left", facts: ["role", "why"],
        Text(id: "Jabatan {role} wadah kosong: {why}.", en: "The institution's {role} leaves: {why}."))
    static let seated = Telling(
        "institution.seated", facts: ["role"],
        Text(id: "Jabatan {role} wadah terisi kembali.", en: "The institution has a new {role}."))
    static let fellDormant = Telling(
        "institution.dormant", Text(id: "Wadah berhenti bekerja (mati suri).", en: "The institution falls dormant."))
    static let began = Telling(
        "institution.began", facts: ["need"],
        Text(id: "Wadah memulai program untuk {need}.", en: "The institution begins a programme for {need}."))

    static let recognitionMoved = Telling(
        "recognition.moved", facts: ["stage"],
        Text(id: "Pengakuan desa: {stage}.", en: "Recognition by the desa: {stage}."))
    static let partnerMoved = Telling(
        "partner.moved", facts: ["partner", "stage"],
        Text(id: "Mitra {partner}: {stage}.", en: "Partner {partner}: {stage}."))
    static let partnerRenewed = Telling(
        "partner.renewed", facts: ["partner"],
        Text(id: "Nota kesepahaman dengan {partner} diperpanjang.", en: "The memorandum with {partner} is renewed."))

    /// Everything that can be told, room by room.
    public static let tellings: [Telling] =
        OrganizationLife.tellings + Outreach.tellings + [
            founded, left, seated, fellDormant, began, recognitionMoved, partnerMoved, partnerRenewed,
        ]
}
