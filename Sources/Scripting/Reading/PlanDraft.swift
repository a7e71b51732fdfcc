import Experiments
import LuaBridge
import Simulation

/// What a script has declared so far.
struct PlanDraft {
    struct OutcomeDraft {
        let declared: DeclaredOutcome
        let measure: LuaFunction
    }

    struct StrategyDraft {
        /// The strategy without its levers.
        let strategy: Strategy
        /// The levers that it sets, as they were written.
        let chosen: [ChosenLever]
        let act: LuaFunction?

        /// The strategy with those of its levers that `levers` holds.
        func strategy(_ levers: [Lever]) -> Strategy {
            Strategy(
                name: strategy.name, title: strategy.title, about: strategy.about,
                levers: chosen.compactMap { one in
                    levers.first { $0.name == one.name }
                        .flatMap { one.value.number(as: $0.quantity) }.map { RunKey.Parameter(one.name, $0) }
                }, isBaseline: strategy.isBaseline, acts: strategy.acts)
        }
    }

    /// A lever's value that a strategy chooses, to be checked when all levers are known.
    struct Choice {
        let strategy: String
        let lever: String
        let value: WrittenValue
        let place: LuaPlace?
    }

    struct Ordered<Value> {
        let value: Value
        let order: Int?
    }

    var heading: Heading?
    var budget = Budget(ceilings: [], perFiscalYear: false)
    var hasBudget = false
    var levers: [Ordered<Lever>] = []
    var uncertainties: [Ordered<Uncertainty>] = []
    var correlated: [CorrelatedNames] = []
    var build: LuaFunction?
    var strategies: [StrategyDraft] = []
    var outcomes: [OutcomeDraft] = []
    var choices: [Choice] = []
    var expectations: [Expectation] = []
    var expectationPlaces: [LuaPlace?] = []
    var design: DesignDraft?
    /// Where each part was declared first, by its word.
    var places: [String: LuaPlace] = [:]
    private var plan: Handle<PlanSpeaker>?

    /// What `scenario` says.
    struct Heading {
        var title: Text
        var question: Text
        var decides: Text
        var start: CalendarDate
        var horizon: Span
        var seasons: SeasonTable
        var limits: TighterLimits?
    }

    /// The one plan of a session.
    mutating func handle(_ session: Session) -> Handle<PlanSpeaker> {
        if let plan { return plan }
        let made = Handle<PlanSpeaker>(session)
        plan = made
        return made
    }

    /// The levers in shown order: those with `order` first, the others by name.
    var shownLevers: [Lever] { PlanDraft.shown(levers) { $0.name } }

    /// The uncertainties in shown order.
    var shownUncertainties: [Uncertainty] { PlanDraft.shown(uncertainties) { $0.name } }

    /// The outcomes in shown order: the primary one, then those with `order`, then the others by name.
    var shownOutcomes: [OutcomeDraft] {
        outcomes.sorted { one, other in
            let (first, second) = (one.declared.compared, other.declared.compared)
            if first.primary != second.primary { return first.primary }
            return (first.order ?? .max, first.name) < (second.order ?? .max, second.name)
        }
    }

    private static func shown<Value>(_ list: [Ordered<Value>], name: (Value) -> String) -> [Value] {
        list.sorted { ($0.order ?? .max, name($0.value)) < ($1.order ?? .max, name($1.value)) }.map(\.value)
    }

    /// The quantity of everything that `p` holds, by name.
    var quantities: [String: Quantity] {
        var result: [String: Quantity] = [:]
        for lever in levers { result[lever.value.name] = lever.value.quantity }
        for uncertainty in uncertainties { result[uncertainty.value.name] = uncertainty.value.quantity }
        return result
    }
}
