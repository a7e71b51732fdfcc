import Simulation

/// A random change of a Sobol sequence that keeps it even: the same points for the same study and number, other points
/// for another number.
///
/// Each dimension's digits are multiplied by a random lower triangular matrix of zeros and ones and shifted by random
/// digits (Matoušek 1998, On the L₂-discrepancy for anchored boxes, Journal of Complexity 14(4), 527–556, section 4,
/// doi:10.1006/jcom.1998.0489). Every point is then uniform in the unit cube, so the mean over scrambles has no bias,
/// and the spread between scrambles measures the error.
public struct SobolScramble: Sendable, Hashable {
    /// Where the study's chance starts.
    public let seed: Seed
    /// Which of the study's scrambles, from 0.
    public let number: Int

    /// Scramble `number` of the study with `seed`.
    public init(seed: Seed, number: Int = 0) {
        (self.seed, self.number) = (seed, number)
    }

    static let columnsDecision = Decision("sobol columns", .once)
    static let shiftDecision = Decision("sobol shift", .once)

    /// The columns of each dimension's matrix, the leading digit's first, as numbers of `SobolSequence.digits` digits.
    func columns(dimension: Int, count: Int) -> [UInt64] {
        var parts = chance.draws(SobolScramble.columnsDecision).parts(SobolScramble.who(dimension))
        return (0..<count).map { digit in
            let diagonal = UInt64(1) << UInt64(SobolSequence.digits - 1 - digit)
            return diagonal | (parts.bits() & (diagonal - 1))
        }
    }

    /// The digits that are added to every point of a dimension.
    func shift(dimension: Int) -> UInt64 {
        chance.draws(SobolScramble.shiftDecision).bits(SobolScramble.who(dimension))
            >> UInt64(64 - SobolSequence.digits)
    }

    private var chance: Chance { Chance(seed: seed, domain: .analysis, index: number) }

    private static func who(_ dimension: Int) -> Identity { Identity(bits: UInt64(dimension) + 1) }
}
