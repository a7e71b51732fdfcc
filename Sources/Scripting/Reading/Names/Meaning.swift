/// What of the vocabulary an expression stands for, as far as it can be told without running the script.
enum Meaning: Equatable {
    /// A parameter of a function that no call was seen of yet.
    case unseen
    /// An object of the vocabulary: the world, one of its rooms.
    case owner(Owner)
    /// The values of levers and uncertainties: `p`.
    case parameters
    /// A number, a text, a table, a function, a quantity: no object of the vocabulary.
    case plain
    /// It cannot be told.
    case unknown

    /// What both can be.
    func joined(with other: Meaning) -> Meaning {
        if self == other || other == .unseen { return self }
        return self == .unseen ? other : .unknown
    }

    /// What an entry gives, where its declaration says so by name.
    static func given(by entry: Entry) -> Meaning {
        if entry.returns.en == WorldWords.p.returns.en { return .parameters }
        if entry === ScenarioWords.scenario { return .owner(.plan) }
        if let owner = Owner(rawValue: entry.returns.en), owner != .globals { return .owner(owner) }
        return entry.form == .function && entry.effect == .value ? .plain : .unknown
    }
}

/// What the variables of a script mean: found by following values from where they come, until nothing is added.
final class Meanings {
    private var parameters: [ObjectIdentifier: Meaning] = [:]
    private let entries: [String: Entry]
    private let functions: [ScriptedFunction]

    /// How many calls deep a value is followed.
    private static let mostRounds = 20

