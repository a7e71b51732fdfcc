import Models
import Networks
import Simulation

/// The table of groups (kelompok, KPS).
enum OrganizationTable {
    static let code = Column(Text(id: "kode", en: "code"), .identity(of: .organizations))
    private static let name = Column(Text("nama"), .text, required: false)
    private static let english = Column(Text("name"), .text, required: false)
    private static let origin = Column(
        Text(id: "asal", en: "origin"),
        .choice([
            Column.Choice("tradition", Text(id: "tradisi", en: "tradition")),
            Column.Choice("government", Text(id: "pemerintah", en: "government")),
        ]))
    private static let audience = Column(
        Text(id: "khalayak", en: "audience"),
        .choice([
            Column.Choice("households", Text(id: "rumah tangga", en: "households")),
            Column.Choice("everyone", Text(id: "semua", en: "everyone")),
            Column.Choice("men", Text(id: "laki-laki", en: "men")),
            Column.Choice("women", Text(id: "perempuan", en: "women")),
            Column.Choice("youth", Text(id: "pemuda", en: "youth")),
        ]))
    private static let rt = Column(Text("rt"), .integer(1...30), required: false)
    private static let congregation = Column(Text(id: "jemaah", en: "congregation"), .text, required: false)
    private static let members = Column(Text(id: "anggota", en: "members"), .integer(1...5000))
    private static let skill = share("keterampilan", "skill")
    private static let commitment = share("komitmen", "commitment")
    private static let activity = share("keaktifan", "activity")
    private static let worship = share("ibadah", "worship")
    private static let order = share("ketertiban", "order")
    private static let mutuality = share("gotong royong", "mutual help")
    private static let habits = share("kebiasaan", "habits")
    private static let cash = Column(Text(id: "kas", en: "cash"), .rupiah, required: false)
    private static let dues = Column(Text(id: "iuran per bulan", en: "dues per month"), .rupiah, required: false)
    private static let keeps = Column(
        Text(id: "jenis kas", en: "kind of cash"),
        .choice([
            Column.Choice("neighbourhood", Text(id: "lingkungan", en: "neighbourhood")),
            Column.Choice("women", Text(id: "perempuan", en: "women")),
            Column.Choice("youth", Text(id: "pemuda", en: "youth")),
            Column.Choice("mosque", Text(id: "masjid", en: "mosque")),
            Column.Choice("church", Text(id: "gereja", en: "church")),
            Column.Choice("study", Text(id: "pengajian", en: "study")),
        ]))
    private static let termEnds = Column(Text(id: "akhir masa bakti", en: "term ends"), .date, required: false)
    private static let dasawisma = Column(Text("dasawisma"), .integer(0...200), required: false)

    private static func share(_ id: String, _ en: String) -> Column { Column(Text(id: id, en: en), .number(0...1)) }

    static let columns = [
        code, name, english, origin, audience, rt, congregation, members, skill, commitment, activity, worship, order,
        mutuality, habits, cash, dues, keeps, termEnds, dasawisma,
    ]

    /// Reads the groups of a plan, without their services.
    static func read(_ file: DataFile) throws -> [OrganizationRow] {
        let table = try Table.read(file.bytes, file: file.path, about: .organizations, columns: columns)
        return (0..<table.count).map { row in
            func number(_ column: Column) -> Double { table.number(row, column) ?? 0 }
            let id = table.text(row, code) ?? ""
            let words = table.words(row, name, english)
            return OrganizationRow(
                id: id, name: words == Text("") ? Text(id) : words,
                origin: table.text(row, origin).flatMap { Origin(rawValue: $0) } ?? .government,
                audience: table.text(row, audience).flatMap { Audience(rawValue: $0) } ?? .everyone,
                rt: table.whole(row, rt), congregation: table.text(row, congregation),
                members: table.whole(row, members) ?? 1, skill: number(skill), commitment: number(commitment),
                activity: number(activity),
                values: Values(worship: number(worship), order: number(order), mutuality: number(mutuality)),
                habits: number(habits), cash: Int64(table.whole(row, cash) ?? 0),
                dues: Int64(table.whole(row, dues) ?? 0),
                keeps: table.text(row, keeps).flatMap { FundOwner.Habit(rawValue: $0) } ?? .neighbourhood, services: [],
                termEnds: table.date(row, termEnds), dasawisma: table.whole(row, dasawisma) ?? 0)
        }
    }
}
