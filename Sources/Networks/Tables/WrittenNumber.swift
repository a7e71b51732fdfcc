/// A number as people write it: digits with at most thousands marks, one decimal mark and an exponent.
///
/// The grammar is our own: `nan`, `inf`, hexadecimal, a missing digit before or after the mark, and digit groups of the wrong
/// length are no numbers. Whether `1.250` is a thousand or one and a quarter is for the whole file to tell.
struct WrittenNumber {
    /// The mark between whole and fraction.
    enum DecimalMark {
        case point
        case comma

        var other: DecimalMark { self == .point ? .comma : .point }
    }

    /// What a written number tells about the decimal mark of its file.
    enum Evidence: Equatable {
        case none
        case decimal(DecimalMark)
        case ambiguous
    }

    private let isNegative: Bool
    private let groups: [Substring]
    private let marks: [DecimalMark]
    private let exponent: Substring?
    let evidence: Evidence

    /// Reads a number, or nil where the text is none; `inRupiah` allows `Rp` in front, after which one mark and three
    /// digits are thousands.
    init?(_ text: String, inRupiah: Bool = false) {
        guard text.utf8.count <= 400, text.utf8.allSatisfy({ $0 < 128 }) || inRupiah else { return nil }
        var rest = Substring(text)
        var hasPrefix = false
        isNegative = rest.first == "-"
        if isNegative || rest.first == "+" { rest.removeFirst() }
        if inRupiah, rest.lowercased().hasPrefix("rp") {
            hasPrefix = true
            rest = rest.dropFirst(2)
            if rest.first == "." { rest.removeFirst() }
            rest = rest.drop(while: { $0 == " " || $0 == "\u{A0}" })
        }
        if let mark = rest.firstIndex(where: { $0 == "e" || $0 == "E" }) {
            let power = rest[rest.index(after: mark)...]
            let digits = power.first == "-" || power.first == "+" ? power.dropFirst() : power
            guard !inRupiah, Self.isDigits(digits), digits.count <= 3 else { return nil }
            exponent = power.first == "+" ? digits : power
            rest = rest[..<mark]
        } else {
            exponent = nil
        }
        groups = rest.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        marks = rest.compactMap { $0 == "." ? .point : $0 == "," ? .comma : nil }
        guard groups.allSatisfy(Self.isDigits), let told = Self.evidence(groups, marks) else { return nil }
        switch told {
        case .ambiguous where exponent != nil: evidence = .decimal(marks[0])
        case .ambiguous where hasPrefix: evidence = .decimal(marks[0].other)
        default: evidence = told
        }
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    }

    private static func evidence(_ groups: [Substring], _ marks: [DecimalMark]) -> Evidence? {
        guard let last = marks.last else { return Evidence.none }
        func areThousands(_ groups: ArraySlice<Substring>) -> Bool {
            groups[0].count <= 3 && groups[0].first != "0" && groups.dropFirst().allSatisfy { $0.count == 3 }
        }
        if marks.count == 1 {
            return areThousands(groups[...]) ? .ambiguous : .decimal(last)
        }
        if marks.allSatisfy({ $0 == last }) { return areThousands(groups[...]) ? .decimal(last.other) : nil }
        guard marks.dropLast().allSatisfy({ $0 != last }), areThousands(groups.dropLast()) else { return nil }
        return .decimal(last)
    }

    /// The number's digits under a decimal mark, or nil where they contradict it or the mark is needed and not known.
    private func digits(_ mark: DecimalMark?) -> (whole: String, fraction: Substring)? {
        guard let last = marks.last else { return (groups.joined(), "") }
        let decimal: DecimalMark
        switch (evidence, mark) {
        case (.decimal(let told), nil): decimal = told
        case (.decimal(let told), .some(let mark)):
            guard told == mark else { return nil }
            decimal = told
        case (_, .some(let mark)): decimal = mark
        case (_, nil): return nil
        }
        return last == decimal ? (groups.dropLast().joined(), groups[groups.count - 1]) : (groups.joined(), "")
    }

    /// Its value, or nil where it is not finite or the file's decimal mark does not settle it; `-0` is 0.
    func value(_ mark: DecimalMark?) -> Double? {
        guard let (whole, fraction) = digits(mark) else { return nil }
        let text = whole + "." + (fraction.isEmpty ? "0" : fraction) + (exponent.map { "e" + $0 } ?? "")
        guard let value = Double(text), value.isFinite else { return nil }
        return isNegative && value != 0 ? -value : value
    }

    /// Its value as a whole number, or nil where it has a fraction other than zeros, an exponent, or does not fit.
    func whole(_ mark: DecimalMark?) -> Int? {
        guard exponent == nil, let (whole, fraction) = digits(mark), fraction.allSatisfy({ $0 == "0" }) else {
            return nil
        }
        return Int((isNegative ? "-" : "") + whole)
    }
}
