import Foundation
import Testing

@testable import Scripting

/// The scenarios of the tests.
enum Fixtures {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("fixtures").path

    /// The data of the small plan, in memory.
    static let data: DataFolder = {
        do { return try DataFolder(path: folder + "/dusun", name: "dusun") } catch { return DataFolder(name: "dusun") }
    }()

    /// The text of the small plan.
    static let text: String = {
        FileManager.default.contents(atPath: folder + "/dusun.lua").map { String(decoding: $0, as: UTF8.self) } ?? ""
    }()

    /// The small plan with one passage replaced by another.
    static func dusun(replacing passage: String = "", with other: String = "") -> ScenarioSource {
        if !passage.isEmpty { #expect(text.contains(passage), "the fixture has no \(passage)") }
        return ScenarioSource(
            name: "dusun", text: passage.isEmpty ? text : text.replacing(passage, with: other), folder: data)
    }
}
