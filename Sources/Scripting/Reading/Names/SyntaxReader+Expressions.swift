extension SyntaxReader {
    mutating func expressions() throws -> [Expression] {
        var list = [try expression()]
        while accept(",") { list.append(try expression()) }
        return list
    }

    private static let operators: Set<String> = [
        "+", "-", "*", "/", "//", "%", "^", "..", "<", "<=", ">", ">=", "==", "~=", "and", "or", "&", "|", "~", "<<",
        ">>",
    ]

    mutating func expression() throws -> Expression {
        try nested { reader in
            var parts: [Expression] = []
            var signs: [String] = []
            var isComputed = false
            while true {
                while ["not", "-", "#", "~"].contains(where: { reader.current.is($0) }) {
                    reader.place += 1
                    isComputed = true
                }
                parts.append(try reader.simple())
                let sign = reader.current
                guard sign.kind == .symbol || sign.kind == .keyword, SyntaxReader.operators.contains(sign.written)
                else { break }
                signs.append(sign.written)
                reader.place += 1
                isComputed = true
            }
            return isComputed ? .parts(parts + SyntaxReader.comparisons(parts, signs)) : parts[0]
        }
    }

    /// The neighbours that are compared as they stand: nothing that binds more closely is beside them.
    private static func comparisons(_ parts: [Expression], _ signs: [String]) -> [Expression] {
        func isLoose(_ place: Int) -> Bool { !signs.indices.contains(place) || ["and", "or"].contains(signs[place]) }
        return signs.indices.compactMap { place in
            guard ["==", "~="].contains(signs[place]), isLoose(place - 1), isLoose(place + 1) else { return nil }
            return .comparison(parts[place], parts[place + 1])
        }
    }

    private mutating func simple() throws -> Expression {
        switch (current.kind, current.written) {
        case (.number, _), (.text, _), (.keyword, "nil"), (.keyword, "true"), (.keyword, "false"):
            return .literal(take())
        case (.symbol, "..."):
            place += 1
            return .parts([])
        case (.symbol, "{"): return try table()
        case (.keyword, "function"):
            place += 1
            return .function(try body(isMethod: false))
        default: return try suffixed()
        }
    }

    mutating func suffixed() throws -> Expression {
        var base: Expression
        if current.is("(") {
            place += 1
            base = .parts([try expression()])
            try expect(")")
        } else {
            let name = try name()
            base = .variable(variable(name.written), name)
        }
        var links: [Expression.Link] = []
        while let link = try link() { links.append(link) }
        if !links.isEmpty { base = .chain(base, links) }
        return base
    }

    private mutating func link() throws -> Expression.Link? {
        switch (current.kind, current.written) {
        case (.symbol, "."):
            place += 1
            return .member(try name())
        case (.symbol, "["):
            place += 1
            let key = try expression()
            try expect("]")
            return .index(key)
        case (.symbol, ":"):
            place += 1
            let method = try name()
            return .method(method, try arguments())
        case (.symbol, "("), (.symbol, "{"), (.text, _):
            let start = current
            return .call(try arguments(), start)
        default: return nil
        }
    }

    private mutating func arguments() throws -> [Expression] {
        if current.kind == .text { return [.literal(take())] }
        if current.is("{") { return [try table()] }
        try expect("(")
        if accept(")") { return [] }
        let list = try expressions()
        try expect(")")
        return list
    }

    private mutating func table() throws -> Expression {
        try nested { reader in
            let start = reader.current
            try reader.expect("{")
            var fields: [Expression.Field] = []
            while !reader.current.is("}") {
                fields.append(try reader.field())
                guard reader.accept(",") || reader.accept(";") else { break }
            }
            try reader.expect("}")
            return .table(fields, start)
        }
    }

    private mutating func field() throws -> Expression.Field {
        if current.is("[") {
            place += 1
            let computed = try expression()
            try expect("]")
            try expect("=")
            var key: Token?
            if case .literal(let token) = computed, token.plainText != nil { key = token }
            return .init(key: key, name: key?.plainText, value: try expression(), computed: computed)
        }
        if current.kind == .name, following.is("=") {
            let key = take()
            place += 1
            return .init(key: key, name: key.written, value: try expression(), computed: nil)
        }
        return .init(key: nil, name: nil, value: try expression(), computed: nil)
    }

    mutating func body(isMethod: Bool) throws -> ScriptedFunction {
        let made = ScriptedFunction()
        functions.append(made)
        scopes.append([:])
        defer { scopes.removeLast() }
        if isMethod { declare(Variable("self")) }
        try expect("(")
        while !current.is(")") {
            if accept("...") { break }
            let parameter = Variable(try name().written, of: made)
            made.parameters.append(parameter)
            declare(parameter)
            if !accept(",") { break }
        }
        try expect(")")
        try statements(in: made, until: ["end"])
        try expect("end")
        return made
    }
}
