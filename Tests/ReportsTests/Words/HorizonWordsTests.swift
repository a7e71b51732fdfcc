import Experiments
import Simulation
import Testing

@testable import Reports

struct HorizonWordsTests {
    private static func answer(_ verdict: Verdict, _ estimate: Double = 0.1) -> PairAnswer {
        PairAnswer(
            verdict: verdict, estimate: estimate, interval: Interval(estimate - 0.02, estimate + 0.02), pairs: 200,
            failed: 0)
    }

    private static func horizons(
        _ answers: [(Verdict, Standing?)], _ spans: [Span] = [.months(9), .days(411), .months(27)]
    ) -> [HorizonAnswer] {
        zip(answers, zip([0.5, 0.75, 1.5], spans)).map { answer, length in
            HorizonAnswer(
                share: length.0, span: length.1, days: length.1.averageDays, answer: Self.answer(answer.0),
                standing: answer.1)
        }
    }

    private static func words(
        _ language: Language, _ horizons: [HorizonAnswer], drift: Drift? = nil,
        direction: HeldVerdict.Direction? = .better, plan: Plan? = nil
    ) throws -> HorizonWords {
        let plan = try plan ?? HandMade.plan()
        var hold = HoldFindings(
            verdict: HeldVerdict(first: 1, second: 0, againstBaseline: true, direction: direction), numbers: 309,
            replicates: 50, settings: 100, tally: HoldTally(settings: 100, holds: 97, reverses: 0), deciding: [],
            floor: 0.4, nearest: nil, searched: [])
        (hold.horizons, hold.drift) = (horizons, drift)
        return HorizonWords(names: Names(plan, language), plan: plan, hold: hold)
    }

    @Test(
        arguments: [
            (
                [(.better, .holds), (.better, .holds), (.better, .holds)], .better,
                "Pada jangka 9, 13,5 dan 27 bulan simpulannya sama.",
                "At 9, 13.5 and 27 months the verdict is the same."
            ),
            (
                [(.worse, .reverses), (.better, .holds), (.better, .holds)], .better,
                "Dengan jangka lain simpulan itu berbalik pada 9 bulan, tetap pada 13,5 dan 27 bulan.",
                "With another horizon the verdict is reversed at 9 months, holds at 13.5 and 27 months."
            ),
            (
                [(.undecided, .undecided), (.noDifference, .level), (.better, .holds)], .better,
                "Dengan jangka lain simpulan itu belum dapat disimpulkan pada 9 bulan, menjadi tidak ada perbedaan yang berarti "
                    + "pada 13,5 bulan, tetap pada 27 bulan.",
                "With another horizon the verdict cannot be told at 9 months, becomes no difference that matters at 13.5 months, "
                    + "holds at 27 months."
            ),
            (
                [(.noDifference, .holds), (.noDifference, .holds), (.better, .reverses)], .level,
                "Dengan jangka lain simpulan itu menjadi perbedaan yang berarti pada 27 bulan, tetap pada 9 dan 13,5 bulan.",
                "With another horizon the verdict becomes a difference that matters at 27 months, holds at 9 and 13.5 months."
            ),
            (
                [(.undecided, nil), (.undecided, nil), (.undecided, nil)], nil,
                "Pada jangka 9, 13,5 dan 27 bulan pun belum dapat disimpulkan.",
                "Nor can it be told at 9, 13.5 and 27 months."
            ),
            (
                [(.undecided, nil), (.undecided, nil), (.better, nil)], nil,
                "Untuk Pendekatan tokoh dahulu terhadap Berjalan sendiri-sendiri (kondisi saat ini) sudah dapat disimpulkan pada "
                    + "jangka 27 bulan: lebih baik.",
                "For Notables first against Each on its own (as it is) it can be told at 27 months: better."
            ),
        ] as [([(Verdict, Standing?)], HeldVerdict.Direction?, String, String)])
    func whereItFlipsIsSaid(
        _ answers: [(Verdict, Standing?)], _ direction: HeldVerdict.Direction?, _ indonesian: String, _ english: String
    ) throws {
        let horizons = Self.horizons(answers)
        #expect(try Self.words(.indonesian, horizons, direction: direction).flips == indonesian)
        #expect(try Self.words(.english, horizons, direction: direction).flips == english)
    }

    /// Lengths are said as people say them, their unit once where it is one.
    @Test(
        arguments: [
            ([.months(9), .months(27)], "9 dan 27 bulan", "9 and 27 months"), ([.months(1)], "1 bulan", "1 month"),
            ([.days(15), .days(45)], "15 hari dan 45 hari", "15 days and 45 days"),
            ([.days(411)], "13,5 bulan", "13.5 months"), ([.days(28)], "4 minggu", "4 weeks"), ([], "", ""),
        ] as [([Span], String, String)])
    func lengthsInARow(_ spans: [Span], _ indonesian: String, _ english: String) throws {
        #expect(try Self.words(.indonesian, []).times(spans) == indonesian)
        #expect(try Self.words(.english, []).times(spans) == english)
    }

