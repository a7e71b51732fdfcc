import Experiments
import Foundation
import Simulation
import Testing

@testable import Reports

@Suite struct ResultFolderTests {
    @Test func everyFileIsThereAndTheSameTwice() throws {
        let findings = try HandMade.findings(replicates: 30, weeks: 4)
        let files = try ResultFolder.files(findings)
        #expect(
            files.map(\.name) == [
                "codebook.csv", "comparison.json", "report.html", "runs.csv", "series.csv", "summary.txt",
                "manifest.json",
            ])
        #expect(try ResultFolder.files(findings) == files)
        #expect(files.allSatisfy { String(validating: $0.bytes, as: UTF8.self) != nil })
    }
}
