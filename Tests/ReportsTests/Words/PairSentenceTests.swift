import Simulation
import Testing

@testable import Experiments
@testable import Reports

/// The sentence of every class in both languages, and that a program reads it back.
@Suite struct PairSentenceTests {
    static func pair(
        _ verdict: Verdict, _ estimate: Double, _ low: Double, _ high: Double, notes: [Note] = [],
        settle: Settle? = nil,
        hasInterval: Bool = true
    ) -> PairVerdict {
        PairVerdict(
            first: 1, second: 2, family: .againstBest, pairs: 200, estimate: estimate,
            interval: hasInterval ? Interval(low, high) : nil, plain: nil, method: nil, error: 0.025, verdict: verdict,
            notes: notes, wins: 171, ties: 3, reached: nil, settle: settle, pairing: nil, variance: nil)
    }

    static let settled = Settle(
        estimate: 0.03, deviation: 0.2, pairs: 200, negligible: 0, level: Level(replicates: 200), familySize: 1)

    static let cases: [(PairVerdict, String, String)] = [
        (
            pair(.better, 0.12, 0.08, 0.16),
            "Pendekatan tokoh dahulu lebih baik daripada Surat serentak kepada semua dalam rata-rata jangkauan "
                + "(+12 poin; +8 sampai +16), unggul pada 171 dari 200 ulangan berpasangan.",
            "Notables first does better than By letter, all at once in average reach (+12 points; +8 to +16), ahead in 171 "
                + "of 200 paired runs."
        ),
        (
            pair(.betterPerhapsTooLittle, 0.03, 0.01, 0.05),
            "Pendekatan tokoh dahulu lebih baik daripada Surat serentak kepada semua dalam rata-rata jangkauan, tetapi bedanya "
                + "mungkin terlalu kecil untuk berarti (+3 poin; +1 sampai +5), unggul pada 171 dari 200 ulangan berpasangan.",
            "Notables first does better than By letter, all at once in average reach, perhaps by too little to matter "
                + "(+3 points; +1 to +5), ahead in 171 of 200 paired runs."
        ),
        (
            pair(.worse, -0.12, -0.16, -0.08),
            "Pendekatan tokoh dahulu kurang baik daripada Surat serentak kepada semua dalam rata-rata jangkauan "
                + "(−12 poin; −16 sampai −8), unggul pada 171 dari 200 ulangan berpasangan.",
            "Notables first does less well than By letter, all at once in average reach (−12 points; −16 to −8), ahead in 171 "
                + "of 200 paired runs."
        ),
        (
            pair(.worsePerhapsTooLittle, -0.03, -0.05, -0.01),
            "Pendekatan tokoh dahulu kurang baik daripada Surat serentak kepada semua dalam rata-rata jangkauan, tetapi bedanya "
                + "mungkin terlalu kecil untuk berarti (−3 poin; −5 sampai −1), unggul pada 171 dari 200 ulangan berpasangan.",
            "Notables first does less well than By letter, all at once in average reach, perhaps by too little to matter "
                + "(−3 points; −5 to −1), ahead in 171 of 200 paired runs."
        ),
        (
            pair(.noDifference, 0.001, -0.011, 0.013),
            "Antara Pendekatan tokoh dahulu dan Surat serentak kepada semua tidak ada perbedaan yang berarti dalam rata-rata "
                + "jangkauan (+0,1 poin; −1,1 sampai +1,3), dari 200 ulangan berpasangan.",
            "Notables first and By letter, all at once show no difference that matters in average reach "
                + "(+0.1 points; −1.1 to +1.3), over 200 paired runs."
        ),
        (
            pair(.undecided, -0.01, -0.06, 0.04),
            "Beda Pendekatan tokoh dahulu dan Surat serentak kepada semua dalam rata-rata jangkauan belum dapat disimpulkan "
                + "(−1 poin; −6 sampai +4) dari 200 ulangan berpasangan.",
            "Notables first and By letter, all at once cannot be told apart yet in average reach (−1 point; −6 to +4) over "
                + "200 paired runs."
        ),
        (
            pair(.undecided, 0, 0, 0, notes: [.identical]),
            "Pendekatan tokoh dahulu dan Surat serentak kepada semua sama persis dalam rata-rata jangkauan pada semua 200 ulangan "
                + "berpasangan.",
            "Notables first and By letter, all at once are identical in average reach in all 200 paired runs."
        ),
        (
            pair(.undecided, 0, 0, 0, notes: [.tooFewPairs], hasInterval: false),
            "Beda Pendekatan tokoh dahulu dan Surat serentak kepada semua dalam rata-rata jangkauan belum dapat disimpulkan: "
                + "baru 200 ulangan berpasangan.",
            "Notables first and By letter, all at once cannot be told apart yet in average reach: only 200 paired runs."
        ),
    ]

    @Test(arguments: cases.indices)
    func sentencesAndBack(index: Int) throws {
        let (pair, indonesian, english) = Self.cases[index]
        let plan = try HandMade.plan()
        for (language, expected) in [(Language.indonesian, indonesian), (.english, english)] {
            let names = Names(plan, language)
            let outcome = plan.outcomes[0].compared
            let sentence = PairSentence(names, outcome, place: 0, replicates: 200).sentence(pair)
            #expect(sentence == expected)
            #expect(
                PairReader(names, outcome, place: 0).read(sentence) == PairStatement(pair, of: outcome, language))
        }
    }

    @Test func howManyRunsWouldSettleIt() throws {
        let settle = try #require(Self.settled)
        let runs = try #require(settle.runs)
        let pair = Self.pair(.undecided, 0.01, -0.02, 0.04, settle: settle)
        let plan = try HandMade.plan()
        let outcome = plan.outcomes[0].compared
        for language in Language.allCases {
            let names = Names(plan, language)
            let sentence = PairSentence(names, outcome, place: 0, replicates: 200).sentence(pair)
            #expect(sentence.contains(names.writing.whole(runs)))
            #expect(PairReader(names, outcome, place: 0).read(sentence)?.settle == runs)
        }
    }

    /// Money and time are printed as measured: a cheaper strategy has a minus, and is better.
    @Test func whatIsBetterWhenLowerKeepsItsSign() throws {
        let plan = try HandMade.plan()
        let outcome = plan.outcomes[1].compared
        let pair = Self.pair(.better, 2_100_000, 1_200_000, 3_000_000)
        let sentence = PairSentence(Names(plan, .indonesian), outcome, place: 1, replicates: 200).sentence(pair)
        #expect(
            sentence == "Pendekatan tokoh dahulu lebih baik daripada Surat serentak kepada semua dalam rata-rata biaya "
                + "(−Rp2,1 juta; −3,0 sampai −1,2), unggul pada 171 dari 200 ulangan berpasangan.")
        #expect(
            PairReader(Names(plan, .indonesian), outcome, place: 1).read(sentence)?.interval
                == Interval(-3_000_000, -1_200_000))
    }

    /// What is printed lies in the class of what was computed, over a grid of intervals near the edges.
    @Test func theRoundedIntervalStaysInItsClass() throws {
        let outcome = try ComparedOutcome("x", .number, unit: .share, better: .higher, negligible: 0.02, primary: true)
        for low in stride(from: -0.0501, through: 0.0501, by: 0.00317) {
            for width in [0.0004, 0.003, 0.02, 0.07] {
                let interval = Interval(low, low + width)
                let exact = Verdict(interval, negligible: 0.02)
                let span = PairStatement.Span(low + width / 2, interval, of: outcome, .indonesian)
                #expect(Verdict(span.numbers.interval, negligible: 0.02) == exact, "\(interval)")
            }
        }
    }
}
