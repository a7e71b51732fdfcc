import Models
import Networks
import Simulation

/// The table of what groups do for people today.
enum ServiceTable {
    /// One service of one group.
    struct Row: Sendable {
        let organization: String
        let offer: ServiceOffer
    }

    private static let organization = Column(
        Text(id: "kelompok", en: "organization"), .reference(to: .organizations), aliases: ["group", "organisation"])
    private static let need = Column(
        Text(id: "kebutuhan", en: "need"), .choice(NeedCategory.all.map { Column.Choice($0.name, $0.label) }))
    private static let monthly = Column(Text(id: "per bulan", en: "per month"), .number(0...1000))

    /// Reads the services of the groups whose codes are known.
    static func read(_ file: DataFile, organizations: [String]) throws -> [Row] {
        let table = try Table.read(
            file.bytes, file: file.path, about: .organizations, columns: [organization, need, monthly])
        return try (0..<table.count).map { row in
            let code = table.text(row, organization) ?? ""
            guard organizations.contains(code) else { throw table.unknownCode(row, organization, known: organizations) }
            return Row(
                organization: code,
                offer: ServiceOffer(table.text(row, need) ?? "", monthly: table.number(row, monthly) ?? 0))
        }
    }
}
