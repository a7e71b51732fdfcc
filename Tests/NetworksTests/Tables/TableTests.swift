import Networks
import Simulation
import Testing

/// The columns and the reading that the tests of tables share.
enum Groups {
    static let code = Column(Text(id: "kode", en: "code"), .identity(of: .organizations))
    static let name = Column(Text(id: "nama", en: "name"), .text)
    static let members = Column(Text(id: "anggota", en: "members"), .integer(1...500), required: false)
    static let skill = Column(Text(id: "keterampilan", en: "skill"), .number(0...1), required: false)
    static let cash = Column(Text(id: "kas", en: "cash"), .rupiah, required: false)
    static let since = Column(Text(id: "sejak", en: "since"), .date, required: false)
    static let active = Column(Text(id: "aktif", en: "active"), .yesNo, required: false)
    static let origin = Column(
        Text(id: "asal", en: "origin"),
        .choice([
            .init("tradition", Text(id: "tradisi", en: "tradition")),
            .init("state", Text(id: "pemerintah", en: "government")),
        ]),
        required: false)
    static let all = [code, name, members, skill, cash, since, active, origin]

    static func read(_ text: String) throws -> Table {
        try Table.read(Array(text.utf8), file: "kelompok.csv", about: .organizations, columns: all)
    }

    static func problem(_ text: String) -> Problem? {
        do { _ = try read(text) } catch { return error as? Problem }
        return nil
    }
}

struct TableTests {
    @Test func readsEveryKindOfCell() throws {
        let table = try Groups.read(
            """
            kode;nama;anggota;keterampilan;kas;sejak;aktif;asal
            G1;Karang Taruna;40;0,5;Rp1.250.000;2020-08-17;ya;Tradisi
            G2;PKK;;;;;;\n
            """)
        #expect(table.count == 2 && table.lines == [2, 3])
        #expect(table.text(0, Groups.code) == "G1" && table.text(0, Groups.name) == "Karang Taruna")
        #expect(table.whole(0, Groups.members) == 40 && table.number(0, Groups.skill) == 0.5)
        #expect(table.whole(0, Groups.cash) == 1_250_000)
        #expect(table.date(0, Groups.since)?.description == "2020-08-17")
        #expect(table.yes(0, Groups.active) == true && table.text(0, Groups.origin) == "tradition")
        #expect(table.whole(1, Groups.members) == nil && table[1, Groups.active] == nil)
    }

    @Test(arguments: [
        "code,name\nA,x\n", "\u{FEFF}code,name\nA,x\n", "Kode,NAMA\r\nA,x\r\n", "sep=;\nkode;nama\nA;x",
        "name,code\nx,A",
        "\"code\",\"name\"\n\"A\",\"x\"", "code,name\n A , x \n,\n,\n", "code;name\nA;x\n\n\n",
    ])
    func acceptsTheFormsThatSpreadsheetsWrite(text: String) throws {
        let table = try Groups.read(text)
        #expect(table.count == 1 && table.text(0, Groups.code) == "A" && table.text(0, Groups.name) == "x")
        #expect(!table.has(Groups.cash))
    }

    @Test func quotedFieldsMayHoldSeparatorsQuotesAndLines() throws {
        let table = try Groups.read("code,name\nA,\"x, \"\"y\"\"\nz\"\nB,w\n")
        #expect(table.text(0, Groups.name) == "x, \"y\"\nz")
        #expect(table.lines == [2, 4])
    }

    /// Each wrong file with the line and the words of its refusal.
    @Test(
        arguments: [
            ("", nil, "the file is empty"), ("\n\n", nil, "the file is empty"),
            ("code,name\nA,x\"y\n", 2, "column 2: a quotation mark stands inside a field that is not quoted"),
            ("code,name\nA,\"x\"y\n", 2, "column 2: text follows a closing quotation mark"),
            ("code,name\nA,\"x\n\n\n", 2, "column 2: a quotation mark opens on this line and is never closed"),
            ("code,name\rA,x\r", 1, "a line ends with CR alone"),
            ("code,name\nA,\u{1B}[2J\n", 2, "column 2: there is a control character (27)"),
            ("code,name\nA,x\nB\n", 3, "this line has 1 field where the header has 2"),
            ("code,name\nA,x,\n", 2, "this line has 3 fields where the header has 2"),
            ("code,name\n\nA,x\n", 2, "this line has 1 field where the header has 2"),
            ("code;name,x\nA;x\n", 1, "the header line holds both ';' and ',', so that the separator is not clear"),
            ("code,\nA,x\n", 1, "column 2: this column has no header"),
            ("code,nane\nA,x\n", 1, "column 'nane': this column is not known"),
            ("code,name,nama\nA,x,y\n", 1, "column 'nama': the header is the same as that of column 2"),
            ("code\nA\n", 1, "there is no column 'name' (nama)"),
            ("code,name\nA,\n", 2, "column 'name': this cell is empty"),
            ("code,name\nA,x\nB,y\nA,z\n", 4, "column 'code', value 'A': this code was used on line 2"),
            ("code,name,anggota\nA,x,-3\n", 2, "column 'anggota', value '-3': expected a whole number from 1 to 500"),
            (
                "code,name,anggota\nA,x,empat\n", 2,
                "column 'anggota', value 'empat': expected a whole number from 1 to 500"
            ),
            ("code,name,skill\nA,x,1.5\n", 2, "column 'skill', value '1.5': expected a number from 0 to 1"),
            ("code,name,skill\nA,x,nan\n", 2, "column 'skill', value 'nan': expected a number from 0 to 1"),
            ("code,name,cash\nA,x,-5\n", 2, "column 'cash', value '-5': expected whole rupiah such as 1250000"),
            (
                "code,name,cash\nA,x,99999999999999999999\n", 2,
                "column 'cash', value '99999999999999999999': expected whole rupiah such as 1250000"
            ),
            (
                "code,name,since\nA,x,17/08/2020\n", 2,
                "column 'since', value '17/08/2020': expected a date such as 2027-04-01"
            ),
            ("code,name,active\nA,x,mungkin\n", 2, "column 'active', value 'mungkin': expected yes or no"),
            ("code,name,origin\nA,x,kota\n", 2, "column 'origin', value 'kota': expected one of tradition, government"),
            (
                "kode;nama;kas\nA;x;1.250\n", 2,
                "column 'kas', value '1.250': the mark in this number may mean thousands or decimals, and nothing in the file tells which"
            ),
            (
                "kode;nama;skill\nA;x;0,5\nB;y;0.25\n", 3,
                "column 'skill', value '0.25': its decimal mark contradicts '0,5' on line 2"
            ),
        ] as [(String, Int?, String)])
    func namesLineColumnValueAndExpectation(text: String, line: Int?, sentence: String) throws {
        let problem = try #require(Groups.problem(text))
        #expect(problem.cause.en == sentence)
        #expect(problem.place?.line == line)
        #expect(problem.place?.file == "kelompok.csv" && problem.kind == .scenario)
    }

