import Experiments
import Foundation
import Simulation
import Testing

@testable import Reports

@Suite struct ResultFolderTests {
    @Test func everyFileIsThereAndTheSameTwice() throws {
        let findings = try HandMade.small.get()
        let files = try Rendered.all(try ResultFolder.files(findings))
        #expect(
            files.map(\.name) == [
                "codebook.csv", "comparison.json", "report.html", "runs.csv", "series.csv", "summary.txt",
                "datapackage.json", "manifest.json",
            ])
        let again = try Rendered.all(try ResultFolder.files(try HandMade.findings(replicates: 30, weeks: 4)))
        #expect(again.map(\.bytes) == files.map(\.bytes))
        #expect(files.allSatisfy { String(validating: $0.bytes, as: UTF8.self) != nil })
    }

    @Test func theManifestNamesWhatDeterminesResultsAndNothingElse() throws {
        let findings = try HandMade.small.get()
        let files = try Rendered.all(try ResultFolder.files(findings))
        let manifest = try JSONDecoder().decode(JSON.self, from: Data(try #require(files.last).bytes))
        guard case .object(let object) = manifest, case .object(let digests) = object["files"] else {
            Issue.record("no object")
            return
        }
        #expect(
            object.keys.sorted() == [
                "assumptions", "changes", "csv", "days", "design", "digests", "engine", "files", "levers", "per_future",
                "replicates", "results_version",
                "runs_sha256",
                "scenario", "schema", "seed", "series", "sources", "start", "strategies", "study", "uncertainties",
            ])
        for file in files.dropLast() {
            #expect(digests[file.name] == .text(SHA256.hexadecimal(digestOf: file.bytes)))
        }
        #expect(object["study"] == .text(findings.study.digest))
    }

    @Test func theSummaryHoldsBothLanguagesAndTheStandingSentence() throws {
        let text = SummaryText.text(try HandMade.full.get())
        let flat = text.split { $0.isWhitespace }.joined(separator: " ")
        #expect(flat.contains(Answer.standing.id) && flat.contains(Answer.standing.en))
        #expect(text.hasPrefix("Mulai dari siapa?\n"))
        #expect(flat.contains("Pagu: apbdes Rp10.000.000; swadaya Rp6.000.000 per tahun anggaran."))
        // Half a page each: a page of A4 in 11 points holds about 55 lines.
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 60)
    }

    @Test func everyColumnIsInTheCodebook() throws {
        let findings = try HandMade.small.get()
        let file = try #require(try Rendered.all(try ResultFolder.files(findings)).first { $0.name == "codebook.csv" })
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n")
        for column in RunsTable(findings).table.columns.map(\.name) {
            #expect(lines.contains { $0.hasPrefix("runs.csv,\(column),") }, "\(column)")
        }
        for column in SeriesTable(findings: findings, fans: []).table.columns.map(\.name) {
            #expect(lines.contains { $0.hasPrefix("series.csv,\(column),") }, "\(column)")
        }
    }

    @Test func theDefaultFolderIsNamedAfterScenarioAndStudy() throws {
        let study = try HandMade.small.get().study
        #expect(ResultFolder.defaultPath(study) == "hasil/kudus-permai-\(study.digest.prefix(8))")
    }
}
