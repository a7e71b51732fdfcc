import Simulation

/// How numbers, money, dates and lengths of time are written in one language; no locale is asked.
///
/// Indonesian: Rp1.250.000, Rp18,4 juta, 1.234,5, 66,9%, 4 Januari 2027. English: Rp1,250,000, Rp18.4 million, 1,234.5,
/// 66.9%, 4 January 2027. A minus is the sign U+2212, never a hyphen.
public struct Writing: Sendable, Hashable {
    /// The language that is written.
    public let language: Language

    /// Writing in `language`.
    public init(_ language: Language) {
        self.language = language
    }

    /// The mark before the decimals.
    public var decimalMark: String { language == .indonesian ? "," : "." }

    /// The mark between groups of three digits.
    public var groupMark: String { language == .indonesian ? "." : "," }

    /// A whole number in groups of three digits.
    public func whole(_ number: Int64) -> String {
        (number < 0 ? "−" : "") + grouped(String(number.magnitude))
    }

    /// A whole number in groups of three digits.
    public func whole(_ number: Int) -> String {
        whole(Int64(number))
    }

    /// A number with a fixed count of decimals, halves rounded away from zero; a rounded zero has no sign.
    ///
    /// - Parameters:
    ///   - value: Any finite number; from 10¹⁵ on it is written as a power of ten.
    ///   - places: Decimals, 0…9.
    public func decimal(_ value: Double, places: Int = 0) -> String {
        guard value.isFinite else { return "–" }
        guard abs(value) < 1e15 else { return power(value) }
        let (sign, digits, fraction) = rounded(value, places: places)
        return sign + grouped(digits) + (fraction.isEmpty ? "" : decimalMark + fraction)
    }

    /// A number with as many decimals as its significant digits need, trailing zeros dropped: parameters in tables.
    ///
    /// - Parameter digits: Significant digits, 1 or more; digits before the mark are never dropped.
    public func number(_ value: Double, digits: Int = 3) -> String {
        guard value.isFinite, value != 0, abs(value) < 1e15 else { return decimal(value) }
        var places = 0
        var size = abs(value)
        var full = 1.0
        for _ in 1..<max(2, digits) { full *= 10 }
        while size < full, places < 9 {
            size *= 10
            places += 1
        }
        let (sign, digits, fraction) = rounded(value, places: places)
        var kept = Substring(fraction)
        while kept.hasSuffix("0") { kept = kept.dropLast() }
        return sign + grouped(digits) + (kept.isEmpty ? "" : decimalMark + kept)
    }

    /// A share of 1 in percent.
    public func percent(_ share: Double, places: Int = 0) -> String {
        share.isFinite ? decimal(share * 100, places: places) + "%" : decimal(share)
    }

    /// Whole rupiah, every digit: Rp1.250.000.
    public func rupiah(_ sum: Int64) -> String {
        (sum < 0 ? "−" : "") + "Rp" + grouped(String(sum.magnitude))
    }

    /// Rupiah as people say them: every digit below a million, above it one decimal of a million, billion or trillion.
    public func shortRupiah(_ sum: Double) -> String {
        guard sum.isFinite else { return "–" }
        let scale = RupiahScale(for: abs(sum))
        return scale.write(sum, places: scale == .rupiah ? 0 : 1, in: self)
    }

    private func power(_ value: Double) -> String {
        var exponent = 0
        var size = value
        while abs(size) >= 10 {
            size /= 10
            exponent += 1
        }
        return decimal(size, places: 2) + " × 10^\(exponent)"
    }

    private func rounded(_ value: Double, places: Int) -> (sign: String, whole: String, fraction: String) {
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        // Above 2⁵³ units a double has no more decimals to show.
        let units = abs(value) * scale
        guard units < 9e15 else { return rounded(value, places: max(0, places - 1)) }
        let count = UInt64(units.rounded())
        var digits = String(count)
        if digits.count <= places { digits = String(repeating: "0", count: places + 1 - digits.count) + digits }
        return (value < 0 && count > 0 ? "−" : "", String(digits.dropLast(places)), String(digits.suffix(places)))
    }

    private func grouped(_ digits: String) -> String {
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result += groupMark }
            result.append(digit)
        }
        return result
    }
}

/// In what rupiah are counted when they are written short.
enum RupiahScale: Double, CaseIterable {
    case rupiah = 1
    case million = 1e6
    case billion = 1e9
    case trillion = 1e12

    /// The scale for a sum of this size: the largest in which it is at least 1 when rounded to a tenth.
    init(for size: Double) {
        self = RupiahScale.allCases.last { $0 == .rupiah || size >= $0.rawValue * 0.99995 } ?? .rupiah
        if self == .rupiah, size.rounded() >= 1e6 { self = .million }
    }

    /// The word after the number.
    var word: Text {
        switch self {
        case .rupiah: Text("")
        case .million: Text(id: " juta", en: " million")
        case .billion: Text(id: " miliar", en: " billion")
        case .trillion: Text(id: " triliun", en: " trillion")
        }
    }

    /// A sum in this scale.
    func write(_ sum: Double, places: Int, in writing: Writing) -> String {
        let number = writing.decimal(sum / rawValue, places: places)
        let (sign, digits) = number.hasPrefix("−") ? ("−", String(number.dropFirst())) : ("", number)
        return sign + "Rp" + digits + word[writing.language]
    }
}
