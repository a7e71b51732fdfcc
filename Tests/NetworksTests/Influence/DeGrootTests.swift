import Networks
import Simulation
import Testing

/// The matrix and the views of cases V10 and V11 of the reference cases (solved exactly with SymPy).
enum FourVoices {
    static let views = [1, 0.6, 0.2, 0]

    static func matrix() throws -> InfluenceMatrix {
        try InfluenceMatrix(rows: [
            [0.5, 0.3, 0.2, 0], [0.1, 0.6, 0.2, 0.1], [0, 0.25, 0.5, 0.25], [0.2, 0, 0.3, 0.5],
        ])
    }

    static func largestDifference(_ found: [Double], _ expected: [Double]) -> Double {
        zip(found, expected).map { abs($0 - $1) }.max() ?? .infinity
    }
}

struct DeGrootTests {
    /// Case V10.
    @Test(arguments: [
        (0, [1, 0.6, 0.2, 0]), (1, [0.72, 0.5, 0.25, 0.26]), (2, [0.56, 0.448, 0.315, 0.349]),
        (5, [0.417533, 0.4053325, 0.39060375, 0.3976645]),
        (10, [0.401124885195, 0.400883533055, 0.400598865672, 0.400764229188]),
    ])
    func viewsAfterSteps(steps: Int, expected: [Double]) throws {
        let views = try DeGroot.views(try FourVoices.matrix(), from: FourVoices.views, after: steps)
        #expect(FourVoices.largestDifference(views, expected) < 1e-12)
    }

    /// Case V10: π = (25/166, 155/498, 79/249, 55/249), consensus 499/1245.
    @Test func consensus() throws {
        let matrix = try FourVoices.matrix()
        let weights = try #require(DeGroot.influenceWeights(matrix))
        #expect(FourVoices.largestDifference(weights, [25.0 / 166, 155.0 / 498, 79.0 / 249, 55.0 / 249]) < 1e-12)
        #expect(abs(try #require(DeGroot.consensus(matrix, from: FourVoices.views)) - 499.0 / 1245) < 1e-12)
    }

    /// Case V10: the second eigenvalue is 0.4366025404; one step shrinks its eigenvector (NumPy) by it.
    @Test func theSecondEigenvalueIsTheSpeed() throws {
        let vector = [1, 0.22481921006233838, -0.6542161132012849, -0.05891665158054049]
        let next = try DeGroot.views(try FourVoices.matrix(), from: vector)
        #expect(FourVoices.largestDifference(next, vector.map { $0 * 0.436602540378 }) < 1e-12)
    }

    @Test func theLargestViewNeverRises() throws {
        let matrix = try FourVoices.matrix()
        let largest = try (0...20).map { try DeGroot.views(matrix, from: FourVoices.views, after: $0).max() ?? 0 }
        #expect(zip(largest, largest.dropFirst()).allSatisfy { $0 >= $1 })
    }

    @Test func twoClosedCirclesHaveNoConsensusAndAPairThatSwapsHasOne() throws {
        #expect(DeGroot.influenceWeights(try InfluenceMatrix(rows: [[1, 0], [0, 1]])) == nil)
        #expect(DeGroot.consensus(try InfluenceMatrix(rows: [[0, 1], [1, 0]]), from: [0, 1]) == 0.5)
        let led = try #require(DeGroot.consensus(try InfluenceMatrix(rows: [[1, 0], [1, 0]]), from: [0.25, 1]))
        #expect(abs(led - 0.25) < 1e-12)
        #expect(DeGroot.influenceWeights(try InfluenceMatrix(rows: [])) == nil)
    }

    @Test func refusesAWrongNumberOfViews() {
        #expect(throws: InvalidParameter.self) { try DeGroot.views(try FourVoices.matrix(), from: [1]) }
    }
}
