import Foundation
import Testing

/// The result folder is the same to the byte, whatever the threads, language, locale, time zone, place or build.
@Suite(.serialized) struct SameBytesTests {
    static let words = ["compare", "kudus-permai", "-n", "6", "-o", "out", "-q"]

    /// The folder of the plain command, computed once.
    static let reference: Result<[String: Data], any Error> = Result { try made() }

    struct Variant: Sendable, CustomTestStringConvertible {
        let name: String
        var options: [String] = []
        var environment: [String: String] = [:]
        var testDescription: String { name }
    }

    static let variants: [Variant] = [
        Variant(name: "a second run"),
        Variant(name: "one thread", options: ["--jobs", "1"]),
        Variant(name: "two threads", options: ["--jobs", "2"]),
        Variant(name: "seven threads", options: ["--jobs", "7"]),
        Variant(name: "in Indonesian", options: ["--lang", "id"]),
        Variant(name: "in English", options: ["--lang", "en"]),
        Variant(name: "as JSON", options: ["--json"]),
        Variant(name: "in Jakarta", environment: ["TZ": "Asia/Jakarta"]),
        Variant(name: "another name of the program", environment: ["WAHANA_PROGRAM": "Scripts/wahana"]),
    ]

    @Test(arguments: variants) func isTheSame(_ variant: Variant) throws {
        let folder = try Self.made(variant.options, variant.environment)
        try compare(folder)
    }

    private static let locales = (try? Command.paste("locale -a", in: Folder()).output.lowercased()) ?? ""

    @Test(.enabled(if: locales.contains("id_id.utf"), "the locale id_ID.UTF-8 is not installed here"))
    func isTheSameInAnIndonesianLocale() throws {
        try compare(try Self.made([], ["LC_ALL": "id_ID.UTF-8", "LANG": "id_ID.UTF-8"]))
    }

    /// A study that was interrupted before, or was larger, leaves no trace in the folder that takes its place.
    @Test func isTheSameInPlaceOfALargerOne() throws {
        let folder = try Folder()
        #expect(try Command.run(["compare", "kudus-permai", "-n", "8", "-o", "out", "-q"], in: folder).status == 0)
        #expect(try Command.run(Self.words, in: folder).status == 0)
        try compare(try folder.contents(of: "out"))
    }

    /// The build that people use and the one with every check give the same numbers.
    @Test(.enabled(if: Command.release != nil, "WAHANA_RELEASE names no release build"))
    func isTheSameInBothBuilds() throws {
        let folder = try Folder()
        let words = ["compare", "kudus-permai", "-n", "2", "-q", "-o"]
        #expect(try Command.run(words + ["release"], in: folder).status == 0)
        #expect(try Command.run(words + ["debug"], in: folder, program: Command.program, limit: 300).status == 0)
        let (release, debug) = (try folder.contents(of: "release"), try folder.contents(of: "debug"))
        #expect(release.keys.sorted() == debug.keys.sorted())
        for name in release.keys.sorted() { #expect(release[name] == debug[name], "\(name) differs") }
    }

    private static func made(
        _ options: [String] = [], _ environment: [String: String] = [:]
    ) throws -> [String: Data] {
        let folder = try Folder()
        let result = try Command.run(words + options, in: folder, environment: environment)
        #expect(result.status == 0, "\(result.errors)")
        return try folder.contents(of: "out")
    }

    private func compare(_ folder: [String: Data]) throws {
        let reference = try Self.reference.get()
        #expect(folder.keys.sorted() == ResultFolderTests.files)
        for name in reference.keys.sorted() { #expect(folder[name] == reference[name], "\(name) differs") }
    }
}
