import Experiments
import Models
import Simulation
import Testing

@testable import Scripting

/// A compact place in a script: what its policy is told and may answer, and what does not belong together.
struct CompactWordsTests {
    /// A small plan; `build` stands in `plan:world`, `act` in its one strategy that acts, `extra` among its outcomes.
    static func source(
        build: String =
            "world:compact { organizations = 20, households = 100, pioneers = 5, budget = rupiah(9000000) }",
        act: String = "world.compact:policy(function() return 3, true end)", extra: String = ""
    ) -> ScenarioSource {
        ScenarioSource(
            name: "ringkas",
            text: """
                local plan = scenario {
                  title = "Compact", question = "How many?", decides = "The forum",
                  start = date "2027-01-04", horizon = weeks(26),
                }
                plan:levers { facilitators = { 4, from = 0, to = 8, whole = true } }
                plan:uncertainties { persuading = uniform(percent(2), percent(4)) }
                plan:world(function(world, p)
                  \(build)
                end)
                plan:strategy("as_is", { title = "As it is" })
                plan:strategy("acting", { title = "Acting" }, function(world, p)
                  \(act)
                end)
                plan:outcomes {
                  adopted = { primary = true, better = "higher", kind = "count", function(world) return world.compact.adopted end },
                  kas = { better = "higher", negligible = rupiah(1000), function(world) return world.compact.budget end },
                  tenth = { better = "lower", kind = "time_to", function(world) return world.compact.share >= 0.1 end },\(extra)
                }
                return plan
                """)
    }

    private func outcome(_ source: ScenarioSource, strategy: Int = 1, replicate: Int = 0) throws -> Outcome {
        let scenario = try Scenario.load(source)
        let study = try Study(scenario.plan, replicates: 1)
        return try scenario.simulatorMaker().run(
            study.assignment(scenario.plan.strategies[strategy], replicate: replicate, detail: .story))
    }

