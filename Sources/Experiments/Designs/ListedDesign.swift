import Simulation

extension Design {
    /// The points that somebody listed, in their order; a longer list may follow a shorter one.
    ///
    /// - Parameter points: A value per input and point.
    /// - Throws: `InvalidParameter` naming the first point with too few values or one that its input cannot take.
    public static func points(_ inputs: [Input], _ points: [[Double]]) throws -> Design {
        try check(inputs, points: points.count, named: "points")
        for (row, values) in points.enumerated() {
            let place = Text(id: "titik \(row + 1)", en: "point \(row + 1)")
            guard values.count == inputs.count else {
                throw InvalidParameter(
                    "points",
                    must: Text(
                        id: "punya \(inputs.count) nilai di \(place.id)",
                        en: "have \(inputs.count) values in \(place.en)"),
                    got: "\(values.count)")
            }
            for (value, input) in zip(values, inputs) { try input.check(value, at: place) }
        }
        return Design(.points, inputs, count: points.count, .values(points.flatMap { $0 }))
    }

    /// The points of a table's rows: a value by input's name; an input that a row leaves out has its usual value.
    ///
    /// - Throws: `InvalidParameter` naming the first row with an unknown name, offering the right ones, or with a value
    ///   that its input cannot take.
    public static func points(_ inputs: [Input], rows: [[String: Double]]) throws -> Design {
        let names = inputs.map(\.name)
        for (number, row) in rows.enumerated() {
            if let unknown = row.keys.sorted().first(where: { !names.contains($0) }) {
                throw InvalidParameter(
                    "points",
                    must: Text(id: "menyebut nama yang ada; ", en: "name inputs of the plan; ")
                        + offer(for: unknown, among: names),
                    got: "\(unknown), row \(number + 1)")
            }
        }
        return try points(inputs, rows.map { row in inputs.map { row[$0.name] ?? $0.usual } })
    }
}
