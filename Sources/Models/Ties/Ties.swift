import Foundation
import Networks
import Simulation

/// Who is tied to whom: people to people, and groups to groups; the institution keeps its own linkages.
///
/// Between people the ties are a multiplex graph that stands for the whole run. Between groups they form when groups
/// meet, close over common partners, and decay when unused; those without a common partner, bridges, decay faster (Burt
/// 2000, "Decay functions", Social Networks 22, doi:10.1016/S0378-8733(99)00015-5). The other form that can be chosen
/// leaves them as the data say.
public final class Ties {
    static let kinShare = Assumption(
        "ties.kin_share", 0.33, in: 0...1, basis: .judgement, source: Text(id: "ilustratif", en: "illustrative"),
        Text(
            id: "bagian rumah tangga yang punya kerabat di rumah lain",
            en: "share of households with kin in another house"))
    static let notableReach = Assumption(
        "ties.notable_reach", 0.35, in: 0...1, basis: .judgement, source: Text(id: "ilustratif", en: "illustrative"),
        Text(
            id: "bagian warga terdekat yang mendengarkan seorang tokoh",
            en: "share of those near who listen to a notable"))
    static let notableStrength = Assumption(
        "ties.notable_strength", 1.5, in: 0...5, unit: Text(id: "kali tetangga", en: "times a neighbour"),
        basis: .judgement, source: Text(id: "ilustratif", en: "illustrative"),
        Text(id: "bobot suara seorang tokoh", en: "weight of a notable's voice"))
    static let formation = Assumption(
        "ties.formation", 0.15, in: 0...1, unit: Text(id: "per pertemuan", en: "per meeting"), basis: .judgement,
        source: Text(id: "ilustratif", en: "illustrative"),
        Text(
            id: "bertambahnya kekuatan hubungan dua kelompok yang bertemu",
            en: "how much a meeting strengthens a tie of two groups"))
    static let bridgeDecay = Assumption(
        "ties.bridge_decay", 0.6, in: 0...0.95, unit: Text(id: "per tahun", en: "a year"), basis: .judgement,
        source: Text(
            id: "ilustratif: tengah dari 0,3–0,9; Burt 2000: sekitar 0,9; Lyu dkk. 2022: bisa lebih awet",
            en: "illustrative: the middle of 0.3–0.9; Burt 2000: about 0.9; Lyu et al. 2022: may last longer"),
        Text(id: "melemahnya hubungan tanpa mitra bersama", en: "decay of ties without a common partner"))
    static let embeddedDecay = Assumption(
        "ties.embedded_decay", 0.2, in: 0...0.95, unit: Text(id: "per tahun", en: "a year"), basis: .judgement,
        source: Text(id: "ilustratif: 0,1–0,4", en: "illustrative: 0.1–0.4"),
        Text(id: "melemahnya hubungan dengan mitra bersama", en: "decay of ties with a common partner"))
    static let closure = Assumption(
        "ties.closure", 0.2, in: 0...1, unit: Text(id: "per tahun dan rangkai terbuka", en: "a year and open triad"),
        basis: .judgement, source: Text(id: "ilustratif: 0,1–0,3", en: "illustrative: 0.1–0.3"),
        Text(
            id: "peluang dua kelompok saling mengenal lewat mitra bersama",
            en: "chance that two groups with a common partner become tied"))

    static let betweenGroups = Assumption(
        "ties.between_groups", "moving",
        of: [
            Choice(
                "moving",
                Text(
                    id: "hubungan antarkelompok menguat dan melemah", en: "the ties between groups grow and fade")),
            Choice(
                "frozen",
                Text(
                    id: "hubungan antarkelompok tetap seperti semula",
                    en: "the ties between groups stay as they are")),
        ], basis: .judgement, source: Text(id: "ilustratif", en: "illustrative"),
        Text(
            id: "apakah hubungan antarkelompok berubah selama rencana berjalan",
            en: "whether the ties between groups change while the plan runs"))

    /// The numbers this room stands on.
    public static let assumptions =
        [
            betweenGroups, kinShare, notableReach, notableStrength, formation, bridgeDecay, embeddedDecay, closure,
        ] + nearnessAssumptions

    static let closes = Decision("ties.closes", .calendar)
    /// The decisions this room draws.
    public static let decisions = [PeopleTies.kin, PeopleTies.kinRT, PeopleTies.kinHouse, PeopleTies.reached, closes]

    /// The ties between people: kin, faith, neighbourhood, and notables (diffused); nodes are person indices.
    public let people: Graph
    /// The functional ties between groups.
    public private(set) var groups: GroupTies
    /// How strong the tie of the data between the desa and each group or notable is, by code, in ascending order.
    public let enabling: [(code: String, weight: Double)]

    private let organizations: Organizations
    private let isFrozen: Bool
    private let growth, bridgeLoss, embeddedLoss, closureChance: Double
    private let closesDraws: Draws

    /// The ties of a territory.
    ///
    /// - Throws: `InvalidParameter` when a row names an unknown code or a weight outside its kind's range.
    public init(people: People, organizations: Organizations, rows: [TieRow], settings: Settings, run: Run) throws {
        let rows = rows.sorted { ($0.from, $0.to, $0.kind) < ($1.from, $1.to, $1.kind) }
        for row in rows {
            for code in [row.from, row.to]
            where people.indexByCode[code] == nil && organizations.index(of: code) == nil && code != Ties.desa {
                throw InvalidParameter(
                    "ties", must: Text(id: "menyebut kode yang dikenal", en: "name a known code"), got: code)
            }
            try InvalidParameter.check(row.trust, named: "trust (\(row.from)–\(row.to))", in: 0...1)
            try InvalidParameter.check(
                row.weight, named: "weight (\(row.from)–\(row.to))", in: row.kind == .normative ? -1...1 : 0...10)
        }
        self.people = try PeopleTies.graph(people, rows: rows, settings: settings, making: run.making)
        self.organizations = organizations
        groups = GroupTies(organizations, rows: rows, settings: settings)
        enabling = rows.compactMap { row in
            row.from == Ties.desa
                ? (row.to, min(1, row.weight)) : row.to == Ties.desa ? (row.from, min(1, row.weight)) : nil
        }
        isFrozen = settings[Ties.betweenGroups] != 0
        growth = settings[Ties.formation]
        bridgeLoss = Ties.monthly(settings[Ties.bridgeDecay])
        embeddedLoss = Ties.monthly(settings[Ties.embeddedDecay])
        closureChance = Ties.monthly(settings[Ties.closure])
        closesDraws = run.luck.draws(Ties.closes)
    }

    /// The code by which ties of the data name the desa.
    public static let desa = "desa"

    /// The part lost in a month of what loses `yearly` in a year: 1 − (1 − y)^(1/12).
    static func monthly(_ yearly: Double) -> Double {
        1 - pow(1 - yearly, 1.0 / 12)
    }

    /// Groups met: each pair's tie grows.
    public func meet(_ met: [Int], weight: Double = 1) {
        guard !isFrozen else { return }
        for (place, one) in met.enumerated() {
            for other in met[(place + 1)...] { groups.strengthen(one, other, by: growth * weight) }
        }
    }

    /// One month: unused ties decay and triads close.
    public func month(_ month: Int) {
        guard !isFrozen else { return }
        groups.month(
            bridgeLoss: bridgeLoss, embeddedLoss: embeddedLoss, closure: closureChance, month: month,
            identities: organizations.identity, draws: closesDraws)
    }
}
