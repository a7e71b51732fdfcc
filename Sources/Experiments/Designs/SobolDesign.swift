import Simulation

extension Design {
    /// The first `size` points of a Sobol sequence with a dimension per input.
    ///
    /// Powers of two are balanced in every input. Every larger design starts with the smaller one.
    ///
    /// - Parameter scramble: `nil` for the published points, of which the first is every input's lowest value.
    /// - Throws: `InvalidParameter` for no input, one twice, too many of them or of points.
    public static func sobol(_ inputs: [Input], size: Int, scramble: SobolScramble?) throws -> Design {
        try check(inputs, points: size, named: "sobol")
        let sequence = try SobolSequence(dimensions: inputs.count, scramble: scramble)
        return Design(.sobol(scrambled: scramble != nil), inputs, count: size, .units(sequence.points(0..<size)))
    }
}