    /// The functions of all files of a scenario.
    init(_ functions: [ScriptedFunction]) {
        self.functions = functions
        entries = Dictionary(
            Vocabulary.entries(of: .globals).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for function in functions { for step in function.steps { markEscapes(step) } }
        for _ in 0..<Meanings.mostRounds where !settle() { return }
        // A chain of calls longer than any plan's: then nothing is known of any parameter.
        for key in Array(parameters.keys) { parameters[key] = .unknown }
    }

    /// The entry that a global stands for; `nil` where the script has written another value into it.
    func entry(of variable: Variable) -> Entry? {
        variable.isGlobal && variable.writings == 0 ? entries[variable.name] : nil
    }

    func meaning(of expression: Expression, depth: Int = 0) -> Meaning {
        guard depth < 60 else { return .unknown }
        switch expression {
        case .literal, .table, .function: return .plain
        case .parts, .comparison: return .unknown
        case .variable(let variable, _):
            if let known = parameters[ObjectIdentifier(variable)] { return variable.writings == 0 ? known : .unknown }
            return variable.onlyValue.map { meaning(of: $0, depth: depth + 1) } ?? .unknown
        case .chain(let base, let links):
            return meanings(along: base, links, depth: depth).last ?? .unknown
        }
    }

    /// What a chain stands for before each of its links, and after the last.
    func meanings(along base: Expression, _ links: [Expression.Link], depth: Int = 0) -> [Meaning] {
        var found: [Meaning] = []
        var now: Meaning
        var rest = links[...]
        if case .variable(let variable, _) = base, let entry = entry(of: variable), case .call? = links.first {
            found.append(.unknown)
            now = Meaning.given(by: entry)
            rest = rest.dropFirst()
        } else {
            now = meaning(of: base, depth: depth + 1)
        }
        found.append(now)
        for link in rest {
            if case .owner(let owner) = now {
                let entry = Vocabulary.member(link.name, of: owner)
                switch (link, entry?.form) {
                case (.member, .property?), (.method, .method?): now = Meaning.given(by: entry!)
                default: now = .unknown
                }
            } else if now != .unseen {
                now = .unknown
            }
            found.append(now)
        }
        return found
    }

    /// Follows every call once more; `false` when nothing changed.
    private func settle() -> Bool {
        var isChanged = false
        func learn(_ function: ScriptedFunction, _ meanings: [Meaning]) {
            for (index, parameter) in function.parameters.enumerated() {
                let key = ObjectIdentifier(parameter)
                let before = parameters[key] ?? .unseen
                let after = before.joined(with: index < meanings.count ? meanings[index] : .unknown)
                if after != before || parameters[key] == nil { isChanged = true }
                parameters[key] = after
            }
        }
        for function in functions {
            for step in function.steps {
                Meanings.walk(step) { expression in
                    guard case .chain(let base, let links) = expression else { return }
                    let met = self.meanings(along: base, links)
                    for (index, link) in links.enumerated() {
                        if index == 0, case .call(let arguments, _) = link, case .variable(let variable, _) = base,
                            case .function(let called)? = variable.onlyValue, !variable.escapes
                        {
                            learn(called, arguments.map { self.meaning(of: $0) })
                        }
                        guard case .method(_, let arguments) = link, met[index] == .owner(.plan) else { continue }
                        // Whatever a plan is given as a function is called with the world and p.
                        for function in arguments.flatMap({ self.handedOver($0) }) {
                            learn(function, [.owner(.world), .parameters])
                        }
                    }
                }
            }
        }
        return isChanged
    }

    /// The functions that stand in an argument or in a table given as one.
    private func handedOver(_ expression: Expression) -> [ScriptedFunction] {
        switch expression {
        case .function(let function): return [function]
        case .variable(let variable, _):
            if case .function(let function)? = variable.onlyValue, !variable.escapes { return [function] }
            return []
        case .table(let fields, _): return fields.flatMap { handedOver($0.value) }
        default: return []
        }
    }

    /// Notes which variables are handed on otherwise than by calling them or giving them to the plan.
    private func markEscapes(_ step: Step) {
        func mark(_ expression: Expression) {
            switch expression {
            case .variable(let variable, _): variable.escapes = true
            case .literal, .function, .comparison: break
            case .parts(let parts): parts.forEach(mark)
            case .table(let fields, _):
                for field in fields {
                    mark(field.value)
                    field.computed.map(mark)
                }
            case .chain(let base, let links):
                var isPlan = false
                switch (base, links.first) {
                case (.variable(let variable, _), .call?):
                    isPlan = entry(of: variable) === ScenarioWords.scenario
                case (.variable(let variable, _), _):
                    isPlan = isThePlan(variable)
                    if !isPlan { variable.escapes = true }
                default: mark(base)
                }
                for link in links {
                    switch link {
                    case .member: break
                    case .index(let key): mark(key)
                    case .call(let arguments, _): arguments.forEach(mark)
                    case .method(_, let arguments): arguments.forEach { isPlan ? markInside($0) : mark($0) }
                    }
                }
            }
        }
        /// A function by name that the plan is given is called by the plan alone.
        func markInside(_ expression: Expression) {
            switch expression {
            case .variable: break
            case .table(let fields, _): fields.forEach { markInside($0.value) }
            default: mark(expression)
            }
        }
        switch step {
        case .declare(_, let value): value.map(mark)
        case .write(let expression), .evaluate(let expression): mark(expression)
        }
    }

    private func isThePlan(_ variable: Variable) -> Bool {
        guard case .chain(.variable(let opener, _), let links)? = variable.onlyValue, links.count == 1,
            case .call? = links.first
        else { return false }
        return entry(of: opener) === ScenarioWords.scenario
    }

    /// Visits every expression of a step, those inside others too, but not the bodies of functions.
    static func walk(_ step: Step, _ visit: (Expression) -> Void) {
        switch step {
        case .declare(_, let value): if let value { walk(value, visit) }
        case .write(let expression), .evaluate(let expression): walk(expression, visit)
        }
    }

    private static func walk(_ expression: Expression, _ visit: (Expression) -> Void) {
        visit(expression)
        switch expression {
        case .literal, .variable, .function, .comparison: break
        case .parts(let parts): parts.forEach { walk($0, visit) }
        case .table(let fields, _):
            for field in fields {
                field.computed.map { walk($0, visit) }
                walk(field.value, visit)
            }
        case .chain(let base, let links):
            walk(base, visit)
            for link in links { link.expressions.forEach { walk($0, visit) } }
        }
    }
}

extension Expression.Link {
    /// The name it asks for; empty where it asks for none.
    var name: String {
        switch self {
        case .member(let token), .method(let token, _): token.written
        case .index, .call: ""
        }
    }

    /// The expressions inside it.
    var expressions: [Expression] {
        switch self {
        case .member: []
        case .index(let key): [key]
        case .call(let arguments, _), .method(_, let arguments): arguments
        }
    }
}

extension Vocabulary {
    private static let members: [Owner: [String: Entry]] = Dictionary(grouping: entries) { $0.owner }.mapValues {
        Dictionary(
            $0.filter { $0.form != .setUp && $0.form != .operator }.map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The entry that `name` asks an owner for; an owner's own call is none.
    static func member(_ name: String, of owner: Owner) -> Entry? { members[owner]?[name] }

    /// The names that an owner's objects have, in alphabetical order.
    static func members(of owner: Owner) -> [String] { (members[owner] ?? [:]).keys.sorted() }
}
