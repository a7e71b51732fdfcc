import LuaBridge
import Simulation

/// A number with its unit, as a script writes it: `weeks(2)`, `rupiah(500000)`, `percent(5)`, `hours(20)`.
///
/// Amounts of one unit add, subtract and compare; any amount can be multiplied and divided by a bare number.
final class Amount: Sendable, ShownInScripts {
    /// What is measured, and how much of it.
    enum Measure: Sendable, Hashable {
        case time(Span)
        case rupiah(Int64)
        case share(Double)
        case hours(Double)
    }

    let measure: Measure

    init(_ measure: Measure) { self.measure = measure }

    /// The bare number in the unit's own scale: days (30.4375 a month), rupiah, a share, hours.
    var number: Double {
        switch measure {
        case .time(let span): span.averageDays
        case .rupiah(let rupiah): Double(rupiah)
        case .share(let share): share
        case .hours(let hours): hours
        }
    }

    /// An amount of the same unit with another number.
    ///
    /// - Throws: `Misuse` when the number is not finite, or too large for rupiah.
    func with(_ number: Double) throws -> Amount {
        guard number.isFinite else {
            throw Misuse(
                .value, Text(id: "hasil hitungan ini bukan bilangan", en: "the result of this sum is not a number"))
        }
        switch measure {
        case .time: return Amount(.time(.days(number)))
        case .rupiah: return Amount(.rupiah(try Amount.wholeRupiah(number)))
        case .share: return Amount(.share(number))
        case .hours: return Amount(.hours(number))
        }
    }

    static func wholeRupiah(_ number: Double) throws -> Int64 {
        guard number.isFinite, abs(number) <= 9e15 else {
            throw Misuse(
                .value,
                Text(id: "jumlah uang ini terlalu besar untuk dihitung", en: "this sum of money is too large to count"))
        }
        return Int64(number.rounded())
    }

    /// As scripts write it.
    var written: String {
        switch measure {
        case .time(.days(let days)):
            days != 0 && (days / 7).rounded() == days / 7 ? "weeks(\(shortest(days / 7)))" : "days(\(shortest(days)))"
        case .time(.months(let months)): "months(\(months))"
        case .rupiah(let rupiah): "rupiah(\(rupiah))"
        case .share(let share): "percent(\(shortest((share * 1e10).rounded() / 1e8)))"
        case .hours(let hours): "hours(\(shortest(hours)))"
        }
    }

    var shownInSentences: Text { Text(written) }

    static func timeRemedy(_ number: String) -> Text {
        Text(
            id: "tulis satuannya: days(\(number)), weeks(\(number)) atau months(\(number))",
            en: "write its unit: days(\(number)), weeks(\(number)) or months(\(number))")
    }

    static func rupiahRemedy(_ number: String) -> Text {
        Text(id: "tulis rupiah(\(number))", en: "write rupiah(\(number))")
    }
}
