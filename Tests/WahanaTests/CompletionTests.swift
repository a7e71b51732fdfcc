import Foundation
import Testing

/// What the shells offer: asked of the program itself, and through the real shells where they are installed.
struct CompletionTests {
    struct Case: Sendable {
        /// The line as it is typed, without the program; a space at its end begins a new word.
        let line: String
        /// The words that are offered.
        let offers: [String]
        /// Whether others may be offered after them.
        var andMore = false
    }

    static let cases: [Case] = [
        Case(line: "comp", offers: ["compare", "completions"]),
        Case(line: "b", offers: ["buat", "bandingkan", "bantuan"]),
        Case(line: "xyz", offers: []),
        Case(line: "xyz ", offers: []),
        Case(line: "check kudus", offers: ["kudus-permai"]),
        Case(line: "periksa my", offers: ["my.lua", "mydata/"]),
        Case(line: "check mydata/", offers: ["mydata/inner.lua"]),
        Case(line: "run kudus-permai n", offers: ["notables_first"]),
        Case(line: "jalankan kudus-permai as", offers: ["as_is"]),
        Case(line: "run no-such-scenario ", offers: []),
        Case(line: "run kudus-permai as_is ", offers: []),
        Case(line: "run --seed 7 kudus-permai as", offers: ["as_is"]),
        Case(line: "new x --l", offers: ["--like", "--lang"]),
        Case(line: "buat x --se", offers: ["--seperti"]),
        Case(line: "new x --like ku", offers: ["kudus-permai"]),
        Case(line: "compare kudus-permai --ma", offers: ["--max-time", "--max-memory"], andMore: true),
        Case(line: "compare --lang i", offers: ["id"]),
        Case(line: "compare --lang=e", offers: ["--lang=en"]),
        Case(line: "compare --color a", offers: ["auto", "always"]),
        Case(line: "compare kudus-permai --set ji", offers: ["jimpitan="]),
        Case(line: "check --anonymize mydata/", offers: ["mydata/inner.csv"]),
        Case(line: "reference wee", offers: ["weeks"]),
        Case(line: "reference world.outreach:vi", offers: ["world.outreach:visit"]),
        Case(line: "kamus world.outrea", offers: ["world.outreach"], andMore: true),
        Case(line: "explain W-UNI", offers: ["W-UNIT"]),
        Case(line: "help ref", offers: ["reference"]),
        Case(line: "completions z", offers: ["zsh"]),
        Case(line: "--v", offers: ["--version"]),
        Case(line: "compare -- --s", offers: []),
    ]

    private static func folder() throws -> Folder {
        let folder = try Folder()
        for name in ["my.lua", "mydata/inner.lua", "mydata/inner.csv", "other.txt"] { try folder.write("", to: name) }
        return folder
    }

    private func check(_ row: Case, _ found: [String], _ comment: String) {
        let isRight =
            row.andMore
            ? Array(found.prefix(row.offers.count)).sorted() == row.offers.sorted()
                || Set(row.offers).isSubset(of: found) : found.sorted() == row.offers.sorted()
        #expect(isRight, "\(row.line): \(found) \(comment)")
    }

