import Experiments
import Simulation
import Testing

@testable import Reports

@Suite struct ExpectationWordsTests {
    @Test func claimsVerdictsAndWhatWasFound() throws {
        let findings = try HandMade.small.get()
        let plan = findings.study.plan
        let words = ExpectationWords(names: Names(plan, .indonesian), plan: plan)
        let (hit, miss) = (findings.expectations[0], findings.expectations[1])
        #expect(words.claim(hit) == "makin besar jam pendamping, makin tinggi jangkauan (Pendekatan tokoh dahulu)")
        #expect(words.found(hit) == "+11 poin; +7 sampai +15")
        #expect(words.mark(hit) == "✓" && words.verdict(miss) == "meleset")
        #expect(words.found(miss).hasPrefix("Surat serentak kepada semua > Pendekatan tokoh dahulu"))
        #expect(words.tally(findings.expectations) == "1 tepat, 1 meleset")
        #expect(words.tally([]) == "")
    }
}
