import Experiments
import Simulation
import Testing

@testable import Reports

/// What hangs together is told wherever the plan or a design is, and what a design ignores.
struct CorrelationWordsTests {
    static func plan(_ rho: Double = -0.4) throws -> Plan {
        var plan = try HandMade.plan(strategies: 2)
        plan.uncertainties.append(
            try Uncertainty(
                "attendance", label: Text(id: "kehadiran", en: "attendance"), spread: .triangular(0.2, 0.35, 0.6),
                quantity: .share))
        plan.correlations = [try Correlation("old_habits", "attendance", rho: rho)]
        return plan
    }

    static let sentence = Text(
        id:
            "kehadiran dan yang berpegang pada kebiasaan lama saling berkaitan: ρ = −0,4 di antara skor normalnya (korelasi "
            + "peringkat −0,38).",
        en:
            "attendance and who hold to old habits hang together: ρ = −0.4 between their normal scores (rank correlation "
            + "−0.38).")

    /// (6/π)·asin(−0.2) = −0.3846.
    @Test func theSentence() throws {
        for language in Language.allCases {
            #expect(
                CorrelationWords(plan: try Self.plan(), language: language).sentences == [Self.sentence[language]])
            #expect(CorrelationWords(plan: try Self.plan(0), language: language).sentences.isEmpty)
        }
    }

    @Test func theListOfAPlan() throws {
        #expect(PlanText(try Self.plan(), .english).lines().contains("  " + Self.sentence.en))
        let json = PlanText.json(try Self.plan()).text
        #expect(json.contains("\"normal_scores_rho\": -0.4") && json.contains("\"correlated\""))
        #expect(!PlanText.json(try Self.plan(0)).text.contains("correlated"))
    }

    private func analysis(_ kind: DesignSpec.Kind, _ names: [String], size: Int? = nil) throws -> SweepAnalysis {
        let plan = try Self.plan()
        let spec = DesignSpec(kind, names.map { Varied($0) }, size: size)
        let study = try Study(plan, seed: Seed(1), replicates: 2, sweep: try Sweep(spec, of: plan, seed: Seed(1)))
        let batch = Batch(jobs: 1, makeSimulator: { HandMadeSweep.Maker(plan: plan, fails: { _ in false }) })
        return SweepAnalysis(try SweepStudy(study, on: batch).run())
    }

    @Test func whatADesignHoldsAndIgnores() throws {
        let both = ["attendance", "old_habits"]
        let cases: [(SweepAnalysis, String)] = [
            (
                try analysis(.latinHypercube, both, size: 32),
                "These hang together: attendance and who hold to old habits; what one of them does may show at the other."
            ),
            (
                try analysis(.factorial, both),
                "That attendance and who hold to old habits hang together is ignored: this design gives each input its own value."
            ),
            (
                try analysis(.factorial, ["attendance"]),
                "Stays as drawn though it hangs together with what was varied: who hold to old habits."
            ),
        ]
        for (analysis, sentence) in cases {
            #expect(SweepWords(analysis, .english).cautions.contains(sentence))
            #expect(SweepPage(analysis).html.contains("ρ = −0.4 between"))
        }
        let none = SweepWords(try analysis(.factorial, ["facilitator_hours"]), .english)
        #expect(!none.cautions.contains { $0.contains("hang") })
        let file = try SensitivityFile.json(cases[0].0).text
        #expect(file.contains("\"correlations_held\": true") && file.contains("\"rank_correlation\": -0.38"))
        #expect(try SensitivityFile.json(cases[1].0).text.contains("\"correlations_held\": false"))
    }

    @Test func theManifest() throws {
        func head(_ rho: Double) throws -> String {
            JSON.object(Manifest.head(try Study(try Self.plan(rho), replicates: 1), .standard)).text
        }
        #expect(try head(-0.4).contains("\"normal_scores_rho\": -0.4") && !(try head(0).contains("correlated")))
    }
}
