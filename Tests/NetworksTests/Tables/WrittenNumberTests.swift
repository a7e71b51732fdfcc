import Testing

@testable import Networks

struct WrittenNumberTests {
    @Test(arguments: [
        "", " ", "nan", "NaN", "inf", "-inf", "infinity", "0x1p3", "0x10", "1e", "1e+", "1e1234", ".5", "5.", ",5",
        "5,",
        "1 000", "1_000", "--1", "+-1", "1,,5", "1.2.3", "12.34.567", "1.234.56", "0.123.456", "1,2.3,4", "½", "١",
        "1e5.5",
        "50%", "Rp5",
    ])
    func refusesWhatIsNoNumber(text: String) {
        #expect(WrittenNumber(text) == nil)
    }

    @Test func aNumberThatDoesNotFitIsRefused() throws {
        #expect(try #require(WrittenNumber("1e400")).value(nil) == nil)
        #expect(try #require(WrittenNumber("9223372036854775808")).whole(nil) == nil)
        #expect(WrittenNumber(String(repeating: "9", count: 401)) == nil)
    }

    @Test(
        arguments: [
            ("0", .none), ("-12", .none), ("1.5", .decimal(.point)), ("1,5", .decimal(.comma)),
            ("0.125", .decimal(.point)),
            ("0,125", .decimal(.comma)), ("1.250", .ambiguous), ("12,250", .ambiguous), ("1250.125", .decimal(.point)),
            ("1.250.000", .decimal(.comma)), ("1,250,000", .decimal(.point)), ("1.250,5", .decimal(.comma)),
            ("1,250.500", .decimal(.point)), ("1.250e3", .decimal(.point)),
        ] as [(String, WrittenNumber.Evidence)])
    func tellsWhatItSaysAboutTheFile(text: String, evidence: WrittenNumber.Evidence) throws {
        #expect(try #require(WrittenNumber(text)).evidence == evidence)
    }

    @Test(
        arguments: [
            ("0", nil, 0), ("-0", nil, 0), ("+7", nil, 7), ("1.5", nil, 1.5), ("1,5", .comma, 1.5),
            ("1,5", .point, nil),
            ("1.250", nil, nil), ("1.250", .point, 1.25), ("1.250", .comma, 1250), ("1.250.000", .comma, 1_250_000),
            ("1.250.000", .point, nil), ("-1.250,5", .comma, -1250.5), ("1e-05", nil, 0.00001), ("2.5E+3", nil, 2500),
            ("1e308", nil, 1e308), ("0.10000000000000001", nil, 0.1),
        ] as [(String, WrittenNumber.DecimalMark?, Double?)])
    func readsUnderADecimalMark(text: String, mark: WrittenNumber.DecimalMark?, value: Double?) throws {
        let read = try #require(WrittenNumber(text)).value(mark)
        #expect(read == value)
        #expect(read?.sign != .minus || read! < 0)
    }

    @Test(
        arguments: [
            ("Rp1.250.000", 1_250_000), ("Rp 1.250", 1250), ("rp1,250", 1250), ("Rp1.250.000,00", 1_250_000),
            ("Rp. 500", 500),
            ("1250000", 1_250_000), ("1.250", nil), ("Rp1,5", nil), ("-5", -5),
        ] as [(String, Int?)])
    func readsRupiah(text: String, whole: Int?) throws {
        #expect(try #require(WrittenNumber(text, inRupiah: true)).whole(nil) == whole)
    }
}
