import Experiments
import Simulation
import Testing

@testable import Scripting

/// `plan:correlated` as a script writes it, and what is said of what cannot hang together.
struct CorrelationWordsTests {
    static func source(_ text: String, _ more: String = "") -> ScenarioSource {
        let script = Fixtures.text.replacing("plan:uncertainties {", with: "plan:uncertainties {\n\(more)")
            .replacing("return plan", with: "\(text)\nreturn plan")
        return ScenarioSource(name: "dusun", text: script, folder: Fixtures.data)
    }

    static let third = "rain = uniform(0, 1),"

    @Test func isReadWhereverItStands() throws {
        let pair = try Correlation("attendance", "old_habits", rho: -0.4)
        let text = #"plan:correlated { "old_habits", "attendance", rho = -0.4 }"#
        #expect(try Scenario.load(Self.source(text)).plan.correlations == [pair])
        let early = Fixtures.dusun().text.replacing("plan:uncertainties {", with: "\(text)\nplan:uncertainties {")
        let scenario = try Scenario.load(ScenarioSource(name: "dusun", text: early, folder: Fixtures.data))
        #expect(scenario.plan.correlations == [pair])
        #expect(try Scenario.load(Fixtures.dusun()).plan.correlations.isEmpty)
    }

    @Test func aGroupIsEveryPair() throws {
        let text = #"plan:correlated { "old_habits", "attendance", "rain", rho = 0.2 }"#
        let found = try Scenario.load(Self.source(text, Self.third)).plan.correlations
        #expect(found.count == 3 && found.allSatisfy { $0.rho == 0.2 })
        #expect(
            Set(found.map { "\($0.first) \($0.second)" }) == [
                "attendance old_habits", "attendance rain", "old_habits rain",
            ])
    }

    @Test(
        arguments: [
            (
                #"plan:correlated { "old_habit", "attendance", rho = 0.4 }"#, "", "W-NAME",
                "'plan:correlated' tidak mengenal 'old_habit'", "'plan:correlated' does not know 'old_habit'",
                "did you mean 'old_habits'? there are: attendance, old_habits"
            ),
            (
                #"plan:correlated { "facilitator_hours", "attendance", rho = 0.4 }"#, "", "W-VALUE",
                "'facilitator_hours' pada 'plan:correlated' kita tetapkan sendiri, jadi tidak punya sebaran",
                "'facilitator_hours' in 'plan:correlated' is ours to choose, so it has no distribution",
                "these can: attendance, old_habits"
            ),
            (
                #"plan:correlated { "season", "attendance", rho = 0.4 }"#, #"season = one_of { "dry", "wet" },"#,
                "W-VALUE",
                "'season' pada 'plan:correlated' berupa pilihan bernama, yang tidak punya urutan tinggi dan rendah",
                "'season' in 'plan:correlated' is a named choice, which has no order from low to high",
                "these can: attendance, old_habits"
            ),
            (
                #"plan:correlated { "sure", "attendance", rho = 0.4 }"#, "sure = 3,", "W-VALUE",
                "'sure' pada 'plan:correlated' hanya punya satu nilai",
                "'sure' in 'plan:correlated' has one value only",
                "these can: attendance, old_habits"
            ),
            (
                #"plan:correlated { "old_habits", "attendance", rho = 1 }"#, "", "W-VALUE",
                "'rho' pada 'plan:correlated' harus di antara -1 dan 1, keduanya tidak termasuk (tertulis 1)",
                "'rho' in 'plan:correlated' must lie between -1 and 1, both left out (got 1)",
                "what is always the same is one thing: work the second out from the first"
            ),
            (
                #"plan:correlated { "old_habits", "attendance", rho = 2 }"#, "", "W-VALUE",
                "'rho' pada 'plan:correlated' harus berada dalam -1…1 (tertulis 2)",
                "'rho' in 'plan:correlated' must lie in -1…1 (got 2)", nil
            ),
            (
                #"plan:correlated { "old_habits", "attendance", roh = 0.4 }"#, "", "W-NAME",
                "", "argument 1 (group) of 'plan:correlated' does not know 'roh'", "did you mean 'rho'? there are: rho"
            ),
            (
                #"plan:correlated { "old_habits", "attendance" }"#, "", "W-MISSING", "",
                "'rho' in 'plan:correlated' is missing", "add rho = …: a number"
            ),
            (
                #"plan:correlated { "old_habits", rho = 0.4 }"#, "", "W-MISSING", "",
                #"argument 1 (group) of 'plan:correlated' must name at least two (got "old_habits")"#, nil
            ),
            (
                "plan:correlated { rho = 0.4 }", "", "W-MISSING", "",
                "argument 1 (group) of 'plan:correlated' must name at least two (got none)", nil
            ),
            (
                #"plan:correlated { "old_habits", "old_habits", rho = 0.4 }"#, "", "W-TWICE", "",
                #"argument 1 (group) of 'plan:correlated' must name each once (got "old_habits")"#, nil
            ),
            (
                """
                plan:correlated { "old_habits", "attendance", rho = 0.4 }
                plan:correlated { "attendance", "old_habits", rho = 0.5 }
                """, "", "W-TWICE", "'attendance' dan 'old_habits' sudah ditulis pada 'plan:correlated'",
                "'attendance' and 'old_habits' were already written in 'plan:correlated'", "write one rho for each pair"
            ),
            (
                """
                plan:correlated { "old_habits", "attendance", rho = 0.9 }
                plan:correlated { "rain", "old_habits", rho = 0.9 }
                """, third, "W-VALUE",
                "korelasi yang ditulis tidak dapat ada bersama (attendance–old_habits 0.9, old_habits–rain 0.9)",
                "these correlations cannot hold together (attendance–old_habits 0.9, old_habits–rain 0.9)",
                "write a rho from -0.43 to 0.43 for attendance and old_habits"
            ),
        ] as [(String, String, String, String, String, String?)]) func isRefused(
            _ text: String, _ more: String, _ code: String, _ id: String, _ en: String, _ remedy: String?
        ) throws
    {
        let check = Check(Self.source(text, more), limits: Limits(seconds: 0.5))
        let problem = try #require(check.problems.first)
        #expect(problem.code == code && (id.isEmpty || problem.cause.id == id) && problem.cause.en == en, "\(problem)")
        #expect(problem.remedy?.en == remedy && problem.place?.line != nil, "\(problem)")
    }
}
