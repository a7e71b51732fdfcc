import Testing

@testable import Experiments
@testable import Simulation

struct SettingAnswerTests {
    static func answer(_ first: [Double?], _ second: [Double?]) throws -> SettingAnswer {
        SettingAnswer(
            first, second, try Studies.outcome(.number), horizon: 30, direction: .better, seed: Seed(1))
    }

    @Test func aSettingIsJudgedByItself() throws {
        let base: [Double?] = Studies.normals(50, study: 2)
        let up = base.map { $0.map { $0 + 1 } }
        #expect(try Self.answer(up, base) == SettingAnswer(1, .holds))
        #expect(try Self.answer(base, up).standing == .reverses)
        #expect(try Self.answer(base, base) == SettingAnswer(0, .undecided))
    }

    /// One failed run of fifty is more than 1 %.
    @Test func failedRunsLeaveItOpen() throws {
        let base: [Double?] = Studies.normals(50, study: 2)
        var up = base.map { $0.map { $0 + 1 } }
        up[7] = nil
        let answer = try Self.answer(up, base)
        #expect(answer.standing == .undecided && answer.failed == 1 && answer.estimate != nil)
        let none = try Self.answer([nil, nil], [nil, 1])
        #expect(none.standing == .undecided && none.estimate == nil && none.failed == 2)
    }

    /// Wilson's interval of 83 of 100 at 95 %: 0.745 to 0.891 (by the formula of Wilson 1927).
    @Test func theTallyCounts() throws {
        let answers =
            [Standing](repeating: .holds, count: 83) + [Standing](repeating: .reverses, count: 6)
            + [Standing](repeating: .undecided, count: 9) + [.level, .level]
        let tally = HoldTally(answers.map { SettingAnswer(1, $0) })
        #expect([tally.settings, tally.holds, tally.reverses, tally.undecided, tally.level] == [100, 83, 6, 9, 2])
        let interval = try #require(tally.interval)
        #expect(abs(interval.low - 0.7445) < 5e-4 && abs(interval.high - 0.8911) < 5e-4, "\(interval)")
        #expect(tally.depends)
        #expect(
            !HoldTally(
                [Standing](repeating: .holds, count: 9).map { SettingAnswer(1, $0) } + [SettingAnswer(1, .level)]
            ).depends)
    }
}
