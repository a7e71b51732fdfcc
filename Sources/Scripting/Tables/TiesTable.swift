import Models
import Networks
import Simulation

/// The table of ties between people, groups and the village office.
enum TiesTable {
    /// The code of the village office, which no table of groups has.
    static let village = "desa"

    /// Reads the ties among people and groups whose codes are known.
    static func read(_ file: DataFile, people: [String], organizations: [String]) throws -> [TieRow] {
        let columns = TieTable.Columns(of: .organizations)
        let table = try Table.read(file.bytes, file: file.path, about: .organizations, columns: columns.all)
        let known = organizations + [village] + people
        return try (0..<table.count).map { row in
            let (from, to) = (table.text(row, columns.from) ?? "", table.text(row, columns.to) ?? "")
            guard known.contains(from) else { throw table.unknownCode(row, columns.from, known: known) }
            guard known.contains(to), from != to else { throw table.unknownCode(row, columns.to, known: known) }
            let kind = table.text(row, columns.kind).flatMap { TieKind(code: $0) } ?? .plain
            let weight = table.number(row, columns.weight) ?? 1
            guard kind.weights.contains(weight) else {
                throw table.problem(
                    row, columns.weight,
                    Text(
                        id: "bobot ikatan \(kind.name.id) tidak boleh negatif",
                        en: "the weight of a tie of kind \(kind.name.en) must not be negative"))
            }
            return TieRow(
                from: from, to: to, kind: kind, weight: weight, trust: table.number(row, columns.trust) ?? 0.5)
        }
    }
}
