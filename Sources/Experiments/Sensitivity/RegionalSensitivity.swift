import Simulation

/// Which inputs decide whether a run ends on one side of a threshold.
///
/// The points are parted into those whose outcome lies beyond the threshold and the rest; an input matters when its
/// values are distributed otherwise in the two parts, measured by Smirnov's largest distance between the two
/// distributions (Hornberger & Spear 1981, An approach to the preliminary analysis of environmental systems, Journal of
/// Environmental Management 12, 7–18; Smirnov 1939). Named choices have no order: theirs is half the sum of the
/// differences between the shares of each choice (total variation), which for two choices is Smirnov's.
public struct RegionalSensitivity: Sendable, Hashable, Encodable {
    /// On which side of the threshold a run is counted as behaving.
    public enum Side: String, Sendable, Hashable, Codable {
        /// At the threshold or above.
        case atLeast = "at_least"
        /// At the threshold or below.
        case atMost = "at_most"
    }

    /// What one input decides.
    public struct Effect: Sendable, Hashable, Encodable {
        /// The input's name.
        public let name: String
        /// The largest distance between the two distributions, in `0...1`.
        public let distance: Double
        /// The chance of a distance at least as large when the input decides nothing, by permutation.
        public let chance: Double
        /// The same for the most distant of all inputs (Holm 1979, Scandinavian Journal of Statistics 6, 65–70): under
        /// 0.05 it may be said that the input matters.
        public let adjusted: Double
        /// The median of the input among the runs on the side asked for, in its unit; of a named choice the share of
        /// these runs that have it.
        public let inside: Double
        /// The same among the others.
        public let outside: Double
        /// Of named choices the number of the one whose share is the most larger inside; `nil` for numbers.
        public let choice: Double?
    }

    /// The effects, in the order of the inputs.
    public let inputs: [Effect]
    /// Points whose outcome lies on the side asked for.
    public let inside: Int
    /// The other points.
    public let outside: Int
    /// Points left out because their run failed.
    public let dropped: Int

    /// Orders drawn for the chances.
    public static let permutations = 2_000
    /// The fewest points on either side.
    public static let fewest = 10

    /// The effects on one output of a design whose points each stand for themselves.
    ///
    /// - Parameters:
    ///   - threshold: In the outcome's unit.
    ///   - seed: The study's, for the permutations.
    /// - Throws: `InvalidParameter` for a design whose points depend on each other (`saltelli`, `morris`,
    ///   `one_at_a_time`), a threshold that is not finite, or fewer than ten points on a side.
    public init(_ output: DesignOutput, of design: Design, _ side: Side, _ threshold: Double, seed: Seed) throws {
        switch design.method {
        case .factorial, .points, .latinHypercube, .sobol: break
        case .oneAtATime, .saltelli, .morris:
            throw output.refuse(design, expected: "latin_hypercube, sobol, factorial, points")
        }
        guard threshold.isFinite else {
            throw InvalidParameter(
                "threshold", must: Text(id: "berupa bilangan terhingga", en: "be a finite number"), got: threshold)
        }
        _ = try output.blocks(of: design, fewest: 0)
        let points = output.values.indices.filter { output.values[$0] != nil }
        let behaves = points.map { point -> Bool in
            guard let value = output.values[point] else { return false }
            return side == .atLeast ? value >= threshold : value <= threshold
        }
        let inside = behaves.count { $0 }
        guard min(inside, points.count - inside) >= RegionalSensitivity.fewest else {
            throw InvalidParameter(
                "threshold",
                must: Text(
                    id: "membagi titik sehingga tiap sisi berisi sedikitnya \(RegionalSensitivity.fewest)",
                    en: "part the points so that each side holds at least \(RegionalSensitivity.fewest)"),
                got: "\(inside) : \(points.count - inside)")
        }
        let columns = design.inputs.indices.map { input in points.map { design.value(input, at: $0) } }
        let distances = zip(columns, design.inputs).map { SmirnovOrder($0, isNamed: !$1.names.isEmpty) }
        let found = distances.map { $0.distance(behaves) }
        let hits = RegionalSensitivity.permuted(behaves, distances, found, seed: seed)
        let chances = hits.map { Double($0 + 1) / Double(RegionalSensitivity.permutations + 1) }
        let adjusted = RegionalSensitivity.holm(chances)
        inputs = design.inputs.indices.map { input in
            func values(_ wanted: Bool) -> [Double] {
                points.indices.filter { behaves[$0] == wanted }.map { columns[input][$0] }.sorted()
            }
            let (within, without) = (values(true), values(false))
            let favoured = design.inputs[input].names.indices.map(Double.init).max { one, two in
                func gain(_ choice: Double) -> Double {
                    RegionalSensitivity.share(of: choice, within) - RegionalSensitivity.share(of: choice, without)
                }
                return gain(one) < gain(two)
            }
            func told(_ values: [Double]) -> Double {
                favoured.map { RegionalSensitivity.share(of: $0, values) } ?? Quantiles.of(sorted: values, 0.5) ?? 0
            }
            return Effect(
                name: design.inputs[input].name, distance: found[input], chance: chances[input],
                adjusted: adjusted[input], inside: told(within), outside: told(without), choice: favoured)
        }
        (self.inside, outside, dropped) = (inside, points.count - inside, design.count - points.count)
    }

