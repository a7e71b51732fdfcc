import Simulation
import Testing

@testable import Scripting

struct ReferenceTests {
    private let items = Reference.chapters.flatMap(\.entries)

    @Test func everyEntryIsWholeInBothLanguages() {
        #expect(items.count == Vocabulary.entries.count)
        #expect(Set(items.map(\.name)).count == items.count, "no name stands twice")
        for item in items {
            #expect(item.sentence.id.hasSuffix(".") && item.sentence.en.hasSuffix("."), "\(item.name)")
            #expect(item.example.contains("-->"), "\(item.name)")
            for parameter in item.parameters {
                #expect(!parameter.sentence.id.isEmpty && !parameter.noun.en.isEmpty, "\(item.name) \(parameter.name)")
            }
        }
    }

    /// The words that `istilah` forbids in Indonesian texts.
    @Test func noForbiddenWordIsUsed() {
        let forbidden = [
            "replikat", "benih", "biji", "tuas", "keras kepala", "pembangkang", "dilebur", "tanpa penyatuan",
            "baseline",
            "tidak konklusif", "plafon", "Rp ",
        ]
        let texts =
            items.flatMap { [$0.sentence.id, $0.returns.id] + $0.parameters.map(\.sentence.id) }
            + ProblemCode.allCases.map(\.sentence.id) + SentenceCase.all.map(\.id)
        for text in texts {
            for word in forbidden
            where text.split(separator: " ").contains(Substring(word)) || text.contains("\(word) ") {
                Issue.record("\(word) in: \(text)")
            }
        }
    }

    @Test func entriesAreFoundInFullAndShort() {
        #expect(
            Reference.entries(named: "world.outreach:visit").map(\.signature) == [
                "world.outreach:visit(host, { hours })"
            ])
        #expect(Reference.entries(named: "weeks").map(\.name) == ["weeks"])
        #expect(Reference.entries(named: "nothing").isEmpty)
        #expect(Reference.names.contains("plan:levers"))
    }
}
