import Simulation

/// A table of ties: one row per tie, both ends by code.
public enum TieTable {
    /// The columns of a table of ties between people or organisations.
    public struct Columns: Sendable {
        /// Where the tie starts.
        public let from: Column
        /// Where it ends.
        public let to: Column
        /// What kind it is; `.plain` where the file does not say.
        public let kind = Column(
            Text(id: "jenis", en: "kind"),
            .choice(TieKind.declared.map { Column.Choice($0.code, $0.name) }), required: false, aliases: ["layer"])
        /// How strong it is; 1 where the file does not say.
        public let weight = Column(
            Text(id: "bobot", en: "weight"), .number(-1e9...1e9), required: false,
            aliases: ["kekuatan", "strength", "value"])
        /// The trust over it, 0…1.
        public let trust = Column(Text(id: "kepercayaan", en: "trust"), .number(0...1), required: false)
        /// Its age in days.
        public let age = Column(
            Text(id: "umur hari", en: "age in days"), .number(0...40_000), required: false, aliases: ["umur", "age"])

        /// Columns whose ends are codes of some subject.
        public init(of subject: Column.Subject) {
            from = Column(Text(id: "dari", en: "from"), .reference(to: subject), aliases: ["ego", "asal", "source"])
            to = Column(Text(id: "ke", en: "to"), .reference(to: subject), aliases: ["alter", "tujuan", "target"])
        }

        /// All of them, in the order in which a file usually has them.
        public var all: [Column] { [from, to, kind, weight, trust, age] }
    }

    /// Reads a table of ties between the nodes of a roster into a graph.
    ///
    /// - Parameter subject: What the nodes are; codes of people and households must be serial numbers.
    /// - Throws: `Problem` with the line for anything wrong in the file, a code that is not in the roster, or a tie that a graph
    ///   cannot hold.
    public static func read(
        _ bytes: [UInt8], file: String, of subject: Column.Subject, among roster: Roster, isDirected: Bool = false
    ) throws -> Graph {
        let columns = Columns(of: subject)
        let table = try Table.read(bytes, file: file, about: subject, columns: columns.all)
        var builder = try GraphBuilder(nodeCount: roster.count, isDirected: isDirected)
        for row in 0..<table.count {
            let tie = Tie(
                from: try roster.index(table, row, columns.from), to: try roster.index(table, row, columns.to),
                kind: TieKind(code: table.text(row, columns.kind) ?? "") ?? .plain,
                weight: table.number(row, columns.weight) ?? 1, trust: table.number(row, columns.trust) ?? 0.5,
                age: table.number(row, columns.age) ?? 0)
            do {
                try builder.add(tie)
            } catch let error as InvalidParameter {
                throw table.problem(row, columns.to, error.sentence)
            }
        }
        return try builder.build()
    }

    /// The codes that occur as ends, in the order of their first place: a roster for a network without a table of nodes.
    public static func roster(_ bytes: [UInt8], file: String, of subject: Column.Subject) throws -> Roster {
        let columns = Columns(of: subject)
        let table = try Table.read(bytes, file: file, about: subject, columns: columns.all)
        let ends = (0..<table.count).flatMap { row in [columns.from, columns.to].compactMap { table.text(row, $0) } }
        return try Roster(ends.uniqued)
    }
}

extension TieKind {
    /// The declared kind with a code, or nil.
    public init?(code: String) {
        guard let kind = TieKind.declared.first(where: { $0.code == code }) else { return nil }
        self = kind
    }
}
