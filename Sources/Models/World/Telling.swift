import Simulation

/// A kind of event that a run can tell: its id, its facts by name, and the sentence they stand in.
///
/// Rooms declare theirs as constants. A fact stands in the sentence as `{name}`.
public struct Telling: Sendable, Hashable {
    /// The stable id, such as `meeting.held`.
    public let event: String
    /// The names of its facts, in order.
    public let facts: [String]
    /// The sentence in both languages, with `{name}` where a fact stands.
    public let sentence: Text

    /// A kind of event.
    public init(_ event: String, facts: [String] = [], _ sentence: Text) {
        (self.event, self.facts, self.sentence) = (event, facts, sentence)
    }
}

/// Keeps what happened in a run, for its story; costs nothing unless someone listens.
public final class Chronicle {
    /// Whether what is told is kept.
    public let isListening: Bool
    /// What was told, in order.
    public private(set) var told: [Told] = []
    private let run: Run

    /// The most entries that are kept: a story longer than that is not read.
    public static let mostEntries = 400

    /// A chronicle of `run`.
    public init(_ run: Run, isListening: Bool) {
        (self.run, self.isListening) = (run, isListening)
    }

    /// Tells an event with its facts, in the order of the declaration; a wrong number of facts is a programmer's error.
    public func tell(_ telling: Telling, _ facts: @autoclosure () -> [Told.Fact] = []) {
        guard isListening, told.count < Chronicle.mostEntries else { return }
        let facts = facts()
        precondition(facts.count == telling.facts.count, "\(telling.event) has \(telling.facts.count) facts")
        told.append(Told(day: run.now, event: telling.event, facts: zip(telling.facts, facts).map { ($0, $1) }))
    }
}
