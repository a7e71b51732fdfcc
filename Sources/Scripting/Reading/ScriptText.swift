import LuaBridge
import Simulation

/// The Lua files of a scenario as text: turns errors into problems with file, line, column and source line.
final class ScriptText {
    private var texts: [String: String] = [:]

    /// Makes a file's text known under the name that messages show.
    func add(_ text: String, file: String) { texts[file] = text }

    /// Whether a file's text was used.
    func knows(_ file: String) -> Bool { texts[file] != nil }

    /// A file's lines; split when something is wrong, which in most runs nothing is.
    private func lines(of file: String) -> [String]? {
        texts[file].map { text in
            text.split(separator: "\n", omittingEmptySubsequences: false).map {
                $0.hasSuffix("\r") ? String($0.dropLast()) : String($0)
            }
        }
    }

    /// Anything thrown while a script was at work, as a problem of `kind`.
    func problem(_ error: any Error, at place: LuaPlace? = nil, kind: Problem.Kind) -> Problem {
        switch error {
        case let error as LuaError:
            var problem = problem(error, kind: kind)
            if problem.place == nil { problem.place = place.map { self.place($0, trail: []) } }
            return problem
        case var problem as Problem:
            if problem.place == nil { problem.place = place.map { self.place($0, trail: []) } }
            if problem.kind == .scenario || problem.kind == .run { problem.kind = kind }
            return problem
        case let misuse as Misuse:
            return Problem(
                kind, misuse.code.rawValue, at: place.map { self.place($0, trail: misuse.trail) }, misuse.cause,
                remedy: misuse.remedy)
        case let invalid as InvalidParameter:
            let word = invalid.name.split(whereSeparator: { ".:".contains($0) }).last.map(String.init)
            return Problem(
                kind, ProblemCode.value.rawValue, at: place.map { self.place($0, trail: word.map { [$0] } ?? []) },
                invalid.sentence)
        case let stopped as RunStopped:
            let words = LimitWords.words(stopped.limit)
            return Problem(
                .limit, words.code.rawValue, at: place.map { self.place($0, trail: []) }, words.cause,
                remedy: words.remedy)
        case let busy as RunTooBusy:
            return Problem(
                .limit, ProblemCode.steps.rawValue, at: place.map { self.place($0, trail: []) },
                Text(
                    id: "terlalu banyak kejadian pada hari ke-\(shortest(busy.day)): sesuatu berulang tanpa henti",
                    en: "too many events on day \(shortest(busy.day)): something recurs without end"),
                remedy: Text(id: "perpanjang selang waktunya", en: "make its interval longer"))
        default:
            return Problem(
                .fault, ProblemCode.fault.rawValue, at: place.map { self.place($0, trail: []) },
                Text(id: "kesalahan pada Wahana: \(error)", en: "a fault of Wahana: \(error)"))
        }
    }

    private func problem(_ error: LuaError, kind: Problem.Kind) -> Problem {
        var result: Problem
        switch error.cause {
        case .host(let inner):
            result = problem(inner, at: error.place, kind: kind)
        case .limit(let limit):
            let words = LimitWords.words(limit)
            result = Problem(
                .limit, words.code.rawValue, at: error.place.map { place($0, trail: []) }, words.cause,
                remedy: words.remedy)
        case .syntax, .runtime:
            let words = LuaMessages.words(error)
            var place = error.place.map {
                Problem.Place(
                    file: $0.file, line: $0.line, column: error.column,
                    source: error.sourceLine ?? line($0.file, $0.line))
            }
            var remedy = words.remedy
            if case .syntax = error.cause, let file = error.place?.file, let line = error.place?.line,
                let found = texts[file].flatMap({ SyntaxPlace(error.message, line: line, in: $0) })
            {
                place = self.place(of: found.token, in: file, isBehind: found.isBehind)
                remedy = found.remedy ?? remedy
            }
            result = Problem(kind, words.code.rawValue, at: place, words.cause, remedy: remedy)
        }
        result.trace = error.traceback.isEmpty ? [] : error.tracebackText.split(separator: "\n").map(String.init)
        return result
    }

    private func line(_ file: String, _ number: Int) -> String? {
        guard let lines = lines(of: file), lines.indices.contains(number - 1) else { return nil }
        return lines[number - 1]
    }

    /// The place of the last word of `trail`, looked for from the line of the call on; the call's line where a word is
    /// not found.
    func place(_ place: LuaPlace, trail: [String]) -> Problem.Place {
        let whole = Problem.Place(file: place.file, line: place.line, source: line(place.file, place.line))
        guard let lines = lines(of: place.file), !trail.isEmpty, place.line >= 1 else { return whole }
        var (row, column) = (place.line - 1, 0)
        for word in trail {
            guard let found = ScriptText.find(word, in: lines, from: (row, column)) else { return whole }
            (row, column) = found
        }
        return Problem.Place(file: place.file, line: row + 1, column: column + 1, source: lines[row])
    }

    /// The place of a token of a file; of a text in quotes, its first letter.
    ///
    /// - Parameter isBehind: Whether the place right behind it is meant, on the line on which it ends.
    func place(of token: Token, in file: String, isBehind: Bool = false) -> Problem.Place {
        if isBehind {
            let end = token.line + token.written.count(where: \.isNewline)
            let before = texts[file].map { self.before($0, token.end) } ?? ""
            return Problem.Place(file: file, line: end, column: before.count + 1, source: line(file, end))
        }
        let line = line(file, token.line)
        let start = token.start + (token.plainText?.isEmpty == false ? 1 : 0)
        let before = texts[file].map { self.before($0, start) } ?? ""
        return Problem.Place(file: file, line: token.line, column: before.count + 1, source: line)
    }

    /// What stands on the line of a byte before it.
    private func before(_ text: String, _ byte: Int) -> String {
        var before = text.utf8.prefix(byte)
        if let end = before.lastIndex(of: 10) { before = before[before.index(after: end)...] }
        return String(decoding: before, as: UTF8.self)
    }

    /// How far below the call a word is looked for; the longest table of a plan is shorter.
    private static let reach = 120

    private static func find(_ word: String, in lines: [String], from start: (row: Int, column: Int)) -> (Int, Int)? {
        // No planner writes a name that is longer, and a stranger's may be millions of letters long.
        guard word.utf8.count <= 200 else { return nil }
        let wanted = Array(word)
        guard !wanted.isEmpty, start.row < lines.count else { return nil }
        for row in start.row..<min(lines.count, start.row + reach) {
            let characters = Array(lines[row])
            let first = row == start.row ? start.column : 0
            guard characters.count >= wanted.count, first <= characters.count - wanted.count else { continue }
            for column in first...(characters.count - wanted.count)
            where Array(characters[column..<column + wanted.count]) == wanted {
                let before = column > 0 ? characters[column - 1] : " "
                let after = column + wanted.count < characters.count ? characters[column + wanted.count] : " "
                if !isWord(before) && !isWord(after) { return (row, column) }
            }
        }
        return nil
    }

    private static func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
    }
}
