import Simulation

extension Design {
    /// Every level of every input with every level of all others; the last input changes fastest.
    ///
    /// - Parameter levels: One entry per input, in the same order.
    /// - Throws: `InvalidParameter` for levels that an input does not have, or more points than a design may have.
    /// - Precondition: As many levels as inputs.
    public static func factorial(_ inputs: [Input], levels: [Levels]) throws -> Design {
        precondition(levels.count == inputs.count, "levels for each input")
        try check(inputs, points: 1, named: "factorial")
        let values = try zip(levels, inputs).map { try $0.values(of: $1) }
        var count = 1
        for own in values {
            let (product, overflow) = count.multipliedReportingOverflow(by: own.count)
            guard !overflow, product <= mostPoints else {
                throw InvalidParameter(
                    "factorial",
                    must: Text(
                        id: "punya paling banyak \(mostPoints) titik; kurangi tingkatnya atau pakai sobol",
                        en: "have at most \(mostPoints) points; take fewer levels or a sobol design"),
                    got: values.map { "\($0.count)" }.joined(separator: " × "))
            }
            count = product
        }
        try check(inputs, points: count, named: "factorial")
        var cells: [Double] = []
        cells.reserveCapacity(count * inputs.count)
        for index in 0..<count {
            var stride = count
            for own in values {
                stride /= own.count
                cells.append(own[index / stride % own.count])
            }
        }
        return Design(.factorial, inputs, count: count, .values(cells))
    }
}
