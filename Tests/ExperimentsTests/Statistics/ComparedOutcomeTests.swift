import Simulation
import Testing

@testable import Experiments

/// A declared outcome as comparison needs it.
@Suite struct ComparedOutcomeTests {
    @Test(arguments: [
        (ComparedOutcome.Kind.number, OutcomeValue.number(2.5), 2.5 as Double?), (.number, .number(.nan), nil),
        (.number, .count(3), 3), (.count, .count(3), 3), (.count, .number(3), nil), (.yesNo, .yes(true), 1),
        (.yesNo, .yes(false), 0), (.yesNo, .number(1), nil), (.timeTo, .after(days: 0), 0),
        (.timeTo, .after(days: 99.5), 99.5), (.timeTo, .after(days: 101), 100), (.timeTo, .never, 100),
        (.timeTo, .ended(days: 3), 100), (.timeTo, .after(days: -1), nil), (.timeTo, .number(5), nil),
    ])
    func numbers(kind: ComparedOutcome.Kind, value: OutcomeValue, number: Double?) throws {
        #expect(try Studies.outcome(kind).number(value, horizon: 100) == number)
    }

    @Test(arguments: [-1, Double.nan, Double.infinity])
    func negligibleIsFiniteAndNotNegative(value: Double) {
        #expect(throws: InvalidParameter.self) { try Studies.outcome(.number, negligible: value) }
    }

    @Test func targetIsFinite() {
        #expect(throws: InvalidParameter.self) { try Studies.outcome(.number, target: .nan) }
    }
}
