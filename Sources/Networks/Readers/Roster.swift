import Simulation

/// The codes of the nodes of a graph, in order: which code has which index.
public struct Roster: Sendable {
    /// The codes; a node's index is its code's place here.
    public let codes: [String]
    private let places: [String: Int]

    /// A roster of codes.
    ///
    /// - Throws: `InvalidParameter` for a code that occurs twice.
    public init(_ codes: [String]) throws {
        var places: [String: Int] = [:]
        for (place, code) in codes.enumerated() where places.updateValue(place, forKey: code) != nil {
            throw InvalidParameter("code", must: Text(id: "berbeda-beda", en: "differ from every other"), got: code)
        }
        self.codes = codes
        self.places = places
    }

    /// The codes in the identity column of a table, in the order of its rows.
    public init(_ table: Table, _ column: Column) throws {
        try self.init((0..<table.count).compactMap { table.text($0, column) })
    }

    /// The number of codes.
    public var count: Int { codes.count }

    /// The index of a code, or nil where the roster does not have it.
    public func index(of code: String) -> Int? { places[code] }

    /// The index of the code in a cell.
    ///
    /// - Throws: `Problem` at that cell, with the nearest code, where the roster does not have it.
    public func index(_ table: Table, _ row: Int, _ column: Column) throws -> Int {
        let code = table.text(row, column) ?? ""
        guard let index = places[code] else { throw table.unknownCode(row, column, known: codes) }
        return index
    }
}
