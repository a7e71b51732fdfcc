import Experiments
import LuaBridge
import Simulation

/// What an outcome's function answered: a number in the outcome's unit, or whether something holds.
enum OutcomeReading {
    case number(Double)
    case holds(Bool)

    /// Checks an answer against what the outcome declares.
    ///
    /// - Throws: `Misuse` naming the outcome and what it must return.
    init(_ value: LuaValue, _ outcome: ComparedOutcome) throws {
        switch outcome.kind {
        case .yesNo, .timeTo:
            guard let holds = value.boolean else {
                throw OutcomeReading.refusal(outcome, value, Text(id: "true atau false", en: "true or false"))
            }
            self = .holds(holds)
        case .count:
            guard let whole = value.integer else {
                throw OutcomeReading.refusal(outcome, value, Text(id: "bilangan bulat", en: "a whole number"))
            }
            self = .number(Double(whole))
        case .number:
            self = .number(try OutcomeReading.number(value, outcome))
        }
    }

    private static func number(_ value: LuaValue, _ outcome: ComparedOutcome) throws -> Double {
        let amount = value.object(as: Amount.self)
        switch (outcome.unit, amount?.measure) {
        case (.rupiah, .rupiah), (.hours, .hours), (.days, .time), (.share, .share): return amount?.number ?? 0
        case (.share, nil), (.number, nil), (.count, nil), (.hours, nil):
            if let number = value.finite { return number }
        case (.number, .hours): return amount?.number ?? 0
        default: break
        }
        let wanted: Text =
            switch outcome.unit {
            case .rupiah: Text(id: "jumlah uang, seperti rupiah(500000)", en: "a sum of money, such as rupiah(500000)")
            case .days: Text(id: "lama waktu, seperti weeks(2)", en: "a length of time, such as weeks(2)")
            case .hours: Text(id: "jumlah jam", en: "a number of hours")
            default: Text(id: "bilangan", en: "a number")
            }
        throw refusal(outcome, value, wanted)
    }

    private static func refusal(_ outcome: ComparedOutcome, _ value: LuaValue, _ wanted: Text) -> Misuse {
        let got = LuaWords.shown(value)
        return Misuse(
            .value,
            Text(
                id: "ukuran '\(outcome.name)' harus menjawab \(wanted.id) (jawabannya \(got.id))",
                en: "the outcome '\(outcome.name)' must return \(wanted.en) (it returned \(got.en))"),
            remedy: value.isNil
                ? Text(id: "periksa apakah ada return", en: "check that there is a return")
                : value.object(as: Amount.self).map {
                    Text(
                        id: "beri negligible dan target satuan yang sama, seperti \($0.written)",
                        en: "give negligible and target the same unit, as in \($0.written)")
                })
    }
}
