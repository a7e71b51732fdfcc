/// How many things stood at each stage of one pipeline, at regular moments; every row adds up to the same total.
public struct StageCounts: Sendable, Hashable {
    /// A stable name of the pipeline, such as `organizations`.
    public let name: String
    /// What the pipeline is called.
    public let label: Text
    /// The stages in order, by label.
    public let stages: [Text]
    /// The moments in days since the start.
    public let times: [Double]
    /// One row per moment: the count at each stage.
    public let rows: [[Int]]

    /// Counts by stage; one row per time, one count per stage.
    public init(name: String, label: Text, stages: [Text], times: [Double], rows: [[Int]]) {
        precondition(times.count == rows.count && rows.allSatisfy { $0.count == stages.count }, "a count per stage")
        (self.name, self.label, self.stages, self.times, self.rows) = (name, label, stages, times, rows)
    }
}

/// Whole rupiah that went from one account to another over a run.
public struct Flow: Sendable, Hashable {
    /// The giver's label.
    public let from: Text
    /// The receiver's label.
    public let to: Text
    /// What it was for.
    public let purpose: Text
    /// The sum in whole rupiah, 0 or more.
    public let rupiah: Int64

    /// A sum that went from one account to another.
    public init(from: Text, to: Text, purpose: Text, rupiah: Int64) {
        (self.from, self.to, self.purpose, self.rupiah) = (from, to, purpose, rupiah)
    }
}

/// Things that a strategy wanted and that could not be done, such as an expense above the budget ceiling.
public struct Refusal: Sendable, Hashable {
    /// A stable name of the cause, such as `budget.apbdes`.
    public let cause: String
    /// What it is called.
    public let label: Text
    /// How often.
    public let count: Int
    /// The money or hours that were not spent, in `unit`.
    public let amount: Double
    /// What `amount` counts.
    public let unit: Unit

    /// A counted refusal.
    public init(cause: String, label: Text, count: Int, amount: Double, unit: Unit) {
        (self.cause, self.label, self.count, self.amount, self.unit) = (cause, label, count, amount, unit)
    }
}

/// Something that happened: an event's id and its facts. `Reports` makes the sentence.
public struct Told: Sendable, Hashable {
    /// A fact of an event.
    public enum Fact: Sendable, Hashable {
        /// A label, such as an organisation's or a role's.
        case text(Text)
        /// A number with its unit.
        case number(Double, Unit)
        /// Whole rupiah.
        case rupiah(Int64)
    }

    /// When, in days since the start.
    public let day: Double
    /// The event's stable id, such as `meeting.held`.
    public let event: String
    /// Its facts by name, in the order of the event's declaration.
    public let facts: [(name: String, fact: Fact)]

    /// Something that happened on `day`.
    public init(day: Double, event: String, facts: [(name: String, fact: Fact)]) {
        (self.day, self.event, self.facts) = (day, event, facts)
    }

    /// Two tellings are equal when day, event and all facts are.
    public static func == (first: Told, second: Told) -> Bool {
        first.day == second.day && first.event == second.event && first.facts.count == second.facts.count
            && zip(first.facts, second.facts).allSatisfy { $0.name == $1.name && $0.fact == $1.fact }
    }

    /// Hashes day and event.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(day)
        hasher.combine(event)
    }
}

/// Who is tied to whom at one moment, with positions computed beforehand.
public struct Portrait: Sendable, Hashable {
    /// A point of the picture: a group, a notable, an office; never a named person.
    public struct Node: Sendable, Hashable {
        /// What it is called.
        public let label: Text
        /// What it is, such as `tradition`, `government`, `institution`, `notable`, `partner`.
        public let kind: String
        /// Position from the left, 0…1.
        public let x: Double
        /// Position from the top, 0…1.
        public let y: Double
        /// Its stage, such as the rung of cooperation, from 0.
        public let stage: Int

        /// A placed point.
        public init(label: Text, kind: String, x: Double, y: Double, stage: Int) {
            (self.label, self.kind, self.x, self.y, self.stage) = (label, kind, x, y, stage)
        }
    }

    /// A tie between two points.
    public struct Tie: Sendable, Hashable {
        /// Index of the first point.
        public let from: Int
        /// Index of the second point.
        public let to: Int
        /// The kind of tie, such as `kin`, `faith`, `normative`, `cooperation`.
        public let kind: String
        /// Strength in −1…1.
        public let strength: Double

        /// A tie between two points by index.
        public init(from: Int, to: Int, kind: String, strength: Double) {
            (self.from, self.to, self.kind, self.strength) = (from, to, kind, strength)
        }
    }

    /// The points.
    public let nodes: [Node]
    /// The ties.
    public let ties: [Tie]
    /// The labels of the stages from 0.
    public let stages: [Text]

    /// A picture of ties.
    public init(nodes: [Node], ties: [Tie], stages: [Text]) {
        (self.nodes, self.ties, self.stages) = (nodes, ties, stages)
    }
}
