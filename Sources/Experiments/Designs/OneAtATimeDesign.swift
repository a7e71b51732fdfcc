import Simulation

extension Design {
    /// The usual point first, then for each input in turn its low and its high value with all others as usual.
    ///
    /// The low and high of a lever or an assumption are its bounds; an uncertainty's are the values below which the shares `tails` lie.
    ///
    /// - Parameter tails: Shares of probability in `0...1`; 1 and 9 in 10 unless given.
    /// - Throws: `InvalidParameter` for no input or one twice, more than two named choices of one, or shares outside
    ///   `0...1`.
    public static func oneAtATime(_ inputs: [Input], tails: ClosedRange<Double> = 0.1...0.9) throws -> Design {
        let count = inputs.count.multipliedReportingOverflow(by: 2)
        try check(inputs, points: count.overflow ? Int.max : count.partialValue + 1, named: "one_at_a_time")
        guard tails.lowerBound >= 0, tails.upperBound <= 1, tails.lowerBound < tails.upperBound else {
            throw InvalidParameter(
                "one_at_a_time", must: Text(id: "memakai bagian antara 0 dan 1", en: "use shares between 0 and 1"),
                got: "\(shortest(tails.lowerBound))…\(shortest(tails.upperBound))")
        }
        for input in inputs where input.names.count > 2 && input.valueCount ?? 0 > 2 {
            let (one, two) = (input.names[0].name, input.names[1].name)
            throw InvalidParameter(
                input.name,
                must: Text(
                    id:
                        "punya dua pilihan saja di sini; sebutkan dua, misalnya --vary \(input.name)=\(one),\(two), atau "
                        + "pakai rancangan factorial",
                    en: "have two choices only here; name two, for example --vary \(input.name)=\(one),\(two), or take "
                        + "the design factorial"),
                got: "\(input.valueCount ?? 0)")
        }
        let usual = inputs.map(\.usual)
        var cells = usual
        for (place, input) in inputs.enumerated() {
            let hasSpread = input.origin == .uncertainty && input.names.isEmpty
            for end in [
                hasSpread ? input.value(at: tails.lowerBound) : input.low,
                hasSpread ? input.value(at: tails.upperBound) : input.high,
            ] {
                let start = cells.count
                cells += usual
                cells[start + place] = end
            }
        }
        return Design(.oneAtATime, inputs, count: 2 * inputs.count + 1, .values(cells))
    }
}
