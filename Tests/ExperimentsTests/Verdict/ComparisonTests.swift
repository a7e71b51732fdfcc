import Foundation
import Simulation
import Testing

@testable import Experiments

/// What paired runs say, whole.
@Suite struct ComparisonTests {
    private func values(_ study: Int, shift: Double = 0) -> [OutcomeValue?] {
        let common = Studies.normals(200, study: 40)
        let own = Studies.normals(200, study: study)
        return common.indices.map { .number(common[$0] + own[$0] * 0.5 + shift) }
    }

    /// The result depends on the rows, not on their arrival; an extended study equals a fresh one, byte for byte.
    @Test func sameBytes() throws {
        let columns = [values(41), values(42, shift: 0.2)]
        func bytes(_ order: [Int]) throws -> Data {
            let table = try OutcomeTable(
                strategies: ["a", "b"], outcomes: [Studies.outcome(.number, target: 0.1)], horizon: 540,
                rows: order.map { OutcomeTable.Row(future: $0, replicate: $0) },
                runs: columns.map { column in order.map { row in column[row].map { [$0] } } })
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return try encoder.encode(Comparison(table, seed: Seed("biji")))
        }
        let inOrder = try bytes(Array(0..<200))
        #expect(try bytes(Array(100..<200) + Array(0..<100)) == inOrder)
        #expect(try bytes((0..<200).reversed()) == inOrder)
        #expect(!inOrder.isEmpty)
    }

    /// The primary first, then by declared order, then by name.
    @Test func orderOfOutcomes() throws {
        let declared = [("z", nil), ("b", nil), ("a", nil), ("p", nil), ("y", 1)] as [(String, Int?)]
        let outcomes = try declared.map {
            try ComparedOutcome($0.0, .number, unit: .number, better: .higher, primary: $0.0 == "p", order: $0.1)
        }
        let row: [OutcomeValue] = (0..<5).map { .number(Double($0)) }
        let table = try OutcomeTable(
            strategies: ["a"], outcomes: outcomes, horizon: 1,
            rows: (0..<3).map { OutcomeTable.Row(future: $0, replicate: $0) }, runs: [[row, row, row]])
        let found = Comparison(table, seed: Seed(0))
        #expect(found.outcomes.map(\.outcome.name) == ["p", "y", "a", "b", "z"])
        #expect(found.outcomes.map(\.place) == [3, 4, 2, 1, 0])
        #expect(found.primary.againstBest.isEmpty && found.primary.allPairs.isEmpty)
        #expect(found.primary.best.among == [0] || found.primary.best.among.isEmpty)
        #expect(found.preliminary && found.futures == 3)
    }

    /// All runs of all strategies failed: no trap, nothing claimed.
    @Test func everythingFailed() throws {
        let table = try Studies.table(Studies.outcome(.yesNo), [[nil, nil], [nil, nil]])
        let found = Comparison(table, seed: Seed(0))
        #expect(found.pairs == 0 && found.failed.byStrategy == [2, 2])
        #expect(found.primary.againstBaseline[0].verdict == .undecided)
        _ = try JSONEncoder().encode(found)
    }
}
