import Simulation

/// What may be spent at most, by source (pagu), in each fiscal year or over the whole plan.
///
/// A fiscal year runs from 1 January to 31 December. Once a budget is declared, a public source that it does not name has
/// nothing to give; other sources that it does not name have no ceiling. Without any budget there are no ceilings.
public struct Budget: Sendable, Hashable {
    /// The stretch of time to which the ceilings apply.
    public enum Period: String, Sendable, Hashable {
        /// Each year from 1 January to 31 December anew; what is left over lapses.
        case fiscalYear
        /// The whole plan at once.
        case plan
    }

    /// The stretch of time to which the ceilings apply.
    public let period: Period
    private let ceilings: [Int64?]
    private var used: [Int: [Int64]] = [:]

    /// No ceilings.
    public static let open = Budget()

    private init() {
        period = .plan
        ceilings = Array(repeating: nil, count: FundSource.allCases.count)
    }

    /// A budget with one ceiling per named source.
    ///
    /// - Throws: `InvalidParameter` for a negative ceiling or a source named twice.
    public init(_ ceilings: [(source: FundSource, rupiah: Rupiah)], per period: Period) throws {
        var table: [Int64?] = FundSource.allCases.map { $0.isPublic ? 0 : nil }
        var named: [FundSource] = []
        for (source, rupiah) in ceilings {
            guard rupiah >= 0 else {
                throw InvalidParameter(
                    "budget.\(source.rawValue)", must: Text(id: "tidak negatif", en: "not be negative"),
                    got: rupiah.description)
            }
            guard !named.contains(source) else {
                throw InvalidParameter(
                    "budget", must: Text(id: "menyebut tiap sumber satu kali", en: "name each source once"),
                    got: source.rawValue)
            }
            named.append(source)
            table[source.index] = rupiah.amount
        }
        (self.ceilings, self.period) = (table, period)
    }

    /// The ceiling of `source`, or `nil` where there is none.
    public func ceiling(_ source: FundSource) -> Rupiah? {
        ceilings[source.index].map { Rupiah($0) }
    }

    /// What may still be spent from `source` in the period of `date`, or `nil` where there is no ceiling.
    public func left(_ source: FundSource, on date: CalendarDate) -> Rupiah? {
        guard let ceiling = ceilings[source.index] else { return nil }
        return Rupiah(ceiling - (used[key(date)]?[source.index] ?? 0))
    }

    /// Takes `rupiah` from what is left, or nothing when it is more than that.
    ///
    /// - Returns: Whether it was taken.
    public mutating func take(_ rupiah: Rupiah, from source: FundSource, on date: CalendarDate) -> Bool {
        guard rupiah >= 0 else { return false }
        guard let left = left(source, on: date) else { return true }
        guard rupiah <= left else { return false }
        used[key(date), default: Array(repeating: 0, count: FundSource.allCases.count)][source.index] += rupiah.amount
        return true
    }

    private func key(_ date: CalendarDate) -> Int {
        period == .fiscalYear ? date.parts.year : 0
    }
}
