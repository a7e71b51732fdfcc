import Simulation

/// What is wrong with a data file, and where: the facts; `problem` has the sentences.
struct TableFault: Error {
    enum Cause {
        case notUTF8
        case tooLarge(String)
        case empty
        case controlCharacter(UInt8)
        case quoteInside
        case textAfterQuote
        case quoteNotClosed
        case lineBreak
        case ambiguousSeparator
        case fieldCount(found: Int, expected: Int)
        case headerEmpty
        case headerTwice(firstColumn: Int)
        case headerUnknown(known: [String])
        case columnMissing(Column, present: [String])
        case valueMissing
        case value(expected: Text)
        case ambiguousNumber
        case mixedNumbers(other: String, otherLine: Int)
        case codeTwice(firstLine: Int)
        case unknownCode(known: [String])
        case personalCode
        case personalHeader(what: Text)
        case personalValue(what: Text)
        case rule(Text)
    }

    let cause: Cause
    var line: Int?
    /// The field's number in its line, from 1.
    var field: Int?
    /// The header of the field's column, as the file writes it.
    var header: String?
    var value: String?

    init(_ cause: Cause, line: Int? = nil, field: Int? = nil, header: String? = nil, value: String? = nil) {
        self.cause = cause
        self.line = line
        self.field = field
        self.header = header
        self.value = value
    }

    /// The problem as people read it; with the file's bytes it shows the line, but for values that are personal.
    func problem(in file: String, bytes: [UInt8] = []) -> Problem {
        let (code, cause, remedy) = words
        var place = Problem.Place(file: file, line: line)
        if !holdsPersonalValue, let line, let source = Self.line(line, of: bytes) {
            place.source = shown(source, most: 200)
            let needle = value ?? (isAboutHeader ? header ?? "" : "")
            if !needle.isEmpty, let range = source.firstRange(of: needle) {
                place.column = source.distance(from: source.startIndex, to: range.lowerBound) + 1
            }
        }
        return Problem(.scenario, code, at: place, subject + cause, remedy: remedy)
    }

    /// Whether the line is that of the headers, where alone a header can be pointed at.
    private var isAboutHeader: Bool {
        switch cause {
        case .headerTwice, .headerUnknown, .personalHeader: true
        default: false
        }
    }

    private var holdsPersonalValue: Bool {
        switch cause {
        case .personalValue, .personalCode, .notUTF8: true
        default: false
        }
    }

    /// A line of the file, from 1, unless it is too long to be shown.
    private static func line(_ number: Int, of bytes: [UInt8]) -> String? {
        let lines = bytes.split(separator: 10, maxSplits: number, omittingEmptySubsequences: false)
        guard number >= 1, number <= lines.count, lines[number - 1].count <= 1_000 else { return nil }
        var line = lines[number - 1]
        if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        if line.last == 13 { line = line.dropLast() }
        return String(decoding: line, as: UTF8.self)
    }

    /// Which column and value it is about, to open the sentence.
    private var subject: Text {
        var subject = Text("")
        if let header {
            subject = Text(id: "kolom '\(shown(header))'", en: "column '\(shown(header))'")
        } else if let field {
            subject = Text(id: "kolom ke-\(field)", en: "column \(field)")
        }
        if let value {
            let words = Text(id: "nilai '\(shown(value))'", en: "value '\(shown(value))'")
            subject = subject == Text("") ? words : subject + Text(", ") + words
        }
        return subject == Text("") ? subject : subject + Text(": ")
    }

    /// A value short enough for a sentence and without characters that would act on a terminal.
    private func shown(_ value: String, most: Int = 40) -> String {
        let start = value.unicodeScalars.prefix(most + 1)
        let plain = start.map { $0.properties.generalCategory == .control ? " " : String($0) }
        return plain.count > most ? plain.prefix(most - 1).joined() + "…" : plain.joined()
    }
}
