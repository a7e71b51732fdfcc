import Experiments
import LuaBridge
import Simulation

/// A value of a lever, an uncertainty or an assumption as a script writes it, before it is known which of them it is for.
enum WrittenValue: Sendable {
    /// A number, perhaps with a unit, or a switch.
    case measured(Measured)
    /// The name of a choice.
    case named(String)

    /// The number that it stands for; `nil` where `quantity` is written otherwise.
    func number(as quantity: Quantity) -> Double? {
        switch (self, quantity) {
        case (.named(let word), .choice(let choices)):
            choices.firstIndex { $0.name == word }.map(Double.init)
        case (.measured(let value), .integer): value.quantity == .number ? value.number : nil
        case (.measured(let value), _): value.quantity == quantity ? value.number : nil
        case (.named, _): nil
        }
    }

    /// As scripts write it.
    var written: String {
        switch self {
        case .measured(let value): value.quantity.written(value.number)
        case .named(let word): "\"\(LuaWords.shortened(word))\""
        }
    }

    /// The refusal of what is none of `choices`.
    func misfit(among choices: [Choice]) -> Misfit {
        let list = choices.map { "\"\($0.name)\"" }.joined(separator: ", ")
        var remedy: Text?
        if case .named(let word) = self, let guess = nearestName(to: word, among: choices.map(\.name)) {
            remedy = Text(id: "mungkin maksudnya \"\(guess)\"", en: "did you mean \"\(guess)\"?")
        }
        return Misfit(
            .name, must: Text(id: "berupa salah satu dari \(list)", en: "be one of \(list)"), got: Text(written),
            remedy: remedy)
    }
}

extension Kind where Value == WrittenValue {
    /// What a lever can be: a number, one with a unit, a switch, or the name of a choice.
    static var leverValue: Kind {
        Kind(
            noun: Text(
                id: "bilangan, boleh bersatuan, true/false, atau nama sebuah pilihan",
                en: "a number, perhaps with a unit, true/false, or a name of a choice")
        ) { value, session in
            if let flag = value.boolean { return .measured(Measured(number: flag ? 1 : 0, quantity: .toggle)) }
            if value.string != nil { return .named(try Kind<String>.text.read(value, session)) }
            return .measured(try Kind<Measured>.measured.read(value, session))
        }
    }
}
