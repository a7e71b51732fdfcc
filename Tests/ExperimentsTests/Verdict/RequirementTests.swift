import Testing

@testable import Experiments

/// What may be required of a finding.
@Suite struct RequirementTests {
    @Test(arguments: [
        (Interval(0.4, 0.5) as Interval?, Requirement.Answer.met), (Interval(0.39, 0.5), .undecided),
        (Interval(0.3, 0.39), .notMet), (Interval(0.3, 0.4), .undecided), (nil, .undecided),
    ])
    func theNearEndDecides(interval: Interval?, answer: Requirement.Answer) {
        #expect(Requirement(.atLeast, 0.4).judge(interval) == answer)
        #expect(Requirement(.atMost, -0.4).judge(interval?.mirrored) == answer)
    }
}
