import Simulation

/// The values of one outcome over a design's points, or of the difference between two strategies.
public struct DesignOutput: Sendable, Hashable {
    /// What it is, as refusals name it.
    public let name: String
    /// A value per point; `nil` where the run failed.
    public let values: [Double?]

    /// The values of what is called `name`; a value that is not finite counts as failed.
    public init(_ name: String, _ values: [Double?]) {
        self.name = name
        self.values = values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
    }

    /// The difference between two strategies, point by point: where one of the two failed, there is none.
    ///
    /// - Precondition: As many values in both.
    public static func difference(_ first: DesignOutput, minus second: DesignOutput) -> DesignOutput {
        precondition(first.values.count == second.values.count, "values of the same points")
        let values = zip(first.values, second.values).map { one, two in one.flatMap { one in two.map { one - $0 } } }
        return DesignOutput("\(first.name) − \(second.name)", values)
    }

    /// The design's blocks in which no run failed, each with its values in order.
    ///
    /// - Throws: `InvalidParameter` when the values are not those of the design's points, or fewer than `fewest` blocks
    ///   are left.
    func blocks(of design: Design, fewest: Int) throws -> [[Double]] {
        guard values.count == design.count else {
            throw InvalidParameter(
                name,
                must: Text(
                    id: "punya satu nilai untuk setiap titik (\(design.count))",
                    en: "have one value for each point (\(design.count))"),
                got: "\(values.count)")
        }
        let size = design.blockCount
        let blocks = stride(from: 0, to: values.count, by: size).compactMap { start -> [Double]? in
            let block = values[start..<start + size].compactMap { $0 }
            return block.count == size ? block : nil
        }
        guard blocks.count >= fewest else {
            throw InvalidParameter(
                name,
                must: Text(
                    id: "punya sedikitnya \(fewest) kelompok titik yang lengkap",
                    en: "have at least \(fewest) complete groups of points"),
                got: "\(blocks.count)")
        }
        return blocks
    }

    func refuse(_ design: Design, expected: String) -> InvalidParameter {
        InvalidParameter(
            "design", must: Text(id: "berjenis \(expected)", en: "be of the kind \(expected)"), got: design.name)
    }
}
