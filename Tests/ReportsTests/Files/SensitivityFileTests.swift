import Experiments
import Foundation
import Simulation
import Testing

@testable import Reports

@Suite struct SensitivityFileTests {
    private func object(_ json: JSON) throws -> [String: JSON] {
        guard case .object(let object) = json else { throw Unexpected() }
        return object
    }

    private func list(_ json: JSON?) throws -> [JSON] {
        guard case .list(let list) = json else { throw Unexpected() }
        return list
    }

    struct Unexpected: Error {}

    /// Each kind holds what it is made to tell, for every outcome, strategy and difference, with a method and its source.
    @Test(arguments: [
        ("saltelli", "sobol_indices"), ("morris", "elementary_effects"), ("one_at_a_time", "tornado"),
        ("factorial1", "main_effects"), ("factorial2", "lowest"), ("latin_hypercube", "regional_sensitivity"),
        ("points", "highest"),
    ])
    func holdsItsKind(_ name: String, _ key: String) throws {
        let analysis = try #require(SweepTextTests.all.first { $0.name == name }).analysis
        let file = try object(try SensitivityFile.json(analysis))
        #expect(file["schema"] == .text("wahana/sensitivity/2") && file["failed"] == .whole(0))
        #expect(file["baseline"] == .text("as_is"))
        let findings = try list(file["findings"]).map(object)
        // Four outcomes of four strategies and three differences.
        #expect(findings.count == 4 * 7)
        #expect(findings[0]["outcome"] == .text("reached") && findings[0]["primary"] == .yes(true))
        #expect(findings[4]["strategy"] == .text("notables_first") && findings[4]["minus"] == .text("as_is"))
        #expect(findings[1][key] != nil)
        let methods = try object(try #require(file["methods"]))
        #expect(methods[["lowest", "highest"].contains(key) ? "points" : key] != nil)
        let sentences = try object(try #require(file["sentences"]))
        #expect(try list(sentences["id"]).count == list(sentences["en"]).count)
        #expect(try list(sentences["en"])[0] == .text(SweepWords(analysis, .english).headline))
    }

    /// What has no finite number is not written as one.
    @Test func readsBack() throws {
        for (name, analysis) in SweepTextTests.all {
            let text = try SensitivityFile.json(analysis).text
            #expect(throws: Never.self, "\(name)") { try JSONDecoder().decode(JSON.self, from: Data(text.utf8)) }
            #expect(try SensitivityFile.json(analysis).text == text)
        }
    }

    /// Every kind says its estimator, its interval with a source, what n counts, the error, and the chance it uses with
    /// the number of draws.
    @Test(arguments: [
        ("saltelli", "sobol_indices", "rows", 0.05, "resamples", 2_000, "bootstrap rows"),
        ("morris", "elementary_effects", "trajectories", 0.05, "resamples", 2_000, "bootstrap rows"),
        // Four inputs of three intervals each; 100 resamples beyond each end of 0.05/12.
        ("one_at_a_time", "tornado", "replicates", 0.05, "resamples", 48_000, "bootstrap rows"),
        ("latin_hypercube", "regional_sensitivity", "points", 0.05, "permutations", 2_000, "regional order"),
    ])
    func saysHow(
        _ name: String, _ key: String, _ counts: String, _ error: Double, _ draws: String, _ count: Int64,
        _ decision: String
    ) throws {
        let analysis = try #require(SweepTextTests.all.first { $0.name == name }).analysis
        let file = try object(try SensitivityFile.json(analysis))
        let method = try object(try object(try #require(file["methods"]))[key] ?? .null)
        #expect(method["n_counts"] == .text(counts) && method["error"] == .number(error))
        #expect(method[draws] == .whole(count))
        let random = try object(method["random"] ?? .null)
        #expect(random["domain"] == .text("analysis") && random["decisions"] == .list([.text(decision)]))
        for (kind, told) in try object(try #require(file["methods"])) {
            let method = try object(told)
            for word in ["estimator", "intervals", "n_counts", "error", "error_over"] {
                #expect(method[word] != nil, "\(kind): \(word)")
            }
        }
    }

    /// The points of a drawn design name their decisions, those of a listed one none; a bar says its own way.
    @Test func chanceAndWaysStandAtTheirPlace() throws {
        func file(_ name: String) throws -> [String: JSON] {
            try object(try SensitivityFile.json(try #require(SweepTextTests.all.first { $0.name == name }).analysis))
        }
        func random(_ name: String) throws -> JSON? { try object(try file(name)["design"] ?? .null)["random"] }
        #expect(try random("points") == .null && random("factorial1") == .null)
        for (name, decisions) in [
            ("saltelli", ["sobol columns", "sobol shift"]), ("morris", ["morris order", "morris start"]),
            ("latin_hypercube", ["hypercube order", "hypercube place"]),
        ] {
            #expect(try object(random(name) ?? .null)["decisions"] == .list(decisions.map { .text($0) }))
        }
        let tornado = try object(try object(try list(file("one_at_a_time")["findings"])[1])["tornado"] ?? .null)
        let bar = try object(try list(tornado["bars"])[0])
        let across = try object(bar["across"] ?? .null)
        let ways = try object(try object(file("one_at_a_time")["methods"] ?? .null)["tornado"] ?? .null)["intervals"]
        #expect(try object(ways ?? .null)["constant"] != nil)
        // Exact effects: every pair differs by the same amount.
        #expect(across["method"] == .text("constant") && bar["futures"] == bar["pairs"])
    }

    /// With several runs to a future n is the futures, and the file says how many.
    @Test func futuresAreSaid() throws {
        let spec = DesignSpec(.factorial, [Varied("facilitator_hours", .count(3))])
        let nested = try object(
            try SensitivityFile.json(try HandMadeSweep.analysis(spec, replicates: 30, perFuture: 5, strategies: 2)))
        #expect(nested["n_counts"] == .text("futures") && nested["futures"] == .whole(6))
        #expect(nested["per_future"] == .whole(5) && nested["replicates"] == .whole(30))
        let found = try object(try list(nested["findings"])[1])
        #expect(try object(list(found["main_effects"])[0])["futures"] == .whole(6))
        #expect(try object(found["best_points"] ?? .null)["futures"] == .whole(6))
        #expect(try object(found["lowest"] ?? .null)["futures"] == .whole(6))
        for (kind, told) in try object(nested["methods"] ?? .null) {
            #expect(try object(told)["n_counts"] == .text("futures"), "\(kind)")
        }
        let plain = try object(
            try SensitivityFile.json(try HandMadeSweep.analysis(spec, replicates: 30, strategies: 2)))
        #expect(plain["n_counts"] == .text("replicates") && plain["futures"] == .whole(30))
        let morris = try #require(SweepTextTests.all.first { $0.name == "morris" }).analysis
        #expect(try object(try SensitivityFile.json(morris))["futures"] == nil)
    }

    /// Points stand in their own table, so that the file does not grow with them.
    @Test func pointsAreNotListed() throws {
        let sizes = try [60, 6_000].map { size in
            let spec = DesignSpec(.sobol, [Varied("facilitator_hours")], size: size)
            return try SensitivityFile.json(try HandMadeSweep.analysis(spec, strategies: 1)).text.utf8.count
        }
        #expect(abs(sizes[1] - sizes[0]) < 1_000, "\(sizes)")
    }
}
