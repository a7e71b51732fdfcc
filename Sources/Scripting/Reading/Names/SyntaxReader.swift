/// Reads a Lua text that Lua has accepted, for its names: which variable each name means, and who calls what.
///
/// - SeeAlso: Lua 5.4 reference manual, section 9.
struct SyntaxReader {
    /// The text is not what this reader understands; whoever asked then says nothing.
    struct NotUnderstood: Error {
        /// Where it stopped, in bytes of the text.
        let start: Int
    }

    /// Every function of the text, the top level first.
    var functions: [ScriptedFunction] = []
    /// The globals, shared by the files of a scenario.
    let globals: Globals
    private let tokens: [Token]
    private let last: Token
    var place = 0
    var scopes: [[String: Variable]] = [[:]]
    private var depth = 0

    /// The globals that the files of a scenario name, by name.
    final class Globals {
        private(set) var variables: [String: Variable] = [:]

        func named(_ name: String) -> Variable {
            if let known = variables[name] { return known }
            let made = Variable(name, isGlobal: true)
            variables[name] = made
            return made
        }
    }

    /// Lua refuses what is nested deeper than this (`LUAI_MAXCCALLS`).
    private static let deepest = 220

    /// Reads a text.
    ///
    /// - Throws: `NotUnderstood`.
    init(_ text: String, globals: Globals) throws {
        tokens = Lexer.tokens(of: text)
        last = Token(kind: .end, written: "", start: text.utf8.count, line: (tokens.last?.line ?? 0) + 1, indent: 0)
        self.globals = globals
        let top = ScriptedFunction()
        functions.append(top)
        try block(in: top, until: [])
        guard current.kind == .end else { throw NotUnderstood(start: current.start) }
    }

    /// Where a text stops being Lua, in bytes; `nil` for one that is understood.
    static func stop(in text: String) -> Int? {
        do {
            _ = try SyntaxReader(text, globals: Globals())
            return nil
        } catch {
            return (error as? NotUnderstood)?.start
        }
    }

    var current: Token { place < tokens.count ? tokens[place] : last }
    var following: Token { place + 1 < tokens.count ? tokens[place + 1] : last }

    mutating func take() -> Token {
        defer { place += 1 }
        return current
    }

    mutating func accept(_ word: String) -> Bool {
        guard current.is(word) else { return false }
        place += 1
        return true
    }

    mutating func expect(_ word: String) throws {
        guard accept(word) else { throw NotUnderstood(start: current.start) }
    }

    mutating func name() throws -> Token {
        guard current.kind == .name else { throw NotUnderstood(start: current.start) }
        return take()
    }

    mutating func nested<Value>(_ body: (inout SyntaxReader) throws -> Value) throws -> Value {
        depth += 1
        defer { depth -= 1 }
        guard depth <= SyntaxReader.deepest else { throw NotUnderstood(start: current.start) }
        return try body(&self)
    }

    func variable(_ name: String) -> Variable {
        for scope in scopes.reversed() { if let found = scope[name] { return found } }
        return globals.named(name)
    }

    mutating func declare(_ variable: Variable) { scopes[scopes.count - 1][variable.name] = variable }

    private mutating func block(in function: ScriptedFunction, until ends: [String]) throws {
        scopes.append([:])
        defer { scopes.removeLast() }
        try statements(in: function, until: ends)
    }

    mutating func statements(in function: ScriptedFunction, until ends: [String]) throws {
        try nested { reader in
            while reader.current.kind != .end, !ends.contains(where: { reader.current.is($0) }) {
                try reader.statement(in: function)
            }
        }
    }

