import Experiments
import Simulation
import Testing

@testable import Reports

struct HoldWordsTests {
    private static let verdict = HeldVerdict(first: 1, second: 0, againstBaseline: true, direction: .better)
    private static let moves = [
        Reversal.Move(name: "old_habits", from: 0.175, to: 0.29, share: 0.46),
        Reversal.Move(name: "outreach.forget", from: 0.05, to: 0.13, share: 0.4),
    ]

    private static func hold(
        _ holds: Int, _ reverses: Int, level: Int = 0, deciding: [String] = [], moves: Int = 0,
        verdict: HeldVerdict = verdict
    ) -> HoldFindings {
        HoldFindings(
            verdict: verdict, numbers: 309, replicates: 50, settings: 100,
            tally: HoldTally(settings: 100, holds: holds, reverses: reverses, level: level),
            deciding: deciding.map { HoldFindings.Deciding(name: $0, correlation: -0.7, atBothEnds: false) },
            floor: 0.4,
            nearest: moves == 0 ? nil : Reversal(moves: Array(Self.moves.prefix(moves)), estimate: -0.1),
            searched: ["old_habits", "outreach.forget", "a", "b", "c", "d"])
    }

    @Test(arguments: [
        (
            hold(97, 0),
            [
                "Simpulan bahwa Pendekatan tokoh dahulu lebih baik daripada Berjalan sendiri-sendiri (kondisi saat ini) tetap "
                    + "pada 97 dari 100 keadaan dengan 309 angka ilustratif digeser bersama (92–99%), berbalik pada 0, belum "
                    + "dapat disimpulkan pada 3.",
                "Di antara enam angka yang paling berpengaruh tidak ditemukan satu atau dua yang dapat membalikkannya.",
            ],
            [
                "The verdict that Notables first does better than Each on its own (as it is) holds in 97 of 100 settings of all "
                    + "309 illustrative numbers together (92–99%), reverses in 0, cannot be told in 3.",
                "Among the six numbers that do most, none alone and no two together were found to reverse it.",
            ]
        ),
        (
            hold(83, 6, level: 2, deciding: ["old_habits", "outreach.forget"], moves: 1),
            [
                "Simpulan bahwa Pendekatan tokoh dahulu lebih baik daripada Berjalan sendiri-sendiri (kondisi saat ini) "
                    + "bergantung pada yang berpegang pada kebiasaan lama dan seberapa cepat pemahaman luntur (outreach.forget): "
                    + "tetap pada 83 dari 100 keadaan dengan 309 angka ilustratif digeser bersama (74–89%), berbalik pada 6, "
                    + "tidak berbeda secara berarti pada 2, belum dapat disimpulkan pada 9.",
                "Keadaan terdekat yang membalikkannya: yang berpegang pada kebiasaan lama menjadi 29%, bukan 18%, yang lain "
                    + "seperti biasa; diperiksa lagi pada ulangan lain.",
            ],
            [
                "The verdict that Notables first does better than Each on its own (as it is) depends on who hold to old habits "
                    + "and how fast understanding fades (outreach.forget): it holds in 83 of 100 settings of all 309 "
                    + "illustrative numbers together (74–89%), reverses in 6, makes no difference that matters in 2, cannot be "
                    + "told in 9.",
                "Nearest setting that reverses it: who hold to old habits is 29% instead of 18%, all else as usual; seen again "
                    + "on other replicates.",
            ]
        ),
        (
            hold(93, 3, deciding: ["outreach.forget"], moves: 2),
            [
                "Simpulan bahwa Pendekatan tokoh dahulu lebih baik daripada Berjalan sendiri-sendiri (kondisi saat ini) tetap "
                    + "pada 93 dari 100 keadaan dengan 309 angka ilustratif digeser bersama (86–97%), berbalik pada 3, belum "
                    + "dapat disimpulkan pada 4.",
                "Yang paling menentukan: seberapa cepat pemahaman luntur (outreach.forget).",
                "Keadaan terdekat yang membalikkannya: yang berpegang pada kebiasaan lama menjadi 29%, bukan 18% dan seberapa "
                    + "cepat pemahaman luntur (outreach.forget) menjadi 0,13, bukan 0,05, yang lain seperti biasa; diperiksa "
                    + "lagi pada ulangan lain.",
            ],
            [
                "The verdict that Notables first does better than Each on its own (as it is) holds in 93 of 100 settings of all "
                    + "309 illustrative numbers together (86–97%), reverses in 3, cannot be told in 4.",
                "What decides it most: how fast understanding fades (outreach.forget).",
                "Nearest setting that reverses it: who hold to old habits is 29% instead of 18% and how fast understanding "
                    + "fades (outreach.forget) is 0.13 instead of 0.05, all else as usual; seen again on other replicates.",
            ]
        ),
    ])
    func everyAnswerHasItsSentences(_ hold: HoldFindings, _ indonesian: [String], _ english: [String]) throws {
        let plan = try HandMade.plan()
        #expect(HoldWords(names: Names(plan, .indonesian), plan: plan, hold: hold).sentences == indonesian)
        #expect(HoldWords(names: Names(plan, .english), plan: plan, hold: hold).sentences == english)
    }

    @Test func whatCannotHoldIsSaid() throws {
        let plan = try HandMade.plan()
        let open = HeldVerdict(first: 1, second: 0, againstBaseline: true, direction: nil)
        let words = HoldWords(
            names: Names(plan, .english), plan: plan,
            hold: HoldFindings(
                verdict: open, numbers: 2, replicates: 50, settings: 100, tally: nil, deciding: [], floor: nil,
                nearest: nil, searched: []))
        #expect(
            words.sentences == [
                "There is no verdict yet that could hold: Notables first and Each on its own (as it is) cannot be told apart."
            ])
    }

    /// It takes the place of what was not looked at, in every output; without it no byte changes.
    @Test func itStandsInEveryOutput() throws {
        var findings = try HandMade.small.get()
        let unchecked = "whether the verdict holds when they move is not yet checked"
        let plain = (
            ComparisonText(findings, .english).text(), SummaryText.text(findings), ReportPage(findings).html,
            try ComparisonFile.json(findings).text
        )
        #expect(
            plain.0.contains("not yet checked") && plain.1.contains("not yet checked") && plain.2.contains(unchecked))
        #expect(!plain.3.contains("\"hold\""))
        findings.hold = Self.hold(83, 6, deciding: ["old_habits"], moves: 1)
        let text = ComparisonText(findings, .english, columns: 1000).text()
        #expect(text.contains("depends on who hold to old habits: it holds in 83 of 100") && !text.contains("not yet"))
        let summary = SummaryText.text(findings)
        #expect(summary.contains("bergantung pada") && !summary.contains("belum diperiksa"))
        let html = ReportPage(findings).html
        #expect(html.contains("tetap pada 83 dari 100 keadaan") && html.contains("seen again on other replicates"))
        #expect(!html.contains("not yet checked") && html.contains("between about half and double their value"))
        let json = try ComparisonFile.json(findings).text
        #expect(json.contains("\"hold\"") && json.contains("\"old_habits\""))
    }
}
