import Simulation

/// What kind of tie joins two people or organisations: a small whole number with a name.
///
/// Two nodes may be tied in several ways at once (a multiplex network), one tie per kind.
/// The last four are the linkages of institution building: Esman, M. J. (1972), "The elements of institution building",
/// in Eaton, J. W. (ed.), *Institution Building and Development*, Sage, pp. 19–40.
public struct TieKind: RawRepresentable, Hashable, Comparable, Sendable {
    /// The number of the kind, `0...255`; the declared kinds have `0...7`.
    public let rawValue: UInt8

    /// The kind with a number; numbers above the declared ones are kinds of a scenario's own.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Kinds are ordered by their numbers.
    @inlinable
    public static func < (left: TieKind, right: TieKind) -> Bool {
        left.rawValue < right.rawValue
    }

    /// Family and marriage.
    public static let kin = TieKind(rawValue: 0)
    /// The same congregation.
    public static let faith = TieKind(rawValue: 1)
    /// Living near each other.
    public static let neighbourhood = TieKind(rawValue: 2)
    /// Who can give authority, permission and resources.
    public static let enabling = TieKind(rawValue: 3)
    /// Whose work feeds one's own, or competes with it.
    public static let functional = TieKind(rawValue: 4)
    /// Shared or opposed values; its weight is signed, `-1...1`.
    public static let normative = TieKind(rawValue: 5)
    /// The public at large, the press, public opinion.
    public static let diffused = TieKind(rawValue: 6)
    /// A tie of no stated kind, as in a network that has only one.
    public static let plain = TieKind(rawValue: 7)

    /// The declared kinds, in the order of their numbers.
    public static let declared: [TieKind] = [
        .kin, .faith, .neighbourhood, .enabling, .functional, .normative, .diffused, .plain,
    ]

    /// The weights that a tie of this kind may have: `-1...1` for normative ties, else zero or more.
    public var weights: ClosedRange<Double> {
        self == .normative ? -1...1 : 0...Double.greatestFiniteMagnitude
    }

    /// The kind's name in files: `kin`, `faith`, …; `kind9` for a kind of a scenario's own.
    public var code: String {
        switch self {
        case .kin: "kin"
        case .faith: "faith"
        case .neighbourhood: "neighbourhood"
        case .enabling: "enabling"
        case .functional: "functional"
        case .normative: "normative"
        case .diffused: "diffused"
        case .plain: "tie"
        default: "kind\(rawValue)"
        }
    }

    /// The kind's name as people read it; `kind 9` for a kind of a scenario's own.
    public var name: Text {
        switch self {
        case .kin: Text(id: "kekerabatan", en: "kin")
        case .faith: Text(id: "keagamaan", en: "faith")
        case .neighbourhood: Text(id: "ketetanggaan", en: "neighbourhood")
        case .enabling: Text(id: "pemberi wewenang", en: "enabling")
        case .functional: Text(id: "fungsional", en: "functional")
        case .normative: Text(id: "normatif", en: "normative")
        case .diffused: Text(id: "menyebar", en: "diffused")
        case .plain: Text(id: "hubungan", en: "tie")
        default: Text(id: "jenis \(rawValue)", en: "kind \(rawValue)")
        }
    }
}
