import Simulation

extension Design {
    /// The design from which Sobol indices are estimated: per row two independent points *A* and *B*, and for each
    /// input the point *A* with that one input taken from *B*.
    ///
    /// A and B are the two halves of a scrambled Sobol sequence's point (Saltelli et al. 2010, section 4.2,
    /// doi:10.1016/j.cpc.2009.09.018). The points of row *j* stand together: A, B, then one per input, then luck.
    /// Every larger design starts with the smaller one; powers of two are balanced.
    ///
    /// - Parameters:
    ///   - rows: How many rows; each takes inputs + 2 runs, and one more with luck as an input.
    ///   - luck: Whether luck is one more input: A and its mixtures take replicate 2*j*, B takes 2*j* + 1, and the last
    ///     point is A with the luck of B. So no two rows share their luck, and a larger design keeps every run.
    /// - Throws: `InvalidParameter` for no input, one twice, more than 128, or too many rows.
    public static func saltelli(_ inputs: [Input], rows: Int, luck: Bool = true, seed: Seed) throws -> Design {
        let block = inputs.count + (luck ? 3 : 2)
        guard rows >= 1, rows <= mostPoints / block else {
            let most = mostPoints / block
            throw InvalidParameter(
                "saltelli", must: Text(id: "punya 1 sampai \(most) baris", en: "have 1 to \(most) rows"), got: "\(rows)"
            )
        }
        try check(inputs, points: rows * block, named: "saltelli")
        let most = SobolSequence.mostDimensions / 2
        guard inputs.count <= most else {
            throw InvalidParameter(
                "saltelli",
                must: Text(
                    id: "punya paling banyak \(most) masukan; saring dahulu dengan morris",
                    en: "have at most \(most) inputs; screen them with morris first"),
                got: "\(inputs.count)")
        }
        let sequence = try SobolSequence(dimensions: 2 * inputs.count, scramble: SobolScramble(seed: seed))
        return Design(
            .saltelli(rows: rows, luck: luck), inputs, count: rows * block, .pairs(sequence.points(0..<rows)))
    }
}
