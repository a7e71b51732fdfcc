import Simulation

/// What an editor needs beside a scenario, made of the declarations of the vocabulary.
public struct EditorFiles: Sendable {
    /// One file: where it goes, below the folder of the scenario, and what it holds.
    public struct File: Sendable, Equatable {
        /// Its path below the folder.
        public let path: String
        /// Its text, with a newline at its end.
        public let text: String
    }

    /// The folder of the definition file, below that of the scenario.
    static let folder = ".wahana"

    /// The definition file, the settings of lua-language-server, and those of luacheck.
    ///
    /// - Parameter language: In which language the definition file explains.
    public static func all(_ language: Language) -> [File] {
        [
            File(path: "\(folder)/wahana.lua", text: DefinitionFile.text(language)),
            File(path: ".luarc.json", text: languageServer), File(path: ".luacheckrc", text: luacheck),
        ]
    }

    /// `.luarc.json`: Lua 5.4, the definition file, and without the libraries that are not there.
    static let languageServer: String = {
        let removed = LuaLibrary.all.flatMap(\.removed).map(\.name)
        let known = ["io", "os", "debug", "package", "ffi", "jit", "bit", "bit32", "table.new", "table.clear"]
        let disabled = known.filter { !["io", "os", "debug", "package"].contains($0) || removed.contains($0) }
        let builtin = disabled.map { "    \"\($0)\": \"disable\"" }.joined(separator: ",\n")
        return """
            {
              "runtime.version": "Lua 5.4",
              "runtime.builtin": {
            \(builtin)
              },
              "workspace.library": ["\(folder)"],
              "workspace.checkThirdParty": false,
              "diagnostics.globals": ["require"],
              "telemetry.enable": false
            }

            """
    }()

    /// `.luacheckrc`: the names that scripts find, and none that was taken away.
    public static let luacheck: String = {
        let words = Vocabulary.entries(of: .globals).map(\.name)
        let basic = LuaLibrary.basic.present
        let libraries = LuaLibrary.all.dropFirst().map { library in
            let fields = library.present.sorted().map { "\"\($0.dropFirst(library.name.count + 1))\"" }
            return wrapped("  \(library.name) = { fields = { ", fields, " } },")
        }
        return """
            -- The names that a scenario finds, as the reference lists them; os, io and others of Lua are not there.
            std = "none"
            max_line_length = 160
            unused_args = false
            exclude_files = { "\(folder)" }
            read_globals = {
            \(wrapped("  ", basic.sorted().map { "\"\($0)\"" }, ","))
            \(libraries.joined(separator: "\n"))
            \(wrapped("  ", words.map { "\"\($0)\"" }, ","))
            }

            """
    }()

    /// Items with commas between them, in lines of at most 118 columns.
    private static func wrapped(_ start: String, _ items: [String], _ end: String) -> String {
        var lines: [String] = []
        var line = start
        for (index, item) in items.enumerated() {
            let last = index == items.count - 1
            if line.count + item.count + (last ? end.count : 1) > 118 {
                lines.append(line.trimmingTrailingSpace)
                line = "    "
            }
            line += item + (last ? end : ", ")
        }
        return (lines + [line]).joined(separator: "\n")
    }
}

extension String {
    fileprivate var trimmingTrailingSpace: String { hasSuffix(" ") ? String(dropLast()) : self }
}
