import Models
import Networks
import Simulation

/// The table of who sits on which board.
enum BoardTable {
    private static let role = Column(
        Text(id: "jabatan", en: "role"),
        .choice([
            Column.Choice("chair", Text(id: "ketua", en: "chair")),
            Column.Choice("secretary", Text(id: "sekretaris", en: "secretary")),
            Column.Choice("treasurer", Text(id: "bendahara", en: "treasurer")),
            Column.Choice("board", Text(id: "pengurus", en: "board")),
        ]))

    /// Reads the seats of people and groups whose codes are known.
    static func read(_ file: DataFile, people: [String], organizations: [String]) throws -> [MembershipRow] {
        let (person, organization) = (MembershipTable.person, MembershipTable.organization)
        let table = try Table.read(file.bytes, file: file.path, about: .people, columns: [person, organization, role])
        var seen: Set<String> = []
        return try (0..<table.count).map { row in
            let (who, group) = (table.text(row, person) ?? "", table.text(row, organization) ?? "")
            guard people.contains(who) else { throw table.unknownCode(row, person, known: people) }
            guard organizations.contains(group) else {
                throw table.unknownCode(row, organization, known: organizations)
            }
            guard seen.insert("\(who) \(group)").inserted else {
                throw table.problem(
                    row, organization,
                    Text(
                        id: "warga ini sudah tercatat di kelompok ini",
                        en: "this person is listed in this group already"))
            }
            return MembershipRow(
                person: who, organization: group,
                role: table.text(row, role).flatMap { BoardRole(rawValue: $0) } ?? .board)
        }
    }
}
