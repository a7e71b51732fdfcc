/// A local variable, a parameter, or a global of a script: what is written about it.
final class Variable {
    let name: String
    let isGlobal: Bool
    /// The parameter's function; `nil` for what is no parameter.
    private(set) weak var parent: ScriptedFunction?
    /// How often something is put into it after it was declared; for a global, how often at all.
    var writings = 0
    /// What was put into it first, where that is one expression of its own.
    var value: Expression?
    /// Whether the function in it is handed on in a way that hides who calls it.
    var escapes = false

    init(_ name: String, isGlobal: Bool = false, of parent: ScriptedFunction? = nil) {
        (self.name, self.isGlobal, self.parent) = (name, isGlobal, parent)
    }

    /// What it always holds; `nil` where it changes or cannot be told.
    var onlyValue: Expression? { writings == (isGlobal ? 1 : 0) ? value : nil }
}

/// A function written in a script, or its top level.
final class ScriptedFunction {
    var parameters: [Variable] = []
    var steps: [Step] = []
}

/// What a function does, in order and without its branches: only who is named and called matters here.
enum Step {
    /// A variable is declared, with its value where it is one expression of its own.
    case declare(Variable, Expression?)
    /// Something is written into what an expression names.
    case write(Expression)
    case evaluate(Expression)
}

/// An expression as far as names and calls are concerned.
indirect enum Expression {
    /// A number, a text, `true`, `false` or `nil`.
    case literal(Token)
    case variable(Variable, Token)
    case function(ScriptedFunction)
    case table([Field], Token)
    /// Anything computed of parts, `...` and what stands in brackets included.
    case parts([Expression])
    /// Two expressions of the parts around it that are asked to be the same, or not to be.
    case comparison(Expression, Expression)
    /// An expression and what follows it: `.name`, `[key]`, `(…)`, `:name(…)`.
    case chain(Expression, [Link])

    /// One entry of a table.
    struct Field {
        /// Its key, where it is a name or a plain text.
        let key: Token?
        let name: String?
        let value: Expression
        /// A key that is computed.
        let computed: Expression?
    }

    /// What follows an expression.
    enum Link {
        case member(Token)
        case index(Expression)
        case call([Expression], Token)
        case method(Token, [Expression])
    }
}
