import Foundation
import Testing

/// `new` makes a scenario that works right away, and never touches what is there.
struct NewTests {
    @Test(arguments: ["new rw05", "buat rw05 --seperti kudus-permai", "new rw05.lua --like kudus-permai"])
    func whatIsMadeWorksRightAway(_ words: String) throws {
        let folder = try Folder()
        let made = try Command.run(words, in: folder)
        #expect(made.status == 0, "\(made.errors)")
        #expect(folder.names() == [".luacheckrc", ".luarc.json", ".wahana", "rw05", "rw05.lua"])
        #expect(folder.names(in: ".wahana") == ["wahana.lua"])
        let shipped = Command.project.appending(path: "Scenarios")
        #expect(
            try Data(contentsOf: folder.file("rw05.lua"))
                == Data(contentsOf: shipped.appending(path: "kudus-permai.lua")))
        for name in folder.names(in: "rw05") {
            #expect(
                try Data(contentsOf: folder.file("rw05/\(name)"))
                    == Data(contentsOf: shipped.appending(path: "kudus-permai/\(name)")))
        }
        let next = try #require(made.next)
        #expect(next.hasSuffix(words.hasPrefix("buat") ? "periksa rw05.lua" : "check rw05.lua"))
        #expect(try Command.paste(next, in: folder).status == 0)
        #expect(try Command.run("compare rw05.lua -n 2 -q", in: folder).status == 0)
    }

    @Test func aModelMayBeOnesOwn() throws {
        let folder = try Folder()
        #expect(try Command.run("new first", in: folder).status == 0)
        #expect(try folder.replace("months(18)", with: "months(12)", in: "first.lua"))
        #expect(try Command.run("new second --like first.lua", in: folder).status == 0)
        #expect(try folder.read("second.lua").contains("months(12)"))
        #expect(folder.names(in: "second") == folder.names(in: "first"))
    }

    /// Settings that are there stay, whatever they hold.
    @Test func settingsOfOnesOwnStay() throws {
        let folder = try Folder()
        try folder.write("{}", to: ".luarc.json")
        let made = try Command.run("new rw05", in: folder)
        #expect(made.status == 0)
        #expect(made.output.contains("Left as they were: .luarc.json. Delete them first to have new ones."))
        #expect(try folder.read(".luarc.json") == "{}")
        let again = try Command.run("new rw06", in: folder)
        #expect(!again.output.contains(".luacheckrc"), "what is as it would be written is not spoken of")
    }

    struct Refusal: Sendable {
        let words: [String]
        let status: Int32
        let says: String
        let remedy: String
    }

    static let refusals: [Refusal] = [
        Refusal(words: ["new"], status: 2, says: "new needs a NAME", remedy: "write new NAME"),
        Refusal(
            words: ["new", "rw 05"], status: 2,
            says: "'rw 05' must be letters, digits, - or _, first a letter or digit, at most 60",
            remedy: "write for example new rw05; the scenario is made in this folder"),
        Refusal(words: ["new", "../rw05"], status: 2, says: "'../rw05' must be letters", remedy: "write for example"),
        Refusal(words: ["new", "_x"], status: 2, says: "'_x' must be letters", remedy: "write for example"),
        Refusal(words: ["new", ".lua"], status: 2, says: "'.lua' must be letters", remedy: "write for example"),
        Refusal(words: ["new", "dœsa"], status: 2, says: "'dœsa' must be letters", remedy: "write for example"),
        Refusal(
            words: ["new", String(repeating: "a", count: 61)], status: 2, says: "must be letters",
            remedy: "write for example"),
        Refusal(
            words: ["buat", "kudus-permai"], status: 2,
            says: "'kudus-permai' adalah skenario yang tersedia bersama Wahana",
            remedy: "pilih nama lain, misalnya buat kudus-permai-2 --seperti kudus-permai"),
        Refusal(
            words: ["new", "rw05", "--like", "kudus-perma"], status: 2, says: "there is no scenario 'kudus-perma'",
            remedy: "did you mean 'kudus-permai'?"),
        Refusal(
            words: ["new", "taken"], status: 7, says: "'taken.lua' is already there",
            remedy: "choose another name, or move the old one away; nothing is overwritten"),
        Refusal(
            words: ["buat", "folder"], status: 7, says: "'folder' sudah ada",
            remedy: "pilih nama lain, atau pindahkan yang lama; tidak ada yang ditimpa"),
        Refusal(
            words: ["buat", "rw05", "--sepert", "x"], status: 2, says: "buat tidak mengenal --sepert",
            remedy: "mungkin maksudnya '--seperti'? yang ada: --lang"),
    ]

    @Test(arguments: refusals) func isRefused(_ row: Refusal) throws {
        let folder = try Folder()
        try folder.write("mine", to: "taken.lua")
        try folder.write("mine", to: "folder/x")
        let result = try Command.run(row.words, in: folder)
        #expect(result.status == row.status)
        #expect(result.errors.contains(row.says), "\(result.errors)")
        #expect(result.errors.contains(row.remedy), "\(result.errors)")
        #expect(folder.names() == ["folder", "taken.lua"], "nothing was made")
        #expect(try folder.read("taken.lua") == "mine")
    }

    /// A file that cannot be written whole is not left behind, nor are those before it. Scripts and tables are small:
    /// the limit of one kilobyte stops in the script itself.
    @Test func aFullDiskLeavesNothing() throws {
        let folder = try Folder()
        let result = try Command.paste("trap '' XFSZ; ulimit -f 1; wahana new rw05", in: folder)
        #expect(result.status == 74)
        #expect(result.errors.contains("'rw05.lua' could not be written: the disk is full"), "\(result.errors)")
        #expect(folder.names() == [])
        // The definition file is the largest: by then script and tables are there, and are taken back.
        let late = try Command.paste("trap '' XFSZ; ulimit -f 20; wahana new rw05", in: folder)
        #expect(
            late.status == 74 && late.errors.contains("'.wahana/wahana.lua' could not be written"), "\(late.errors)")
        #expect(folder.names() == [])
    }
}
