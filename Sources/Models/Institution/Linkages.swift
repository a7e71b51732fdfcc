import Simulation

/// How an institution is tied to its surroundings (Esman 1972): three kinds named in the seed text, and the functional.
public enum Linkage: String, Sendable, Hashable, CaseIterable {
    /// To those who give authority and money: the village, the district.
    case enabling
    /// To those who do complementary work: other groups, partners.
    case functional
    /// To those who bear norms; support or opposition, in −1…1.
    case normative
    /// To people who count outside any formal group: notables.
    case diffused

    /// What it is called.
    public var label: Text {
        switch self {
        case .enabling: Text(id: "kaitan pemungkin", en: "enabling linkage")
        case .functional: Text(id: "kaitan fungsional", en: "functional linkage")
        case .normative: Text(id: "kaitan normatif", en: "normative linkage")
        case .diffused: Text(id: "kaitan tersebar", en: "diffused linkage")
        }
    }
}

/// Someone or something the institution deals with.
public struct Counterpart: Sendable, Hashable {
    /// The permanent identity.
    public let identity: Identity
    /// The kind of linkage.
    public let linkage: Linkage
    /// How strong the linkage is: 0…1, for the normative −1…1.
    public internal(set) var strength = 0.0
    /// Whether the board knows that it matters.
    public internal(set) var isRecognized = false
    /// How many dealings there were.
    public internal(set) var dealings = 0

    /// A counterpart not yet dealt with.
    public init(identity: Identity, linkage: Linkage) {
        (self.identity, self.linkage) = (identity, linkage)
    }
}

/// Mean strength of each kind of linkage.
public struct LinkageStrengths: Sendable, Hashable {
    /// Mean strength by kind, in the order of `Linkage.allCases`; 0 where there is no counterpart.
    public let values: [Double]

    init(_ counterparts: [Counterpart]) {
        values = Linkage.allCases.map { kind in
            var sum = 0.0
            var count = 0
            for counterpart in counterparts where counterpart.linkage == kind {
                sum += counterpart.strength
                count += 1
            }
            return count == 0 ? 0 : sum / Double(count)
        }
    }

    /// The mean strength of one kind.
    public subscript(kind: Linkage) -> Double {
        values[Linkage.allCases.firstIndex(of: kind)!]
    }

    /// *K*: the plain mean of the four kinds.
    public var mean: Double { values.reduce(0, +) / Double(values.count) }
}