    @Test func showsTheLineAndThePlaceInIt() throws {
        let value = try #require(Groups.problem("\u{FEFF}code,name,anggota\r\nA,\"x\ty\",empat\r\n")?.place)
        #expect(value.source == "A,\"x y\",empat" && value.column == 9)
        let header = try #require(Groups.problem("\u{FEFF}code,nane\nA,x\n")?.place)
        #expect(header.source == "code,nane" && header.column == 6)
    }

    @Test(arguments: [String(repeating: "x", count: 200_000), String(repeating: "\"\"", count: 100_000)])
    func aVeryLongHeaderIsRefusedShortly(long: String) throws {
        let problem = try #require(Groups.problem("code,name,\"\(long)\"\nA,x,y\n"))
        #expect(problem.code == "W-CSV-HEADER" && problem.cause.en.count < 100 && problem.place?.source == nil)
    }

    @Test func tooManyColumnsOrBytesAreRefused() throws {
        #expect(Groups.problem(String(repeating: "a,", count: 1_000))?.code == "W-CSV-SIZE")
        let problem = #expect(throws: Problem.self) {
            try Table.read(
                [UInt8](repeating: 97, count: 8 << 20 + 1), file: "x.csv", about: .other, columns: Groups.all)
        }
        #expect(problem?.code == "W-CSV-SIZE")
    }

    @Test func guessesTheHeaderThatWasMeant() {
        #expect(Groups.problem("code,nane\nA,x\n")?.remedy?.en.hasPrefix("did you mean 'name'?") == true)
        #expect(Groups.problem("kode,nmaa\nA,x\n")?.remedy?.id.hasPrefix("mungkin maksudnya 'nama'?") == true)
    }

    @Test(
        arguments: [[0xFF, 0xFE, 0x41, 0x00], [0x63, 0x0A, 0xC3, 0x28], [0xC0, 0x80], [0xED, 0xA0, 0x80]] as [[UInt8]])
    func refusesWhatIsNotUTF8(bytes: [UInt8]) {
        let error = #expect(throws: Problem.self) {
            try Table.read(bytes, file: "x.csv", about: .organizations, columns: Groups.all)
        }
        #expect(error?.code == "W-CSV-UTF8")
    }

    @Test func oneDecimalNumberSettlesTheOthers() throws {
        let comma = try Groups.read("kode;nama;keterampilan;kas\nA;x;0,5;1.250\n")
        #expect(comma.whole(0, Groups.cash) == 1250)
        #expect(Groups.problem("kode;nama;skill;kas\nA;x;0.5;1.250\n")?.place?.line == 2)
    }

    /// Mutations of a right file with a fixed rule: a table or a `Problem`, never a trap.
    @Test func everyMutationIsATableOrAProblem() {
        let bytes = Array("kode;nama;anggota;kas\r\nA;\"x;y\";40;Rp1.250.000\r\nB;z;3;0\r\n".utf8)
        let replacements: [UInt8] = [0, 10, 13, 34, 44, 46, 59, 48, 57, 45, 101, 255]
        var tables = 0
        for place in bytes.indices {
            for replacement in replacements {
                var mutated = bytes
                mutated[place] = replacement
                for candidate in [mutated, Array(mutated[...place]), Array(mutated[place...])] {
                    do {
                        _ = try Table.read(candidate, file: "x.csv", about: .organizations, columns: Groups.all)
                        tables += 1
                    } catch { #expect(error is Problem) }
                }
            }
        }
        #expect(tables > 0)
    }
}
