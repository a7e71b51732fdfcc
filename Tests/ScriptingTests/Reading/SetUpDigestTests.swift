import Simulation
import Testing

@testable import Scripting

struct SetUpDigestTests {
    private static func digest(replacing passage: String = "", with other: String = "") throws -> SetUpDigest {
        try SetUpDigest(Fixtures.dusun(replacing: passage, with: other), limits: Limits())
    }

    @Test func theSameScenarioHasTheSameDigest() throws {
        let digest = try SetUpDigestTests.digest()
        #expect(try SetUpDigestTests.digest() == digest)
        #expect(SetUpDigest(line: digest.line + "\n") == digest)
        #expect(SetUpDigest.differences(among: [digest, digest]) == [])
        #expect(SetUpDigest.differences(among: []) == [])
    }

    /// Each part sees what it is for, and the steps see whatever the script does otherwise.
    @Test(arguments: [
        ("title    = { id = \"Dusun kecil\"", "title    = { id = \"Dusun besar\"", SetUpDigest.Part.plan, false),
        ("per_rt = 20", "per_rt = 21", .place, false),
        ("plan:levers {", "print(1) plan:levers {", .printed, true),
        ("plan:levers {", "for i = 1, 99999 do end plan:levers {", .steps, true),
    ])
    func differencesAreNamed(_ passage: String, _ other: String, _ part: SetUpDigest.Part, _ inSteps: Bool) throws {
        let parts = SetUpDigest.differences(
            among: [try SetUpDigestTests.digest(), try SetUpDigestTests.digest(replacing: passage, with: other)])
        #expect(parts.contains(part))
        #expect(parts.contains(.steps) == inSteps)
    }

    @Test(arguments: ["", "a b c", String(repeating: "x ", count: 5)]) func otherLinesAreNone(_ line: String) {
        #expect(SetUpDigest(line: line) == nil)
    }

    @Test func whatCannotBeSetUpIsThrown() {
        #expect(throws: Problem.self) { try SetUpDigestTests.digest(replacing: "per_rt = 20", with: "per_rt = 0") }
    }
}
