import Experiments
import Simulation

extension ScenarioFile {
    /// The names that a command line can say of this scenario, read from its top level alone, without building the
    /// place; empty for one that cannot be read.
    public var outline: (strategies: [(name: String, title: Text)], settable: [(name: String, label: Text)]) {
        guard let source = try? ScenarioSource(self),
            let plan = Reading(source, limits: Limits(), tries: false).plan
        else { return ([], []) }
        return (
            plan.strategies.map { ($0.name, $0.title) },
            plan.levers.map { ($0.name, $0.label) } + plan.uncertainties.map { ($0.name, $0.label) }
        )
    }
}