    private mutating func statement(in function: ScriptedFunction) throws {
        let start = current
        switch (start.kind, start.written) {
        case (.symbol, ";"), (.keyword, "break"): place += 1
        case (.symbol, "::"):
            place += 2
            try expect("::")
        case (.keyword, "goto"): place += 2
        case (.keyword, "do"):
            place += 1
            try block(in: function, until: ["end"])
            try expect("end")
        case (.keyword, "while"):
            place += 1
            function.steps.append(.evaluate(try expression()))
            try expect("do")
            try block(in: function, until: ["end"])
            try expect("end")
        case (.keyword, "repeat"):
            place += 1
            scopes.append([:])
            try statements(in: function, until: ["until"])
            try expect("until")
            function.steps.append(.evaluate(try expression()))
            scopes.removeLast()
        case (.keyword, "if"): try branches(in: function)
        case (.keyword, "for"): try loop(in: function)
        case (.keyword, "function"): try namedFunction(in: function)
        case (.keyword, "local"): try local(in: function)
        case (.keyword, "return"):
            place += 1
            let ends = ["end", "else", "elseif", "until", ";"].contains { current.is($0) } || current.kind == .end
            if !ends { for value in try expressions() { function.steps.append(.evaluate(value)) } }
        default: try assignmentOrCall(in: function)
        }
    }

    private mutating func branches(in function: ScriptedFunction) throws {
        repeat {
            place += 1
            function.steps.append(.evaluate(try expression()))
            try expect("then")
            try block(in: function, until: ["elseif", "else", "end"])
        } while current.is("elseif")
        if accept("else") { try block(in: function, until: ["end"]) }
        try expect("end")
    }

    private mutating func loop(in function: ScriptedFunction) throws {
        place += 1
        var names = [try name()]
        if accept("=") {
            for value in try expressions() { function.steps.append(.evaluate(value)) }
        } else {
            while accept(",") { names.append(try name()) }
            try expect("in")
            for value in try expressions() { function.steps.append(.evaluate(value)) }
        }
        try expect("do")
        scopes.append([:])
        for name in names {
            let variable = Variable(name.written)
            declare(variable)
            function.steps.append(.declare(variable, nil))
        }
        try statements(in: function, until: ["end"])
        scopes.removeLast()
        try expect("end")
    }

    private mutating func namedFunction(in function: ScriptedFunction) throws {
        place += 1
        let first = try name()
        var links: [Expression.Link] = []
        var isMethod = false
        while !isMethod, current.is(".") || current.is(":") {
            isMethod = take().written == ":"
            links.append(.member(try name()))
        }
        let variable = variable(first.written)
        let value = Expression.function(try body(isMethod: isMethod))
        guard links.isEmpty else {
            function.steps.append(.write(.chain(.variable(variable, first), links)))
            function.steps.append(.evaluate(value))
            return
        }
        variable.writings += 1
        if variable.writings == 1 { variable.value = value }
        function.steps.append(.declare(variable, value))
    }

    private mutating func local(in function: ScriptedFunction) throws {
        place += 1
        if accept("function") {
            let variable = Variable(try name().written)
            declare(variable)
            let value = Expression.function(try body(isMethod: false))
            variable.value = value
            function.steps.append(.declare(variable, value))
            return
        }
        var names: [Token] = []
        repeat {
            names.append(try name())
            if accept("<") {
                _ = try name()
                try expect(">")
            }
        } while accept(",")
        let values = accept("=") ? try expressions() : []
        for (index, name) in names.enumerated() {
            let variable = Variable(name.written)
            let isOwn = index < values.count - 1 || (index < values.count && values.count == names.count)
            variable.value = isOwn ? values[index] : nil
            function.steps.append(.declare(variable, index < values.count ? values[index] : nil))
            declare(variable)
        }
        for value in values.dropFirst(names.count) { function.steps.append(.evaluate(value)) }
    }

    private mutating func assignmentOrCall(in function: ScriptedFunction) throws {
        let first = try suffixed()
        guard current.is("=") || current.is(",") else {
            function.steps.append(.evaluate(first))
            return
        }
        var targets = [first]
        while accept(",") { targets.append(try suffixed()) }
        try expect("=")
        let values = try expressions()
        for (index, target) in targets.enumerated() {
            guard case .variable(let variable, _) = target else {
                function.steps.append(.write(target))
                continue
            }
            variable.writings += 1
            let isOwn = index < values.count - 1 || (index < values.count && values.count == targets.count)
            if variable.writings == 1 { variable.value = variable.isGlobal && isOwn ? values[index] : variable.value }
        }
        for value in values { function.steps.append(.evaluate(value)) }
    }
}
