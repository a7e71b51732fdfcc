import Networks
import Simulation

/// The table of seasons: what is not as usual, and when.
enum CalendarTable {
    private static let from = Column(Text(id: "dari", en: "from"), .date, aliases: ["mulai"])
    private static let to = Column(Text(id: "sampai", en: "to"), .date)
    private static let name = Column(Text("nama"), .text, required: false, aliases: ["masa"])
    private static let english = Column(Text("name"), .text, required: false, aliases: ["season"])
    private static let attendance = Column(
        Text(id: "kehadiran", en: "attendance"), .number(0...10), required: false)
    private static let giving = Column(Text(id: "iuran", en: "giving"), .number(0...10), required: false)
    private static let hours = Column(
        Text(id: "jam pendamping", en: "facilitator hours"), .number(0...10), required: false)
    private static let money = Column(Text(id: "uang publik", en: "public money"), .yesNo, required: false)

    /// Reads the seasons of a plan.
    static func read(_ file: DataFile) throws -> SeasonTable {
        let table = try Table.read(
            file.bytes, file: file.path, about: .other,
            columns: [from, to, name, english, attendance, giving, hours, money])
        return SeasonTable(
            try (0..<table.count).map { row in
                do {
                    return try Season(
                        from: table.date(row, from) ?? CalendarDate(dayNumber: 0),
                        to: table.date(row, to) ?? CalendarDate(dayNumber: 0),
                        label: table.words(row, name, english), attendance: table.number(row, attendance) ?? 1,
                        giving: table.number(row, giving) ?? 1, hours: table.number(row, hours) ?? 1,
                        publicMoney: table.yes(row, money) ?? true)
                } catch let invalid as InvalidParameter {
                    throw table.problem(row, to, Text(id: "harus \(invalid.must.id)", en: "must \(invalid.must.en)"))
                }
            })
    }
}

extension Table {
    /// What a row is called: the words of two columns, one of which may be empty.
    func words(_ row: Int, _ indonesian: Column, _ english: Column) -> Text {
        let id = text(row, indonesian)
        let en = text(row, english)
        return Text(id: id ?? en ?? "", en: en ?? id ?? "")
    }
}
