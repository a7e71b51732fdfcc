import Simulation

/// A sequence of points that fill the unit cube evenly: every first 2ᵏ of them are balanced in every dimension.
///
/// The points stand in the order of the Gray code (Antonov & Saleev 1979, doi:10.1016/0041-5553(79)90085-5), as they
/// are published by Joe & Kuo; the first is the corner 0. Any longer piece starts with the shorter one.
///
/// - SeeAlso: Sobol (1967), On the distribution of points in a cube and the approximate evaluation of integrals, USSR
///   Computational Mathematics and Mathematical Physics 7(4), 86–112. doi:10.1016/0041-5553(67)90144-9
public struct SobolSequence: Sendable {
    /// The most dimensions that the table of direction numbers reaches.
    public static let mostDimensions = JoeKuo2008.dimensions
    /// The points that a sequence has.
    public static let mostPoints = 1 << indexDigits

    /// Binary digits of a coordinate: with one more, a half to add would not fit a double.
    static let digits = 52
    /// Binary digits of a point's number.
    static let indexDigits = 32

    /// The number of coordinates of a point.
    public let dimensions: Int
    /// The random change, if any.
    public let scramble: SobolScramble?

    /// For each digit of a point's number, what it contributes to every coordinate.
    private let directions: [UInt64]
    private let shifts: [UInt64]

    /// A sequence.
    ///
    /// - Parameters:
    ///   - dimensions: In `1...256`.
    ///   - scramble: `nil` for the published points.
    /// - Throws: `InvalidParameter` for more dimensions than the table of direction numbers has.
    public init(dimensions: Int, scramble: SobolScramble? = nil) throws {
        guard (1...SobolSequence.mostDimensions).contains(dimensions) else {
            throw InvalidParameter(
                "sobol",
                must: Text(
                    id: "punya 1 sampai \(SobolSequence.mostDimensions) dimensi",
                    en: "have 1 to \(SobolSequence.mostDimensions) dimensions"),
                got: "\(dimensions)")
        }
        var directions = [UInt64](repeating: 0, count: SobolSequence.indexDigits * dimensions)
        var shifts = [UInt64](repeating: 0, count: dimensions)
        for dimension in 0..<dimensions {
            var own = SobolSequence.directions(of: dimension)
            if let scramble {
                let columns = scramble.columns(dimension: dimension, count: own.count)
                own = own.map { SobolSequence.product(columns, $0) }
                shifts[dimension] = scramble.shift(dimension: dimension)
            }
            for (digit, direction) in own.enumerated() { directions[digit * dimensions + dimension] = direction }
        }
        (self.dimensions, self.scramble) = (dimensions, scramble)
        (self.directions, self.shifts) = (directions, shifts)
    }

    /// The coordinates of the points `range`, one point after the other.
    ///
    /// - Returns: Numbers in [0, 1), strictly above 0 where scrambled.
    /// - Precondition: `range` lies in `0..<mostPoints`.
    /// - Complexity: O(points · dimensions).
    public func points(_ range: Range<Int>) -> [Double] {
        precondition(range.lowerBound >= 0 && range.upperBound <= SobolSequence.mostPoints, "points of the sequence")
        let size = range.count * dimensions
        return [Double](unsafeUninitializedCapacity: size) { cells, filled in
            cells.preferLargePages()
            fill(cells, range)
            filled = size
        }
    }

    /// Points at a time, so that what eight coordinates write stays in the cache until the next eight come.
    private static let tile = 512

    private func fill(_ cells: UnsafeMutableBufferPointer<Double>, _ range: Range<Int>) {
        guard let start = cells.baseAddress else { return }
        // Eight coordinates at a time; the last eight overlap those before where eight does not divide them.
        let width = min(8, dimensions)
        let firsts = stride(from: 0, to: dimensions, by: 8).map { min($0, dimensions - width) }
        var steps = [SIMD8<UInt64>](repeating: .zero, count: firsts.count * SobolSequence.indexDigits)
        var states = [SIMD8<UInt64>](repeating: .zero, count: firsts.count)
        let gray = UInt64(range.lowerBound) ^ (UInt64(range.lowerBound) >> 1)
        for (group, first) in firsts.enumerated() {
            for lane in 0..<width {
                states[group][lane] = shifts[first + lane]
                for digit in 0..<SobolSequence.indexDigits {
                    let direction = directions[digit * dimensions + first + lane]
                    steps[group * SobolSequence.indexDigits + digit][lane] = direction
                    if gray >> UInt64(digit) & 1 == 1 { states[group][lane] ^= direction }
                }
            }
        }
        steps.withUnsafeBufferPointer { steps in
            for from in stride(from: range.lowerBound, to: range.upperBound, by: SobolSequence.tile) {
                let points = from..<min(from + SobolSequence.tile, range.upperBound)
                let target = start + (from - range.lowerBound) * dimensions
                for (group, first) in firsts.enumerated() {
                    let own = group * SobolSequence.indexDigits..<(group + 1) * SobolSequence.indexDigits
                    let piece = UnsafeBufferPointer(rebasing: steps[own])
                    write(points, piece, &states[group], to: target + first, width: width)
                }
            }
        }
    }

    /// Writes up to eight coordinates of each point, `dimensions` numbers apart, and moves the state on.
    private func write(
        _ points: Range<Int>, _ steps: UnsafeBufferPointer<SIMD8<UInt64>>, _ state: inout SIMD8<UInt64>,
        to target: UnsafeMutablePointer<Double>, width: Int
    ) {
        // A number whose exponent is that of 1 and whose digits are the coordinate's lies in [1, 2).
        let one = SIMD8<UInt64>(repeating: Double(1).bitPattern)
        let below = SIMD8<Double>(repeating: scramble == nil ? 1 : 1 - 0x1p-53)
        let last = SobolSequence.indexDigits - 1
        var digits = state
        var place = UnsafeMutableRawPointer(target)
        let apart = dimensions * MemoryLayout<Double>.stride
        for number in points {
            let coordinates = unsafeBitCast(digits | one, to: SIMD8<Double>.self) - below
            if width == 8 {
                place.storeBytes(of: coordinates, as: SIMD8<Double>.self)
            } else {
                let numbers = place.assumingMemoryBound(to: Double.self)
                for lane in 0..<width { numbers[lane] = coordinates[lane] }
            }
            digits ^= steps[min((number &+ 1).trailingZeroBitCount, last)]
            place += apart
        }
        state = digits
    }

    /// The direction numbers of one dimension by Sobol's recurrence, the leading digit's first.
    private static func directions(of dimension: Int) -> [UInt64] {
        guard dimension > 0 else { return (0..<indexDigits).map { UInt64(1) << UInt64(digits - 1 - $0) } }
        let row = JoeKuo2008.rows[dimension - 1]
        let degree = row.degree
        var found: [UInt64] = []
        for place in 0..<indexDigits {
            guard place >= degree else {
                found.append(row.integers[place] << UInt64(digits - 1 - place))
                continue
            }
            var next = found[place - degree] ^ (found[place - degree] >> UInt64(degree))
            for back in 1..<degree where row.coefficients >> UInt64(degree - 1 - back) & 1 == 1 {
                next ^= found[place - back]
            }
            found.append(next)
        }
        return found
    }

    private static func product(_ columns: [UInt64], _ vector: UInt64) -> UInt64 {
        var sum: UInt64 = 0
        for (digit, column) in columns.enumerated() where vector >> UInt64(digits - 1 - digit) & 1 == 1 {
            sum ^= column
        }
        return sum
    }
}
