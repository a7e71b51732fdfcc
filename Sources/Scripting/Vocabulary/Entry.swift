import LuaBridge
import Simulation

/// One entry of the vocabulary: from this declaration come the binding, the checks of what it is given with their
/// sentences, the guesses for misspelt names, the reference, and a test that runs the example.
final class Entry: Sendable {
    /// How scripts use it.
    enum Form: String, Sendable {
        /// `name(…)`
        case function
        /// `owner:name(…)`
        case method
        /// `owner.name`
        case property
        /// `owner + x`, `owner[i]`: named by its sign; it is given both sides, or the position.
        case `operator`
        /// `world:people { … }`: the owner itself, called to say what it is made of.
        case setUp
    }

    let owner: Owner
    let name: String
    let form: Form
    let sentence: Text
    /// Arguments by position.
    let takes: [Declared]
    /// What may follow them, any number of times.
    let rest: Declared?
    /// The fields of a table that is the last argument.
    let options: Record?
    /// What comes back, in words; empty for nothing.
    let returns: Text
    let effect: Effect
    /// What a formula behind it follows.
    let source: Text?
    /// Lua that runs as it stands; its last line ends with `--> ` and the answer.
    let example: String
    let body: @Sendable (Use) throws -> LuaValue
    /// The name in full, as sentences show it.
    let fullName: String

    init(
        _ owner: Owner, _ form: Form, _ name: String, _ sentence: Text, takes: [Declared] = [], rest: Declared? = nil,
        options: [Declared]? = nil, returns: Text = Text(""), _ effect: Effect, source: Text? = nil, example: String,
        _ body: @escaping @Sendable (Use) throws -> LuaValue
    ) {
        (self.owner, self.form, self.name, self.sentence) = (owner, form, name, sentence)
        (self.takes, self.rest, self.options) = (takes, rest, options.map { Record($0) })
        (self.returns, self.effect, self.source, self.example, self.body) = (returns, effect, source, example, body)
        fullName = owner.full(name, form)
    }

    /// Checks when and with what it is used, and does it.
    ///
    /// - Throws: `Misuse`, or what the models throw.
    func use(
        _ session: Session, item: Int = 0, subject: AnyObject? = nil, given: [LuaValue] = []
    ) throws -> LuaValue {
        try checkMoment(session)
        defer { if effect == .acts { session.state.passMoment() } }
        guard effect == .declares else { return try body(try read(session, item, subject, given)) }
        if session.draft.places[name] == nil { session.draft.places[name] = session.state.currentPlace }
        do {
            return try body(try read(session, item, subject, given))
        } catch let error where session.collects(error) {
            return session.afterRefusal(of: self, given: given)
        }
    }

    /// Checks whether it can be used now.
    ///
    /// - Throws: `Misuse`.
    func checkMoment(_ session: Session) throws {
        guard let objection = session.phase.objection(to: effect) else { return }
        throw Misuse(
            objection.code, Text("'\(fullName)' ") + objection.cause, remedy: objection.remedy, trail: [name])
    }

    private func read(_ session: Session, _ item: Int, _ subject: AnyObject?, _ given: [LuaValue]) throws -> Use {
        var use = Use(session: session, entry: self, item: item, subject: subject)
        if form == .operator {
            use.operands = given
            return use
        }
        if given.isEmpty, takes.isEmpty, options == nil { return use }
        for (index, parameter) in takes.enumerated() {
            let value = index < given.count ? given[index] : .nil
            guard !value.isNil || !parameter.isRequired else {
                throw Misuse(
                    .missing,
                    Text(
                        id: "argumen ke-\(index + 1) (\(parameter.name)) dari '\(fullName)' belum ditulis",
                        en: "argument \(index + 1) (\(parameter.name)) of '\(fullName)' is missing"),
                    remedy: Text(id: "tulis \(parameter.noun.id)", en: "write \(parameter.noun.en)"), trail: [name])
            }
            try argument(index, parameter).reading {
                use.values.add(parameter.name, try parameter.read(value, session))
            }
        }
        var following = given.dropFirst(takes.count)
        if let options {
            if let value = following.popFirst(), !value.isNil {
                guard let table = value.table else {
                    throw Misuse(
                        .call,
                        Text(
                            id: "'\(fullName)' harus diberi tabel { … } (tertulis \(LuaWords.shown(value).id))",
                            en: "'\(fullName)' must be given a table { … } (got \(LuaWords.shown(value).en))"),
                        remedy: Text(
                            id: "tulis { \(options.fields[0].name) = … }", en: "write { \(options.fields[0].name) = … }"
                        ),
                        trail: [name])
                }
                use.values = use.values.merging(try Subject(fullName).reading { try options.read(table, session) })
            } else if let needed = options.fields.first(where: \.isRequired) {
                _ = try Subject(fullName).reading { throw MissingField(name: needed.name, declared: needed) } as Void
            } else {
                use.values = use.values.merging(
                    try Subject(fullName).reading { try options.read(try session.state.makeTable(), session) })
            }
        }
        if let rest {
            for (index, value) in following.enumerated() {
                try argument(takes.count + index, rest).reading { use.rest.append(try rest.read(value, session)) }
            }
        } else if !following.allSatisfy(\.isNil) {
            let most = takes.count + (options == nil ? 0 : 1)
            throw Misuse(
                .call,
                Text(
                    id: "'\(fullName)' menerima paling banyak \(most) argumen (tertulis \(given.count))",
                    en: "'\(fullName)' takes at most \(most) argument\(most == 1 ? "" : "s") (got \(given.count))"),
                trail: [name])
        }
        return use
    }

    private func argument(_ index: Int, _ parameter: Declared) -> Subject {
        Subject(fullName, argument: (index + 1, parameter.name))
    }
}

/// One use of an entry, with what it was given.
struct Use {
    let session: Session
    let entry: Entry
    /// Which resident or group it is about, by index.
    let item: Int
    /// Which other object it is about: a column or a mask.
    let subject: AnyObject?
    var values = Given()
    var rest: [any Sendable] = []
    /// What an operator was given.
    var operands: [LuaValue] = []

    /// The value of a parameter that the entry declares.
    subscript<Value>(_ parameter: Parameter<Value>) -> Value { values[parameter] }

    /// What an operator was given, by position from 0.
    func given(_ position: Int) -> LuaValue { operands.indices.contains(position) ? operands[position] : .nil }
}
