import Networks
import Simulation
import Testing

struct FriedkinJohnsenTests {
    /// Case V11 of the reference cases: x* = (I − AW)⁻¹ (I − A) x(0).
    @Test func fixedPoint() throws {
        let views = try FriedkinJohnsen.fixedPoint(
            try FourVoices.matrix(), initial: FourVoices.views, susceptibility: [0.9, 0.5, 0.8, 0])
        #expect(FourVoices.largestDifference(views, [0.5022370300, 0.4976677772, 0.2325559258, 0]) < 1e-9)
        let mean = views.reduce(0, +) / 4
        #expect(abs(mean - 0.3081151832) < 1e-9)
        #expect(abs(views.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 4 - 0.0435644112) < 1e-9)
    }

    @Test func withoutOpennessNobodyMovesAndWithoutAnchorsItIsDeGroot() throws {
        let matrix = try FourVoices.matrix()
        let closed = try FriedkinJohnsen.fixedPoint(matrix, initial: FourVoices.views, susceptibility: [0, 0, 0, 0])
        #expect(closed == FourVoices.views)
        let open = try FriedkinJohnsen.fixedPoint(matrix, initial: FourVoices.views, susceptibility: [1, 1, 1, 1])
        #expect(FourVoices.largestDifference(open, [Double](repeating: 499.0 / 1245, count: 4)) < 1e-9)
    }

    /// One step on a path: 0.8 of the mean of the neighbours and 0.2 of the start.
    @Test func oneStep() throws {
        let matrix = try InfluenceMatrix(try Figure.path(3), by: .equal)
        var next = [0.0, 0, 0]
        FriedkinJohnsen.step(
            matrix, present: [1, 0.5, 0], initial: [1, 0, 0.5], susceptibility: [0.8, 0.8, 0.8], into: &next)
        #expect(FourVoices.largestDifference(next, [0.6, 0.4, 0.5]) < 1e-15)
    }

    @Test func refusesWhatIsNotInRange() throws {
        let matrix = try FourVoices.matrix()
        for wrong in [[1.1, 0, 0, 0], [-0.1, 0, 0, 0], [.nan, 0, 0, 0], [0, 0, 0]] {
            #expect(throws: InvalidParameter.self) {
                try FriedkinJohnsen.fixedPoint(matrix, initial: FourVoices.views, susceptibility: wrong)
            }
        }
        #expect(throws: InvalidParameter.self) {
            try FriedkinJohnsen.fixedPoint(matrix, initial: [.infinity, 0, 0, 0], susceptibility: [0, 0, 0, 0])
        }
    }

    @Test func twoWhoOnlySwapNeverSettle() throws {
        let matrix = try InfluenceMatrix(rows: [[0, 1], [1, 0]])
        #expect(throws: InvalidParameter.self) {
            try FriedkinJohnsen.fixedPoint(matrix, initial: [0, 1], susceptibility: [1, 1])
        }
    }
}
