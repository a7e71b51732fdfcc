import Foundation
import Simulation

/// Types as definition files for lua-language-server write them, read from the words of the declarations.
///
/// The words say what is taken ("a resident, a group, or a group's code"); each of them stands for a type, and a word
/// that is not known here for `any`, so that a new kind of value is never refused by an editor.
enum Annotation {
    /// The class of an owner's objects.
    static func name(of owner: Owner) -> String { "wahana." + owner.rawValue.replacing("world.", with: "") }

    /// The type behind words such as "a date or a length of time".
    static func type(_ words: Text) -> String {
        var rest = words.en
        if let note = rest.range(of: ", such as ") { rest = String(rest[..<note.lowerBound]) }
        if let known = whole(rest) { return known }
        let parts = rest.replacing(", or ", with: ", ").replacing(" or ", with: ", ")
            .components(separatedBy: ", ").filter { !$0.isEmpty }
        return union(parts.map { whole($0) ?? "any" })
    }

    /// The type of a function of the script, from how its parameter says it is written: `function(world, p) … end`.
    static func function(_ written: Text) -> String {
        guard let open = written.en.range(of: "function("),
            let close = written.en.range(of: ")", range: open.upperBound..<written.en.endIndex)
        else { return "function" }
        let names = written.en[open.upperBound..<close.lowerBound].components(separatedBy: ", ").filter { !$0.isEmpty }
        let parameters = names.map { "\($0): \(owned($0) ?? ($0 == "p" ? "wahana.p" : "any"))" }
        let gives = written.en.contains("return ") ? ": any" : ""
        return "fun(\(parameters.joined(separator: ", ")))\(gives)"
    }

    /// The lines for an operator entry: elements as a field, the others by the name of their event, with their sentence
    /// above them, because nothing may stand behind.
    static func `operator`(_ entry: Entry, _ sentence: String) -> [String] {
        let (own, given) = (name(of: entry.owner), type(entry.returns))
        switch entry.name {
        case "[i]": return ["---@field [integer] \(given) \(sentence)"]
        case "#": return ["---\(sentence)", "---@operator len: \(given)"]
        default:
            guard let event = Entry.events[entry.name] else { return ["---\(sentence)"] }
            let other = event == .negate || event == .not ? "" : entry.owner == .column ? "(number|\(own))" : "(\(own))"
            return ["---\(sentence)", "---@operator \(event.rawValue.dropFirst(2))\(other): \(given)"]
        }
    }

    /// Several types, each once; `any` takes in all others.
    static func union(_ types: [String]) -> String {
        var single: [String] = []
        for type in types.flatMap({ $0.components(separatedBy: "|") }) where !single.contains(type) {
            single.append(type)
        }
        return single.isEmpty || single.contains("any") ? "any" : single.joined(separator: "|")
    }

    /// A list of such values.
    static func list(of type: String) -> String { type.contains("|") ? "(\(type))[]" : "\(type)[]" }

    private static func whole(_ words: String) -> String? {
        if words.hasPrefix("\"") && words.hasSuffix("\"") && !words.contains(", ") { return words }
        if words.hasPrefix("one of ") { return type(Text(String(words.dropFirst(7)))) }
        if words.hasPrefix("a list { … }: ") { return list(of: type(Text(String(words.dropFirst(14))))) }
        if words.hasPrefix("a list of "), words.hasSuffix("s") {
            return list(of: type(Text("a " + words.dropFirst(10).dropLast())))
        }
        if words.hasPrefix("true") || words == "false" { return "boolean" }
        if words.hasPrefix("a name") { return "string" }
        if let bounds = words.split(separator: "…").first, words.contains("…"), Double(bounds) != nil {
            return "number"
        }
        return known[words] ?? owned(words)
    }

    private static func owned(_ words: String) -> String? {
        let bare = ["a ", "an ", "the "].reduce(words) { $0.hasPrefix($1) ? String($0.dropFirst($1.count)) : $0 }
        return Owner.allCases.first { $0 != .globals && $0.rawValue == bare }.map { name(of: $0) }
    }

    private static let known = [
        "text": "string", "its code": "string", "a group's code": "string", "{ id = \"…\"": "wahana.words",
        "en = \"…\" }": "wahana.words", "a number": "number", "a whole number": "integer", "hours": "number",
        "a number of hours": "number|wahana.hours", "a share": "number|wahana.share",
        "perhaps with a unit": "wahana.time|wahana.money|wahana.share|wahana.hours", "a length of time": "wahana.time",
        "a sum of money": "wahana.money", "a date": "wahana.date", "a data file": "wahana.csv",
        "a spread": "wahana.spread", "months(12": "wahana.months|wahana.time", "18)": "wahana.months|wahana.time",
        "a resident": "wahana.person", "a group": "wahana.organization", "a function": "function", "p": "wahana.p",
        "a table": "table", "a table { … }": "table", "a table { name = … }": "table<string, any>",
        "a table { name = weight }": "table<string, number|wahana.share>",
        "a table { name, name, rho = … }": "{ [integer]: string, rho: number }",
        "a table { name = label }": "table<string, wahana.words>",
        "a table { name = number or choice }":
            "table<string, number|string|boolean|wahana.time|wahana.money|wahana.share|wahana.hours>",
        "a table { name = number }": "table<string, number|boolean|wahana.time|wahana.money|wahana.share|wahana.hours>",
    ]
}
