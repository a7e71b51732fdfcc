import Simulation

/// Which points are run: the values of every input, point by point, in an order that never changes.
///
/// Strategies, luck and futures are crossed with the points by whoever runs them, except where the design itself says
/// which luck a point takes.
public struct Design: Sendable, Hashable {
    /// How the points were chosen.
    public enum Method: Sendable, Hashable {
        /// Every level of every input with every level of all others.
        case factorial
        /// Points that somebody listed.
        case points
        /// The usual point, then each input at its low and at its high value alone.
        case oneAtATime
        /// One point in each of as many equal slices of every input as there are points.
        case latinHypercube
        /// The first points of a Sobol sequence.
        case sobol(scrambled: Bool)
        /// For each row, two independent points and the mixtures of them that differ in one input.
        case saltelli(rows: Int, luck: Bool)
        /// Random walks through a grid in which every input moves once.
        case morris(trajectories: Int, levels: Int)
    }

    /// One point.
    public struct Point: Sendable, Hashable {
        /// Its number, from 0.
        public let index: Int
        /// A value per input, in the order of the inputs and in their units.
        public let values: [Double]
        /// The replicate whose luck it takes; `nil` where every replicate of the study is run at it.
        public let luck: Int?
    }

    enum Cells: Hashable {
        /// Shares of probability, one per input and point.
        case units([Double])
        /// Values, one per input and point.
        case values([Double])
        /// Shares of probability, two per input and row: first all of the row's first point, then of its second.
        case pairs([Double])
    }

    /// How the points were chosen.
    public let method: Method
    /// What is varied, in order.
    public let inputs: [Input]
    /// The number of points.
    public let count: Int
    let cells: Cells

    /// The most points of a design.
    public static let mostPoints = 1 << 24
    /// The most numbers that a design holds: points times inputs.
    public static let mostCells = 1 << 28

    init(_ method: Method, _ inputs: [Input], count: Int, _ cells: Cells) {
        (self.method, self.inputs, self.count, self.cells) = (method, inputs, count, cells)
    }

    /// One point by its number.
    ///
    /// - Precondition: `index` lies in `0..<count`.
    public func point(_ index: Int) -> Point {
        Point(index: index, values: inputs.indices.map { value($0, at: index) }, luck: luck(at: index))
    }

    /// The value of one input at one point, in the input's unit.
    ///
    /// - Parameters:
    ///   - input: The place of the input among `inputs`.
    ///   - index: The number of the point, in `0..<count`.
    public func value(_ input: Int, at index: Int) -> Double {
        switch cells {
        case .values(let values): values[index * inputs.count + input]
        case .units, .pairs: inputs[input].value(at: unit(input, at: index))
        }
    }

    /// The values of one input over all points, in the order of the points.
    public func column(_ place: Int) -> [Double] {
        let (input, width, block) = (inputs[place], inputs.count, blockCount)
        return [Double](unsafeUninitializedCapacity: count) { column, filled in
            switch cells {
            case .values(let values):
                for index in 0..<count { column[index] = values[index * width + place] }
            case .units(let units):
                for index in 0..<count { column[index] = input.value(at: units[index * width + place]) }
            case .pairs(let pairs):
                for row in 0..<count / block {
                    let first = input.value(at: pairs[2 * row * width + place])
                    let second = input.value(at: pairs[(2 * row + 1) * width + place])
                    for index in 0..<block { column[row * block + index] = first }
                    column[row * block + 1] = second
                    column[row * block + 2 + place] = second
                }
            }
            filled = count
        }
    }

    /// The share of probability that one input has at one point; meaningless for listed values.
    func unit(_ input: Int, at index: Int) -> Double {
        switch cells {
        case .units(let units), .values(let units): return units[index * inputs.count + input]
        case .pairs(let pairs):
            let (row, block) = index.quotientAndRemainder(dividingBy: blockCount)
            let swapped = block == 1 || block == input + 2
            return pairs[(2 * row + (swapped ? 1 : 0)) * inputs.count + input]
        }
    }

    /// The points that are used together, and dropped together when one of them failed: a row of a Saltelli design, a
    /// trajectory; 1 where each point stands for itself.
    public var blockCount: Int {
        switch method {
        case .factorial, .points, .oneAtATime, .latinHypercube, .sobol: 1
        case .saltelli(_, let luck): inputs.count + (luck ? 3 : 2)
        case .morris: inputs.count + 1
        }
    }

    /// Whether the design itself says with which luck a point is run.
    public var choosesLuck: Bool { luck(at: 0) != nil }

    /// The replicate whose luck a point takes; `nil` where every replicate of the study is run at it.
    public func luck(at index: Int) -> Int? {
        let (row, block) = index.quotientAndRemainder(dividingBy: blockCount)
        switch method {
        case .factorial, .points, .oneAtATime, .latinHypercube, .sobol: return nil
        case .saltelli(_, false): return nil
        // Even numbers for first points and odd ones for second points: a design of twice the size keeps them all.
        case .saltelli(_, true): return block == 1 || block == inputs.count + 2 ? 2 * row + 1 : 2 * row
        case .morris: return row
        }
    }

    /// Refuses inputs that no design can vary.
    static func check(_ inputs: [Input], points: Int, named name: String) throws {
        guard !inputs.isEmpty else {
            throw InvalidParameter(
                name, must: Text(id: "punya sedikitnya satu masukan", en: "have at least one input"), got: "0")
        }
        var seen: Set<String> = []
        for input in inputs where !seen.insert(input.name).inserted {
            throw InvalidParameter(
                name, must: Text(id: "menyebut setiap masukan satu kali", en: "name each input once"), got: input.name)
        }
        let cells = points.multipliedReportingOverflow(by: inputs.count)
        guard points >= 1, points <= mostPoints, !cells.overflow, cells.partialValue <= mostCells else {
            let most = min(mostPoints, mostCells / inputs.count)
            throw InvalidParameter(
                name, must: Text(id: "punya 1 sampai \(most) titik", en: "have 1 to \(most) points"), got: "\(points)")
        }
    }
}
