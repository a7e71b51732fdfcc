/// A value that a model or a declaration cannot take: which one, what it must be, what it was.
///
/// Thrown by every room for anything that a scenario can cause; `Scripting` adds the file and the line.
public struct InvalidParameter: Error, Sendable, Hashable {
    /// The planner's name of the value, such as `institution.trust`.
    public let name: String
    /// What would have been right, to stand after "must", such as "lie in 0…1".
    public let must: Text
    /// The refused value as it was given.
    public let got: String

    /// A refusal of the value `got` of `name`.
    public init(_ name: String, must: Text, got: String) {
        self.name = name
        self.must = must
        self.got = got
    }

    /// A refusal of a number.
    public init(_ name: String, must: Text, got: Double) {
        self.init(name, must: must, got: shortest(got))
    }

    /// The sentence for people: name, rule and value.
    public var sentence: Text {
        Text(id: "\(name) harus \(must.id) (tertulis \(got))", en: "\(name) must \(must.en) (got \(got))")
    }
}

extension InvalidParameter {
    /// Refuses a number outside `range` (bounds included) or one that is not finite.
    ///
    /// - Throws: `InvalidParameter` naming the range and, where given, the unit.
    public static func check(_ value: Double, named name: String, in range: ClosedRange<Double>, unit: String = "")
        throws
    {
        guard value.isFinite, range.contains(value) else {
            let bounds =
                "\(shortest(range.lowerBound))…\(shortest(range.upperBound))" + (unit.isEmpty ? "" : " \(unit)")
            throw InvalidParameter(name, must: Text(id: "berada dalam \(bounds)", en: "lie in \(bounds)"), got: value)
        }
    }
}

/// A number in its shortest exact decimal form, whole numbers without ".0": the form used in messages, never in files.
public func shortest(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
