import Simulation

/// A script used the vocabulary wrongly: what is wrong and how to mend it, before file and line are known.
struct Misuse: Error, CustomStringConvertible {
    /// The stable code of the problem.
    let code: ProblemCode
    /// What is wrong, in one sentence without a full stop.
    let cause: Text
    /// What to do.
    let remedy: Text?
    /// The words in the script that it is about, from the outermost table inwards; they lead to line and column.
    var trail: [String]

    init(_ code: ProblemCode, _ cause: Text, remedy: Text? = nil, trail: [String] = []) {
        (self.code, self.cause, self.remedy, self.trail) = (code, cause, remedy, trail)
    }

    /// What a script sees that catches it.
    var description: String { cause.en + (remedy.map { " (\($0.en))" } ?? "") }

    /// A name that `owner` does not have.
    ///
    /// - Parameter guesses: The names among which the nearest is looked for, where they are more than those listed.
    static func unknown(
        _ name: String, in owner: Text, known: [String], guesses: [String]? = nil, trail: [String] = []
    ) -> Misuse {
        let guess = nearestName(to: name, among: guesses ?? known)
        let list = known.joined(separator: ", ")
        var remedy: Text?
        switch (guess, known.isEmpty) {
        case (let guess?, true): remedy = Text(id: "mungkin maksudnya '\(guess)'", en: "did you mean '\(guess)'?")
        case (let guess?, false):
            remedy = Text(
                id: "mungkin maksudnya '\(guess)'? yang ada: \(list)", en: "did you mean '\(guess)'? there are: \(list)"
            )
        case (nil, false): remedy = Text(id: "yang ada: \(list)", en: "there are: \(list)")
        case (nil, true): break
        }
        return Misuse(
            .name,
            Text(
                id: "\(owner.id) tidak mengenal '\(LuaWords.shortened(name))'",
                en: "\(owner.en) does not know '\(LuaWords.shortened(name))'"),
            remedy: remedy, trail: trail + [name])
    }

    /// A name of Lua that scripts here do not have.
    ///
    /// - Parameter why: The reason, a sentence with its full stop.
    static func removed(_ name: String, _ why: Text) -> Misuse {
        Misuse(
            .name,
            Text(id: "'\(name)' dari Lua tidak ada di sini", en: "Lua's '\(name)' is not there"),
            remedy: why.map { ($0.first?.lowercased() ?? "") + $0.dropFirst().dropLast() }, trail: [name])
    }
}
