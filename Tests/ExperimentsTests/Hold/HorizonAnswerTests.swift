import Testing

@testable import Experiments
@testable import Simulation

struct HorizonAnswerTests {
    /// By the definition: whole months stay months; 13.5 months of 365.25/12 days are 410.9 days.
    @Test(
        arguments: [
            (.months(18), 0.5, .months(9)), (.months(18), 0.75, .days(411)), (.months(18), 1.5, .months(27)),
            (.days(728), 0.75, .days(546)), (.days(1), 0.5, .days(1)), (.days(1), 1.5, .days(2)),
            (.months(1), 0.5, .days(15)),
        ] as [(Span, Double, Span)])
    func aPartOfALengthIsALength(_ span: Span, _ share: Double, _ expected: Span) {
        #expect(span.scaled(by: share) == expected)
    }

    @Test func threeOthersOfAPlanAndNoneTwice() throws {
        var plan = try PlantedPlan.plan()
        #expect(HorizonShare.others(of: plan).map(\.days) == [15, 23, 45])
        plan.horizon = .days(1)
        #expect(HorizonShare.others(of: plan).map(\.days) == [2])
        #expect(HorizonShare.others(of: plan).map(\.share) == [1.5])
    }

    /// What is measured at given months tells nothing more when the plan goes on.
    @Test func whatIsMeasuredAtMonthsEndsWithThePlan() throws {
        var plan = try PlantedPlan.plan()
        plan.horizon = .months(18)
        plan.outcomes = plan.outcomes.map {
            DeclaredOutcome($0.compared, label: $0.label, unit: $0.unit, over: .months([12, 18]))
        }
        #expect(HorizonShare.others(of: plan).map(\.share) == [0.5, 0.75])
    }

    /// The studies of other horizons are other studies, whose runs say how long they are.
    @Test func aHorizonTellsStudiesApart() throws {
        let plan = try PlantedPlan.plan()
        let own = try Study(plan, replicates: 2)
        let longer = try Study(plan, replicates: 2, horizon: .days(45))
        #expect(own.digest != longer.digest && longer.plan.days == 45 && own.plan.days == 30)
        #expect(own.assignment(plan.strategies[0], replicate: 0).days == nil)
        let run = longer.assignment(plan.strategies[0], replicate: 0)
        #expect(run.days == 45 && run.hash != own.assignment(plan.strategies[0], replicate: 0).hash)
        let kept = StudyRecord(longer)
        #expect(kept.study == longer.digest && kept != StudyRecord(own))
    }
}
