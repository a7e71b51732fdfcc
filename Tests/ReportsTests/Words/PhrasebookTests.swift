import Models
import Simulation
import Testing

@testable import Reports

@Suite struct PhrasebookTests {
    static let book = Phrasebook(World.tellings.map { ($0.event, $0.sentence) })

    @Test func everyEventOfTheModelsHasItsOwnSentence() {
        #expect(!World.tellings.isEmpty)
        #expect(Set(World.tellings.map(\.event)).count == World.tellings.count)
        for telling in World.tellings {
            #expect(Self.book.knows(telling.event))
            for language in Language.allCases {
                let sentence = telling.sentence[language]
                #expect(!sentence.isEmpty, "\(telling.event)")
                #expect(
                    Set(Template(sentence).holes).isSubset(of: telling.facts), "\(telling.event) \(language.rawValue)")
            }
        }
    }

    /// With its facts filled in no hole stays open, and nothing typed by people acts.
    @Test func everySentenceFills() {
        for telling in World.tellings {
            let told = Told(
                day: 1, event: telling.event, facts: telling.facts.map { ($0, .text(Text("RT\u{1B}03"))) })
            for language in Language.allCases {
                let sentence = Self.book.sentence(told, language)
                #expect(!sentence.contains("{") && !sentence.contains("\u{1B}"), "\(sentence)")
            }
        }
    }

    @Test func eventsUseTheWordsOfTheField() {
        for telling in World.tellings {
            let words = ForbiddenWordsTests.words(telling.sentence.id)
            for word in ForbiddenWordsTests.never where !word.contains(" ") {
                #expect(!words.contains(word), "\(telling.event): \(word)")
            }
            #expect(!telling.sentence.id.contains("Rp "), "\(telling.event)")
        }
    }
}
