import Testing

@testable import Experiments
@testable import Simulation

/// An uncertainty that is one of some named choices.
struct WeightedChoiceTests {
    static let seasons = [Choice("dry"), Choice("wet"), Choice("flood")]

    private func season(_ weights: [Double]) throws -> Uncertainty {
        try Uncertainty("season", label: Text("season"), spread: .weighted(weights), quantity: .choice(Self.seasons))
    }

    /// Weights 2, 1, 1 cut the shares at ½ and ¾.
    @Test func eachChoiceHasItsPart() throws {
        let one = try season([2, 1, 1])
        for (share, number) in [(1e-9, 0.0), (0.4999, 0), (0.5001, 1), (0.7499, 1), (0.7501, 2), (1 - 1e-12, 2)] {
            #expect(one.value(at: share) == number, "\(share)")
        }
        #expect(one.range == 0...2 && one.isWhole)
    }

    /// The likeliest is the usual one, the first of several; a design knows all three.
    @Test func inADesign() throws {
        #expect(try Input(season([1, 3, 1])).usual == 1 && Input(season([1, 1, 1])).usual == 0)
        let input = try Input(season([1, 3, 1]))
        #expect(input.valueCount == 3 && input.names == Self.seasons && input.low == 0 && input.high == 2)
        #expect(try Levels.every.values(of: input) == [0, 1, 2])
        #expect(input.value(at: 0) == 0 && input.value(at: 1) == 2)
        let judged = try #require(JudgedNumber(season([1, 3, 1])))
        #expect(judged.usual == 1 && judged.value(at: 0.1) == 0 && judged.isWhole)
    }

    @Test func refusals() {
        for weights in [[1, 1], [1, 0, 1], [1, -1, 1], [1, .infinity, 1]] {
            #expect(throws: InvalidParameter.self) { try season(weights) }
        }
    }
}
