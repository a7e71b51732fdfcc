import Experiments
import Simulation
import Testing

@testable import Scripting

/// What a plan itself says of its assumptions, and what goes before it.
struct PinTests {
    private static let end = "hours = p.facilitator_hours } }\n"

    private static func scenario(_ assumed: String) throws -> Scenario {
        try Scenario.load(
            Fixtures.dusun(replacing: end, with: end + "world:assume { \(assumed) }\n"))
    }

    /// Those that are the same in every run have a value; the others follow an uncertainty or a lever.
    @Test func aPlanTellsWhatItAssumes() throws {
        let plan = try Self.scenario(
            """
            ["outreach.attendance"] = p.attendance, ["acceptance.pace"] = 0.5,
            ["acceptance.opinions"] = "bounded_confidence", ["outreach.sungkan"] = p.facilitator_hours / 10
            """
        ).plan
        #expect(
            plan.pins == [
                Pin("acceptance.opinions", 1), Pin("acceptance.pace", 0.5), Pin("outreach.attendance", nil),
                Pin("outreach.sungkan", nil),
            ])
        #expect(try Scenario.load(Fixtures.dusun()).plan.pins.isEmpty)
        let numbers = plan.judgedNumbers().map(\.name)
        #expect(numbers.contains("acceptance.pace") && !numbers.contains("outreach.attendance"))
        #expect(!numbers.contains("outreach.sungkan") && !numbers.contains("acceptance.opinions"))
    }

    /// What is set from outside goes before what the plan says, so that nothing is set in vain.
    @Test(arguments: [("[\"acceptance.pace\"] = 0.5", 0.5), ("[\"acceptance.pace\"] = p.attendance", 0.9)])
    func whatIsSetFromOutsideGoesFirst(_ assumed: String, _ value: Double) throws {
        func digest(_ scenario: Scenario, _ changes: [RunKey.Parameter]) throws -> [OutcomeValue] {
            let study = try Study(scenario.plan, replicates: 1, changes: changes)
            let outcome = try scenario.simulatorMaker().run(study.assignment(scenario.plan.strategies[1], replicate: 0))
            #expect(outcome.status == .done)
            return outcome.values
        }
        let (plain, pinned) = (try Scenario.load(Fixtures.dusun()), try Self.scenario(assumed))
        let set = [RunKey.Parameter("acceptance.pace", value)]
        #expect(try digest(pinned, set) == digest(plain, set))
        #expect(try digest(pinned, [RunKey.Parameter("acceptance.pace", 0.02)]) != digest(pinned, set))
        #expect(try digest(pinned, []) != digest(plain, []))
    }
}
