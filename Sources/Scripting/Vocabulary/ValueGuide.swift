import Simulation

/// A kind of value that words of the vocabulary give: what it is, what can be read of it and reckoned with it.
public struct ValueGuide: Sendable {
    /// What it is called in definition files and after "must be", such as `date`.
    public let name: String
    /// What it is, in one sentence.
    public let sentence: Text
    /// What can be read of it: names with a sentence.
    public let members: [(name: String, sentence: Text)]
    /// Lua that runs as it stands, each line of it an answer behind `--> `.
    public let examples: [String]

    init(_ name: String, _ sentence: Text, members: [(name: String, sentence: Text)] = [], examples: [String]) {
        (self.name, self.sentence, self.members, self.examples) = (name, sentence, members, examples)
    }

    /// All of them.
    public static let all: [ValueGuide] = [
        ValueGuide(
            "amount",
            Text(
                id:
                    "Bilangan bersatuan: lama waktu, uang, bagian, atau jam. Yang bersatuan sama dijumlahkan, dikurangkan dan dibandingkan; dikalikan dan dibagi dengan bilangan atau percent.",
                en:
                    "A number with its unit: a length of time, money, a share or hours. Those of one unit are added, subtracted and compared; they are multiplied and divided by numbers or percent."
            ),
            examples: [
                "return rupiah(500000) + 2 * rupiah(250000) --> rupiah(1000000)",
                "return weeks(4) / weeks(2) --> 2.0",
                "return weeks(1) < days(8) --> true",
                "return -months(2) + months(3) == months(1) --> true",
            ]),
        ValueGuide(
            "date",
            Text(
                id: "Hari pada kalender. Lama waktu dapat ditambahkan; selisih dua tanggal adalah lama waktu.",
                en: "A day of the calendar. A length of time can be added; two dates differ by a length of time."),
            members: [
                ("year", Text(id: "Tahunnya.", en: "Its year.")),
                ("month", Text(id: "Bulannya, 1…12.", en: "Its month, 1…12.")),
                ("day", Text(id: "Tanggalnya, 1…31.", en: "Its day of the month, 1…31.")),
            ],
            examples: [
                "return date \"2027-04-01\" + weeks(2) --> 2027-04-15",
                "return date \"2027-08-17\" - date \"2027-04-01\" --> days(138)",
                "return (date \"2027-08-17\").month --> 8",
                "return date \"2027-04-01\" < date \"2027-08-17\" --> true",
            ]),
        ValueGuide(
            "csv",
            Text(
                id: "Berkas data, untuk diserahkan kepada perintah yang membacanya.",
                en: "A data file, to be handed to what reads it."),
            examples: ["return csv \"kelompok.csv\" --> csv \"kelompok.csv\""]),
        ValueGuide(
            "spread",
            Text(
                id: "Sebaran nilai yang belum pasti; di belakangnya boleh { … } dengan dasar dan sumbernya.",
                en: "How likely the values of an uncertainty are; { … } with basis and source may follow."),
            examples: ["return uniform(0.1, 0.3) { basis = \"judgement\" } --> uniform(0.1, 0.3)"]),
        ValueGuide(
            "months",
            Text(id: "Beberapa akhir bulan, untuk ukuran hasil.", en: "Several ends of months, for an outcome."),
            examples: ["return months(12, 18) --> months(12, 18)"]),
        ValueGuide(
            "p",
            Text(
                id:
                    "Nilai tiap yang ditetapkan dan yang belum pasti, menurut namanya: p.old_habits. Hanya untuk dibaca.",
                en: "The value of each lever and uncertainty by its name: p.old_habits. It is only read."),
            examples: []),
    ]

    /// What may stand in the braces behind a spread.
    public static let spreadNotes: [Reference.Argument] = Spread.record.fields.map {
        Reference.Argument($0, isNamed: true)
    }
}
