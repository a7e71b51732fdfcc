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
    var source: String?

    init(
        _ cause: Cause, line: Int? = nil, field: Int? = nil, header: String? = nil, value: String? = nil,
        source: String? = nil
    ) {
        self.cause = cause
        self.line = line
        self.field = field
        self.header = header
        self.value = value
        self.source = source
    }

    /// The problem as people read it.
    func problem(in file: String) -> Problem {
        let (code, cause, remedy) = words
        var place = Problem.Place(file: file, line: line)
        place.source = source
        return Problem(.scenario, code, at: place, subject + cause, remedy: remedy)
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
    private func shown(_ value: String) -> String {
        let plain = value.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : String($0) }
        return plain.count > 40 ? plain.prefix(39).joined() + "…" : plain.joined()
    }
}
