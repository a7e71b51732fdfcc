import Simulation

/// Reads a script for names that nothing has, before it runs: what stands in a function that is called late is found
/// too.
///
/// It says only what is certain. Whatever a name may come from that cannot be followed — tables of the script's own,
/// functions handed on, `_ENV` — is left alone, and a script that catches errors may ask for what is not there.
struct NameReading {
    /// What is wrong, and at which word.
    struct Finding {
        let file: String
        let token: Token
        let misuse: Misuse
    }

    /// A value written in full where an entry takes one, to be tried when the place is built.
    struct Written {
        let file: String
        let value: Token
        let parameter: Declared
        let subject: Subject
        /// The option's key, where it is one.
        let option: Token?
    }

    /// In the order in which they stand in the files.
    private(set) var findings: [Finding] = []
    private(set) var written: [Written] = []

    private let meanings: Meanings
    private let names: KnownNames
    private var ownColumns: OwnColumns = .named([])

    /// Reads the files of a scenario, its script first.
    init(_ files: [(name: String, text: String)], names: KnownNames) {
        self.names = names
        let globals = SyntaxReader.Globals()
        var read: [(file: String, functions: [ScriptedFunction])] = []
        for (name, text) in files {
            guard let syntax = try? SyntaxReader(text, globals: globals) else {
                meanings = Meanings([])
                return
            }
            read.append((name, syntax.functions))
        }
        meanings = Meanings(read.flatMap(\.functions))
        guard !NameReading.hiding.contains(where: { globals.variables[$0] != nil }) else { return }
        for (_, functions) in read { for function in functions { collectColumns(function) } }
        for (file, functions) in read {
            for function in functions {
                for step in function.steps { look(at: step, in: file) }
            }
        }
        let order = Dictionary(files.enumerated().map { ($1.name, $0) }, uniquingKeysWith: min)
        findings.sort {
            (order[$0.file] ?? 0, $0.token.start) < (order[$1.file] ?? 0, $1.token.start)
        }
    }

    /// Globals with which a script can catch an error or make names that cannot be seen here.
    private static let hiding = ["pcall", "xpcall", "coroutine", "load", "_ENV", "_G"]

    private mutating func look(at step: Step, in file: String) {
        if case .write(.chain(let base, let links)) = step {
            // What is written to is told when it runs; what leads there is read.
            look(at: .chain(base, Array(links.dropLast())), in: file)
            if let last = links.last { last.expressions.forEach { look(at: $0, in: file) } }
        } else {
            switch step {
            case .declare(_, let value): if let value { look(at: value, in: file) }
            case .write(let expression), .evaluate(let expression): look(at: expression, in: file)
            }
        }
    }

    private mutating func look(at expression: Expression, in file: String) {
        switch expression {
        case .literal, .function: break
        case .comparison(let one, let other):
            check(one, comparedWith: other, in: file)
            check(other, comparedWith: one, in: file)
        case .variable(let variable, let token): check(variable, token, in: file)
        case .parts(let parts): for part in parts { look(at: part, in: file) }
        case .table(let fields, _):
            for field in fields {
                if let computed = field.computed { look(at: computed, in: file) }
                look(at: field.value, in: file)
            }
        case .chain(let base, let links):
            look(at: base, in: file)
            let met = meanings.meanings(along: base, links)
            for (index, link) in links.enumerated() {
                let before: Token? = index > 0 ? links[index - 1].token : nil
                check(link, followedBy: index + 1 < links.count ? links[index + 1] : nil, on: met[index], in: file)
                if index == 0, case .variable(let variable, let token) = base, case .call(let arguments, _) = link,
                    let entry = meanings.entry(of: variable)
                {
                    check(arguments, of: entry, at: token, in: file)
                } else if case .call(let arguments, _) = link, index > 0, case .owner(let owner) = met[index],
                    case .member = links[index - 1], let before
                {
                    checkCalled(owner, arguments, at: before, in: file)
                }
                for inner in link.expressions { look(at: inner, in: file) }
            }
        }
    }

    /// The value of a named choice that is compared with what none of its choices is called: it would never be that.
    private mutating func check(_ asked: Expression, comparedWith other: Expression, in file: String) {
        guard case .literal(let token) = other, token.kind == .text || token.kind == .number,
            case .chain(let base, let links) = asked, case .member(let name)? = links.last,
            let choices = names.choices[name.written],
            meanings.meanings(along: base, links)[links.count - 1] == .parameters
        else { return }
        if token.kind == .text, token.plainText.map(choices.contains) ?? true { return }
        let word = token.plainText ?? token.written
        find(
            Misuse.unknown(word, in: Text("'p.\(name.written)'"), known: choices), token, file)
    }

    private mutating func find(_ misuse: Misuse, _ token: Token, _ file: String) {
        findings.append(Finding(file: file, token: token, misuse: misuse))
    }

    /// A global that neither Lua, nor the vocabulary, nor the script has.
    private mutating func check(_ variable: Variable, _ token: Token, in file: String) {
        guard variable.isGlobal, variable.writings == 0, !names.globals.contains(variable.name) else { return }
        find(Vocabulary.unknownGlobal(variable.name, among: names.globals), token, file)
    }

