import LuaBridge
import Simulation
import Testing

@testable import Scripting

/// What the reference tells of values is so.
struct ValueGuideTests {
    @Test(arguments: ValueGuide.all.flatMap { guide in guide.examples }) func exampleGivesItsAnswer(_ example: String)
        throws
    {
        let session = try Fixtures.dusun().session(.setUp)
        defer { session.close() }
        let parts = example.components(separatedBy: " --> ")
        try #require(parts.count == 2)
        let value = try session.state.load(parts[0], name: "example").first()
        let shown = try session.state.load("return tostring((...))", name: "answer").first([value])
        #expect(shown.string == parts[1])
    }

    /// The members of each value, and no other name of the vocabulary.
    @Test(arguments: [
        ("date", "date \"2027-04-01\""), ("amount", "weeks(2)"), ("csv", "csv \"kelompok.csv\""),
        ("spread", "uniform(0, 1)"), ("months", "months(1, 2)"),
    ]) func membersAreThoseOfTheGuide(_ row: (name: String, value: String)) throws {
        let session = try Fixtures.dusun().session(.setUp)
        defer { session.close() }
        let guide = try #require(ValueGuide.all.first { $0.name == row.name })
        let members = guide.members.map(\.name)
        for name in Set(members + Vocabulary.entries.filter { $0.form != .operator }.map(\.name)).sorted() {
            let answer = try session.state.run(
                "return (pcall(function() return (\(row.value)).\(name) end))", name: "p")
            #expect(answer.first?.boolean == members.contains(name), "\(row.value).\(name)")
        }
    }

    @Test func everySentenceIsWholeInBothLanguages() {
        let sentences =
            ValueGuide.all.flatMap { [$0.sentence] + $0.members.map(\.sentence) } + Owner.allCases.map(\.sentence)
            + Effect.allCases.map(\.moment) + LuaLibrary.all.flatMap { ($0.changed + $0.removed).map(\.sentence) }
        for sentence in sentences {
            #expect(sentence.id.hasSuffix(".") && sentence.en.hasSuffix("."), "\(sentence)")
            #expect(sentence.id != sentence.en, "\(sentence)")
        }
    }
}
