import Experiments
import Foundation
import Simulation

/// Workload W6: the points of designs, and the indices of an output, timed; what they come to is the check.
struct DesignsCase {
    private let rounds: Int

    init(_ words: Words) throws { rounds = try words.number("--rounds", or: 3, in: 1...100) }

    /// Sobol points and a Latin hypercube of 2²⁰ × 20, a Saltelli design of 2¹⁴ rows of 20 inputs, and its indices with
    /// 100 resamples; in turns with SciPy and SALib where they are. Each check must come out for the case to pass.
    func run() throws -> Bool {
        let inputs = try (1...20).map { place in
            try Input(Lever("x\(place)", label: Text("x\(place)"), value: 0.5, range: 0...1))
        }
        let (size, rows, seed) = (1 << 20, 1 << 14, Seed(1))
        let peers = DesignPeers()
        var table = Rows([
            "W6, median of \(rounds)", "wall s", "cpu s", "check", "expected", "peer's wall s", "cpu s", "check",
            "ours is × faster (cpu)",
        ])
        var passed = true
        func time<Value>(
            _ name: String, _ turn: String, expected: String, _ check: (Value) -> String, _ work: () throws -> Value
        ) rethrows {
            var (costs, others) = ([Timing](), [Timing]())
            var (found, other) = ("", "–")
            for _ in 0..<rounds {
                if let theirs = peers?.turn(turn) {
                    others.append(theirs.cost)
                    other = theirs.check
                }
                let (cost, value) = try Timing.of(work)
                costs.append(cost)
                found = check(value)
            }
            passed = passed && found == expected && (others.isEmpty || other == expected)
            func cell(_ seconds: [Double]) -> String { seconds.isEmpty ? "–" : Rows.text(seconds.median) }
            let (own, theirs) = (costs.map(\.cpu).median, others.map(\.cpu).median)
            table.add([
                name, cell(costs.map(\.wall)), cell(costs.map(\.cpu)), found, expected, cell(others.map(\.wall)),
                cell(others.map(\.cpu)), other, theirs.isNaN ? "–" : Rows.text(theirs / max(own, 1e-6), 1),
            ])
        }
        // The first 2^m published points hold each multiple of 2^-m once in every input: their mean is (1 - 2^-m)/2.
        let middle = Rows.text((1 - 1 / Double(size)) / 2, 9)
        try time("Sobol points 2^20 x 20", "points", expected: middle, { Rows.text(DesignsCase.mean($0, 19), 9) }) {
            try Design.sobol(inputs, size: size, scramble: nil)
        }
        // One point in each of 2^20 slices: as many different slices.
        try time(
            "Latin hypercube 2^20 x 20", "hypercube", expected: "\(size)",
            { "\(DesignsCase.slices($0, 19, of: size))" }
        ) {
            try Design.latinHypercube(inputs, size: size, seed: seed)
        }
        let design = try Design.saltelli(inputs, rows: rows, luck: false, seed: seed)
        // It holds two points a row and mixes them when it is asked, so asking for every value is part of the work.
        try time(
            "Saltelli design 2^14 rows x 20", "design", expected: "\(rows * 22)",
            { (columns: [[Double]]) in "\(columns[19].count)" }
        ) {
            let made = try Design.saltelli(inputs, rows: rows, luck: false, seed: seed)
            return inputs.indices.map { made.column($0) }
        }
        // Sobol's G with a = 0, 1, 4.5, 9 and 99 for the rest: of the first two inputs 0.716 and 0.179 alone.
        let a = [0, 1, 4.5, 9] + [Double](repeating: 99, count: 16)
        let output = DesignOutput(
            "g",
            (0..<design.count).map { index in
                a.indices.reduce(1) { $0 * (abs(4 * design.value($1, at: index) - 2) + a[$1]) / (1 + a[$1]) }
            })
        try time(
            "indices of it, 100 resamples", "indices", expected: "true",
            { DesignsCase.agrees($0, a) ? "true" : "false" }
        ) {
            try SobolIndices(output, of: design, seed: seed, resamples: 100)
        }
        table.write()
        return passed
    }

    private static func mean(_ design: Design, _ place: Int) -> Double {
        design.column(place).reduce(0, +) / Double(design.count)
    }

    private static func slices(_ design: Design, _ place: Int, of size: Int) -> Int {
        var seen = [Bool](repeating: false, count: size)
        for value in design.column(place) { seen[min(size - 1, Int(value * Double(size)))] = true }
        return seen.count { $0 }
    }

    /// Whether the first-order indices are those of the closed form, Vi = 1/(3(1 + ai)²) over ∏(1 + Vi) − 1, within four
    /// of the standard errors that the intervals tell.
    private static func agrees(_ indices: SobolIndices, _ a: [Double]) -> Bool {
        let own = a.map { 1 / (3 * (1 + $0) * (1 + $0)) }
        let whole = own.reduce(1) { $0 * (1 + $1) } - 1
        return zip(indices.inputs, own).allSatisfy { effect, share in
            guard let interval = effect.first.interval else { return false }
            return abs(effect.first.value - share / whole) <= max(interval.width, 1e-9)
        }
    }
}
