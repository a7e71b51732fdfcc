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
        ("factorial1", "main_effects"), ("factorial2", "points"), ("latin_hypercube", "regional_sensitivity"),
        ("points", "points"),
    ])
    func holdsItsKind(_ name: String, _ key: String) throws {
        let analysis = try #require(SweepTextTests.all.first { $0.name == name }).analysis
        let file = try object(try SensitivityFile.json(analysis))
        #expect(file["schema"] == .text("wahana/sensitivity/1") && file["failed"] == .whole(0))
        #expect(file["baseline"] == .text("as_is"))
        let findings = try list(file["findings"]).map(object)
        // Four outcomes of four strategies and three differences.
        #expect(findings.count == 4 * 7)
        #expect(findings[0]["outcome"] == .text("reached") && findings[0]["primary"] == .yes(true))
        #expect(findings[4]["strategy"] == .text("notables_first") && findings[4]["minus"] == .text("as_is"))
        #expect(findings[1][key] != nil)
        let methods = try object(try #require(file["methods"]))
        #expect(methods[key] != nil)
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

    @Test func manyPointsAreNotListed() throws {
        let analysis = try HandMadeSweep.analysis(
            DesignSpec(.sobol, [Varied("facilitator_hours")], size: 6_000), strategies: 1)
        let findings = try list(try object(try SensitivityFile.json(analysis))["findings"]).map(object)
        #expect(findings.allSatisfy { $0["points"] == nil })
    }
}