    /// The script's policy and the same one in Swift lead to the same end.
    @Test func aScriptedPolicyDoesWhatOneInSwiftDoes() throws {
        let outcome = try outcome(Self.source())
        #expect(outcome.status == .done)
        let start = try #require(CalendarDate(year: 2027, month: 1, day: 4))
        func chance(_ domain: Domain) -> Chance { Chance(seed: Study.defaultSeed, domain: domain, index: 0) }
        let run = Run(start: start, horizon: 182, luck: chance(.luck), making: chance(.world))
        let place = try CompactPlace(
            try CompactSize(organizations: 20, households: 100, pioneers: 5, budget: 9_000_000), run: run)
        place.policy = { _ in try CompactChoice(facilitators: 3, campaign: true) }
        var tenth: Double?
        run.when({ place.adopted >= 10 }) { tenth = run.now }
        try run.advance()
        #expect(
            outcome.values == [
                .count(place.adopted), .number(Double(place.budget.amount)),
                tenth.map { .after(days: $0) } ?? .never,
            ])
        #expect(outcome.flows == place.flows)
        #expect(outcome.stages.map(\.name) == ["organizations"] && outcome.stages[0].rows.count == 27)
        #expect(outcome.series.filter { $0.measure.name.hasPrefix("compact.") }.count == 4)
        #expect(outcome.portrait == nil && !outcome.told.isEmpty && outcome.digest.count == 64)
    }

    @Test func aPolicyIsToldWhatTheWeekBeganWith() throws {
        let act = """
            world.compact:policy(function(week, budget, active, adopted)
                print(week, budget, active, adopted, chance("mood", "forum") < 1)
                if week == 1 then world.compact:policy(function() return 0 end) end
                return 1, 0
              end)
            """
        let outcome = try outcome(Self.source(act: act))
        let said = outcome.told.filter { $0.event == "script.print" }.map { told in
            if case .text(let text)? = told.facts.first?.fact { text.en } else { "" }
        }
        #expect(said.count == 2 && said.first == "0\t9000000\t0\t5\ttrue")
    }

    /// One word of what is wrong, and the sentence it gets; found before the first run where the place is built or acted
    /// in, otherwise in the run.
    @Test(arguments: [
        (
            "world:compact { organizations = 20 } world:households { rt = 6, per_rt = 40, old_habits = 0.1 }", "",
            "'world:households' cannot stand beside 'world:compact': a compact place is made of numbers only",
            "W-TWICE"
        ),
        (
            "world:compact { groups = 20 }", "", "'world:compact' does not know 'groups'", "W-NAME"
        ),
        (
            "world:compact { households = 0 }", "", "'households' in 'world:compact' must lie in 1…100000 (got 0)",
            "W-VALUE"
        ),
        (
            "world:compact { households = 5, pioneers = 6 }", "", "pioneers must lie in 0…5 (got 6)", "W-VALUE"
        ),
        (
            "world:compact { budget = 5000000 }", "",
            "'budget' in 'world:compact' must be a sum of money (got 5000000)", "W-UNIT"
        ),
        (
            "world:compact {} world:assume { [\"outreach.attendance\"] = 0.3 }", "",
            "'outreach.attendance' in 'world:assume' is only there in a place built with 'world:households'", "W-NAME"
        ),
        (
            "world:compact {}", "world.outreach:meeting { of = \"RW\" }",
            "this is not there in a compact place (world:compact)", "W-PLAN"
        ),
        (
            "world:compact {}", "world.compact:policy(4)",
            "argument 1 (choose) of 'world.compact:policy' must be a function (got 4)", "W-VALUE"
        ),
        ("world:compact {}", "return world.compact.stage", "'world.compact' does not know 'stage'", "W-NAME"),
    ])
    func mistakesHaveTheirSentence(build: String, act: String, sentence: String, code: String) throws {
        let problem = try #require(Check(Self.source(build: build, act: act)).problems.first)
        #expect(problem.cause.en == sentence)
        #expect(problem.code == code)
        #expect(problem.place?.line == (act.isEmpty ? 8 : 12))
        #expect(problem.remedy != nil || code == "W-VALUE")
    }

    @Test(arguments: [
        (
            "return true",
            "the function of 'world.compact:policy' must return a number of facilitators, 0…1000 (it returned true)"
        ),
        (
            "return",
            "the function of 'world.compact:policy' must return a number of facilitators, 0…1000 (it returned nothing)"
        ),
        (
            "return 2.5",
            "the function of 'world.compact:policy' must return a number of facilitators, 0…1000 (it returned 2.5)"
        ),
        (
            "return -1",
            "the function of 'world.compact:policy' must return a number of facilitators, 0…1000 (it returned -1)"
        ),
        (
            "return 1001",
            "the function of 'world.compact:policy' must return a number of facilitators, 0…1000 (it returned 1001)"
        ),
        (
            "return 1, 2",
            "the function of 'world.compact:policy' must return true or false for the campaign (it returned 2)"
        ),
        (
            "return 1, \"ya\"",
            "the function of 'world.compact:policy' must return true or false for the campaign (it returned text \"ya\")"
        ),
        ("return 1 + nil", "arithmetic on nothing (nil)"),
    ])
    func answersThatCannotBeEndTheRun(answer: String, sentence: String) throws {
        let outcome = try outcome(Self.source(act: "world.compact:policy(function() \(answer) end)"))
        guard case .failed(let problem) = outcome.status else { return #expect(Bool(false)) }
        #expect(problem.kind == .run)
        #expect(problem.cause.en == sentence || sentence.hasPrefix("arithmetic"))
        #expect(problem.place?.line == 12, "\(answer)")
    }

    @Test func aPolicyBelongsToACompactPlace() throws {
        let meeting = "world:every(p.meeting_interval, function() world.outreach:meeting { of = \"RW\" } end)"
        let check = Check(
            Fixtures.dusun(replacing: meeting, with: "world.compact:policy(function() return 1 end)"))
        #expect(
            check.problems.first?.cause.en
                == "'world.compact' is only there in a place built with 'world:compact'")
    }

    /// The assumptions that a plan lists are those of its place.
    @Test func aPlanListsTheNumbersOfItsPlace() throws {
        #expect(try Scenario.load(Self.source()).plan.assumptions == CompactPlace.assumptions)
        #expect(try Scenario.load(Fixtures.dusun()).plan.assumptions == World.assumptions)
    }

    /// `--set` reaches the numbers of a compact place.
    @Test func assumptionsCanBeSetFromOutside() throws {
        let scenario = try Scenario.load(Self.source())
        let study = try Study(
            scenario.plan, replicates: 1, changes: [RunKey.Parameter("compact.donations", 0)])
        let outcome = try scenario.simulatorMaker().run(
            study.assignment(scenario.plan.strategies[1], replicate: 0))
        #expect(outcome.flows.allSatisfy { $0.from.en != "regular donors" })
    }
}
