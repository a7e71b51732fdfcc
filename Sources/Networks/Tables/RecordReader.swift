/// Splits the bytes of a CSV file into records, strictly after RFC 4180 (Shafranovich 2005, doi:10.17487/RFC4180).
///
/// Beyond the RFC: a byte-order mark, `;` as separator, LF as line end, a first line `sep=;`, and rows of empty cells at the
/// end (they are dropped) are accepted, because spreadsheets write them.
struct RecordReader {
    /// One line of the table: the line of the file on which it begins, and its fields.
    struct Record {
        let line: Int
        var fields: [String]
    }

    /// Bounds that keep a hostile file from taking the machine.
    static let most = (bytes: 8 << 20, fields: 1_000)

    private let bytes: [UInt8]
    private var position: Int
    private var line = 1
    private var separator = UInt8(ascii: ",")

    /// The records of a file, the header first.
    static func records(of bytes: [UInt8], knows: (_ header: String) -> Bool) throws -> [Record] {
        guard bytes.count <= most.bytes else { throw TableFault(.tooLarge("8 MiB")) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw TableFault(.notUTF8) }
        if let line = lineThatIsNotUTF8(bytes) { throw TableFault(.notUTF8, line: line) }
        var reader = RecordReader(bytes)
        try reader.recogniseSeparator(knows)
        return try reader.all()
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    private static func lineThatIsNotUTF8(_ bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var line = 1
        for piece in bytes.split(separator: 10, omittingEmptySubsequences: false) {
            if String(validating: piece, as: UTF8.self) == nil { return line }
            line += 1
        }
        return line
    }

    /// Decides between `,` and `;` from the header line alone: the one that occurs, or under which every header is known.
    private mutating func recogniseSeparator(_ knows: (String) -> Bool) throws {
        for (text, byte) in [("sep=;", UInt8(ascii: ";")), ("sep=,", UInt8(ascii: ","))]
        where bytes[position...].starts(with: text.utf8) {
            separator = byte
            position += text.utf8.count
            if position < bytes.count, bytes[position] == 13 { position += 1 }
            if position < bytes.count, bytes[position] == 10 { position += 1 }
            line = 2
            return
        }
        var fitting: [UInt8] = []
        var occurring: [UInt8] = []
        for byte in [UInt8(ascii: ","), UInt8(ascii: ";")] {
            var trial = self
            trial.separator = byte
            guard let header = try? trial.next(), header.fields.count > 1 else { continue }
            occurring.append(byte)
            if header.fields.allSatisfy(knows) { fitting.append(byte) }
        }
        if occurring.count == 1 { separator = occurring[0] }
        if occurring.count == 2 {
            guard fitting.count == 1 else { throw TableFault(.ambiguousSeparator, line: 1) }
            separator = fitting[0]
        }
    }

    private mutating func all() throws -> [Record] {
        var records: [Record] = []
        while let record = try next() {
            if let header = records.first, record.fields.count != header.fields.count {
                if record.fields.allSatisfy(\.isEmpty), try onlyEmptyFollow() { break }
                throw TableFault(
                    .fieldCount(found: record.fields.count, expected: header.fields.count), line: record.line)
            }
            records.append(record)
        }
        while records.count > 1, records[records.count - 1].fields.allSatisfy(\.isEmpty) { records.removeLast() }
        guard let header = records.first, !header.fields.allSatisfy(\.isEmpty) else { throw TableFault(.empty) }
        return records
    }

    private mutating func onlyEmptyFollow() throws -> Bool {
        while let record = try next() {
            if !record.fields.allSatisfy(\.isEmpty) { return false }
        }
        return true
    }

    /// The next record, or nil at the end of the file.
    private mutating func next() throws -> Record? {
        guard position < bytes.count else { return nil }
        var record = Record(line: line, fields: [])
        while true {
            guard record.fields.count < Self.most.fields else {
                throw TableFault(.tooLarge("\(Self.most.fields)"), line: line, field: record.fields.count + 1)
            }
            record.fields.append(try field(number: record.fields.count + 1))
            guard position < bytes.count else { return record }
            if bytes[position] == separator {
                position += 1
                continue
            }
            try lineEnd()
            return record
        }
    }

    private mutating func lineEnd() throws {
        if bytes[position] == 13 {
            guard position + 1 < bytes.count, bytes[position + 1] == 10 else {
                throw TableFault(.lineBreak, line: line)
            }
            position += 1
        }
        position += 1
        line += 1
    }

    private mutating func field(number: Int) throws -> String {
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return try quoted(number: number) }
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == separator || byte == 10 || byte == 13 { break }
            if byte == UInt8(ascii: "\"") { throw TableFault(.quoteInside, line: line, field: number) }
            try refuseControl(byte, number)
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self).trimmed
    }

    private mutating func quoted(number: Int) throws -> String {
        let opening = line
        position += 1
        var content: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte != UInt8(ascii: "\"") {
                if byte == 10 { line += 1 }
                if byte != 10 && byte != 13 { try refuseControl(byte, number) }
                content.append(byte)
                continue
            }
            if position < bytes.count, bytes[position] == byte {
                content.append(byte)
                position += 1
                continue
            }
            if position < bytes.count, ![separator, 10, 13].contains(bytes[position]) {
                throw TableFault(.textAfterQuote, line: line, field: number)
            }
            return String(decoding: content, as: UTF8.self).trimmed
        }
        throw TableFault(.quoteNotClosed, line: opening, field: number)
    }

    private func refuseControl(_ byte: UInt8, _ number: Int) throws {
        if (byte < 32 && byte != 9) || byte == 127 {
            throw TableFault(.controlCharacter(byte), line: line, field: number)
        }
    }
}

extension String {
    /// Without the spaces, tabs and no-break spaces at both ends.
    var trimmed: String {
        func isPlain(_ byte: UInt8?) -> Bool { byte.map { $0 > 32 && $0 < 128 } ?? true }
        if isPlain(utf8.first), isPlain(utf8.last) { return self }
        let blanks: Set<Character> = [" ", "\t", "\u{A0}", "\n", "\r\n"]
        guard let first = first, let last = last, blanks.contains(first) || blanks.contains(last) else { return self }
        let head = drop(while: blanks.contains)
        return String(head.reversed().drop(while: blanks.contains).reversed())
    }
}
