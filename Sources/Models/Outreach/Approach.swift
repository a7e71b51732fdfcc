import Simulation

/// One thing that a strategy can ask the facilitators to do; groups and people by index.
public enum Approach: Sendable, Hashable {
    /// Visit a person.
    case visitPerson(Int)
    /// Visit the board of a group.
    case visitGroup(Int)
    /// Speak at a meeting of a group.
    case meeting(of: Int)
    /// Call a joint musyawarah of boards and notables.
    case musyawarah
    /// Have the village head write to everyone.
    case letter
    /// Have the village head write to everyone and found the institution by that letter.
    case decree
    /// Ask the board of a group to carry the institution (menumpang); asked again while it hesitates.
    case hosting(by: Int)
    /// Prepare an activity that these groups carry out together.
    case activity([Int])
    /// Bring two groups together through someone both know.
    case bridge(Int, Int)

    /// What kind of contact it becomes.
    public var kind: EncounterKind {
        switch self {
        case .visitPerson, .visitGroup, .hosting: .visit
        case .meeting: .meeting
        case .musyawarah: .musyawarah
        case .letter, .decree: .letter
        case .activity: .activity
        case .bridge: .bridge
        }
    }

    /// The weekday on which it takes place: letters on Monday, visits on Wednesday, meetings on Saturday evening, shared
    /// activities on Sunday morning.
    var weekday: Int {
        switch kind {
        case .letter: 1
        case .visit, .bridge: 3
        case .meeting, .musyawarah: 6
        case .activity: 7
        }
    }

    /// Whether it needs an evening on which people gather.
    var gathers: Bool { kind == .meeting || kind == .musyawarah || kind == .activity }
}

/// An approach in the queue, or work that someone asked the facilitators for.
struct Wish {
    var approach: Approach?
    var errand: Outreach.Errand?
    var askedAt: Double
    var notBefore: Double
    var hoursLeft: Double
    var attempts = 0
    var isBegun = false
}
