import Simulation

/// A problem as people and as programs read it.
public struct ProblemText: Sendable {
    private let problem: Problem

    /// The printing of `problem`.
    public init(_ problem: Problem) { self.problem = problem }

    /// File and line, what is wrong, the source line with a caret, the remedy, the code; nothing in it acts.
    ///
    /// - Parameters:
    ///   - trace: Whether the traceback is shown.
    ///   - program: The program as the user typed it, for the hint at `explain`; `nil` leaves the hint out.
    public func text(_ language: Language, ink: Ink = Ink(false), trace: Bool = false, program: String? = nil) -> String
    {
        let indonesian = language == .indonesian
        var lines: [String] = []
        var start = indonesian ? "galat" : "error"
        if let place = problem.place {
            start =
                Plain.line(place.file) + (place.line.map { ":\($0)" } ?? "")
                + (place.line == nil ? "" : place.column.map { ":\($0)" } ?? "")
        }
        lines.append("\(ink.bold(start)): \(ink.bad(Plain.line(problem.cause[language])))")
        if let place = problem.place, let source = place.source {
            lines += ProblemText.excerpt(source, line: place.line, column: place.column, ink)
        }
        if let remedy = problem.remedy {
            lines.append((indonesian ? "  perbaikan: " : "  remedy: ") + Plain.line(remedy[language], limit: 1200))
        }
        if trace {
            lines += problem.trace.map { "    " + Plain.line($0) }
        }
        let explain =
            program.map { "  (\($0) \(indonesian ? "jelaskan" : "explain") \(Plain.line(problem.code)))" } ?? ""
        lines.append(ink.faint((indonesian ? "  kode: " : "  code: ") + Plain.line(problem.code) + explain))
        return lines.joined(separator: "\n") + "\n"
    }

    /// The source line and a caret under the column; a long line is cut round it.
    private static func excerpt(_ source: String, line: Int?, column: Int?, _ ink: Ink) -> [String] {
        let characters = Array(source.replacing("\t", with: " "))
        let wanted = max(0, (column ?? 1) - 1)
        let from = wanted > 70 ? min(wanted - 40, max(0, characters.count - 90)) : 0
        let shown = String(characters.dropFirst(from).prefix(90))
        let head = (from > 0 ? "…" : "") + Plain.line(shown) + (characters.count > from + 90 ? "…" : "")
        let number = line.map(String.init) ?? ""
        var lines = ["  \(number) | \(head)"]
        if column != nil, wanted <= characters.count {
            let before = Plain.width(Plain.line(String(characters[from..<min(wanted, characters.count)])))
            let space = String(repeating: " ", count: before + (from > 0 ? 1 : 0))
            lines.append("  " + String(repeating: " ", count: number.count) + " | " + space + ink.bad("^"))
        }
        return lines
    }

    /// The problem as a JSON object: code, kind, cause and remedy in both languages, place, traceback.
    ///
    /// Both languages stand in it, so that it does not depend on the one that was asked for.
    public var object: JSON {
        func both(_ text: Text) -> JSON { .object(["id": .text(text.id), "en": .text(text.en)]) }
        var error: [String: JSON] = [
            "code": .text(problem.code), "kind": .text(problem.kind.rawValue), "cause": both(problem.cause),
        ]
        error["remedy"] = problem.remedy.map(both)
        if let place = problem.place {
            error["file"] = .text(place.file)
            error["line"] = place.line.map { .whole(Int64($0)) }
            error["column"] = place.column.map { .whole(Int64($0)) }
            error["source"] = place.source.map { .text($0) }
        }
        if !problem.trace.isEmpty { error["trace"] = .list(problem.trace.map { .text($0) }) }
        return .object(error)
    }

    /// What `--json` prints when a command fails: the problem under the key `error`, with the exit status.
    public func json(exit status: Int32) -> String {
        JSON.object(["schema": .text("wahana/error/1"), "error": object, "exit": .whole(Int64(status))]).text
    }
}
