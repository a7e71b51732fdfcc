import Foundation
import Simulation
import Testing

@testable import Scripting

/// Slips in the shipped scenario are told at the right line in 95 of 100, at the right column in 85, with a remedy always.
struct SeededMistakeTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scenarios")
    private static let tables = ["ikatan", "kalender", "kelompok", "kepengurusan", "layanan", "mitra", "warga"]

    /// What the check says of a slip, and where it should have pointed.
    private static func look(_ slip: SeededMistake) throws -> (problem: Problem?, line: Int, column: Int) {
        func text(_ name: String) throws -> String {
            String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
        }
        var contents: [String: String] = [:]
        for table in tables { contents[table + ".csv"] = try text("kudus-permai/\(table).csv") }
        var script = try text("kudus-permai.lua")
        let wrong = slip.file.isEmpty ? script : contents[slip.file] ?? ""
        try #require(wrong.contains(slip.passage), "\(slip.passage)")
        let place = try #require(wrong.range(of: slip.passage))
        var marked = wrong.replacingCharacters(in: place, with: slip.slip)
        if !slip.leftOut.isEmpty { marked = marked.replacing(slip.leftOut, with: "") }
        let mark = try #require(marked.range(of: "¦"))
        let before = marked[..<mark.lowerBound]
        let line = before.count(where: \.isNewline) + 1
        let column =
            before.count
            - (before.lastIndex(where: \.isNewline).map { before.distance(from: before.startIndex, to: $0) + 1 } ?? 0)
            + 1
        let text = marked.replacing("¦", with: "")
        if slip.file.isEmpty { script = text } else { contents[slip.file] = text }
        let source = ScenarioSource(
            name: "kudus-permai", text: script,
            folder: DataFolder(name: "kudus-permai", contents: contents.mapValues { Array($0.utf8) }))
        return (Check(source).problems.first, line, column)
    }

    @Test func areToldWhereTheyStand() throws {
        #expect(SeededMistake.all.count >= 60)
        var (wrongLines, wrongColumns): ([String], [String]) = ([], [])
        for slip in SeededMistake.all {
            let (problem, line, column) = try SeededMistakeTests.look(slip)
            let name = slip.slip.trimmingCharacters(in: .whitespacesAndNewlines)
            let place = problem?.place
            let said =
                "\(name): \(place?.line ?? 0):\(place?.column ?? 0), not \(line):\(column): \(problem?.cause.en ?? "")"
            let file = slip.file.isEmpty ? "kudus-permai.lua" : "kudus-permai/" + slip.file
            if place?.file != file || place?.line != line { wrongLines.append(said) }
            if place?.file != file || place?.line != line || place?.column != column { wrongColumns.append(said) }
            let code = try #require(problem?.code)
            // A problem without a remedy of its own has the usual one of its code.
            #expect(problem?.remedy != nil || ProblemCode(rawValue: code) != nil || code.hasPrefix("W-CSV"))
            #expect(problem?.kind == .scenario)
        }
        let count = Double(SeededMistake.all.count)
        #expect(Double(wrongLines.count) <= 0.05 * count, "\(wrongLines)")
        #expect(Double(wrongColumns.count) <= 0.15 * count, "\(wrongColumns)")
    }
}
