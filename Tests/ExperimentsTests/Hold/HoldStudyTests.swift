import Foundation
import Testing

@testable import Experiments
@testable import Simulation

struct HoldStudyTests {
    /// The difference moves between 0.5 and 1.5: nothing flips it, wherever the numbers go.
    @Test func whatNothingFlipsHolds() throws {
        let found = try #require(try PlantedPlan { 1 + 0.5 * ($0[3] - 0.5) + 0.5 * ($0[4] - 0.5) }.found())
        let tally = try #require(found.tally)
        #expect(tally.holds == 100 && tally.reverses == 0 && tally.undecided == 0 && !tally.depends)
        #expect(found.nearest == nil && found.searched.count == 6)
        #expect(Set(found.deciding.map(\.name)) == ["x.3", "x.4"])
        #expect(found.numbers == 10 && found.replicates == 50)
        #expect(found.verdict.first == 1 && found.verdict.againstBaseline && found.verdict.direction == .better)
    }

    /// 0.6 − x₂ plus or minus little: it flips where x₂ passes 0.6 by what 50 pairs can tell.
    @Test(arguments: [(Seed(7), 0.6), (Seed(8), 0.6), (Seed(9), 0.85), (Seed(10), 0.54)])
    func whatOneNumberFlipsIsFound(_ seed: Seed, _ border: Double) throws {
        let found = try #require(try PlantedPlan { 1.0 * (border - $0[2]) }.found(seed: seed))
        let nearest = try #require(found.nearest)
        #expect(nearest.moves.map(\.name) == ["x.2"])
        let move = nearest.moves[0]
        // A twentieth of the range, of which luck takes t(0.0125; 49) · 0.05/√50 = 0.016.
        #expect(move.from == 0.5 && move.to > border && move.to < border + 0.05, "\(move)")
        #expect(nearest.estimate < 0)
        #expect(found.deciding.map(\.name) == ["x.2"] && found.deciding[0].correlation < -0.9)
        if border < 0.6 { #expect(try #require(found.tally).reverses > 20) }
    }

    /// Only where both pass 0.62 does it flip.
    @Test func whatTwoNumbersFlipTogetherIsFound() throws {
        let found = try #require(try PlantedPlan { $0[1] > 0.62 && $0[6] > 0.62 ? -1 : 1 }.found())
        let nearest = try #require(found.nearest)
        #expect(Set(nearest.moves.map(\.name)) == ["x.1", "x.6"])
        for move in nearest.moves { #expect(move.to > 0.62 && move.to < 0.67, "\(move)") }
        let tally = try #require(found.tally)
        #expect(tally.holds + tally.reverses == 100 && tally.reverses > 0)
    }

    /// Beyond the settings and along neither number alone: x₁ + x₆ past 1.5, from 0.5 each, the ends being 1.
    @Test func twoNumbersBeyondTheSettingsAreFound() throws {
        let found = try #require(try PlantedPlan { 1.55 - $0[1] - $0[6] }.found())
        #expect(found.tally?.holds == 100)
        let nearest = try #require(found.nearest)
        #expect(Set(nearest.moves.map(\.name)) == ["x.1", "x.6"])
        let sum = nearest.moves.reduce(0) { $0 + $1.to }
        #expect(sum > 1.55 && sum < 1.55 + 0.05 * 2, "\(nearest.moves)")
    }

    /// A cost: less is better, and everything is turned.
    @Test func lessCanBeBetter() throws {
        let found = try #require(try PlantedPlan { $0[2] - 0.6 }.found(better: .lower))
        #expect(found.verdict.first == 1 && found.verdict.direction == .better)
        let move = try #require(found.nearest?.moves.first)
        #expect(move.name == "x.2" && move.to > 0.6 && move.to < 0.65)
    }

    /// What is set from outside, levers and numbers with a source stay.
    @Test func onlyJudgementMoves() throws {
        let found = try #require(
            try PlantedPlan { 0.8 - $0[2] }.found(settings: 20, changes: [RunKey.Parameter("x.2", 0.55)]))
        #expect(found.numbers == 9 && found.tally?.holds == 20 && found.nearest == nil)
    }

    @Test func noVerdictCannotHold() throws {
        let found = try #require(try PlantedPlan(spread: 1) { _ in 0 }.found())
        #expect(found.verdict.direction == nil && found.tally == nil && found.nearest == nil)
    }

    /// No difference that matters, left where x₅ passes 0.6 either way: said, but not searched.
    @Test func noDifferenceCanHoldToo() throws {
        let found = try #require(
            try PlantedPlan { $0[5] > 0.6 ? 1 : 0 }.found(negligible: 0.2))
        let tally = try #require(found.tally)
        #expect(found.verdict.direction == .level && tally.holds + tally.reverses == 100 && tally.reverses > 5)
        #expect(found.deciding.map(\.name) == ["x.5"] && found.nearest == nil && found.searched.isEmpty)
    }

    /// The same command goes on: a book per purpose, nothing done twice, more settings extend it.
    @Test func itIsKeptInBooks() throws {
        let planted = PlantedPlan { 0.6 - $0[2] }
        let study = try Study(try PlantedPlan.plan(), seed: Seed(7), replicates: 20)
        let comparison = try ComparisonStudy(study, on: planted.batch).run().comparison
        let folder = BookFolder()
        try FileManager.default.createDirectory(atPath: folder.path + "/hold", withIntermediateDirectories: true)
        var (before, after) = (0, 0)
        func found(_ settings: Int) throws -> HoldFindings? {
            (before, after) = (0, 0)
            return try HoldStudy(study, comparison, settings: settings)?.run(on: planted.batch) { book, layout in
                let runs = try RunBook(folder.path + "/" + HoldStudy.folder(of: book, layout), layout)
                before += runs.doneCount
                after += layout.count
                return runs
            }
        }
        let first = try found(12)
        #expect(before < after)
        #expect(try found(12) == first && before == after)
        #expect(try found(30)?.tally?.settings == 30 && before < after)
        #expect(try found(12) == first && before == after)
    }

    @Test func everyNumberOfThreadsGivesTheSame() throws {
        let planted = PlantedPlan { $0[1] > 0.62 && $0[6] > 0.62 ? -1 : 1 }
        #expect(try planted.found(settings: 30) == planted.found(settings: 30))
    }
}
