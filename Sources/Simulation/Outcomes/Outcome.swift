/// The value of one declared outcome in one run.
public enum OutcomeValue: Sendable, Hashable {
    /// A number in the outcome's unit.
    case number(Double)
    /// Whether it happened.
    case yes(Bool)
    /// A count.
    case count(Int)
    /// It happened after this many days.
    case after(days: Double)
    /// It had not happened by the horizon.
    case never
    /// It can no longer happen, because something else ended it after this many days.
    case ended(days: Double)
}

/// How a run ended.
public enum RunStatus: Sendable, Hashable {
    /// It reached its horizon.
    case done
    /// It stopped with an error.
    case failed(Problem)
    /// A limit stopped it.
    case stopped(Problem)
}

/// What makes a run: the scenario aside, these determine it.
public struct RunKey: Sendable, Hashable {
    /// The strategy's name.
    public var strategy: String
    /// Which draw of luck, from 0.
    public var replicate: Int
    /// Which draw of the uncertainties, from 0.
    public var future: Int
    /// Every lever and uncertainty by name, in the order of the declaration.
    public var parameters: [Parameter]

    /// A named number.
    public struct Parameter: Sendable, Hashable {
        /// The planner's name.
        public let name: String
        /// The value in the unit of its declaration.
        public let value: Double

        /// A named value.
        public init(_ name: String, _ value: Double) {
            (self.name, self.value) = (name, value)
        }
    }

    /// A run of `strategy`.
    public init(strategy: String, replicate: Int, future: Int, parameters: [Parameter]) {
        (self.strategy, self.replicate, self.future, self.parameters) = (strategy, replicate, future, parameters)
    }
}

/// All that remains of a run: one small value that comparison, statistics and reports read, and nothing else.
public struct Outcome: Sendable, Hashable {
    /// What made the run.
    public var key: RunKey
    /// How it ended.
    public var status: RunStatus
    /// One value per declared outcome, in the plan's order; empty unless done.
    public var values: [OutcomeValue] = []
    /// What was recorded over time.
    public var series: [Series] = []
    /// How many stood at each stage of each pipeline over time.
    public var stages: [StageCounts] = []
    /// Where money came from and went, summed over the run.
    public var flows: [Flow] = []
    /// What could not be done as the strategy wanted, counted by cause.
    public var refusals: [Refusal] = []
    /// What happened, in order; only when the run was asked to tell.
    public var told: [Told] = []
    /// Who is tied to whom at the end; only when the run was asked to tell.
    public var portrait: Portrait?
    /// SHA-256, in hexadecimal, of everything above but `told` and `portrait`, and of the final state.
    public var digest = ""

    /// The outcome of a run that has not been measured yet.
    public init(key: RunKey, status: RunStatus) {
        (self.key, self.status) = (key, status)
    }
}
