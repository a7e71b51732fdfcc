import Simulation

/// Whose money an expense of the plan is.
public enum FundSource: String, Sendable, Hashable, CaseIterable {
    /// The national budget.
    case apbn
    /// The regency's or city's budget.
    case apbd
    /// The village's budget.
    case apbdes
    /// The residents' own.
    case swadaya
    /// A firm's.
    case business
    /// A donor's.
    case donor

    /// Whether it is public money, which the calendar can close.
    public var isPublic: Bool {
        switch self {
        case .apbn, .apbd, .apbdes: true
        case .swadaya, .business, .donor: false
        }
    }

    /// What it is called.
    public var label: Text {
        switch self {
        case .apbn: Text("APBN")
        case .apbd: Text("APBD")
        case .apbdes: Text("APBDes")
        case .swadaya: Text(id: "swadaya warga", en: "residents' own money")
        case .business: Text(id: "dunia usaha", en: "business")
        case .donor: Text(id: "donatur", en: "donors")
        }
    }

    var index: Int { FundSource.allCases.firstIndex(of: self)! }
}
