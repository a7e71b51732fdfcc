/// What kind of contact a sosialisasi is.
public enum EncounterKind: String, Sendable, Hashable, CaseIterable {
    /// A letter of the village head to everyone.
    case letter
    /// A visit to a notable or to the board of a group.
    case visit
    /// A meeting of an RT, the RW or a group.
    case meeting
    /// A joint deliberation of the boards and notables.
    case musyawarah
    /// An activity that groups carry out together.
    case activity
    /// Two hesitant groups brought together through someone both know.
    case bridge
}

/// One contact that took place: who came, for which groups, and what it cost in hours.
///
/// Outreach makes it; the world hands it to the rooms that learn from it.
public struct Encounter: Sendable {
    /// What it was.
    public var kind: EncounterKind
    /// Who came, by person index, in ascending order.
    public var people: [Int]
    /// The groups that were there or were spoken to, by index, in ascending order.
    public var organizations: [Int]
    /// The household index of each person who came and lives here, in ascending order and without doubles.
    public var households: [Int]
    /// Hours of residents.
    public var residentHours: Double
    /// Hours of facilitators.
    public var facilitatorHours: Double
    /// How well it went, 0…1, where that matters (a mufakat is 1, a postponed musyawarah less).
    public var quality: Double
}
