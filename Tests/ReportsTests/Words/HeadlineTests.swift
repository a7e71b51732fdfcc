import Experiments
import Simulation
import Testing

@testable import Reports

@Suite struct HeadlineTests {
    @Test func theBestSetIsNamedAndReadBack() throws {
        let findings = try HandMade.full.get()
        let expected = [
            Language.indonesian:
                "Dalam model ini, selama 18 bulan, yang terbaik dalam rata-rata jangkauan ada di antara "
                + "Pendekatan tokoh dahulu dan Satu kegiatan bersama dahulu; dua lainnya tersisih.",
            .english: "In this model, over 18 months, the best in average reach is among Notables first and One shared "
                + "activity first; the other two are ruled out.",
        ]
        for language in Language.allCases {
            let headline = Headline(Names(findings.study.plan, language), findings.comparison)
            #expect(headline.sentence == expected[language])
            #expect(headline.read(headline.sentence) == findings.comparison.primary.best.among)
            #expect(Headline.words(headline.short) <= 25)
        }
    }

    @Test func oneStrategyAloneAndFewRunsAreSaid() throws {
        let alone = try HandMade.findings(replicates: 5, strategies: 1, weeks: 2)
        let sentence = Headline(Names(alone.study.plan, .english), alone.comparison).sentence
        #expect(
            sentence == "Preliminary: in this model, over 18 months, there is one strategy only; nothing was compared.")
    }

    @Test func longTitlesStillGiveTwentyFiveWords() throws {
        let long = String(repeating: "nama yang panjang sekali ", count: 12)
        let findings = try HandMade.findings(replicates: 3, weeks: 2, hostile: long)
        for language in Language.allCases {
            let short = Headline(Names(findings.study.plan, language), findings.comparison).short
            #expect(Headline.words(short) <= 25)
        }
    }
}
