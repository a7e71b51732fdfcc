/// A JSON value (RFC 8259) whose text is the same for the same value: keys sorted by their bytes, numbers exact.
public enum JSON: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case yes(Bool)
    /// A whole number.
    case whole(Int64)
    /// A number in the shortest form that reads back exactly; NaN and infinities become `null`.
    case number(Double)
    /// A text.
    case text(String)
    /// Values in order.
    case list([JSON])
    /// Values by key.
    case object([String: JSON])

    /// The text, indented by two spaces, with a line feed at its end.
    public var text: String {
        var result = ""
        write(into: &result, indent: "")
        return result + "\n"
    }

    private func write(into result: inout String, indent: String) {
        switch self {
        case .null: result += "null"
        case .yes(let value): result += value ? "true" : "false"
        case .whole(let value): result += String(value)
        case .number(let value): result += value.isFinite ? Exact.text(value) : "null"
        case .text(let text): JSON.quote(text, into: &result)
        case .list(let values):
            JSON.enclose("[", "]", values, indent, into: &result) { value, result, inner in
                value.write(into: &result, indent: inner)
            }
        case .object(let values):
            let sorted = values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            JSON.enclose("{", "}", sorted, indent, into: &result) { pair, result, inner in
                JSON.quote(pair.key, into: &result)
                result += ": "
                pair.value.write(into: &result, indent: inner)
            }
        }
    }

    private static func enclose<Element>(
        _ open: String, _ close: String, _ elements: [Element], _ indent: String, into result: inout String,
        _ write: (Element, inout String, String) -> Void
    ) {
        guard !elements.isEmpty else {
            result += open + close
            return
        }
        result += open + "\n"
        for (index, element) in elements.enumerated() {
            result += indent + "  "
            write(element, &result, indent + "  ")
            result += index + 1 < elements.count ? ",\n" : "\n"
        }
        result += indent + close
    }

    private static func quote(_ text: String, into result: inout String) {
        result += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 32 || (127..<160).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        result += "\""
    }
}

/// Numbers in files: the shortest decimal form that reads back as the same double, at most 17 significant digits.
public enum Exact {
    /// The number with a decimal point, whole numbers without ".0"; −0 is written 0.
    ///
    /// - Returns: An empty text for NaN and infinities, which never stand in a file.
    public static func text(_ value: Double) -> String {
        guard value.isFinite else { return "" }
        if value == 0 { return "0" }
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
