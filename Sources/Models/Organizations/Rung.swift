import Simulation

/// How closely a group works with the institution: none, then the five rungs of the ladder (S3).
///
/// Beside the levels of Frey, Lohmeier, Lee & Tollefson (2006), American Journal of Evaluation 27(3), 383–392 (title and
/// pages from memory): komunikasi is close to their networking, kooperasi to cooperation, koordinasi to coordination,
/// kolaborasi to coalition and collaboration; konfederasi has no level there. The top rung dissolves the partners'
/// identity, so higher is not always better. Himmelman (2002) puts coordination before cooperation.
public enum Rung: Int, Sendable, Hashable, CaseIterable, Comparable, Codable {
    /// No contact about the plan.
    case none
    /// Komunikasi: they tell each other what they do.
    case communication
    /// Kooperasi: they help each other case by case.
    case cooperation
    /// Koordinasi: schedules and lists are shared; from here a group counts as joined.
    case coordination
    /// Kolaborasi: they plan and carry out together.
    case collaboration
    /// Konfederasi: one body; the group's own name goes.
    case confederation

    /// The lower rung first.
    public static func < (left: Rung, right: Rung) -> Bool { left.rawValue < right.rawValue }

    /// The next rung up, or `nil` at the top.
    public var next: Rung? { Rung(rawValue: rawValue + 1) }

    /// The planner's name: `none`, `komunikasi`, `kooperasi`, `koordinasi`, `kolaborasi`, `konfederasi`.
    public var name: String { self == .none ? "none" : label.id }

    /// What it is called.
    public var label: Text {
        switch self {
        case .none: Text(id: "belum terhubung", en: "not in contact")
        case .communication: Text(id: "komunikasi", en: "communication")
        case .cooperation: Text(id: "kooperasi", en: "cooperation")
        case .coordination: Text(id: "koordinasi", en: "coordination")
        case .collaboration: Text(id: "kolaborasi", en: "collaboration")
        case .confederation: Text(id: "konfederasi", en: "confederation")
        }
    }
}
