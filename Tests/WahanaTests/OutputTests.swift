import Foundation
import Testing

/// Data on standard output, messages on standard error; one JSON object when asked; no escape byte in a pipe.
struct OutputTests {
    static let successes = [
        "list", "check kudus-permai", "run kudus-permai as_is", "compare kudus-permai -n 2", "reference",
        "reference weeks", "explain", "explain W-UNIT", "help", "help compare", "version", "daftar",
        "jalankan kudus-permai", "bandingkan kudus-permai -n 2",
    ]
    static let failures: [(String, Int32)] = [
        ("compare", 2), ("compar kudus-permai", 2), ("compare kudus-permei", 2), ("run kudus-permai nobody", 2),
        ("list --bogus", 2), ("compare kudus-permai -n 0", 2), ("compare kudus-permai --lang de", 2),
        ("explain W-NOTHING", 2), ("reference nothing-like-it", 2), ("help nothing", 2), ("check nothing.lua", 2),
        ("run kudus-permai as_is --max-time 1ms", 6), ("compare kudus-permai -n 2 --require 'reached.mean>=0.99'", 5),
    ]

    @Test(arguments: successes) func successIsOneJSONObject(_ words: String) throws {
        let folder = try Folder()
        let plain = try Command.run(words, in: folder)
        #expect(plain.status == 0 && !plain.output.isEmpty && plain.errors.isEmpty)
        let result = try Command.run(words + " --json", in: folder)
        #expect(result.status == 0 && result.errors.isEmpty)
        let object = try #require(result.json)
        let schema = try #require(object["schema"] as? String)
        #expect(schema.hasPrefix("wahana/") && schema.hasSuffix("/1"))
        #expect(object["error"] == nil)
        #expect(!hasEscape(plain.output + result.output))
    }

    /// JSON keys, numbers and texts do not depend on the language of the answer.
    @Test(arguments: ["list", "check kudus-permai", "run kudus-permai as_is", "version", "explain", "reference weeks"])
    func jsonIsTheSameInBothLanguages(_ words: String) throws {
        let folder = try Folder()
        let (english, indonesian) = (
            try Command.run(words + " --json --lang en", in: folder),
            try Command.run(words + " --json --lang id", in: folder)
        )
        #expect(english.output == indonesian.output)
    }

    @Test(arguments: failures) func failureIsOneJSONObjectToo(_ words: String, _ status: Int32) throws {
        let folder = try Folder()
        let plain = try Command.paste("wahana \(words)", in: folder)
        #expect(plain.status == status)
        let result = try Command.paste("wahana \(words) --json", in: folder)
        #expect(result.status == status)
        let object = try #require(result.json)
        #expect(object["schema"] as? String != nil)
        #expect(object["exit"] as? Int == Int(status))
        #expect(!hasEscape(plain.output + plain.errors + result.output + result.errors))
        // A requirement that was not met is a finding: it is no error, and the comparison is printed.
        guard status != 5 else { return }
        #expect(plain.output.isEmpty)
        #expect(plain.errors.contains("  remedy: ") && plain.errors.contains("  code: W-"))
        let error = try #require(object["error"] as? [String: Any])
        for part in ["cause", "remedy"] {
            let text = try #require(error[part] as? [String: String])
            #expect(!(text["id"] ?? "").isEmpty && !(text["en"] ?? "").isEmpty)
        }
        // The code that the message names can be explained.
        let code = try #require(error["code"] as? String)
        #expect(try Command.run("explain \(code)", in: folder).status == 0)
    }

    /// A pipe gets no colour unless it is asked for; NO_COLOR and --color never win over a terminal.
    @Test func colourIsOnlyWhereItIsWanted() throws {
        let folder = try Folder()
        #expect(hasEscape(try Command.run("check kudus-permai --color always", in: folder).output))
        for words in ["check kudus-permai", "check kudus-permai --color auto", "check kudus-permai --color never"] {
            #expect(!hasEscape(try Command.run(words, in: folder).output))
        }
        let terminal = { (words: String, variables: [String: String]) in
            try Command.paste("script -qec \"$WAHANA_TESTED \(words)\" /dev/null", in: folder, environment: variables)
        }
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/script") else { return }
        #expect(hasEscape(try terminal("check kudus-permai", ["TERM": "xterm"]).output))
        #expect(!hasEscape(try terminal("check kudus-permai", ["TERM": "xterm", "NO_COLOR": "1"]).output))
        #expect(!hasEscape(try terminal("check kudus-permai --color never", ["TERM": "xterm"]).output))
        #expect(!hasEscape(try terminal("check kudus-permai", ["TERM": "dumb"]).output))
        // Where English is only the fallback, one line at a terminal says how to have Indonesian.
        #expect(try terminal("list", ["TERM": "xterm"]).output.contains("--lang id"))
        #expect(!(try terminal("list", ["TERM": "xterm", "LANG": "en_US.UTF-8"]).output.contains("--lang id")))
        // A terminal shows the progress of long work, -q does not.
        let whole = #/([0-9]+)/\1 /#
        #expect(try terminal("compare kudus-permai -n 2", ["TERM": "xterm"]).output.contains(whole))
        #expect(!(try terminal("compare kudus-permai -n 2 -q", ["TERM": "xterm"]).output.contains(whole)))
    }

    /// The first sign of life comes under 100 ms; twice that here, for a busy machine.
    @Test func answersAtOnce() throws {
        let folder = try Folder()
        let quickest = try (0..<5).map { _ in try Command.run("version", in: folder).seconds }.min() ?? 1
        #expect(quickest < 0.2)
    }

    private func hasEscape(_ text: String) -> Bool { text.utf8.contains(0x1B) }
}
