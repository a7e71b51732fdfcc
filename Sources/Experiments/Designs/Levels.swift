import Simulation

/// Which values of an input a factorial design takes.
public enum Levels: Sendable, Hashable {
    /// Every value of a choice, a switch or a whole number.
    case every
    /// So many: evenly spaced with both bounds; of an uncertainty the middles of as many equally likely parts.
    case count(Int)
    /// From the lowest value upwards by this much, as long as the range lasts.
    case step(Double)
    /// These.
    case values([Double])

    /// The most levels of one input.
    public static let most = 100_000

    /// The values for `input`, in rising order where the input does not list its choices.
    ///
    /// - Throws: `InvalidParameter` for levels that the input does not have.
    func values(of input: Input) throws -> [Double] {
        switch self {
        case .every: return try Levels.every(input)
        case .count(let count): return try Levels.spaced(count, input)
        case .step(let step): return try Levels.steps(step, input)
        case .values(let values):
            guard !values.isEmpty, Set(values).count == values.count else {
                throw InvalidParameter(
                    input.name, must: Text(id: "punya tingkat yang berbeda semua", en: "have levels that all differ"),
                    got: values.map(shortest).joined(separator: ", "))
            }
            for value in values { try input.check(value) }
            return values
        }
    }

    private static func every(_ input: Input) throws -> [Double] {
        guard let count = input.valueCount else {
            let bounds = "\(shortest(input.low))…\(shortest(input.high))"
            throw InvalidParameter(
                input.name,
                must: Text(
                    id:
                        "diberi banyaknya tingkat atau langkah, misalnya step = \(shortest((input.high - input.low) / 4))",
                    en: "be given a number of levels or a step, for example step = "
                        + shortest((input.high - input.low) / 4)),
                got: bounds)
        }
        try check(count, input)
        // The middle of each of `count` equal parts falls into another value; a bound of rounded values would not.
        let values = (0..<count).map { input.value(at: (Double($0) + 0.5) / Double(count)) }
        return Set(values).count == count ? values : (0..<count).map { input.low + Double($0) }
    }

    private static func spaced(_ count: Int, _ input: Input) throws -> [Double] {
        try check(count, input)
        if let all = input.valueCount, count >= all || !input.names.isEmpty {
            guard count <= all else {
                throw InvalidParameter(
                    input.name,
                    must: Text(id: "punya paling banyak \(all) tingkat", en: "have at most \(all) levels"),
                    got: "\(count)")
            }
            guard count == all else {
                let list = input.names.map(\.name).joined(separator: ", ")
                throw InvalidParameter(
                    input.name,
                    must: Text(
                        id: "menyebut pilihan yang mana di antara \(list)", en: "say which of its choices: \(list)"),
                    got: "\(count)")
            }
            return try every(input)
        }
        if count == 1 { return [input.usual] }
        var values: [Double] = []
        for level in 0..<count {
            let unit =
                input.origin != .uncertainty ? Double(level) / Double(count - 1) : (Double(level) + 0.5) / Double(count)
            let value = input.value(at: unit)
            if values.last != value { values.append(value) }
        }
        return values
    }

    private static func steps(_ step: Double, _ input: Input) throws -> [Double] {
        let range = input.high - input.low
        guard step.isFinite, step > 0, range / step < Double(most) else {
            throw InvalidParameter(
                input.name,
                must: Text(
                    id: "punya langkah di atas 0 dan paling banyak \(most) tingkat",
                    en: "have a step above 0 and at most \(most) levels"),
                got: "step = \(shortest(step))")
        }
        // A step such as 0.1 is not exact; a millionth of it more or less is meant to fit.
        let last = Int((range / step + 1e-6).rounded(.down))
        let values = (0...last).map { min(input.high, input.low + Double($0) * step) }
        for value in values { try input.check(value) }
        return values
    }

    private static func check(_ count: Int, _ input: Input) throws {
        guard (1...most).contains(count) else {
            throw InvalidParameter(
                input.name, must: Text(id: "punya 1 sampai \(most) tingkat", en: "have 1 to \(most) levels"),
                got: "\(count)")
        }
    }
}
