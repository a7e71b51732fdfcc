import Foundation
import Testing

/// Whatever a script can see is the same to the byte in every process, locale, time zone and thread.
@Suite(.serialized) struct EverythingSeenTests {
    struct Surroundings: Sendable, CustomTestStringConvertible {
        var variables: [String: String] = [:]
        var options: [String] = []
        var testDescription: String {
            (variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" } + options).joined(separator: " ")
        }
    }

    /// The locales that are not installed are those of `C`, which does no harm.
    static let surroundings = [
        Surroundings(variables: ["LC_ALL": "C", "TZ": "UTC"]),
        Surroundings(variables: ["LC_ALL": "id_ID.UTF-8", "LANG": "id_ID.UTF-8", "TZ": "Asia/Jakarta"]),
        Surroundings(variables: ["LC_ALL": "id_ID.UTF-8", "TZ": "America/St_Johns"], options: ["--lang", "id"]),
    ]

    private static let anchor = "plan:strategy(\"musyawarah_first\""

    /// A folder with the shipped scenario and one strategy more.
    private static func folder(_ strategy: String, outcome: String? = nil) throws -> Folder {
        let folder = try Folder()
        try folder.takeScenario()
        #expect(try folder.replace(anchor, with: strategy + anchor, in: "kudus-permai.lua"))
        if let outcome { #expect(try folder.replace("plan:outcomes {", with: outcome, in: "kudus-permai.lua")) }
        return folder
    }

    private static func toldFolder() throws -> Folder {
        let folder = try folder(EverythingSeen.strategy, outcome: EverythingSeen.outcome)
        let book = try #require(try Command.run("reference --json", in: folder).json)
        let entries = try #require(book["entries"] as? [[String: Any]])
        let names = Set(
            entries.compactMap { ($0["name"] as? String)?.split(whereSeparator: { ".:".contains($0) }).last }
        )
        .filter { $0.allSatisfy { $0.isASCII && $0.isLowercase || $0 == "_" } }.sorted()
        #expect(names.count > 100)
        let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
        try folder.write("return { \(list) }\n", to: "kudus-permai/names.lua")
        try folder.write(EverythingSeen.module + "\n", to: "kudus-permai/everything.lua")
        return folder
    }

    /// What the plain command tells, computed once.
    private static let told: Swift.Result<String, any Error> = Swift.Result {
        let result = try Command.run("run kudus-permai.lua all_told --json", in: try toldFolder())
        #expect(result.status == 0, "\(result.errors)")
        return result.output
    }

    @Test func itTellsMuchAndNoAddress() throws {
        let told = try Self.told.get()
        // One sight of each kind, so that the script cannot fall silent unnoticed.
        for sight in [
            "%g|true|0.1", "pairs|key2|", "ties|1|0|7", "error|false|string: ", "_G.string.format|function|function #",
            "world.people.awareness|userdata|", "residents.1.role|string|", "all.1", "groups.1", "plan|userdata|",
            "world.calendar", "levers.4|number|", "thread #", "lines|",
        ] { #expect(told.contains(sight), "\(sight) is not told") }
        #expect(told.firstMatch(of: /0x[0-9a-f]{7,}/) == nil)
        #expect(told.split(separator: "script.print").count > 2_000)
    }

    @Test(arguments: surroundings) func isTheSame(_ around: Surroundings) throws {
        let told = try Self.told.get()
        let result = try Command.run(
            ["run", "kudus-permai.lua", "all_told", "--json"] + around.options, in: try Self.toldFolder(),
            environment: around.variables)
        #expect(result.status == 0)
        #expect(result.output == told)
    }

    /// In a study the text counts as a number, for every run on every thread.
    @Test func isTheSameOnOneThreadAndTwo() throws {
        let folder = try Self.toldFolder()
        for jobs in ["1", "2"] {
            let words = ["compare", "kudus-permai.lua", "-n", "2", "-q", "--jobs", jobs, "-o", "out\(jobs)"]
            #expect(try Command.run(words, in: folder, environment: Self.surroundings[1].variables).status == 0)
        }
        #expect(try folder.read("out1/runs.csv") == folder.read("out2/runs.csv"))
        let told = RunsFile(try folder.read("out1/runs.csv")).rows.filter { $0["strategy"] == "all_told" }
            .compactMap { $0["told"].flatMap(Double.init) }
        #expect(told.count == 2)
        // Every run draws and sees its own.
        #expect(Set(told).count == 2)
    }

    /// A failure with its trace, which only people see.
    @Test(arguments: surroundings) func tracesAreTheSame(_ around: Surroundings) throws {
        let words = ["run", "kudus-permai.lua", "fails", "-v", "--lang", "en"]
        let plain = try Command.run(words, in: try Self.folder(EverythingSeen.failure))
        #expect(plain.status == 3)
        #expect(plain.errors.contains("method 'map'"))
        #expect(plain.errors.contains("deeper"))
        let other = try Command.run(
            words, in: try Self.folder(EverythingSeen.failure), environment: around.variables)
        #expect(other.errors == plain.errors)
        #expect(other.output == plain.output)
    }
}
