import Foundation
import LuaBridge
import Simulation
import Testing

@testable import Scripting

/// The files for editors hold every word of the vocabulary, and are what their tools read.
struct EditorFilesTests {
    private func text(_ path: String, _ language: Language = .english) throws -> String {
        try #require(EditorFiles.all(language).first { $0.path == path }).text
    }

    @Test(arguments: Language.allCases) func definitionIsLuaThatDoesNothing(_ language: Language) throws {
        let state = try LuaState()
        defer { state.close() }
        let definition = try text(".wahana/wahana.lua", language)
        #expect(definition.hasPrefix("---@meta"))
        #expect(try state.run(definition, name: "wahana.lua").isEmpty)
    }

    /// Each entry is there as what it is: a function, a method of its class, a field, or a call of its class.
    @Test func everyEntryIsDefined() throws {
        let lines = Set(try text(".wahana/wahana.lua").split(separator: "\n").map(String.init))
        for entry in Vocabulary.entries {
            let local = "_" + entry.owner.rawValue.replacing(".", with: "_")
            let isThere =
                if entry.form == .function {
                    lines.contains { $0.hasPrefix("function \(entry.name)(") }
                } else if entry.form == .method {
                    lines.contains { $0.hasPrefix("function \(local):\(entry.name)(") }
                } else if entry.form == .property {
                    lines.contains { $0.hasPrefix("---@field \(entry.name) ") }
                } else if entry.form == .operator {
                    lines.contains { $0.hasPrefix("---") && $0.hasSuffix(entry.sentence.en) }
                } else {
                    lines.contains { $0.hasPrefix("---@") && $0.hasSuffix(entry.sentence.en) }
                }
            #expect(isThere, "\(entry.fullName)")
        }
    }

    /// Every annotation is one that lua-language-server knows, in the form it reads, and every class that is named is
    /// declared once.
    @Test(arguments: Language.allCases) func annotationsAreWellFormed(_ language: Language) throws {
        let name = #"[A-Za-z_][\w.]*"#
        let type = #"(?:"[^"]*"|[\w.<>, ()\[\]:|{}]|"[^"]*")+?"#
        let forms = [
            "@meta _", "@class \(name)", "@alias \(name) \(type)", "@operator \\w+(?:\\(\(type)\\))?: \(type)",
            "@field (?:\(name)\\??|\\[(?:1|string|integer)\\]\\??) \(type)(?: .*)?",
            "@overload fun\\(\(type)\\)(?:: \(type))?(?: .*)?",
            "@param (?:\(name)|\\.\\.\\.)\\?? \(type)(?: .*)?", "@return \(type) # .+",
        ].map { "^---(?:\($0))$" }
        let allowed = try forms.map { try Regex($0) }
        var declared: [String] = []
        var used: Set<String> = []
        for line in try text(".wahana/wahana.lua", language).split(separator: "\n") {
            guard line.hasPrefix("---@") else { continue }
            #expect(allowed.contains { line.wholeMatch(of: $0) != nil }, "\(line)")
            if line.hasPrefix("---@class ") || line.hasPrefix("---@alias ") {
                declared.append(String(line.split(separator: " ")[1]))
            }
            let words = line.split(separator: "#")[0]
            used.formUnion(words.matches(of: /wahana\.[\w.]*\w/).map { String($0.output) })
        }
        #expect(declared.count == Set(declared).count, "a class is declared twice")
        #expect(used.subtracting(declared).sorted() == [], "a class is named and not declared")
    }

    @Test func settingsOfTheLanguageServerAreJSON() throws {
        let json = try JSONSerialization.jsonObject(with: Data(try text(".luarc.json").utf8)) as? [String: Any]
        let settings = try #require(json)
        #expect(settings["runtime.version"] as? String == "Lua 5.4")
        #expect(settings["workspace.library"] as? [String] == [".wahana"])
        let builtin = try #require(settings["runtime.builtin"] as? [String: String])
        for library in ["io", "os", "debug", "package"] { #expect(builtin[library] == "disable") }
    }

    @Test func luacheckKnowsEveryGlobalAndNoneThatIsNotThere() throws {
        let settings = try text(".luacheckrc")
        for entry in Vocabulary.entries(of: .globals) { #expect(settings.contains("\"\(entry.name)\"")) }
        for name in ["\"io\"", "\"os\"", "os =", "\"dump\"", "\"loadfile\""] { #expect(!settings.contains(name)) }
        #expect(settings.split(separator: "\n").allSatisfy { $0.count <= 120 })
    }
}
