import Simulation

/// Points of which every input's range, cut into as many equal slices as there are points, holds one in each slice.
///
/// A size is an odd number doubled some times. The first *odd* points are a hypercube drawn at random (McKay, Beckman &
/// Conover 1979, doi:10.1080/00401706.1979.10489755); each doubling halves every slice and puts a new point into each
/// half that stayed empty, in random order (Sallaberry, Helton & Hora 2008, Extension of Latin hypercube samples,
/// Reliability Engineering & System Safety 93(7), 1047–1059, doi:10.1016/j.ress.2007.04.005, here without
/// correlations). So the first half of a hypercube is the hypercube of half the size, the same whenever it is made.
struct LatinHypercube {
    let size: Int
    private let odd: Int
    private let doublings: Int
    /// Binary digits of a place inside a slice of the first hypercube: with the slice's number they fill a double.
    private let digits: UInt64
    private let chance: Chance

    static let order = Decision("hypercube order", .nth)
    static let place = Decision("hypercube place", .nth)

    /// The hypercube of `size` points, 1 or more, in the study with `seed`.
    init(size: Int, seed: Seed) {
        precondition(size >= 1 && size <= Int(UInt32.max), "points that 32 bits count")
        self.size = size
        doublings = size.trailingZeroBitCount
        odd = size >> doublings
        digits = UInt64(52 - (Int.bitWidth - odd.leadingZeroBitCount))
        chance = Chance(seed: seed, domain: .analysis, index: 0)
    }

    /// The points' coordinates along the inputs with these names, one point after the other.
    ///
    /// Each input has its own chance, by its name: another input more or less changes no column.
    ///
    /// - Returns: Numbers strictly between 0 and 1.
    func points(_ names: [String]) -> [Double] {
        let width = names.count
        return [Double](unsafeUninitializedCapacity: size * width) { cells, filled in
            cells.preferLargePages()
            let scale = Double(1 << digits) * Double(odd)
            for (column, name) in names.enumerated() {
                withUnsafeTemporaryAllocation(of: UInt64.self, capacity: size) { codes in
                    fill(codes, Identity(name))
                    var base = column
                    for point in 0..<size {
                        cells[base] = (Double(codes[point]) + 0.5) / scale
                        base &+= width
                    }
                }
            }
            filled = size * width
        }
    }

    /// Numbers of slice and place: the first hypercube's slice times 2^`digits`, plus the place inside it.
    private func fill(_ codes: UnsafeMutableBufferPointer<UInt64>, _ who: Identity) {
        let (orders, places) = (chance.draws(LatinHypercube.order), chance.draws(LatinHypercube.place))
        var begin = 0
        for stage in 0...doublings {
            let end = odd << stage
            let free = digits - UInt64(stage)
            if stage == 0 {
                for slice in 0..<odd { codes[slice] = UInt64(slice) }
            } else {
                for point in 0..<begin { codes[begin &+ point] = (codes[point] >> free) ^ 1 }
            }
            var parts = orders.parts(who, occasion: stage)
            LatinHypercube.shuffle(UnsafeMutableBufferPointer(rebasing: codes[begin..<end]), &parts)
            var inside = places.parts(who, occasion: stage)
            for point in begin..<end { codes[point] = codes[point] << free | inside.bits() >> (64 - free) }
            begin = end
        }
    }

    /// A random order (Durstenfeld 1964, Algorithm 235, doi:10.1145/364520.364540); each pick is ⌊64 random bits ·
    /// left / 2⁶⁴⌋, whose shares differ by less than left / 2⁶⁴.
    private static func shuffle(_ codes: UnsafeMutableBufferPointer<UInt64>, _ parts: inout Parts) {
        var left = codes.count
        while left > 1 {
            let pick = Int(truncatingIfNeeded: parts.bits().multipliedFullWidth(by: UInt64(left)).high)
            left &-= 1
            let other = codes[pick]
            codes[pick] = codes[left]
            codes[left] = other
        }
    }
}

extension Design {
    /// A Latin hypercube of `size` points; it grows by doubling.
    ///
    /// - Throws: `InvalidParameter` for no input, one twice, or too many points.
    public static func latinHypercube(_ inputs: [Input], size: Int, seed: Seed) throws -> Design {
        try check(inputs, points: size, named: "latin_hypercube")
        let units = LatinHypercube(size: size, seed: seed).points(inputs.map(\.name))
        return Design(.latinHypercube, inputs, count: size, .units(units))
    }
}
