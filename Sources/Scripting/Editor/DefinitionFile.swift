import Simulation

/// The vocabulary as a definition file for lua-language-server: editors complete names, show what they mean, and mark
/// what does not fit. Made of the declarations alone.
struct DefinitionFile {
    let language: Language
    private var lines: [String] = []
    private var classes: [String] = []

    init(_ language: Language) { self.language = language }

    /// The whole file.
    static func text(_ language: Language) -> String {
        var file = DefinitionFile(language)
        file.write()
        return file.lines.joined(separator: "\n") + "\n"
    }

    private mutating func write() {
        lines += ["---@meta _", ""]
        remark(
            Text(
                id: "Kosakata Wahana untuk penyunting teks; dibuat dari deklarasi yang sama dengan kamus.",
                en: "The vocabulary of Wahana for editors; made of the same declarations as the reference."))
        lines.append("")
        writeValues()
        for owner in Owner.allCases {
            let entries = Vocabulary.entries(of: owner)
            guard !entries.isEmpty else { continue }
            if owner == .globals { entries.forEach { global($0) } } else { objects(of: owner, entries) }
        }
    }

    /// The class of an owner: its properties as fields, its methods as functions of a local table.
    private mutating func objects(of owner: Owner, _ entries: [Entry]) {
        let name = Annotation.name(of: owner)
        var head: [String] = []
        for entry in entries where entry.form == .property {
            head.append("---@field \(entry.name) \(Annotation.type(entry.returns)) \(line(entry.sentence))")
        }
        for entry in entries where entry.form == .setUp {
            let parameters = ["world: wahana.world"] + signature(entry).map { "\($0.name): \($0.type)" }
            head.append(
                "---@overload fun(\(parameters.joined(separator: ", ")))\(gives(entry)) \(line(entry.sentence))")
        }
        for entry in entries where entry.form == .operator { head += Annotation.operator(entry, line(entry.sentence)) }
        let local = "_" + owner.rawValue.replacing(".", with: "_")
        flush()
        comment(owner.sentence)
        lines += ["---@class \(name)"] + head + ["local \(local) = {}", ""]
        for entry in entries where entry.form == .method { function(entry, "\(local):\(entry.name)") }
    }

    private mutating func global(_ entry: Entry) { function(entry, entry.name) }

    private mutating func function(_ entry: Entry, _ written: String) {
        let parameters = signature(entry)
        flush()
        comment(entry.sentence)
        comment(entry.effect.moment)
        if let source = entry.source { comment(Text(id: "Sumber: ", en: "Source: ") + source) }
        lines += ["---", "---```lua"]
        lines += entry.example.split(separator: "\n", omittingEmptySubsequences: false).map { "---" + $0 }
        lines.append("---```")
        for parameter in parameters {
            let mark = parameter.isRequired ? "" : "?"
            lines.append("---@param \(parameter.name)\(mark) \(parameter.type) \(parameter.words)")
        }
        if let type = returned(entry) {
            let words = entry.returns == Text("") ? Text(id: "rencananya", en: "the plan") : entry.returns
            lines.append("---@return \(type) # \(line(words))")
        }
        lines += ["function \(written)(\(parameters.map(\.name).joined(separator: ", "))) end", ""]
    }

    private struct Parameter {
        let name: String
        let type: String
        let isRequired: Bool
        let words: String
    }

    /// What an entry takes, in order, with classes for its tables.
    private mutating func signature(_ entry: Entry) -> [Parameter] {
        let name = "wahana." + entry.fullName.replacing("world.", with: "").replacing(":", with: ".")
        var parameters = entry.takes.map { declared in
            Parameter(
                name: declared.name, type: type(declared, within: name), isRequired: declared.isRequired,
                words: words(declared))
        }
        if let options = entry.options {
            let isRequired = options.all.contains(where: \.isRequired)
            let words = Text(id: "isian bernama", en: "named values")[language]
            parameters.append(
                Parameter(
                    name: "options", type: table(options.all, named: "\(name).options"), isRequired: isRequired,
                    words: words))
        }
        if let rest = entry.rest {
            parameters.append(
                Parameter(name: "...", type: type(rest, within: name), isRequired: true, words: words(rest)))
        }
        return parameters
    }

