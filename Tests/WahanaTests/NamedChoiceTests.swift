import Foundation
import Testing

/// Named choices and correlations as a user meets them: on the command line, in the files, in what is told.
@Suite(.serialized) struct NamedChoiceTests {
    /// The small place with a lever of two ways, a season, and two chances that hang together.
    static func folder() throws -> Folder {
        let folder = try Folder()
        var text = try String(
            contentsOf: Command.project.appending(path: "Scenarios/berapa-pendamping.lua"), encoding: .utf8)
        for (passage, other) in [
            (
                "plan:levers {",
                """
                plan:levers {
                  way = { "steady", label = { id = "cara", en = "way" },
                          choices = { steady = { id = "tetap saja", en = "the same all along" }, strong = "Strong" } },
                """
            ),
            ("plan:uncertainties {", "plan:uncertainties {\n  season = one_of { dry = 3, wet = 1 },"),
            ("plan:world(", "plan:correlated { \"persuading\", \"leaving\", rho = 0.5 }\n\nplan:world("),
            (
                "world.compact:policy(function() return p.facilitators, false end)",
                "world.compact:policy(function() return p.way == \"strong\" and 2 * p.facilitators or p.facilitators, false end)"
            ),
        ] {
            #expect(text.contains(passage))
            text = text.replacing(passage, with: other)
        }
        try folder.write(text, to: "ours.lua")
        try FileManager.default.copyItem(
            at: Command.project.appending(path: "Scenarios/berapa-pendamping"), to: folder.file("ours"))
        return folder
    }

    @Test func checkListsThem() throws {
        let folder = try Self.folder()
        let english = try Command.run("check ours.lua --lang en", in: folder)
        #expect(english.status == 0, "\(english.errors)")
        #expect(english.output.contains("the same all along / Strong") && english.output.contains("dry / wet"))
        #expect(
            english.output.contains(
                "hang together: ρ = 0.5 between their normal scores (rank correlation 0.48)."))
        let json = try #require(try Command.run("check ours.lua --json", in: folder).json)
        let plan = try #require(json["plan"] as? [String: Any])
        let way = try #require((plan["levers"] as? [[String: Any]])?.first { $0["name"] as? String == "way" })
        #expect(way["value"] as? String == "steady" && way["quantity"] as? String == "choice")
    }

    @Test func setTakesANameAndNothingElse() throws {
        let folder = try Self.folder()
        func run(_ value: String) throws -> Command.Result {
            try Command.run("run ours.lua steady --json --set \(value)", in: folder)
        }
        let strong = try #require(try run("way=strong").json)
        #expect((strong["parameters"] as? [String: Any])?["way"] as? String == "strong")
        let steady = try #require(try run("way=steady").json)
        #expect(strong["digest"] as? String != steady["digest"] as? String)
        #expect((steady["parameters"] as? [String: Any])?["season"] as? String != nil)
        for (value, remedy) in [
            ("way=strog", "did you mean 'strong'? there are: steady, strong"), ("way=1", "there are: steady, strong"),
            ("season=3", "there are: dry, wet"),
        ] {
            let refused = try Command.run("run ours.lua steady --lang en --set \(value)", in: folder)
            let name = value.split(separator: "=")
            #expect(refused.status == 2 && refused.errors.contains("\(name[0]) cannot take '\(name[1])'"))
            #expect(refused.errors.contains(remedy), "\(refused.errors)")
        }
    }

    @Test func sweepsTakeNames() throws {
        let folder = try Self.folder()
        func points(_ words: String) throws -> Int? {
            try Command.run("sweep ours.lua --strategy steady -n 2 -q --json -o out --replace " + words, in: folder)
                .json?["points"] as? Int
        }
        #expect(try points("--vary way") == 2)
        #expect(try points("--vary way=strong,steady --vary season") == 4)
        try folder.write("way;facilitators\nstrong;3\nsteady;4\nstrong;5\n", to: "titik.csv")
        #expect(try points("--points titik.csv") == 3)
        let rows = RunsFile(try folder.read("out/runs.csv")).rows
        #expect(rows.compactMap { $0["way"] } == ["strong", "strong", "steady", "steady", "strong", "strong"])
        #expect(try Command.run("verify out", in: folder).status == 0)
        let wrong = try Command.run("sweep ours.lua --vary way=steady..strong -o out", in: folder)
        #expect(wrong.status == 2 && wrong.errors.contains("there are: steady, strong"))
    }

    /// Inputs that hang together are refused where the analysis needs independent ones; the card leaves one of them out.
    @Test func whatHangsTogether() throws {
        let folder = try Self.folder()
        let words = "sweep ours.lua --design saltelli --vary persuading --vary leaving --size 16 --lang en -o out"
        let refused = try Command.run(words, in: folder)
        #expect(refused.status == 2, "\(refused.errors)")
        #expect(refused.errors.contains("leave out leaving or persuading, or take latin_hypercube or sobol"))
        let asked = try #require(
            try Command.run(["sweep", "ours.lua", "--ask", "which input matters most?", "--json"], in: folder).json)
        let card = try #require((asked["cards"] as? [[String: Any]])?.first)
        let command = try #require(card["command"] as? [String])
        #expect(command.contains("persuading") != command.contains("leaving"))
    }

    @Test(.enabled(if: ReaderTests.python != nil, "python3 is not installed here")) func pythonReadsNames() throws {
        let folder = try Self.folder()
        #expect(try Command.run("sweep ours.lua --vary way --strategy steady -n 2 -q -o out", in: folder).status == 0)
        let script = """
            import wahana
            s = wahana.load("out")
            print(sorted({run["way"] for run in s.runs}), type(s.runs[0]["season"]).__name__)
            print(s.labels["way"]["en"], "|", s.units["way"])
            print([i["choices"] for i in s.sensitivity["design"]["inputs"]])
            """
        let result = try Command.run(
            ["-c", script], in: folder,
            environment: [
                "PYTHONPATH": Command.project.appending(path: "Scripts/readers").path, "PYTHONDONTWRITEBYTECODE": "1",
                "LANG": "C.UTF-8",
            ], program: try #require(ReaderTests.python))
        #expect(
            result.output == """
                ['steady', 'strong'] str
                way | one of steady, strong
                [['steady', 'strong']]

                """, "\(result.errors)")
    }
}
