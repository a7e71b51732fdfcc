import Testing

@testable import Experiments
@testable import Simulation

struct StructureStudyTests {
    static let rule = Assumption(
        "x.rule", "usual", of: [Choice("usual"), Choice("turned"), Choice("same")], basis: .judgement, source: Text(""),
        Text("rule"))
    static let form = Assumption(
        "x.form", "plain", of: [Choice("plain"), Choice("other")], basis: .judgement, source: Text(""), Text("form"))
    static let counted = Assumption(
        "x.way", "a", of: [Choice("a"), Choice("b")], basis: .measured, source: Text("counted"), Text("way"))

    private static func plan() throws -> Plan {
        var plan = try PlantedPlan.plan(negligible: 0.1)
        plan.assumptions += [rule, form, counted]
        return plan
    }

    /// Turned it is −1, in the same form 0, in the other form 1: each choice alone, the usual ones beside it.
    private static let planted = PlantedPlan { values in
        switch values[PlantedPlan.count] {
        case 1: values[PlantedPlan.count + 1] == 0 ? -1 : .nan
        case 2: values[PlantedPlan.count + 1] == 0 ? 0 : .nan
        default: 1
        }
    }

    @Test func eachOtherChoiceIsJudgedAlone() throws {
        let found = try #require(try Self.planted.found(settings: 1, plan: Self.plan()))
        #expect(found.structures.map(\.name) == ["x.rule", "x.rule", "x.form"])
        #expect(found.structures.map(\.choice) == ["turned", "same", "other"])
        #expect(found.structures.map(\.standing) == [.reverses, .level, .holds])
        #expect(found.structures.allSatisfy { $0.answer.pairs == 50 && $0.answer.failed == 0 })
        // They are none of the numbers that move.
        #expect(found.numbers == 10)
    }

    /// What is set from outside stays, and so does what follows a lever or an uncertainty; a choice that the plan makes
    /// is its usual one.
    @Test func whatIsChosenElsewhereIsLeft() throws {
        var plan = try Self.plan()
        #expect(plan.structures(except: ["x.rule"]).map(\.name) == ["x.form"])
        plan.pins = [Pin("x.rule", 1), Pin("x.form", nil), Pin("x.2", 0.25), Pin("x.3", nil)]
        #expect(plan.structures().map(\.choice.name) == ["usual", "same"])
        #expect(plan.structures().map(\.usual) == [1, 1])
        let numbers = plan.judgedNumbers()
        #expect(numbers.map(\.name) == ["x.0", "x.1", "x.2", "x.4", "x.5", "x.6", "x.7", "x.8", "x.9"])
        #expect(numbers[2].usual == 0.25 && abs(numbers[2].value(at: 0.5) - 0.25) < 1e-12)
    }

    @Test func theCostIsKnownBefore() throws {
        let study = try Study(try Self.plan(), replicates: 60)
        #expect(StructureStudy.runs(of: study) == 2 * 60 * 3 && HorizonStudy.runs(of: study) == 2 * 60 * 3)
        #expect(HoldStudy.runs(of: study, settings: 7) == 2 * 7 * 50 + 4 * 60 * 3)
    }
}
