/// Which ties are there already: keys in one flat array, searched from a mixed place onwards (open addressing).
///
/// At most half of the places are taken, so that a search soon meets a free one. A general `Set` made building a graph twice
/// as slow, and a graph is built for every run.
struct TieSet: Sendable {
    /// The most nodes whose pairs, with a kind, fit one word of 64 bits: 28 bits for each end and 8 for the kind.
    static let mostNodes = 1 << 28 - 1

    private var places: [UInt64]
    private var count = 0

    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        places = [UInt64](repeating: 0, count: size)
    }

    /// The word of a tie; never zero, which marks a free place.
    private static func word(_ from: Int, _ to: Int, _ kind: TieKind) -> UInt64 {
        UInt64(from + 1) << 36 | UInt64(to) << 8 | UInt64(kind.rawValue)
    }

    /// The place of a word, or the free place where it would stand.
    private func place(of word: UInt64) -> Int {
        let mask = places.count - 1
        var mixed = word &* 0x9E37_79B9_7F4A_7C15
        mixed ^= mixed >> 32
        var place = Int(truncatingIfNeeded: mixed) & mask
        while places[place] != 0, places[place] != word { place = (place + 1) & mask }
        return place
    }

    func contains(_ from: Int, _ to: Int, _ kind: TieKind) -> Bool {
        places[place(of: Self.word(from, to, kind))] != 0
    }

    /// Adds a tie; false where it was there.
    mutating func insert(_ from: Int, _ to: Int, _ kind: TieKind) -> Bool {
        let word = Self.word(from, to, kind)
        let free = place(of: word)
        guard places[free] == 0 else { return false }
        places[free] = word
        count += 1
        if count * 2 > places.count { grow() }
        return true
    }

    private mutating func grow() {
        let words = places
        places = [UInt64](repeating: 0, count: words.count * 2)
        for word in words where word != 0 { places[place(of: word)] = word }
    }
}
