@testable import Experiments
@testable import Simulation

/// The plan of coins with a lever of three named choices and an assumption of two; each adds its number to the level.
enum ChoicePlan {
    static let venues = [Choice("hall"), Choice("house"), Choice("mosque")]
    static let rule = Assumption(
        "coins.rule", "fair", of: [Choice("fair"), Choice("loaded")], basis: .judgement, source: Text(""), Text("rule"))

    static func plan() throws -> Plan {
        var plan = try CoinPlan.plan()
        plan.levers.append(
            try Lever("venue", label: Text("venue"), value: 1, range: 0...2, quantity: .choice(venues)))
        plan.assumptions.append(rule)
        return plan
    }
}
