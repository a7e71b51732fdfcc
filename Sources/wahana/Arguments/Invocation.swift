import Simulation

/// A command line, read: the verb, its operands, its options.
struct Invocation {
    let verb: Verb
    /// The language that the verb decides, if it does.
    let verbLanguage: Language?
    /// The words after the verb.
    let operands: [String]
    /// The values by option, in the order given; a switch has an empty value.
    var values: [Option: [String]]

    /// Reads the words after the program's name.
    ///
    /// - Throws: `Problem` of kind `usage` naming the word, what would have been right, and the nearest guess.
    init(_ words: [String]) throws {
        var rest = words[...]
        if let asked = Invocation.completing(words) {
            self = asked
            return
        }
        let asksHelp = rest.contains("--help") || rest.contains("-h")
        if rest.isEmpty || (asksHelp && rest.first?.hasPrefix("-") == true) { rest = ["help"] }
        if rest.first == "--version" { rest = ["version"] + rest.dropFirst() }
        let word = rest.removeFirst()
        guard let (verb, language) = Verb.typed(word) else {
            throw Problem(
                .usage, "W-COMMAND",
                Text(id: "perintah '\(word)' tidak dikenal", en: "there is no command '\(word)'"),
                remedy: Verb.offer(for: word))
        }
        if asksHelp {
            self.init(verb: .help, verbLanguage: language, operands: verb == .help ? [] : [verb.rawValue], values: [:])
            return
        }
        var operands: [String] = []
        var values: [Option: [String]] = [:]
        var onlyOperands = false
        while let word = rest.popFirst() {
            if word == "--" && !onlyOperands {
                onlyOperands = true
            } else if onlyOperands || !word.hasPrefix("-") || word == "-" {
                operands.append(word)
            } else if verb == .slurm, !Invocation.isOwn(word, of: verb) {
                // What is not about the scheduler is the inner command's, value included.
                operands.append(word)
            } else {
                try Invocation.read(word, of: verb, from: &rest, into: &values)
            }
        }
        let takesMore = verb == .slurm || verb.operands.last?.isRepeatable == true
        guard operands.count <= verb.operands.count || takesMore else {
            let extra = operands[verb.operands.count]
            throw Problem(
                .usage, "W-OPERAND",
                Text(id: "'\(extra)' berlebih setelah \(word)", en: "'\(extra)' is one word too many after \(word)"),
                remedy: Help.usage(of: verb))
        }
        let required = verb.operands.prefix { $0.isRequired }
        guard operands.count >= required.count || values[.anonymize] != nil else {
            let missing = verb.operands[operands.count].text
            throw Problem(
                .usage, "W-OPERAND",
                Text(id: "\(missing.id) belum disebut setelah \(word)", en: "\(word) needs a \(missing.en)"),
                remedy: Help.usage(of: verb))
        }
        self.init(verb: verb, verbLanguage: language, operands: operands, values: values)
    }

    /// Whether a word is one of a verb's own options.
    private static func isOwn(_ word: String, of verb: Verb) -> Bool {
        let name = word.split(separator: "=", maxSplits: 1).first.map(String.init) ?? word
        return Option.typed(name).map { (Option.common + verb.options).contains($0) } ?? false
    }

    private init(verb: Verb, verbLanguage: Language?, operands: [String], values: [Option: [String]]) {
        (self.verb, self.verbLanguage, self.operands, self.values) = (verb, verbLanguage, operands, values)
    }

    /// What a shell's script asks with, before the words of its line.
    static let completionWords = "words"

    /// `completions words …`: all that follows is a line half typed, not for us to read.
    private static func completing(_ words: [String]) -> Invocation? {
        guard words.count > 1, words[0] == Verb.completions.rawValue, words[1] == completionWords else { return nil }
        return Invocation(
            verb: .completions, verbLanguage: nil, operands: Array(words.dropFirst()), values: [:])
    }

    private static func read(
        _ word: String, of verb: Verb, from rest: inout ArraySlice<String>, into values: inout [Option: [String]]
    ) throws {
        let allowed = Option.common + verb.options
        var parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        var name = parts[0]
        if parts.count == 1, let number = Invocation.joined(name) {
            name = Option.replicates.rawValue
            parts = [name, number]
        }
        guard let option = Option.typed(name), allowed.contains(option) else {
            throw Problem(
                .usage, "W-OPTION",
                Text(id: "\(verb.indonesian) tidak mengenal \(name)", en: "\(verb.rawValue) has no option \(name)"),
                remedy: Option.offer(for: name, among: allowed))
        }
        guard values[option] == nil || option.isRepeatable else {
            throw Problem(
                .usage, "W-OPTION", Text(id: "\(name) disebut dua kali", en: "\(name) is given twice"),
                remedy: Text(id: "sebutkan sekali saja", en: "give it once"))
        }
        let value: String
        switch (option.value, parts.count) {
        case (nil, 1): value = ""
        case (nil, _):
            throw Problem(
                .usage, "W-OPTION", Text(id: "\(name) tidak memakai nilai", en: "\(name) takes no value"),
                remedy: Text(id: "tulis \(name) saja", en: "write \(name) alone"))
        case (_, 2): value = parts[1]
        case (_, _) where option.isValueOptional && rest.first?.hasPrefix("-") != false: value = ""
        case (_, _) where option.isNumberOptional:
            value = rest.first?.allSatisfy(\.isNumber) == true ? rest.removeFirst() : ""
        case (let form?, _):
            guard let next = rest.popFirst() else {
                throw Problem(
                    .usage, "W-OPTION", Text(id: "\(name) perlu nilai", en: "\(name) needs a value"),
                    remedy: Text(id: "tulis \(name) \(form)", en: "write \(name) \(form)"))
            }
            value = next
        }
        values[option, default: []].append(value)
    }

    /// The number of `-n20`, written without a space.
    private static func joined(_ word: String) -> String? {
        let number = word.dropFirst(2)
        return word.hasPrefix("-n") && !number.isEmpty && number.allSatisfy(\.isNumber) ? String(number) : nil
    }

    /// What stands after the verb, as it would be typed again: operands, then options in one order.
    var words: [String] {
        operands
            + Option.allCases.flatMap { option in
                (values[option] ?? []).map { option.value == nil ? option.rawValue : "\(option.rawValue)=\($0)" }
            }
    }

    /// The value of an option, if it was given.
    func value(_ option: Option) -> String? { values[option]?.last }

    /// Whether a switch was given.
    func has(_ option: Option) -> Bool { values[option] != nil }
}
