/// The bytes of one record while it is written: whole numbers in groups of seven bits, lowest first; numbers by their
/// bit pattern, lowest byte first; texts and lists of times by their place in the file's own words.
struct BookEncoder {
    private(set) var bytes: [UInt8] = []
    let words: BookWords

    init(_ words: BookWords) { self.words = words }

    mutating func byte(_ byte: UInt8) { bytes.append(byte) }

    mutating func whole(_ number: UInt64) {
        var rest = number
        while rest > 0x7F {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func count(_ number: Int) { whole(UInt64(number)) }

    /// A whole number of either sign: small ones of both stay short.
    mutating func signed(_ number: Int64) { whole(UInt64(bitPattern: (number << 1) ^ (number >> 63))) }

    mutating func number(_ number: Double) {
        withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func numbers(_ numbers: [Double]) {
        count(numbers.count)
        for number in numbers { self.number(number) }
    }

    /// Numbers that often stay as they were or change little, each told apart from the one before: how many stay the
    /// same, then the bytes in which the next one's bits differ.
    ///
    /// After Pelkonen and others (2015), Gorilla, doi:10.14778/2824032.2824078, in whole bytes.
    mutating func slow(_ numbers: some Sequence<Double>) {
        var last: UInt64 = 0
        var same = 0
        for number in numbers {
            let bits = number.bitPattern
            let change = bits ^ last
            last = bits
            guard change != 0 else {
                same += 1
                continue
            }
            count(same)
            same = 0
            let (leading, trailing) = (change.leadingZeroBitCount / 8, change.trailingZeroBitCount / 8)
            byte(UInt8(leading << 4 | trailing))
            for place in trailing..<8 - leading { byte(UInt8(truncatingIfNeeded: change >> UInt64(8 * place))) }
        }
        if same > 0 { count(same) }
    }

    mutating func raw(_ more: [UInt8]) { bytes.append(contentsOf: more) }

    /// A text spelt out.
    mutating func spelt(_ text: String) {
        count(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// A text that many records share.
    mutating func word(_ text: String) { count(words.place(of: text)) }

    /// Times that many records share.
    mutating func times(_ times: [Double]) { count(words.place(of: times)) }
}

/// The same bytes while they are read; nothing in them can make it trap.
struct BookDecoder {
    private let bytes: ArraySlice<UInt8>
    private var next: Int
    let words: BookWords

    init(_ bytes: ArraySlice<UInt8>, _ words: BookWords) {
        (self.bytes, self.words) = (bytes, words)
        next = bytes.startIndex
    }

    /// Bytes that are no record of this book.
    struct Unreadable: Error {}

    var isAtEnd: Bool { next == bytes.endIndex }

    mutating func byte() throws -> UInt8 {
        guard next < bytes.endIndex else { throw Unreadable() }
        defer { next += 1 }
        return bytes[next]
    }

    mutating func whole() throws -> UInt64 {
        var number: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 7) {
            let group = try byte()
            number |= UInt64(group & 0x7F) << UInt64(shift)
            if group < 0x80 { return number }
        }
        throw Unreadable()
    }

    /// A count of things that take at least `size` bytes each: never more than there can be.
    mutating func count(of size: Int = 0) throws -> Int {
        guard let count = Int(exactly: try whole()), size == 0 || count <= (bytes.endIndex - next) / size else {
            throw Unreadable()
        }
        return count
    }

    mutating func signed() throws -> Int64 {
        let number = try whole()
        return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
    }

    mutating func integer() throws -> Int {
        guard let number = Int(exactly: try whole()) else { throw Unreadable() }
        return number
    }

    mutating func number() throws -> Double {
        let bits = try raw(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Double(bitPattern: bits)
    }

    mutating func numbers() throws -> [Double] {
        let count = try count(of: 8)
        let raw = try raw(8 * count)
        return raw.withUnsafeBytes { from in
            (0..<count).map {
                Double(bitPattern: UInt64(littleEndian: from.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self)))
            }
        }
    }

    /// As many numbers as were written with `BookEncoder.slow`.
    mutating func slow(_ count: Int) throws -> [Double] {
        var numbers: [Double] = []
        var last: UInt64 = 0
        while numbers.count < count {
            let same = try integer()
            guard same <= count - numbers.count else { throw Unreadable() }
            numbers.append(contentsOf: repeatElement(Double(bitPattern: last), count: same))
            guard numbers.count < count else { break }
            let span = Int(try byte())
            let (leading, trailing) = (span >> 4, span & 15)
            guard leading + trailing < 8 else { throw Unreadable() }
            for place in trailing..<8 - leading { last ^= UInt64(try byte()) << UInt64(8 * place) }
            numbers.append(Double(bitPattern: last))
        }
        return numbers
    }

    mutating func raw(_ count: Int) throws -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.endIndex - next else { throw Unreadable() }
        defer { next += count }
        return bytes[next..<next + count]
    }

    mutating func spelt() throws -> String {
        let count = try count(of: 1)
        guard let text = String(validating: try raw(count), as: UTF8.self) else { throw Unreadable() }
        return text
    }

    mutating func word() throws -> String { try words.text(at: integer()) }

    mutating func times() throws -> [Double] { try words.times(at: integer()) }

    /// Several of something, each of at least `size` bytes.
    mutating func list<Item>(of size: Int = 1, _ read: (inout BookDecoder) throws -> Item) throws -> [Item] {
        let count = try count(of: size)
        return try (0..<count).map { _ in try read(&self) }
    }
}

/// What the records of one file share: texts and lists of times, each written once before its first use.
final class BookWords {
    private var texts: [String] = []
    private var places: [String: Int] = [:]
    private var vectors: [[Double]] = []
    /// Definitions that have been given a place and are not written yet.
    private(set) var pending: [Definition] = []

    enum Definition: Equatable {
        case text(String)
        case times([Double])
    }

    func place(of text: String) -> Int {
        if let known = places[text] { return known }
        pending.append(.text(text))
        return add(text)
    }

    func place(of times: [Double]) -> Int {
        // A run has one or two lists of times, and all runs of a study the same.
        if let known = vectors.lastIndex(of: times) { return known }
        pending.append(.times(times))
        vectors.append(times)
        return vectors.count - 1
    }

    func takePending() -> [Definition] {
        defer { pending = [] }
        return pending
    }

    /// Takes a definition as it was read.
    func learn(_ definition: Definition) {
        switch definition {
        case .text(let text): _ = add(text)
        case .times(let times): vectors.append(times)
        }
    }

    func text(at place: Int) throws -> String {
        guard texts.indices.contains(place) else { throw BookDecoder.Unreadable() }
        return texts[place]
    }

    func times(at place: Int) throws -> [Double] {
        guard vectors.indices.contains(place) else { throw BookDecoder.Unreadable() }
        return vectors[place]
    }

    private func add(_ text: String) -> Int {
        texts.append(text)
        if places[text] == nil { places[text] = texts.count - 1 }
        return texts.count - 1
    }
}
