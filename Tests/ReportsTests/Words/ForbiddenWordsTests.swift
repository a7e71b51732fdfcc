import Experiments
import Simulation
import Testing

@testable import Reports

/// The words that Indonesian texts never use, and the claims that no verdict makes.
@Suite struct ForbiddenWordsTests {
    static let never = [
        "replikat", "benih", "biji", "tuas", "keras kepala", "pembangkang", "dilebur", "tanpa penyatuan", "baseline",
        "tidak konklusif", "plafon", "pita", "Rp ",
    ]
    static let claims = ["terbukti", "akan", "pasti", "proves", "will"]

    static func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init))
    }

    @Test func noFileHoldsThem() throws {
        for findings in [try HandMade.small.get(), try HandMade.failing.get()] {
            for file in try Rendered.all(try ResultFolder.files(findings))
            where ["report.html", "summary.txt"].contains(file.name) {
                let text = String(decoding: file.bytes, as: UTF8.self)
                let words = Self.words(text)
                for phrase in Self.never {
                    if phrase.contains(" ") {
                        #expect(!text.contains(phrase), "\(phrase) in \(file.name)")
                    } else {
                        #expect(!words.contains(phrase), "\(phrase) in \(file.name)")
                    }
                }
            }
        }
    }

    @Test func sentencesClaimNothing() throws {
        let findings = try HandMade.failing.get()
        for language in Language.allCases {
            let answer = Answer(findings, language)
            let text = ([answer.headline, answer.basis] + answer.support + answer.notes).joined(separator: " ")
            #expect(Self.words(text).isDisjoint(with: Self.claims))
            for form in PairForm.allCases { #expect(Self.words(form.sentence[language]).isDisjoint(with: Self.claims)) }
        }
    }
}