    /// A member that is asked for by name.
    private mutating func check(
        _ link: Expression.Link, followedBy next: Expression.Link?, on meaning: Meaning, in file: String
    ) {
        switch (meaning, link) {
        case (.parameters, .member(let token)):
            guard let known = names.parameters, !known.contains(token.written) else { return }
            find(Misuse.unknown(token.written, in: ParameterValues.words, known: known), token, file)
        case (.owner(let owner), .member(let token)), (.owner(let owner), .method(let token, _)):
            guard let entry = Vocabulary.member(token.written, of: owner) else {
                guard let own = ownColumns.names(of: owner), !own.contains(token.written) else { return }
                find(
                    Misuse.unknown(token.written, in: owner.words, known: Vocabulary.members(of: owner) + own), token,
                    file)
                return
            }
            switch (entry.form, link, next) {
            case (.method, .member, .call(let arguments, _)?):
                guard arguments.first.map({ lacksObject($0, owner) }) ?? true else { return }
                find(NameReading.dotted(entry.fullName, entry.name), token, file)
            case (.method, .method(_, let arguments), _): check(arguments, of: entry, at: token, in: file)
            case (.property, .method(_, let arguments), _):
                guard let room = setUp(of: entry) else {
                    find(NameReading.notCallable(entry), token, file)
                    return
                }
                check(arguments, of: room, at: token, in: file)
            default: break
            }
        default: break
        }
    }

    /// A room that is called with a dot: `world.people(csv "…")`.
    private mutating func checkCalled(_ owner: Owner, _ arguments: [Expression], at token: Token, in file: String) {
        guard let room = Vocabulary.entries(of: owner).first(where: { $0.form == .setUp }),
            arguments.first.map({ lacksObject($0, .world) }) ?? true
        else { return }
        find(NameReading.dotted(room.fullName, room.name), token, file)
    }

    /// Whether a first argument is certainly not the object that a method needs.
    private func lacksObject(_ argument: Expression, _ owner: Owner) -> Bool {
        switch meanings.meaning(of: argument) {
        case .plain, .parameters: true
        case .owner(let other): other != owner
        case .unseen, .unknown: false
        }
    }

    private func setUp(of property: Entry) -> Entry? {
        guard case .owner(let owner) = Meaning.given(by: property) else { return nil }
        return Vocabulary.entries(of: owner).first { $0.form == .setUp }
    }

    static func dotted(_ fullName: String, _ name: String) -> Misuse {
        Misuse(
            .call, Text(id: "'\(fullName)' dipanggil dengan titik", en: "'\(fullName)' was called with a dot"),
            remedy: Text(id: "tulis \(fullName)(…)", en: "write \(fullName)(…)"), trail: [name])
    }

    private static func notCallable(_ entry: Entry) -> Misuse {
        Misuse(
            .call,
            Text(
                id: "'\(entry.fullName)' adalah nilai, bukan perintah", en: "'\(entry.fullName)' is a value, not a call"
            ),
            remedy: Text(id: "tulis \(entry.fullName) saja", en: "write \(entry.fullName) alone"), trail: [entry.name])
    }
}

extension NameReading {
    /// The option keys of a table that is written out, and values that are written in full.
    private mutating func check(_ arguments: [Expression], of entry: Entry, at token: Token, in file: String) {
        let isLate = entry.effect != .declares && entry.effect != .builds
        for (index, argument) in arguments.prefix(entry.takes.count).enumerated() where isLate {
            guard case .literal(let value) = argument else { continue }
            let subject = Subject(entry.fullName, argument: (index + 1, entry.takes[index].name))
            written.append(
                Written(file: file, value: value, parameter: entry.takes[index], subject: subject, option: nil))
        }
        guard let options = entry.options, arguments.count > entry.takes.count,
            case .table(let fields, _) = arguments[entry.takes.count]
        else { return }
        for field in fields {
            guard let name = field.name, let key = field.key else { continue }
            guard let declared = options.fields.first(where: { $0.name == name }) else {
                find(
                    Misuse.unknown(name, in: Text("'\(entry.fullName)'"), known: options.fields.map(\.name)), key, file)
                continue
            }
            guard isLate, case .literal(let value) = field.value else { continue }
            written.append(
                Written(
                    file: file, value: value, parameter: declared, subject: Subject(entry.fullName), option: key))
        }
    }

    private mutating func collectColumns(_ function: ScriptedFunction) {
        for step in function.steps {
            Meanings.walk(step) { expression in
                guard case .chain(_, let links) = expression else { return }
                for case .method(let token, let arguments) in links where token.written == OwnColumns.declaring {
                    guard case .literal(let text)? = arguments.first, let name = text.plainText else {
                        ownColumns = .anything
                        return
                    }
                    ownColumns.add(name)
                }
            }
        }
    }
}

/// The names that a scenario can use beside the vocabulary's members.
struct KnownNames {
    /// Every global.
    let globals: [String]
    /// The levers and uncertainties; `nil` where not all could be read.
    let parameters: [String]?
    /// The names of choices, of those levers and uncertainties that have them.
    var choices: [String: [String]] = [:]
}

/// The columns that a script declares on residents and groups.
enum OwnColumns {
    case named([String])
    /// At least one name is computed.
    case anything

    /// The method that declares one.
    static let declaring = "column"

    mutating func add(_ name: String) {
        if case .named(let names) = self { self = .named(names + [name]) }
    }

    /// The own columns of an owner; `nil` where they cannot be told.
    func names(of owner: Owner) -> [String]? {
        switch (self, owner) {
        case (_, .plan), (_, .world): []
        case (.named(let names), _): names
        case (.anything, _): nil
        }
    }
}

extension Expression.Link {
    /// The name it asks for, as it is written.
    var token: Token? {
        switch self {
        case .member(let token), .method(let token, _), .call(_, let token): token
        case .index: nil
        }
    }
}