    /// The type of a parameter; tables with fields of their own become classes.
    private mutating func type(_ declared: Declared, within name: String) -> String {
        if !declared.fields.isEmpty {
            let table = table(declared.fields, named: "\(name).\(declared.name)")
            switch declared.tables {
            case .list: return Annotation.list(of: table)
            case .byName: return "table<string, \(table)>"
            case .byNameOrBare:
                let bare = declared.fields.first(where: \.isHead).map { type($0, within: name) }
                return "table<string, \(Annotation.union([table] + (bare.map { [$0] } ?? [])))>"
            case .record, .other: return table
            }
        }
        if declared.noun.en == "a function" { return Annotation.function(declared.sentence) }
        return Annotation.type(declared.noun)
    }

    /// Declares the class of a table with these fields, and returns its name.
    private mutating func table(_ fields: [Declared], named name: String) -> String {
        var described = ["---@class \(name)"]
        for field in fields {
            let key = field.isHead ? "[1]" : field.name
            let mark = field.isRequired ? "" : "?"
            described.append("---@field \(key)\(mark) \(type(field, within: name)) \(words(field))")
        }
        classes += described + [""]
        return name
    }

    /// Writes the classes that the entry before this point needs in front of it.
    private mutating func flush() {
        lines += classes
        classes = []
    }

    private func returned(_ entry: Entry) -> String? {
        if entry.effect == .declares, entry.owner == .plan { return Annotation.name(of: .plan) }
        if entry.returns == Text("") { return nil }
        // What is taken bare or with its unit is given with it, but for a share in 0…1.
        let type = Annotation.type(entry.returns)
        if entry.returns.en.contains("…") || !type.hasPrefix("number|wahana.") {
            return type.hasPrefix("number|") ? "number" : type
        }
        return String(type.dropFirst("number|".count))
    }

    private func gives(_ entry: Entry) -> String { returned(entry).map { ": \($0)" } ?? "" }

    /// What a parameter is for, its range and its default, on one line.
    private func words(_ declared: Declared) -> String {
        let range = [declared.bounds, declared.unit[language]].filter { !$0.isEmpty }.joined(separator: " ")
        let fallback =
            declared.fallback.isEmpty
            ? "" : Text(id: "bawaan \(declared.fallback)", en: "default \(declared.fallback)")[language]
        return line(
            Text([declared.sentence[language], range, fallback].filter { !$0.isEmpty }.joined(separator: "; ")))
    }

    private func line(_ text: Text) -> String {
        text[language].split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private mutating func comment(_ text: Text) {
        if text[language] != "" { lines.append("---" + line(text)) }
    }

    private mutating func remark(_ text: Text) { lines.append("-- " + line(text)) }
}

extension DefinitionFile {
    /// The classes of values: what can be reckoned with what.
    private mutating func writeValues() {
        comment(Text(id: "Teks dalam dua bahasa, atau satu saja.", en: "Text in both languages, or one for both."))
        lines += ["---@alias wahana.words string|{ id: string, en: string }", ""]
        for name in ["time", "money", "share", "hours"] {
            comment(ValueGuide.all[0].sentence)
            let own = "wahana.\(name)"
            lines += ["---@class \(own)"]
            lines += ["add(\(own)): \(own)", "sub(\(own)): \(own)", "mul(number|wahana.share): \(own)"]
                .map { "---@operator \($0)" }
            lines += ["div(number): \(own)", "div(\(own)): number", "unm: \(own)"].map { "---@operator \($0)" }
            if name == "time" { lines.append("---@operator add(wahana.date): wahana.date") }
            lines.append("")
        }
        for guide in ValueGuide.all.dropFirst() {
            comment(guide.sentence)
            lines.append("---@class wahana.\(guide.name)")
            lines += guide.members.map { "---@field \($0.name) integer \(line($0.sentence))" }
            switch guide.name {
            case "date":
                lines += [
                    "add(wahana.time): wahana.date", "sub(wahana.time): wahana.date", "sub(wahana.date): wahana.time",
                ]
                .map { "---@operator \($0)" }
            case "spread":
                let notes = table(Spread.record.all, named: "wahana.spread.notes")
                lines.append("---@overload fun(notes: \(notes)): wahana.spread")
            case "p": lines.append("---@field [string] any")
            default: break
            }
            lines.append("")
        }
        flush()
    }
}
