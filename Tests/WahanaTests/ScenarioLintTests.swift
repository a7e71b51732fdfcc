import Foundation
import Testing

/// Shipped scenarios are clean under the project's own settings of luacheck.
struct ScenarioLintTests {
    static let linter = Command.tool("luacheck")

    @Test(.enabled(if: linter != nil, "luacheck is not installed here"))
    func scenariosAreClean() throws {
        let settings = Command.project.appending(path: ".luacheckrc").path
        let result = try Command.run(
            ["--config", settings, "--no-color", Command.project.appending(path: "Scenarios").path],
            in: try Folder(), program: try #require(Self.linter))
        #expect(result.status == 0, "\(result.output)\(result.errors)")
    }
}
