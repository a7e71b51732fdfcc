import Experiments
import Simulation
import Testing

@testable import Reports

@Suite struct NoteWordsTests {
    /// What is said elsewhere has no sentence here; everything else has one in both languages.
    @Test(arguments: Note.allCases)
    func everyNoteIsSaidOnce(note: Note) {
        let elsewhere: [Note] = [.identical, .preliminary, .tooFewPairs]
        for language in Language.allCases {
            let sentence = NoteWords.sentence(note, pairs: 200, Writing(language))
            #expect((sentence == nil) == elsewhere.contains(note))
            #expect(sentence?.hasSuffix(".") != false)
        }
    }
}
