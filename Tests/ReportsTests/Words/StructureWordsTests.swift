import Experiments
import Simulation
import Testing

@testable import Reports

struct StructureWordsTests {
    private static let opinions = Assumption(
        "a.opinions", "all",
        of: [
            Choice("all", Text(id: "semua didengar", en: "all are listened to")),
            Choice("near", Text(id: "hanya yang dekat didengar", en: "only near ones are listened to")),
        ], basis: .judgement, source: Text(""), Text("whose opinion is listened to"))
    private static let ties = Assumption(
        "t.ties", "moving",
        of: [
            Choice("moving", Text(id: "hubungan berubah", en: "ties change")),
            Choice("frozen", Text(id: "hubungan tetap", en: "ties stay")),
        ], basis: .judgement, source: Text(""), Text("whether ties change"))

    private static func words(
        _ language: Language, _ answers: [(Verdict, Standing?)], direction: HeldVerdict.Direction? = .better
    ) throws -> StructureWords {
        var plan = try HandMade.plan()
        plan.assumptions += [opinions, ties]
        var hold = HoldFindings(
            verdict: HeldVerdict(first: 1, second: 0, againstBaseline: true, direction: direction), numbers: 309,
            replicates: 50, settings: 100, tally: nil, deciding: [], floor: nil, nearest: nil, searched: [])
        hold.structures = zip(answers, [("a.opinions", "near"), ("t.ties", "frozen")]).map { answer, form in
            StructureAnswer(
                name: form.0, choice: form.1,
                answer: PairAnswer(
                    verdict: answer.0, estimate: 0.1, interval: Interval(0.08, 0.12), pairs: 200, failed: 0),
                standing: answer.1)
        }
        return StructureWords(names: Names(plan, language), plan: plan, hold: hold)
    }

    @Test(
        arguments: [
            (
                [(.better, .holds), (.better, .holds)], .better,
                "Pada dua bentuk lain model yang dicoba simpulannya sama.",
                "In the two other forms of the model that were tried the verdict is the same."
            ),
            (
                [(.better, .holds)], .better, "Bila hanya yang dekat didengar, simpulannya sama.",
                "If only near ones are listened to, the verdict is the same."
            ),
            (
                [(.undecided, .undecided), (.better, .holds)], .better,
                "Bila hanya yang dekat didengar, simpulan itu belum dapat disimpulkan; pada satu bentuk lain model tetap.",
                "If only near ones are listened to, the verdict cannot be told; in one other form of the model it holds."
            ),
            (
                [(.worse, .reverses), (.worse, .reverses)], .better,
                "Bila hanya yang dekat didengar atau hubungan tetap, simpulan itu berbalik.",
                "If only near ones are listened to or ties stay, the verdict is reversed."
            ),
            (
                [(.noDifference, .level), (.worse, .reverses)], .better,
                "Bila hubungan tetap, simpulan itu berbalik; bila hanya yang dekat didengar, simpulan itu menjadi tidak ada "
                    + "perbedaan yang berarti.",
                "If ties stay, the verdict is reversed; if only near ones are listened to, the verdict becomes no difference that "
                    + "matters."
            ),
            (
                [(.undecided, nil), (.undecided, nil)], nil, "Dengan bentuk lain model pun belum dapat disimpulkan.",
                "Nor can it be told in another form of the model."
            ),
            (
                [(.undecided, nil), (.better, nil)], nil, "Bila hubungan tetap: lebih baik.", "If ties stay: better."
            ),
            ([], .better, nil, nil),
        ] as [([(Verdict, Standing?)], HeldVerdict.Direction?, String?, String?)])
    func underWhichFormsItFlips(
        _ answers: [(Verdict, Standing?)], _ direction: HeldVerdict.Direction?, _ indonesian: String?,
        _ english: String?
    ) throws {
        #expect(try Self.words(.indonesian, answers, direction: direction).flips == indonesian)
        #expect(try Self.words(.english, answers, direction: direction).flips == english)
    }

    /// Where neither horizons nor forms change it, one sentence says so; the drift stands last, and on the first screen.
    @Test func whatChangesNothingIsSaidAtOnce() throws {
        var findings = try HandMade.small.get()
        var hold = try Self.words(.english, [(.better, .holds), (.better, .holds)]).hold
        let answer = hold.structures[0].answer
        hold.horizons = [
            HorizonAnswer(share: 0.5, span: .months(9), days: 275, answer: answer, standing: .holds),
            HorizonAnswer(share: 1.5, span: .months(27), days: 822, answer: answer, standing: .holds),
        ]
        hold.drift = Drift(
            strategy: 0, kind: .mean,
            levels: [
                Drift.Level(share: 0.5, span: .months(9), days: 275, value: 0.4),
                Drift.Level(share: 1.5, span: .months(27), days: 822, value: 0.3),
            ], change: -0.1, interval: Interval(-0.12, -0.08), runs: 200)
        findings.hold = hold
        let (one, two) = (Answer(findings, .indonesian).hold, Answer(findings, .english).hold)
        #expect(
            one.dropFirst().first
                == "Pada jangka 9 dan 27 bulan, dan pada dua bentuk lain model yang dicoba, simpulannya sama.")
        #expect(
            two.dropFirst().first
                == "At 9 and 27 months, and in two other forms of the model that were tried, the verdict is the same.")
        #expect(one.count == 3 && two.count == 3 && two[2].contains("falls from 40% at 9 months to 30% at 27 months"))
        #expect(ReportPage(findings).html.contains("falls from 40% at 9 months to 30% at 27 months"))
    }
}
