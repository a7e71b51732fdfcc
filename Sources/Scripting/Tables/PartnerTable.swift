import Models
import Networks
import Simulation

/// The table of those outside the village with whom a memorandum could be signed.
enum PartnerTable {
    private static let code = Column(Text(id: "kode", en: "code"), .identity(of: .organizations))
    private static let name = Column(Text("nama"), .text, required: false)
    private static let english = Column(Text("name"), .text, required: false)
    private static let kind = Column(
        Text(id: "jenis", en: "kind"), .choice(PartnerKind.allCases.map { Column.Choice($0.rawValue, $0.label) }))

    /// Reads the partners of a plan, without what they can do.
    static func read(_ file: DataFile) throws -> [ProspectRow] {
        let table = try Table.read(
            file.bytes, file: file.path, about: .organizations, columns: [code, name, english, kind])
        return (0..<table.count).map { row in
            let id = table.text(row, code) ?? ""
            let words = table.words(row, name, english)
            return ProspectRow(
                id: id, label: words == Text("") ? Text(id) : words,
                kind: table.text(row, kind).flatMap { PartnerKind(rawValue: $0) } ?? .government, services: [])
        }
    }
}