    private static func drift(
        _ values: (Double, Double), _ interval: Interval, _ kind: Drift.Kind = .mean
    ) -> Drift {
        Drift(
            strategy: 0, kind: kind,
            levels: [
                Drift.Level(share: 0.5, span: .months(9), days: 274, value: values.0),
                Drift.Level(share: 1.5, span: .months(27), days: 822, value: values.1),
            ], change: values.1 - values.0, interval: interval, runs: 200)
    }

    @Test(arguments: [
        (
            drift((0.38, 0.33), Interval(-0.06, -0.04)),
            "Tanpa tindakan apa pun, rata-rata jangkauan turun dari 38% pada 9 bulan menjadi 33% pada 27 bulan (−5,0 poin, −6,0 "
                + "sampai −4,0).",
            "Without doing anything, average reach falls from 38% at 9 months to 33% at 27 months (−5.0 points, −6.0 to −4.0)."
        ),
        (
            drift((0.38, 0.39), Interval(0.001, 0.019)),
            "Tanpa tindakan apa pun, rata-rata jangkauan hampir tidak berubah: 38% pada 9 bulan dan 39% pada 27 bulan (+1,0 poin, "
                + "+0,1 sampai +1,9).",
            "Without doing anything, average reach hardly changes: 38% at 9 months and 39% at 27 months (+1.0 points, +0.1 to "
                + "+1.9)."
        ),
        (
            drift((0.38, 0.39), Interval(-0.02, 0.04)),
            "Tanpa tindakan apa pun, belum dapat disimpulkan apakah rata-rata jangkauan naik atau turun: 38% pada 9 bulan dan "
                + "39% pada 27 bulan (+1 poin, −2 sampai +4).",
            "Without doing anything, it cannot be told whether average reach rises or falls: 38% at 9 months and 39% at 27 "
                + "months (+1 point, −2 to +4)."
        ),
        (
            drift((0.1, 0.4), Interval(0.2, 0.4), .reached),
            "Tanpa tindakan apa pun, bagian ulangan yang mencapai jangkauan naik dari 10% pada 9 bulan menjadi 40% pada 27 "
                + "bulan (+30 poin, +20 sampai +40).",
            "Without doing anything, the share of runs with reach rises from 10% at 9 months to 40% at 27 months (+30 points, "
                + "+20 to +40)."
        ),
    ])
    func whatDoingNothingComesTo(_ drift: Drift, _ indonesian: String, _ english: String) throws {
        var plan = try HandMade.plan()
        plan.strategies[0] = Strategy(name: "as_is", title: plan.strategies[0].title, acts: false)
        #expect(try Self.words(.indonesian, [], drift: drift, plan: plan).drift == indonesian)
        #expect(try Self.words(.english, [], drift: drift, plan: plan).drift == english)
    }

    /// A baseline that does something is named.
    @Test func aBaselineThatActsIsNamed() throws {
        let drift = Self.drift((0.38, 0.33), Interval(-0.06, -0.04))
        #expect(
            try Self.words(.english, [], drift: drift).drift?.hasPrefix("With Each on its own (as it is), average")
                == true)
    }

    @Test func aCalendarThatEndsBeforeIsSaid() throws {
        var plan = try HandMade.plan()
        let horizons = Self.horizons([(.better, .holds), (.better, .holds), (.better, .holds)])
        #expect(try Self.words(.english, horizons, plan: plan).calendar == nil)
        plan.seasons = SeasonTable([
            try Season(from: plan.start, to: plan.start.adding(days: 500), label: Text("x"))
        ])
        let day = Writing(.english).date(plan.start.adding(days: 500))
        #expect(
            try Self.words(.english, horizons, plan: plan).calendar
                == "The calendar of seasons ends on \(day): after it, at a horizon of 27 months, every day counts as usual."
        )
        plan.seasons = SeasonTable([
            try Season(from: plan.start, to: plan.start.adding(days: 900), label: Text("x"))
        ])
        #expect(try Self.words(.english, horizons, plan: plan).calendar == nil)
    }

    /// The report tells each horizon with its difference, the plan's own first.
    @Test func theReportHasARowForEach() throws {
        var findings = try HandMade.small.get()
        var hold = HoldFindings(
            verdict: try #require(HeldVerdict(findings.comparison)), numbers: 3, replicates: 50, settings: 1,
            tally: HoldTally(settings: 1, holds: 1, reverses: 0), deciding: [], floor: 0.4, nearest: nil, searched: [])
        hold.horizons = Self.horizons([(.worse, .reverses), (.better, .holds), (.better, .holds)])
        findings.hold = hold
        let html = ReportPage(findings).html
        #expect(html.contains("as planned (18 months)") && html.contains("it runs 13.5 months"))
        #expect(html.contains("jangka 27 bulan") && html.contains("+10 points") && html.contains("+8 to +12"))
        #expect(try ComparisonFile.json(findings).text.contains("\"horizons\""))
    }
}