    private static func share(of choice: Double, _ values: [Double]) -> Double {
        Double(values.count { $0 == choice }) / Double(max(1, values.count))
    }

    /// The name of the decision by which points change sides, in the domain `analysis` of the study's seed.
    public static let decisionName = "regional order"
    private static let decision = Decision(decisionName, .nth)

    /// For each input, in how many random orders of the flags its distance is at least the found one.
    private static func permuted(
        _ flags: [Bool], _ orders: [SmirnovOrder], _ found: [Double], seed: Seed
    ) -> [Int] {
        let draws = Chance(seed: seed, domain: .analysis, index: 0).draws(decision)
        var hits = [Int](repeating: 0, count: orders.count)
        for permutation in 0..<permutations {
            var shuffled = flags
            var parts = draws.parts(.nobody, occasion: permutation)
            for left in stride(from: flags.count, to: 1, by: -1) {
                shuffled.swapAt(left - 1, Int(parts.bits().multipliedFullWidth(by: UInt64(left)).high))
            }
            // Distances are ratios of the same whole numbers; a rounding more or less is no difference.
            for (input, order) in orders.enumerated() where order.distance(shuffled) >= found[input] - 1e-12 {
                hits[input] += 1
            }
        }
        return hits
    }

    static func holm(_ chances: [Double]) -> [Double] {
        var adjusted = chances
        var last = 0.0
        for (place, input) in chances.indices.sorted(by: { (chances[$0], $0) < (chances[$1], $1) }).enumerated() {
            last = max(last, min(1, chances[input] * Double(chances.count - place)))
            adjusted[input] = last
        }
        return adjusted
    }
}

/// A column's order, made once, in which the distance of any two parts of it is one walk.
struct SmirnovOrder {
    private let order: [Int]
    /// Whether the value at this place of the order differs from the next one.
    private let ends: [Bool]
    /// Whether values are names, of which none is larger than another.
    private let isNamed: Bool

    init(_ values: [Double], isNamed: Bool = false) {
        self.isNamed = isNamed
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        self.order = order
        ends = order.indices.map { $0 + 1 == order.count || values[order[$0]] != values[order[$0 + 1]] }
    }

    /// The largest distance between the distributions of the flagged and of the other values; 0 where a part is empty.
    func distance(_ flags: [Bool]) -> Double {
        let inside = flags.count { $0 }
        guard inside > 0, inside < flags.count else { return 0 }
        let (up, down) = (1 / Double(inside), 1 / Double(flags.count - inside))
        var (one, two) = (0, 0)
        var distance = 0.0
        for (place, value) in order.enumerated() {
            if flags[value] { one += 1 } else { two += 1 }
            guard ends[place] else { continue }
            let here = abs(Double(one) * up - Double(two) * down)
            if isNamed {
                distance += here / 2
                (one, two) = (0, 0)
            } else {
                distance = max(distance, here)
            }
        }
        return distance
    }
}
