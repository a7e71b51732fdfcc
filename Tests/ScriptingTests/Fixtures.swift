import Testing

@testable import Scripting

/// The scenarios of the tests.
enum Fixtures {
    /// The data of the small plan.
    static let data = DataFolder(
        name: "dusun", contents: Dictionary(uniqueKeysWithValues: tables.map { ($0.name, Array($0.text.utf8)) }))

    /// The small plan with one passage replaced by another.
    static func dusun(
        replacing passage: String = "", with other: String = "", data: DataFolder = Fixtures.data
    ) -> ScenarioSource {
        if !passage.isEmpty { #expect(text.contains(passage), "the fixture has no \(passage)") }
        return ScenarioSource(
            name: "dusun", text: passage.isEmpty ? text : text.replacing(passage, with: other), folder: data)
    }
}