    @Test(arguments: cases) func wordsAreOffered(_ row: Case) throws {
        let words = row.line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let result = try Command.run(["completions", "words"] + words, in: try Self.folder())
        #expect(result.status == 0 && result.errors.isEmpty)
        check(row, result.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }, result.output)
    }

    /// Every word that is offered for a verb is one that the program takes.
    @Test func everyVerbAndOptionIsOffered() throws {
        let folder = try Folder()
        for language in ["en", "id"] {
            let help = try Command.run(["help", "--lang", language], in: folder)
            let result = try Command.run(
                ["completions", "words", ""], in: folder, environment: ["WAHANA_LANG": language])
            for line in result.output.split(separator: "\n") {
                let parts = line.split(separator: "\t").map(String.init)
                #expect(parts.count == 2)
                #expect(help.output.contains(parts[0]) && help.output.contains(parts[1]), "\(line)")
            }
        }
    }

    /// bash itself: its words cut at ':' and '=', and its function called as its line editor calls it.
    @Test(arguments: cases) func bashOffers(_ row: Case) throws {
        let folder = try Self.folder()
        // As bash cuts a line: ':' and '=' are words of their own.
        let pieces = row.line.split(separator: " ", omittingEmptySubsequences: false).flatMap { word in
            word.replacing(":", with: " : ").replacing("=", with: " = ").split(separator: " ").map(String.init)
                + (word.isEmpty ? [""] : [])
        }
        let words = (["wahana"] + pieces).map { "'\($0)'" }.joined(separator: " ")
        let result = try Command.paste(
            """
            eval "$(wahana completions bash)"; COMP_WORDS=(\(words)); COMP_CWORD=\(pieces.count); _wahana
            printf '%s\\n' "${COMPREPLY[@]}"
            """, in: folder)
        // bash puts back what stands before its last cut by itself.
        let current = row.line.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
        let cut = current.lastIndex { $0 == ":" || $0 == "=" }.map { String(current[...$0]) } ?? ""
        let found = result.output.split(separator: "\n").map { cut + $0.replacing("\\", with: "") }
        check(row, found, "\(result.output)\(result.errors)")
    }

    static let fish = Command.tool("fish")
    static let zsh = Command.tool("zsh")

    @Test(.enabled(if: fish != nil, "fish is not installed here"), arguments: cases) func fishOffers(_ row: Case) throws
    {
        let folder = try Self.folder()
        let script =
            "function wahana; $WAHANA_TESTED $argv; end; wahana completions fish | source; complete -C 'wahana \(row.line)'"
        let result = try Command.run(
            ["--no-config", "-c", script], in: folder,
            environment: ["WAHANA_TESTED": Command.fastest.path, "HOME": folder.url.path],
            program: try #require(Self.fish))
        check(row, result.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }, result.errors)
    }

    /// zsh at a terminal of its own: the tab key is pressed, and what stands on the line afterwards is read.
    @Test(
        .enabled(if: zsh != nil, "zsh is not installed here"),
        arguments: [
            ("comp", "comp"), ("bandi", "bandingkan "), ("check kudus", "check kudus-permai "),
            ("run kudus-permai nota", "run kudus-permai notables_first "),
            ("compare kudus-permai --set ji", "compare kudus-permai --set jimpitan="),
            ("reference world.outreach:vi", "reference world.outreach:visit "), ("explain W-UNI", "explain W-UNIT "),
        ])
    func zshCompletes(_ row: (line: String, becomes: String)) throws {
        let folder = try Self.folder()
        let script = """
            zmodload zsh/zpty
            zpty -b line 'zsh -f -i'
            tell() { zpty -w line "$1" }
            tell 'PS1= PROMPT=; unsetopt zle_bracketed_paste; autoload -U compinit; compinit -u -D'
            tell 'wahana() { $WAHANA_TESTED "$@" }; eval "$(wahana completions zsh)"'
            tell 'show() { print -r -- "<<$BUFFER>>"; exit }; zle -N show; bindkey "^X" show; print ready-$((1+1))'
            zpty -r -m line reply '*ready-2*' || exit 1
            zpty -w -n line '\("wahana \(row.line)")'$'\\t\\x18'
            zpty -r -m line reply '*<<*>>*' && print -r -- "$reply"
            """
        let result = try Command.run(
            ["-f", "-c", script], in: folder,
            environment: ["WAHANA_TESTED": Command.fastest.path, "HOME": folder.url.path, "TERM": "dumb"],
            program: try #require(Self.zsh), limit: 30)
        #expect(result.output.contains("<<wahana \(row.becomes)>>"), "\(result.output)\(result.errors)")
    }
}
