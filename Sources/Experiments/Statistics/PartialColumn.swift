/// Numbers by row, some of which are missing; 8 bytes a row.
public struct PartialColumn: RandomAccessCollection, Sendable, Hashable, ExpressibleByArrayLiteral {
    /// What is missing is NaN in here; no number that counts is.
    private var numbers: [Double] = []

    /// A column without rows, with room for `count`.
    public init(reserving count: Int) { numbers.reserveCapacity(count) }

    /// A column in which all of `count` rows are missing.
    public init(missing count: Int) { numbers = Array(repeating: .nan, count: count) }

    /// The numbers of the rows.
    public init(arrayLiteral elements: Double?...) { numbers = elements.map { $0 ?? .nan } }

    /// Adds a row.
    public mutating func append(_ number: Double?) { numbers.append(number ?? .nan) }

    /// The first row.
    public var startIndex: Int { 0 }
    /// One beyond the last row.
    public var endIndex: Int { numbers.count }

    /// The number of a row; `nil` where it is missing. A NaN is as good as missing.
    public subscript(row: Int) -> Double? {
        get {
            let number = numbers[row]
            return number.isNaN ? nil : number
        }
        set { numbers[row] = newValue ?? .nan }
    }

    /// Whether both have the same numbers and miss the same rows.
    public static func == (one: PartialColumn, other: PartialColumn) -> Bool { one.elementsEqual(other) }

    /// Hashes the numbers and what is missing.
    public func hash(into hasher: inout Hasher) {
        for number in self { hasher.combine(number) }
    }
}
