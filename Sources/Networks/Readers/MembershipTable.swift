import Simulation

/// A table of memberships: one row per person and organisation, both by code.
public enum MembershipTable {
    /// The person, by serial number.
    public static let person = Column(
        Text(id: "warga", en: "person"), .reference(to: .people),
        aliases: ["kode warga", "orang", "pengurus", "anggota"])
    /// The organisation, by code.
    public static let organization = Column(
        Text(id: "kelompok", en: "organization"), .reference(to: .organizations),
        aliases: ["organisasi", "lembaga", "organisation", "group"])
    /// The role in it.
    public static let role = Column(Text(id: "jabatan", en: "role"), .text, required: false, aliases: ["peran"])
    /// Whether the person is on the board.
    public static let isBoard = Column(
        Text(id: "pengurus inti", en: "board"), .yesNo, required: false, aliases: ["inti"])
    /// Hours a week.
    public static let hours = Column(
        Text(id: "jam per minggu", en: "hours per week"), .number(0...168), required: false, aliases: ["jam", "hours"])
    /// The last day of the term.
    public static let termEnds = Column(
        Text(id: "akhir masa bakti", en: "term ends"), .date, required: false, aliases: ["masa bakti sampai"])

    /// All columns, in the order in which a file usually has them.
    public static let columns = [person, organization, role, isBoard, hours, termEnds]

    /// Reads memberships between the people and the organisations of two rosters.
    ///
    /// - Throws: `Problem` with the line for anything wrong in the file, or a code that its roster does not have.
    public static func read(_ bytes: [UInt8], file: String, people: Roster, organizations: Roster) throws -> Memberships
    {
        let table = try Table.read(bytes, file: file, about: .people, columns: columns)
        let list = try (0..<table.count).map { row in
            Memberships.Membership(
                person: try people.index(table, row, person),
                organization: try organizations.index(table, row, organization), role: table.text(row, role),
                isBoard: table.yes(row, isBoard) ?? false, hours: table.number(row, hours),
                termEnds: table.date(row, termEnds))
        }
        var seen: Set<[Int]> = []
        for (row, membership) in list.enumerated()
        where !seen.insert([membership.person, membership.organization]).inserted {
            throw table.problem(
                row, organization,
                Text(
                    id: "warga ini sudah tercatat di kelompok ini",
                    en: "this person is listed in this organisation already"))
        }
        return try Memberships(list, people: people.count, organizations: organizations.count)
    }

    /// The codes of people in the table, in the order of their first place, for a plan without a table of people.
    public static func people(_ bytes: [UInt8], file: String) throws -> Roster {
        let table = try Table.read(bytes, file: file, about: .people, columns: columns)
        return try Roster((0..<table.count).compactMap { table.text($0, person) }.uniqued)
    }
}
