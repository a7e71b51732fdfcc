import Simulation

/// What a scenario declares, in the planner's order: question, place, what we choose, what we do not know, what counts,
/// the strategies. How a world is built and what a strategy does stays in the script; this is all that comparison and
/// reports need to know of it.
public struct Plan: Sendable {
    /// The scenario's name: its file's name without `.lua`.
    public var name: String
    /// The title.
    public var title: Text
    /// The question it answers.
    public var question: Text
    /// Who decides, and when in the planning year.
    public var decides: Text
    /// The first day.
    public var start: CalendarDate
    /// How long it runs.
    public var horizon: Span
    /// The seasons; empty when the plan has no calendar.
    public var seasons: SeasonTable
    /// The money at hand, by source.
    public var budget: Budget
    /// What we choose, in shown order.
    public var levers: [Lever]
    /// What we do not know, in shown order.
    public var uncertainties: [Uncertainty]
    /// Which of them hang together.
    public var correlations: [Correlation]
    /// What counts: the primary outcome first, the others in shown order.
    public var outcomes: [DeclaredOutcome]
    /// The ways to act, in the order of their declaration.
    public var strategies: [Strategy]
    /// What its author expected before the first comparison.
    public var expectations: [Expectation]
    /// What `sweep` varies unless it is told otherwise.
    public var design: DesignSpec?
    /// The numbers that the models stand on.
    public var assumptions: [Assumption]
    /// Those of them to which the plan itself gives a value.
    public var pins: [Pin] = []
    /// The script and its data, by content.
    public var sources: [SourceFile]

    /// A plan with all its parts.
    public init(
        name: String, title: Text, question: Text, decides: Text, start: CalendarDate, horizon: Span,
        seasons: SeasonTable = SeasonTable(), budget: Budget = Budget(ceilings: [], perFiscalYear: false),
        levers: [Lever] = [], uncertainties: [Uncertainty] = [], correlations: [Correlation] = [],
        outcomes: [DeclaredOutcome], strategies: [Strategy],
        expectations: [Expectation] = [], design: DesignSpec? = nil, assumptions: [Assumption] = [],
        sources: [SourceFile] = []
    ) {
        (self.name, self.title, self.question, self.decides) = (name, title, question, decides)
        (self.start, self.horizon, self.seasons, self.budget) = (start, horizon, seasons, budget)
        (self.levers, self.uncertainties, self.outcomes) = (levers, uncertainties, outcomes)
        self.correlations = correlations
        (self.strategies, self.expectations, self.design) = (strategies, expectations, design)
        (self.assumptions, self.sources) = (assumptions, sources)
    }

    /// The horizon in days, counted from the start.
    public var days: Double { horizon.days(from: start) }

    /// The index of the strategy that others are compared with: the one that says so, else the first.
    public var baseline: Int { strategies.firstIndex(where: \.isBaseline) ?? 0 }
}

/// A file that determines results.
public struct SourceFile: Sendable, Hashable, Codable {
    /// Its name relative to the scenario's folder.
    public let name: String
    /// SHA-256 of its bytes, in hexadecimal.
    public let sha256: String

    /// A file by name and content.
    public init(name: String, sha256: String) {
        (self.name, self.sha256) = (name, sha256)
    }
}

/// The money at hand: a ceiling (pagu) per source.
public struct Budget: Sendable, Hashable {
    /// The most that one source gives.
    public struct Ceiling: Sendable, Hashable {
        /// The source's name, such as `apbdes`.
        public let source: String
        /// Whole rupiah.
        public let rupiah: Int64

        /// A ceiling for `source`.
        public init(source: String, rupiah: Int64) {
            (self.source, self.rupiah) = (source, rupiah)
        }
    }

    /// One ceiling per source, by name.
    public let ceilings: [Ceiling]
    /// Whether the ceilings are for each fiscal year (January to December); otherwise for the whole plan.
    public let perFiscalYear: Bool

    /// A budget by source.
    public init(ceilings: [Ceiling], perFiscalYear: Bool) {
        self.ceilings = ceilings.sorted { $0.source < $1.source }
        self.perFiscalYear = perFiscalYear
    }
}

/// A way to act: a named set of lever values and what the script does.
public struct Strategy: Sendable, Hashable {
    /// A stable English name.
    public let name: String
    /// What it is called.
    public let title: Text
    /// One sentence more, where the plan has it.
    public let about: Text?
    /// The levers that it sets.
    public let levers: [RunKey.Parameter]
    /// Whether the plan says that the others are compared with this one.
    public let isBaseline: Bool
    /// Whether anything is done, by the script or by a lever.
    public let acts: Bool

    /// A strategy.
    public init(
        name: String, title: Text, about: Text? = nil, levers: [RunKey.Parameter] = [], isBaseline: Bool = false,
        acts: Bool = true
    ) {
        (self.name, self.title, self.about) = (name, title, about)
        (self.levers, self.isBaseline, self.acts) = (levers, isBaseline, acts)
    }
}
