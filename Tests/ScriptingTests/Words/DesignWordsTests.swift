import Experiments
import Simulation
import Testing

@testable import Scripting

/// `plan:design`: what a plan asks `sweep` to vary, and what is said of what it cannot be.
struct DesignWordsTests {
    static func source(_ design: String) -> ScenarioSource {
        Fixtures.dusun(replacing: "return plan", with: "\(design)\nreturn plan")
    }

    @Test(arguments: [
        (
            #"plan:design { vary = { "facilitator_hours", "old_habits" } }"#,
            DesignSpec(.factorial, [Varied("facilitator_hours"), Varied("old_habits")])
        ),
        (
            #"plan:design { kind = "morris", vary = { "old_habits" }, size = 12 }"#,
            DesignSpec(.morris, [Varied("old_habits")], size: 12)
        ),
        (
            #"plan:design { kind = "sobol", vary = { "attendance" }, scrambled = true }"#,
            DesignSpec(.sobol, [Varied("attendance")], scrambled: true)
        ),
        (
            // Named values stand in the order of their names, behind those varied as a whole.
            "plan:design { vary = { \"old_habits\" }, values = { meeting_interval = { weeks(1), weeks(4) }, "
                + "facilitator_hours = { 1, 8 } } }",
            DesignSpec(
                .factorial,
                [
                    Varied("old_habits"), Varied("facilitator_hours", .listed([1, 8])),
                    Varied("meeting_interval", .listed([7, 28])),
                ])
        ),
        (
            // What a point leaves out has its usual value.
            "plan:design { points = { { facilitator_hours = 1 }, { meeting_interval = weeks(4) } } }",
            DesignSpec(
                .points, [Varied("facilitator_hours"), Varied("meeting_interval")], points: [[1, 14], [4, 28]])
        ),
    ]) func isWhatThePlanSweeps(_ text: String, _ spec: DesignSpec) throws {
        let scenario = try Scenario.load(Self.source(text))
        #expect(scenario.plan.design == spec)
        _ = try Sweep(spec, of: scenario.plan, seed: Seed(1))
    }

    @Test func aPlanNeedNotHaveOne() throws {
        #expect(try Scenario.load(Fixtures.dusun()).plan.design == nil)
    }

    @Test(arguments: [
        (
            #"plan:design { vary = { "facilitator_hour" } }"#, "W-NAME",
            "'plan:design' tidak mengenal 'facilitator_hour'", "'plan:design' does not know 'facilitator_hour'"
        ),
        (
            "plan:design { values = { meeting_interval = { 1, 2 } } }", "W-UNIT",
            "'meeting_interval' pada 'plan:design' harus bersatuan seperti weeks(1) (tertulis 1)",
            "'meeting_interval' in 'plan:design' must have a unit, as weeks(1) (got 1)"
        ),
        (
            "plan:design { values = { facilitator_hours = { 1, 9 } } }", "W-VALUE",
            "'plan:design': facilitator_hours harus berada dalam 0.5…8 (tertulis 9)",
            "'plan:design': facilitator_hours must lie in 0.5…8 (got 9)"
        ),
        (
            #"plan:design { kind = "factorial", vary = { "old_habits" }, size = 7 }"#, "W-VALUE",
            "'plan:design': --size harus tidak disebut untuk rancangan factorial, yang ukurannya sudah tetap (tertulis 7)",
            "'plan:design': --size must be left out for the design factorial, whose size is given (got 7)"
        ),
        (
            #"plan:design { size = 3 }"#, "W-MISSING",
            "'plan:design' harus memuat 'vary' atau 'values', atau 'points' saja",
            "'plan:design' must hold 'vary' or 'values', or 'points' alone"
        ),
        (
            #"plan:design { vary = { "old_habits" }, points = { { old_habits = 0.1 } } }"#, "W-MISSING",
            "'plan:design' harus memuat 'vary' atau 'values', atau 'points' saja",
            "'plan:design' must hold 'vary' or 'values', or 'points' alone"
        ),
        (
            "plan:design { vary = { \"old_habits\" } }\nplan:design { vary = { \"attendance\" } }", "W-TWICE",
            "'plan:design' ditulis dua kali", "'plan:design' was written twice"
        ),
        (
            #"plan:design { kind = "sobel", vary = { "old_habits" } }"#, "W-NAME",
            "'kind' pada 'plan:design' harus berupa salah satu dari", "'kind' in 'plan:design' must be one of"
        ),
        (
            #"plan:design { vary = { "old_habits", "old_habits" } }"#, "W-VALUE",
            "'plan:design': factorial harus menyebut setiap masukan satu kali (tertulis old_habits)",
            "'plan:design': factorial must name each input once (got old_habits)"
        ),
    ]) func isRefused(_ text: String, _ code: String, _ id: String, _ en: String) throws {
        let check = Check(Self.source(text), limits: Limits(seconds: 0.5))
        let problem = try #require(check.problems.first)
        #expect(problem.code == code)
        #expect(problem.cause.id.hasPrefix(id), "\(problem.cause.id)")
        #expect(problem.cause.en.hasPrefix(en), "\(problem.cause.en)")
        #expect(problem.place?.line != nil)
    }
}
