import Experiments
import Simulation
import Testing

@testable import Scripting

/// Named choices as a script writes them: of a lever, in a strategy, in a design, for an assumption.
struct ChoiceWordsTests {
    static let lever = #"venue = { "balai_desa", choices = { "balai_desa", "rumah_ketua" } },"#

    static func source(_ lever: String, and more: String = "") -> ScenarioSource {
        let text = Fixtures.text.replacing("plan:levers {", with: "plan:levers {\n\(lever)")
            .replacing("return plan", with: "\(more)\nreturn plan")
        return ScenarioSource(name: "dusun", text: text, folder: Fixtures.data)
    }

    private func levers(_ text: String) throws -> [Lever] { try Scenario.load(Self.source(text)).plan.levers }

    /// A list keeps its order, a table with labels has that of its names.
    @Test func aLeverHasChoices() throws {
        let plain = try #require(try levers(Self.lever).first { $0.name == "venue" })
        #expect(plain.quantity == .choice([Choice("balai_desa"), Choice("rumah_ketua")]))
        #expect(plain.value == 0 && plain.range == 0...1 && plain.label == Text("venue"))
        let labelled = try #require(
            try levers(
                """
                venue = { "rumah_ketua", label = { id = "Tempat", en = "Where" }, choices = {
                  rumah_ketua = { id = "Rumah ketua RT", en = "The RT head's house" }, balai_desa = "Balai desa" } },
                """
            ).first { $0.name == "venue" })
        #expect(
            labelled.quantity
                == .choice([
                    Choice("balai_desa", Text("Balai desa")),
                    Choice("rumah_ketua", Text(id: "Rumah ketua RT", en: "The RT head's house")),
                ]))
        #expect(labelled.value == 1 && labelled.label == Text(id: "Tempat", en: "Where"))
    }

    /// Also a strategy that stands before the levers.
    @Test func aStrategyNamesItsChoice() throws {
        let early = #"plan:strategy("rumah", { title = "Rumah", levers = { venue = "rumah_ketua" } })"#
        let text = Self.source(Self.lever).text.replacing("plan:levers {", with: "\(early)\nplan:levers {")
        let plan = try Scenario.load(ScenarioSource(name: "dusun", text: text, folder: Fixtures.data)).plan
        let own = try #require(plan.strategies.first { $0.name == "rumah" })
        #expect(own.levers == [RunKey.Parameter("venue", 1)])
    }

    /// `p` gives the name, in the world, in a strategy, and at every point of a sweep.
    @Test func scriptsReadTheName() throws {
        let more = """
            plan:strategy("reads", { title = "Reads", levers = { venue = "rumah_ketua" } }, function(world, p)
              print(p.venue, world.p.venue)
              world:every(months(6), function() print(p.venue == "rumah_ketua") end)
            end)
            """
        let scenario = try Scenario.load(Self.source(Self.lever, and: more))
        let plan = scenario.plan
        let strategy = try #require(plan.strategies.first { $0.name == "reads" })
        for (changes, name) in [([], "rumah_ketua"), ([RunKey.Parameter("venue", 0)], "balai_desa")] {
            let study = try Study(plan, replicates: 1, changes: changes)
            let assignment = study.assignment(strategy, replicate: 0, detail: .story)
            let told = try scenario.simulatorMaker().run(assignment).told.filter { $0.event == "script.print" }
            let lines = told.compactMap { told -> String? in
                if case .text(let text)? = told.facts.first?.fact { text.en } else { nil }
            }
            #expect(lines.first == "\(name)\t\(name)", "\(lines)")
            #expect(lines.dropFirst().allSatisfy { $0 == "\(name == "rumah_ketua")" } && lines.count > 1)
        }
    }

    @Test(arguments: [
        (
            #"plan:design { vary = { "venue" } }"#, DesignSpec(.factorial, [Varied("venue")])
        ),
        (
            #"plan:design { kind = "sobol", values = { venue = { "rumah_ketua", "balai_desa" } } }"#,
            DesignSpec(.sobol, [Varied("venue", .listed([1, 0]))])
        ),
        (
            // What a point leaves out has its usual value; names of assumptions have parts.
            #"""
            plan:design { points = { { venue = "rumah_ketua" }, { ["acceptance.pace"] = 0.5 } } }
            """#,
            DesignSpec(
                .points, [Varied("acceptance.pace"), Varied("venue")], points: [[-1, 1], [0.5, 0]])
        ),
    ]) func aDesignNamesChoices(_ text: String, _ spec: DesignSpec) throws {
        let plan = try Scenario.load(Self.source(Self.lever, and: text)).plan
        var expected = spec
        let usual = plan.assumptions.first { $0.name == "acceptance.pace" }?.value ?? 0
        expected.points = spec.points.map { $0.map { $0 == -1 ? usual : $0 } }
        let design = try #require(plan.design)
        #expect(design.kind == expected.kind)
        // A point names its values in the order in which they are first named.
        #expect(Set(design.inputs) == Set(expected.inputs) && design.points.count == expected.points.count)
        for (mine, theirs) in zip(design.points, expected.points) { #expect(Set(mine) == Set(theirs)) }
    }

    @Test(arguments: [
        (
            #"venue = { "balaidesa", choices = { "balai_desa", "rumah_ketua" } },"#, "", "W-NAME",
            #"'venue' pada 'plan:levers' harus berupa salah satu dari "balai_desa", "rumah_ketua" (tertulis "balaidesa")"#,
            #"'venue' in 'plan:levers' must be one of "balai_desa", "rumah_ketua" (got "balaidesa")"#,
            #"did you mean "balai_desa"?"#
        ),
        (
            #"venue = { 1, choices = { "balai_desa", "rumah_ketua" } },"#, "", "W-NAME",
            #"'venue' pada 'plan:levers' harus berupa salah satu dari "balai_desa", "rumah_ketua" (tertulis 1)"#,
            #"'venue' in 'plan:levers' must be one of "balai_desa", "rumah_ketua" (got 1)"#, nil
        ),
        (
            #"venue = "balai_desa","#, "", "W-VALUE",
            #"'venue' pada 'plan:levers' harus berupa bilangan (tertulis teks "balai_desa")"#,
            #"'venue' in 'plan:levers' must be a number (got text "balai_desa")"#,
            #"for named choices add choices = { "balai_desa", … }"#
        ),
        (
            #"venue = { "a", choices = { "a" } },"#, "", "W-VALUE",
            "'venue.choices' pada 'plan:levers' harus memuat sedikitnya dua pilihan (tertulis 1)",
            "'venue.choices' in 'plan:levers' must hold at least two choices (got 1)", nil
        ),
        (
            #"venue = { "a", choices = { "a", "b", "a" } },"#, "", "W-TWICE",
            #"'venue.choices' pada 'plan:levers' harus menyebut tiap pilihan satu kali (tertulis "a")"#,
            #"'venue.choices' in 'plan:levers' must name each choice once (got "a")"#, nil
        ),
        (
            #"venue = { "a", from = 1, choices = { "a", "b" } },"#, "", "W-VALUE",
            "'venue.from' pada 'plan:levers' harus tidak ditulis di samping 'choices' (tertulis 1)",
            "'venue.from' in 'plan:levers' must not stand beside 'choices' (got 1)", nil
        ),
        (
            lever, #"plan:strategy("x", { title = "X", levers = { venue = "balaidesa" } })"#, "W-NAME",
            #"'x.levers.venue' harus berupa salah satu dari "balai_desa", "rumah_ketua" (tertulis "balaidesa")"#,
            #"'x.levers.venue' must be one of "balai_desa", "rumah_ketua" (got "balaidesa")"#,
            #"did you mean "balai_desa"?"#
        ),
        (
            lever, #"plan:strategy("x", { title = "X", levers = { facilitator_hours = "many" } })"#, "W-UNIT",
            #"'x.levers.facilitator_hours' harus berada dalam 0.5…8 (tertulis "many")"#,
            #"'x.levers.facilitator_hours' must lie in 0.5…8 (got "many")"#, nil
        ),
        (
            lever, #"plan:design { values = { venue = { "balai_desa", "kantor" } } }"#, "W-NAME",
            #"'venue' pada 'plan:design' harus berupa salah satu dari "balai_desa", "rumah_ketua" (tertulis "kantor")"#,
            #"'venue' in 'plan:design' must be one of "balai_desa", "rumah_ketua" (got "kantor")"#, nil
        ),
        (
            lever, #"plan:expect { outcome = "reached", more = "venue", goes = "up", under = "as_is", because = "x" }"#,
            "W-VALUE", "'more' pada 'plan:expect' harus menyebut bilangan; 'venue' berupa pilihan bernama",
            "'more' in 'plan:expect' must name a number; 'venue' is a named choice",
            "make two strategies and write order = { … }"
        ),
        (
            lever, "plan:uncertainties { season = one_of { dry = 0, wet = 1 } }", "W-VALUE",
            "'dry' pada 'one_of' harus lebih dari 0 (tertulis 0)",
            "'dry' in 'one_of' must be above 0 (got 0)", "leave out what cannot happen"
        ),
        (
            lever, #"plan:uncertainties { season = one_of { "dry", "wet" } { labels = { drry = "x" } } }"#, "W-NAME",
            #"'labels' pada 'one_of { "dry", "wet" }' tidak mengenal 'drry'"#,
            #"'labels' in 'one_of { "dry", "wet" }' does not know 'drry'"#, "did you mean 'dry'? there are: dry, wet"
        ),
        (
            lever, "plan:design { values = { venue = { 0, 1 } } }", "W-NAME",
            #"'venue' pada 'plan:design' harus berupa salah satu dari "balai_desa", "rumah_ketua" (tertulis 0)"#,
            #"'venue' in 'plan:design' must be one of "balai_desa", "rumah_ketua" (got 0)"#, nil
        ),
    ]) func isRefused(
        _ lever: String, _ more: String, _ code: String, _ id: String, _ en: String, _ remedy: String?
    ) throws {
        let check = Check(Self.source(lever, and: more), limits: Limits(seconds: 0.5))
        let problem = try #require(check.problems.first)
        #expect(problem.code == code && problem.cause == Text(id: id, en: en), "\(problem)")
        #expect(problem.remedy?.en == remedy && problem.place?.line != nil)
    }

    /// An uncertainty is one of its choices: alike, or by weights; labels may follow.
    @Test func anUncertaintyIsOneOfSomeChoices() throws {
        let text = Fixtures.text.replacing(
            "plan:uncertainties {",
            with: """
                plan:uncertainties {
                  season = one_of { wet = 1, dry = 3 } { labels = { dry = { id = "kemarau", en = "dry season" } } },
                  office = one_of { "open", "closed" },
                """)
        let plan = try Scenario.load(ScenarioSource(name: "dusun", text: text, folder: Fixtures.data)).plan
        let season = try #require(plan.uncertainties.first { $0.name == "season" })
        #expect(season.spread == .weighted([3, 1]) && season.basis == .judgement)
        #expect(
            season.quantity
                == .choice([Choice("dry", Text(id: "kemarau", en: "dry season")), Choice("wet")]))
        let office = try #require(plan.uncertainties.first { $0.name == "office" })
        #expect(office.spread == .weighted([1, 1]) && office.quantity == .choice([Choice("open"), Choice("closed")]))
    }

    /// A comparison with what no choice is called would never be true; it is found before a run, also in a function that
    /// is called late. What is compared otherwise is left alone.
    @Test(arguments: [
        (#"if p.venue == "rumahketua" then print(1) end"#, "rumahketua", "rumah_ketua" as String?),
        (#"world:every(weeks(2), function() print(p.venue ~= "x" or "x" == p.venue) end)"#, "x", nil),
        (#"print(world.p.venue == 1 and 2)"#, "1", nil),
        (#"print(p.venue == "balai_desa", p.venue == p.venue, "a" .. p.venue == "abalai_desa")"#, "", nil),
        (#"local other = { venue = "x" } print(other.venue == "y")"#, "", nil),
    ]) func aComparisonNamesAChoice(_ line: String, _ word: String, _ guess: String?) {
        let more = "plan:strategy(\"compares\", { title = \"C\" }, function(world, p)\n\(line)\nend)"
        let check = Check(Self.source(Self.lever, and: more), limits: Limits(seconds: 0.5))
        guard !word.isEmpty else {
            #expect(check.problems.isEmpty, "\(check.problems)")
            return
        }
        #expect(check.problems.first?.code == "W-NAME")
        #expect(check.problems.first?.cause.en == "'p.venue' does not know '\(word)'")
        let list = "there are: balai_desa, rumah_ketua"
        #expect(check.problems.first?.remedy?.en == (guess.map { "did you mean '\($0)'? \(list)" } ?? list))
    }

    /// What `world:assume` is given for an assumption of choices, and for one of numbers.
    @Test func anAssumptionTakesANameOrANumber() throws {
        let rule = Assumption(
            "x.rule", "fair", of: [Choice("fair"), Choice("loaded")], basis: .judgement, source: Text(""), Text("rule"))
        let rate = Assumption("x.rate", 0.5, in: 0...1, basis: .judgement, source: Text(""), Text("rate"))
        #expect(try AssumedValue.named("loaded").number(of: rule) == 1)
        #expect(try AssumedValue.number(0.25).number(of: rate) == 0.25)
        let cases: [(AssumedValue, Assumption, String)] = [
            (
                .named("loadd"), rule,
                "x.rule must name one of its choices; did you mean 'loaded'? there are: fair, loaded (got loadd)"
            ),
            (.number(1), rule, "x.rule must name one of its choices; there are: fair, loaded (got 1)"),
            (.named("half"), rate, "x.rate must be a number (got \"half\")"),
        ]
        for (value, assumption, sentence) in cases {
            #expect("\(sentence)") {
                try value.number(of: assumption)
            } throws: {
                ($0 as? InvalidParameter)?.sentence.en == sentence
            }
        }
    }
}
