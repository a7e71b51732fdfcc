import Experiments
import Simulation
import Testing

@testable import Reports

/// A sweep on a terminal, of each kind of design.
@Suite struct SweepTextTests {
    static let all: [(name: String, analysis: SweepAnalysis)] = HandMadeSweep.kinds.compactMap { kind in
        (try? HandMadeSweep.analysis(kind.spec, replicates: kind.replicates)).map { (kind.name, $0) }
    }

    /// The first sentence: by hand, each hour gives 3 points of reach more, over 0.5…8 hours 22.5; luck is left out of
    /// exact effects, as it is the same at both ends.
    @Test(arguments: [
        (
            "morris",
            "In this model, under Notables first, of what was varied, reach depends most on facilitator hours: 22.5 points on "
                + "average over its range.",
            "Dalam model ini, pada Pendekatan tokoh dahulu, dari yang diubah-ubah, jangkauan paling bergantung pada jam "
                + "pendamping: rata-rata 22,5 poin di sepanjang rentangnya."
        ),
        (
            "one_at_a_time",
            "In this model, under Notables first, of what was varied, reach depends most on facilitator hours: +22.5 points "
                + "from 0.5 hours/week to 8 hours/week.",
            "Dalam model ini, pada Pendekatan tokoh dahulu, dari yang diubah-ubah, jangkauan paling bergantung pada jam "
                + "pendamping: +22,5 poin dari 0,5 jam/minggu ke 8 jam/minggu."
        ),
        (
            "factorial1",
            "In this model, under Notables first, reach depends on facilitator hours: 31% at 0.5 hours/week, 54% at 8 "
                + "hours/week (+22.5 points).",
            "Dalam model ini, pada Pendekatan tokoh dahulu, jangkauan bergantung pada jam pendamping: 31% pada 0,5 "
                + "jam/minggu, 54% pada 8 jam/minggu (+22,5 poin)."
        ),
        (
            "points", "In this model, under Notables first, reach lies between 37% and 46% over 3 points.",
            "Dalam model ini, pada Pendekatan tokoh dahulu, jangkauan berkisar dari 37% sampai 46% pada 3 titik."
        ),
    ])
    func firstSentence(_ name: String, _ english: String, _ indonesian: String) throws {
        let analysis = try #require(Self.all.first { $0.name == name }).analysis
        #expect(SweepWords(analysis, .english).headline == english)
        #expect(SweepWords(analysis, .indonesian).headline == indonesian)
    }

