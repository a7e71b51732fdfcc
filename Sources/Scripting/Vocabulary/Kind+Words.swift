import LuaBridge
import Simulation

extension Kind where Value == String {
    /// A text on one line, not empty.
    static var text: Kind {
        Kind(noun: Text(id: "teks", en: "text")) { value, _ in
            guard let text = value.string else {
                throw Misfit(must: Text(id: "berupa teks", en: "be text"), got: LuaWords.shown(value))
            }
            guard text.contains(where: { !$0.isWhitespace }) else {
                throw Misfit(must: Text(id: "tidak kosong", en: "not be empty"), got: Text("\"\""))
            }
            return text
        }
    }

    /// A name as identifiers are written: a letter, then letters, digits and `_`.
    static var name: Kind {
        Kind(noun: Text(id: "nama (huruf kecil, angka, _)", en: "a name (small letters, digits, _)")) {
            value, session in
            let text = try Kind.text.read(value, session)
            let isName =
                text.utf8.count <= 60 && text.utf8.first.map { (97...122).contains($0) } == true
                && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
            guard isName else {
                throw Misfit(
                    must: Text(
                        id: "diawali huruf kecil dan hanya memuat huruf kecil, angka, dan _",
                        en: "begin with a small letter and hold only small letters, digits and _"),
                    got: Text("\"\(LuaWords.shortened(text))\""))
            }
            return text
        }
    }

    /// One of a few texts.
    static func choice(_ choices: [String]) -> Kind {
        let list = choices.map { "\"\($0)\"" }.joined(separator: ", ")
        return Kind(noun: Text(id: "salah satu dari \(list)", en: "one of \(list)"), choices: choices) { value, _ in
            guard let text = value.string else {
                throw Misfit(
                    must: Text(id: "berupa salah satu dari \(list)", en: "be one of \(list)"),
                    got: LuaWords.shown(value))
            }
            guard choices.contains(text) else {
                throw Misfit(
                    .name, must: Text(id: "berupa salah satu dari \(list)", en: "be one of \(list)"),
                    got: LuaWords.shown(value),
                    remedy: nearestName(to: text, among: choices).map {
                        Text(id: "mungkin maksudnya \"\($0)\"", en: "did you mean \"\($0)\"?")
                    })
            }
            return text
        }
    }
}

extension Kind where Value == Text {
    /// A text for people: `{ id = "…", en = "…" }`, or one plain text for both languages.
    static var words: Kind {
        let noun = Text(
            id: "teks, atau { id = \"…\", en = \"…\" }", en: "text, or { id = \"…\", en = \"…\" }")
        return Kind(noun: noun) { value, session in
            if value.string != nil { return Text(try Kind<String>.text.read(value, session)) }
            guard let table = value.table else {
                throw Misfit(must: Text(id: "berupa ", en: "be ") + noun, got: LuaWords.shown(value))
            }
            let values = try Record.languages.read(table, session)
            return Text(id: values[Record.indonesian], en: values[Record.english])
        }
    }
}

extension Record {
    static let indonesian = Parameter("id", .text, Text(id: "dalam bahasa Indonesia", en: "in Indonesian"))
    static let english = Parameter("en", .text, Text(id: "dalam bahasa Inggris", en: "in English"))
    /// A text in both languages.
    static let languages = Record([indonesian.declared, english.declared])
}

extension Kind where Value == Bool {
    /// `true` or `false`.
    static var yesNo: Kind {
        Kind(noun: Text(id: "true atau false", en: "true or false")) { value, _ in
            guard let flag = value.boolean else {
                throw Misfit(
                    must: Text(id: "berupa true atau false", en: "be true or false"), got: LuaWords.shown(value))
            }
            return flag
        }
    }
}

/// A function of the script. It stays on the state's thread.
struct ScriptFunction: @unchecked Sendable {
    let function: LuaFunction
}

extension Kind where Value == ScriptFunction {
    /// A function.
    static var function: Kind {
        Kind(
            noun: Text(id: "fungsi", en: "a function"),
            remedy: Text(id: "tulis function() … end", en: "write function() … end")
        ) { value, _ in
            guard let function = value.function else {
                throw Misfit(
                    must: Text(id: "berupa fungsi", en: "be a function"), got: LuaWords.shown(value),
                    remedy: Text(id: "tulis function() … end", en: "write function() … end"))
            }
            return ScriptFunction(function: function)
        }
    }
}
