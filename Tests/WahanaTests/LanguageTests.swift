import Foundation
import Testing

/// What decides the language of the answer, in the order in which it does.
struct LanguageTests {
    struct Case: Sendable {
        let words: String
        let environment: [String: String]
        let isIndonesian: Bool
    }

    static let cases: [Case] = [
        Case(words: "list", environment: [:], isIndonesian: false),
        Case(words: "daftar", environment: [:], isIndonesian: true),
        Case(words: "list --lang id", environment: ["LC_ALL": "en_US.UTF-8"], isIndonesian: true),
        Case(words: "list --lang=id", environment: [:], isIndonesian: true),
        Case(words: "daftar --lang en", environment: ["LC_ALL": "id_ID.UTF-8"], isIndonesian: false),
        Case(words: "daftar", environment: ["WAHANA_LANG": "en"], isIndonesian: true),
        Case(words: "list", environment: ["WAHANA_LANG": "id", "LC_ALL": "en_US.UTF-8"], isIndonesian: true),
        Case(words: "list", environment: ["WAHANA_LANG": "en", "LC_ALL": "id_ID.UTF-8"], isIndonesian: false),
        Case(words: "list", environment: ["WAHANA_LANG": "", "LC_ALL": "id_ID.UTF-8"], isIndonesian: true),
        Case(words: "list", environment: ["LC_ALL": "id_ID.UTF-8", "LANG": "en_US"], isIndonesian: true),
        Case(words: "list", environment: ["LC_ALL": "en_US.UTF-8", "LC_MESSAGES": "id_ID"], isIndonesian: false),
        Case(words: "list", environment: ["LC_ALL": "", "LC_MESSAGES": "id_ID", "LANG": "en_US"], isIndonesian: true),
        Case(words: "list", environment: ["LANG": "id_ID.UTF-8"], isIndonesian: true),
        Case(words: "list", environment: ["LANG": "id"], isIndonesian: true),
        Case(words: "list", environment: ["LANG": "idx_XX"], isIndonesian: false),
        Case(words: "list", environment: ["LANG": "C"], isIndonesian: false),
        Case(words: "list", environment: ["LANG": "de_DE.UTF-8"], isIndonesian: false),
    ]

    @Test(arguments: cases) func isChosen(_ row: Case) throws {
        let result = try Command.run(row.words, in: try Folder(), environment: row.environment)
        #expect(result.status == 0)
        #expect(result.output.contains(row.isIndonesian ? "Mulai dari siapa?" : "Who first?"))
        #expect(result.output.contains(row.isIndonesian ? "Langkah berikut: " : "Next: "))
    }

    /// A wrong command answers in the language of the variables, as no verb decides.
    @Test func decidesForMistakesToo() throws {
        let folder = try Folder()
        let asked = try Command.run("bandingkn", in: folder, environment: ["LANG": "id_ID.UTF-8"])
        #expect(asked.errors.hasPrefix("galat: perintah 'bandingkn' tidak dikenal"))
        #expect(asked.errors.contains("mungkin maksudnya 'bandingkan'? yang ada: buat, daftar, periksa"))
        let option = try Command.run("list --xyz --lang id", in: folder)
        #expect(option.errors.contains("tidak mengenal --xyz"))
    }

    /// The next step speaks the language of the answer, without being told.
    @Test func staysInTheNextStep() throws {
        let folder = try Folder()
        #expect(try Command.run("daftar", in: folder).next == "wahana bandingkan berapa-pendamping")
        #expect(try Command.run("list --lang id", in: folder).next == "wahana bandingkan berapa-pendamping")
        let local = try Command.run("list", in: folder, environment: ["LANG": "id"])
        #expect(local.next == "wahana bandingkan berapa-pendamping")
        #expect(try Command.run("daftar --lang en", in: folder).next == "wahana compare berapa-pendamping --lang en")
        #expect(try Command.run("list", in: folder).next == "wahana compare berapa-pendamping")
        let wrapped = try Command.run("list", in: folder, environment: ["WAHANA_PROGRAM": "Scripts/wahana"])
        #expect(wrapped.next == "Scripts/wahana compare berapa-pendamping")
        // Without a wrapper it is called what was typed, and a folder with a space is quoted.
        let linked = folder.file("a program")
        try FileManager.default.createSymbolicLink(at: linked, withDestinationURL: Command.fastest)
        let typed = try Command.run(["list"], in: folder, environment: ["WAHANA_PROGRAM": ""], program: linked)
        #expect(typed.next == "'\(linked.path)' compare berapa-pendamping")
    }
}
