import Models
import Networks
import Simulation

/// The table of people known from the data: board members and notables, by role and place, never by name.
enum PeopleTable {
    private static let code = Column(Text(id: "kode", en: "code"), .identity(of: .people))
    private static let label = Column(Text("sebutan"), .text, required: false)
    private static let english = Column(Text("label"), .text, required: false)
    private static let sex = Column(
        Text(id: "jenis kelamin", en: "sex"),
        .choice([
            Column.Choice("woman", Text(id: "perempuan", en: "woman")),
            Column.Choice("man", Text(id: "laki-laki", en: "man")),
        ]))
    private static let age = Column(
        Text(id: "umur", en: "age"),
        .choice([
            Column.Choice("youth", Text(id: "pemuda", en: "youth")),
            Column.Choice("adult", Text(id: "dewasa", en: "adult")),
            Column.Choice("elder", Text(id: "lansia", en: "elder")),
        ]), required: false)
    private static let rt = Column(Text("rt"), .integer(1...30), required: false)
    private static let hours = Column(Text(id: "jam per minggu", en: "hours per week"), .number(0...40))
    private static let notable = Column(
        Text(id: "tokoh", en: "notable"),
        .choice([
            Column.Choice("community", Text(id: "tokoh masyarakat", en: "community leader")),
            Column.Choice("religious", Text(id: "tokoh agama", en: "religious leader")),
            Column.Choice("donor", Text(id: "donatur", en: "donor")),
            Column.Choice("migrant", Text(id: "tokoh perantauan", en: "migrant notable")),
        ]), required: false)
    private static let congregation = Column(Text(id: "jemaah", en: "congregation"), .text, required: false)

    static let columns = [code, label, english, sex, age, rt, hours, notable, congregation]

    /// Reads the people of a plan.
    static func read(_ file: DataFile) throws -> [PersonRow] {
        let table = try Table.read(file.bytes, file: file.path, about: .people, columns: columns)
        return try (0..<table.count).map { row in
            let kind = table.text(row, notable).flatMap { Notable(rawValue: $0) }
            let words = table.words(row, label, english)
            guard words != Text("") else {
                throw table.problem(
                    row, code,
                    Text(
                        id: "warga ini belum punya sebutan; tulis peran dan tempatnya, seperti Ketua RT 3",
                        en: "this person has no label; give a role and place, such as Chair of RT 3"))
            }
            let home = table.whole(row, rt)
            guard home != nil || kind == .migrant else {
                throw table.problem(
                    row, code,
                    Text(
                        id: "RT-nya belum diisi; hanya tokoh perantauan yang tinggal di luar",
                        en: "its RT is missing; only a migrant notable lives elsewhere"))
            }
            return PersonRow(
                id: table.text(row, code) ?? "", label: words,
                sex: table.text(row, sex).flatMap { Sex(rawValue: $0) } ?? .woman,
                age: table.text(row, age).flatMap { AgeGroup(rawValue: $0) } ?? .adult, rt: home,
                hours: table.number(row, hours) ?? 0, notable: kind, congregation: table.text(row, congregation))
        }
    }
}
