import Foundation
import Simulation
import Testing

@testable import Scripting

/// Each scenario that comes with the program can be run as it stands.
struct ShippedScenarioTests {
    static let shipped = ShippedScenarios(
        environment: [
            "WAHANA_SCENARIOS": URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Scenarios").path
        ], executable: "/wahana")

    @Test func kudusPermaiIsThere() { #expect(Self.shipped.files.map(\.name).contains("kudus-permai")) }

    @Test(arguments: shipped.files) func isRight(file: ScenarioFile) throws {
        let check = Check(file)
        #expect(check.problems.isEmpty, "\(check.problems.first?.cause.en ?? "")")
        let unused = check.files.filter { !$0.isUsed }.map(\.name)
        #expect(unused == [], "every table is used")
        let plan = try #require(check.plan)
        #expect(plan.strategies.count >= 2 && !plan.expectations.isEmpty && !plan.seasons.isEmpty)
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file.path)), as: UTF8.self)
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 160, "a plan is short")
    }

    @Test func theListNamesTitleAndQuestion() throws {
        let line = try #require(Self.shipped.listed().first { $0.file.name == "kudus-permai" })
        #expect(line.title?.en == "Who first?")
        #expect(line.question?.id.hasPrefix("Bagaimana RW IV") == true)
        #expect(line.problem == nil)
    }
}