    /// The two useless inputs are said to be no more than a dummy, and the share of luck stands in the first sentence.
    @Test func sharesNameLuckAndWhatDoesNothing() throws {
        let analysis = try #require(Self.all.first { $0.name == "saltelli" }).analysis
        let words = SweepWords(analysis, .english)
        #expect(
            words.headline.contains("reach depends most on facilitator hours: ") && words.headline.contains("; luck "))
        let idle = try #require(words.support.first { $0.hasPrefix("Cannot be told from a dummy that does nothing: ") })
        #expect(idle.hasSuffix("How far people are swayed by neighbours and How fast understanding fades."))
        #expect(!idle.contains("facilitator hours"))
        #expect(words.cautions.contains { $0.contains("not probabilities") })
    }

    @Test func everyKindHasAnswerTableAndTheFixedSentence() throws {
        #expect(Self.all.count == HandMadeSweep.kinds.count)
        for (name, analysis) in Self.all {
            for language in Language.allCases {
                let lines = SweepText(analysis, language, columns: 1_000).text.split(separator: "\n").map(String.init)
                let words = SweepWords(analysis, language)
                #expect(lines.first == words.headline, "\(name)")
                #expect(lines.last == Answer.standing[language], "\(name)")
                #expect(!SweepText(analysis, language).tables.isEmpty, "\(name)")
                #expect(
                    Headline.words(words.short) <= Headline.mostWords && words.short.hasSuffix("."), "\(words.short)")
                #expect(lines.contains(words.notShown) && lines.contains(words.extent), "\(name)")
            }
        }
    }

    /// Words that Indonesian texts never use, and claims that no sentence makes.
    @Test func wordsAreThoseOfTheField() {
        for (name, analysis) in Self.all {
            for language in Language.allCases {
                let text = SweepText(analysis, language).text + SweepSummary.text(analysis)
                let words = ForbiddenWordsTests.words(text)
                for never in ForbiddenWordsTests.never where !never.contains(" ") {
                    #expect(!words.contains(never), "\(never) in \(name)")
                }
                #expect(words.isDisjoint(with: ForbiddenWordsTests.claims), "\(name)")
            }
        }
    }

    /// With several runs to a future the words say what n counts, in the terminal, the summary and the report.
    @Test func futuresAreSaid() throws {
        let spec = DesignSpec(
            .points, [Varied("facilitator_hours"), Varied("old_habits")], points: [[1, 0.1], [4, 0.2]])
        let analysis = try HandMadeSweep.analysis(spec, replicates: 30, perFuture: 5, strategies: 2)
        let (english, indonesian) = (SweepWords(analysis, .english), SweepWords(analysis, .indonesian))
        #expect(
            english.extent
                == "Listed points: 2 points × 2 strategies × 6 futures × 5 runs on the same luck = 120 runs. "
                + "Ranges count futures (n), not runs.")
        #expect(
            indonesian.extent
                == "Titik yang ditentukan sendiri: 2 titik × 2 strategi × 6 masa depan × 5 ulangan pada nasib "
                + "yang sama = 120 ulangan seluruhnya. Rentang menghitung masa depan (n), bukan ulangan.")
        let table = try #require(english.leading.first.flatMap { english.table($0) })
        #expect(table.caption == "reach, Notables first (6 futures × 5 runs): mean at each point")
        #expect(table.head.suffix(2) == ["futures", "runs"] && table.rows[0].suffix(2) == ["6", "30"])
        for language in Language.allCases {
            let extent = SweepWords(analysis, language).extent
            let lines = SweepText(analysis, language, columns: 1_000).text.split(separator: "\n").map(String.init)
            #expect(lines.contains(extent))
            #expect(SweepSummary.text(analysis).replacing("\n", with: " ").contains(extent))
            #expect(SweepPage(analysis).html.contains(extent))
        }
        #expect(english.computed.contains("Agresti & Coull") && english.computed.hasSuffix("is one observation."))
        let one = try HandMadeSweep.analysis(spec, replicates: 5, perFuture: 5, strategies: 1)
        #expect(
            SweepWords(one, .english).extent.hasSuffix(
                "One future only: what is not known does not move, so that there are no ranges."))
        let plain = try #require(Self.all.first { $0.name == "points" }).analysis
        #expect(!SweepText(plain, .english).text.contains("future"))
    }

    /// What is typed by people does not act on a terminal.
    @Test func escapesAreShown() throws {
        let analysis = try HandMadeSweep.analysis(
            DesignSpec(.factorial, [Varied("facilitator_hours", .count(2))]), replicates: 3,
            hostile: "\u{1B}[31m{among}")
        #expect(!SweepText(analysis, .english).text.contains("\u{1B}"))
    }

    @Test func failedRunsAreCounted() throws {
        let analysis = try HandMadeSweep.analysis(
            DesignSpec(.morris, HandMadeSweep.everything, size: 10), strategies: 2,
            fails: { $0.strategy == "as_is" && $0.replicate == 3 })
        let words = SweepWords(analysis, .english)
        #expect(
            words.failures == [
                "Failed runs: 5 of 100 (Each on its own (as it is) 5); the trajectories that hold them are left "
                    + "out whole (0 of 10)."
            ])
        #expect(SweepWords(analysis, .indonesian).failures[0].hasPrefix("Ulangan yang gagal: 5 dari 100 (Berjalan"))
    }

    /// Where every strategy but one says the same they are named together; more than six are rows of the table, and then
    /// nobody is said to be left out.
    @Test func manyStrategiesAreNamedTogether() throws {
        let spec = DesignSpec(.factorial, [Varied("facilitator_hours", .count(2))])
        let words = SweepWords(try HandMadeSweep.analysis(spec, replicates: 5), .english)
        let others = try #require(words.support.first { $0.hasPrefix("Under the others it depends most on: ") })
        #expect(others.split(separator: ";").count == Set(others.split(separator: ";")).count)
        #expect(!words.notShown.contains("other strateg"))
        let two = SweepWords(try HandMadeSweep.analysis(HandMadeSweep.kinds[4].spec, replicates: 5), .english)
        #expect(two.notShown.contains("three other strategies"))
    }

    /// One point is no design: nothing is said to depend on anything.
    @Test func onePoint() throws {
        let spec = DesignSpec(.points, [Varied("old_habits")], points: [[0.1]])
        let analysis = try HandMadeSweep.analysis(spec, replicates: 5)
        let (english, indonesian) = (SweepWords(analysis, .english), SweepWords(analysis, .indonesian))
        #expect(
            english.headline.hasSuffix(" at the only point.") && english.extent.contains(": 1 point × 4 strategies"))
        #expect(indonesian.headline.hasSuffix(" pada satu-satunya titik."))
        #expect(!english.support.contains { $0.contains("depends") })
    }

    /// Too few rows for shares: the reason is said instead.
    @Test func whatCannotBeComputedIsSaid() throws {
        let analysis = try HandMadeSweep.analysis(
            DesignSpec(.saltelli, HandMadeSweep.everything, size: 8), strategies: 1)
        let text = SweepText(analysis, .english).text
        #expect(text.contains("nothing can be computed for reach"))
        #expect(text.contains("have at least 16 complete groups of points (got 8)"))
    }
}
