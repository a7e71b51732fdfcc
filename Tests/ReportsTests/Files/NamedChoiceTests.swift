import Experiments
import Simulation
import Testing

@testable import Reports

/// A named choice stands by its name in every file, and by its label wherever people read.
struct NamedChoiceTests {
    static let venues = [
        Choice("balai_desa", Text(id: "Balai desa", en: "Village hall")),
        Choice("rumah_ketua", Text(id: "Rumah ketua RT", en: "Head's house")),
    ]
    static let rule = Assumption(
        "acceptance.opinions", "friedkin_johnsen",
        of: [
            Choice("friedkin_johnsen", Text(id: "semua tetangga", en: "all neighbours")),
            Choice("bounded", Text(id: "yang sependapat saja", en: "only the like-minded")),
        ], basis: .judgement, source: Text(""), Text(id: "Siapa yang memengaruhi", en: "Who sways whom"))

    static func plan() throws -> Plan {
        var plan = try HandMade.plan(strategies: 2)
        plan.levers.append(
            try Lever(
                "venue", label: Text(id: "tempat rapat", en: "where they meet"), value: 0, range: 0...1,
                quantity: .choice(venues)))
        plan.assumptions.append(rule)
        return plan
    }

    /// Reach rises by ten points in the head's house, and by five where only the like-minded sway.
    final class Maker: Simulator {
        let plan: Plan
        init(_ plan: Plan) { self.plan = plan }

        func trace(_ assignment: Assignment) -> TracedOutcome {
            TracedOutcome(outcome: run(assignment), trace: ChanceTrace(), fingerprints: [])
        }

        func run(_ assignment: Assignment) -> Outcome {
            let key = assignment.key
            func parameter(_ name: String) -> Double { key.parameters.first { $0.name == name }?.value ?? 0 }
            let reach =
                0.4 + 0.1 * parameter("venue") + 0.05 * parameter("acceptance.opinions")
                + 0.02 * parameter("facilitator_hours") + 0.02 * HandMade.noise(key.replicate, 1)
            var outcome = Outcome(key: key, status: .done)
            outcome.values = [.number(reach), .number(1e6), .never, .yes(reach > 0.5)]
            outcome.digest = String(repeating: "0", count: 64)
            return outcome
        }
    }

    static func analysis(_ spec: DesignSpec, replicates: Int = 1) throws -> SweepAnalysis {
        let plan = try plan()
        let study = try Study(
            plan, seed: Seed(1), replicates: replicates, sweep: try Sweep(spec, of: plan, seed: Seed(1)))
        return SweepAnalysis(try SweepStudy(study, on: Batch(jobs: 1, makeSimulator: { Maker(plan) })).run())
    }

    static let inputs = [Varied("venue"), Varied("acceptance.opinions")]
    static let kinds: [(String, DesignSpec, Int)] = [
        ("factorial", DesignSpec(.factorial, inputs), 10),
        ("one", DesignSpec(.factorial, [Varied("venue")]), 10),
        ("points", DesignSpec(.points, inputs, points: [[0, 1], [1, 0]]), 10),
        ("one_at_a_time", DesignSpec(.oneAtATime, inputs), 10),
        ("latin_hypercube", DesignSpec(.latinHypercube, inputs, size: 64), 2),
        ("sobol", DesignSpec(.sobol, inputs, size: 64), 2), ("saltelli", DesignSpec(.saltelli, inputs, size: 32), 1),
        ("morris", DesignSpec(.morris, inputs, size: 12), 1),
    ]

    private func text(_ files: [ResultFolder.File], _ name: String) throws -> String {
        let file = try #require(files.first { $0.name == name })
        var bytes: [UInt8] = []
        _ = try file.write(into: FileSink { bytes += $0 }, after: [])
        return String(decoding: bytes, as: UTF8.self)
    }

    /// No file numbers a choice, and none gives a half of one.
    @Test(arguments: kinds.indices) func filesNameChoices(_ index: Int) throws {
        let (_, spec, replicates) = Self.kinds[index]
        let files = try ResultFolder.files(try Self.analysis(spec, replicates: replicates))
        let runs = try text(files, "runs.csv").split(separator: "\r\n").map {
            $0.split(separator: ",").map(String.init)
        }
        let venue = try #require(runs[0].firstIndex(of: "venue"))
        #expect(Set(runs.dropFirst().map { $0[venue] }) == ["balai_desa", "rumah_ketua"])
        if spec.inputs.count > 1 {
            let rule = try #require(runs[0].firstIndex(of: "acceptance.opinions"))
            #expect(Set(runs.dropFirst().map { $0[rule] }) == ["friedkin_johnsen", "bounded"])
        }
        let codebook = try text(files, "codebook.csv")
        #expect(codebook.contains("venue,tempat rapat,where they meet,\"one of balai_desa, rumah_ketua\",,,lever"))
        #expect(codebook.contains("(model),acceptance.opinions,Siapa yang memengaruhi,Who sways whom,"))
        let package = try text(files, "datapackage.json")
        let list = try Regex("\"enum\": \\[\\s+\"balai_desa\",\\s+\"rumah_ketua\"\\s+\\]")
        #expect(package.contains(list))
        let manifest = try text(files, "manifest.json")
        #expect(manifest.contains("\"venue\": \"balai_desa\"") && manifest.contains("\"high\": \"rumah_ketua\""))
        #expect(manifest.contains("\"acceptance.opinions\": \"friedkin_johnsen\""))
        let sensitivity = try text(files, "sensitivity.json")
        #expect(sensitivity.contains("\"usual\": \"balai_desa\""))
        for key in ["low", "high", "usual", "value", "choice"] {
            // Bounds of estimates are numbers; those of a choice stand beside its name.
            let wrong = sensitivity.matches(of: try Regex("\"\(key)\": [01],?\\s+\"name\": \"(venue|acc)"))
            #expect(wrong.isEmpty, "\(key)")
        }
    }

    /// People read labels: in every table, sentence and chart, in both languages.
    @Test(arguments: kinds.indices) func peopleReadLabels(_ index: Int) throws {
        let (kind, spec, replicates) = Self.kinds[index]
        let analysis = try Self.analysis(spec, replicates: replicates)
        let page = SweepPage(analysis).html
        for label in ["Balai desa", "Rumah ketua RT", "Village hall", "Head&#39;s house"] {
            #expect(page.contains(label), "\(kind): \(label)")
        }
        let words = SweepWords(analysis, .english)
        #expect(words.inputs.range(0) == "Village hall and Head's house")
        #expect(words.inputs.value(1, of: 0) == "Head's house")
        let text = SweepText(analysis, .english, ink: Ink(false)).text
        #expect(!text.contains("median 0") && !text.contains("0.5 "), "\(text)")
        // The way of an effect stands beside a number, where labels would be too long.
        #expect(text.contains("(balai_desa → rumah_ketua)") == (spec.kind == .morris), "\(kind)")
    }
}
