import Experiments
import LuaBridge
import Simulation

/// How likely the values are that we do not know.
enum SpreadWords {
    static let entries = [uniform, triangular, oneOf, exponential]

    private static let low = Parameter("low", .measured, Text(id: "nilai terendah", en: "the lowest value"))
    private static let mode = Parameter(
        "mode", .measured, Text(id: "nilai yang paling mungkin", en: "the most likely value"))
    private static let high = Parameter("high", .measured, Text(id: "nilai tertinggi", en: "the highest value"))

    static let uniform = Entry(
        .globals, .function, "uniform",
        Text(
            id: "Semua nilai di antara dua batas sama mungkinnya; di belakangnya boleh { basis = …, source = … }.",
            en: "Every value between two bounds is equally likely; { basis = …, source = … } may follow."),
        takes: [low.declared, high.declared], returns: Text(id: "sebaran", en: "a spread"), .value,
        example: "return uniform(0.05, 0.30) { basis = \"judgement\" } --> uniform(0.05, 0.3)"
    ) { use in
        let (points, quantity) = try ordered([("low", use[low]), ("high", use[high])], in: "uniform")
        return .object(
            Spread(
                .bounded(.uniform(points[0], points[1])), quantity, like: use[low].like,
                written: written("uniform", points, quantity),
                session: use.session))
    }

    static let triangular = Entry(
        .globals, .function, "triangular",
        Text(
            id: "Nilai tengah paling mungkin, makin ke tepi makin jarang.",
            en: "The middle value is the most likely, and less so towards the bounds."),
        takes: [low.declared, mode.declared, high.declared], returns: Text(id: "sebaran", en: "a spread"), .value,
        source: Text("Kotz & van Dorp (2004), Beyond Beta, 1.1"),
        example:
            "return triangular(percent(20), percent(35), percent(60)) --> triangular(percent(20), percent(35), percent(60))"
    ) { use in
        let (points, quantity) = try ordered(
            [("low", use[low]), ("mode", use[mode]), ("high", use[high])], in: "triangular")
        return .object(
            Spread(
                .bounded(.triangular(points[0], points[1], points[2])), quantity, like: use[low].like,
                written: written("triangular", points, quantity),
                session: use.session))
    }

    private static let choices = Parameter(
        "choices", .weightedChoices,
        Text(id: "pilihannya, boleh dengan bobotnya", en: "the choices, perhaps with their weights"))

    static let oneOf = Entry(
        .globals, .function, "one_of",
        Text(
            id: "Salah satu pilihan bernama: semuanya sama mungkin, atau menurut bobotnya.",
            en: "One of some named choices: all equally likely, or by their weights."),
        takes: [choices.declared], returns: Text(id: "sebaran", en: "a spread"), .value,
        example: "return one_of { dry = 3, wet = 1 } { basis = \"judgement\" } --> one_of { dry = 3, wet = 1 }"
    ) { use in
        let given = use[choices]
        let isEven = given.allSatisfy { $0.weight == nil }
        let inside = given.map { one in
            one.weight.map { "\(one.choice.name) = \(shortest($0))" } ?? "\"\(one.choice.name)\""
        }
        return .object(
            Spread(
                .bounded(.weighted(given.map { isEven ? 1 : $0.weight ?? 1 })), .choice(given.map(\.choice)),
                like: nil, written: "one_of { \(inside.joined(separator: ", ")) }", session: use.session))
    }

    private static let mean = Parameter("mean", .measured, Text(id: "rata-ratanya", en: "its mean"))

    static let exponential = Entry(
        .globals, .function, "exponential",
        Text(
            id: "Lama menunggu sesuatu yang dapat datang kapan saja dengan laju tetap; untuk draw, tanpa batas atas.",
            en: "How long one waits for what may come at any time at a constant rate; for draw, without an upper bound."
        ),
        takes: [mean.declared], returns: Text(id: "sebaran", en: "a spread"), .value,
        source: Text("F(x) = 1 − exp(−x / mean)"),
        example: "return exponential(hours(2)) --> exponential(hours(2))"
    ) { use in
        let value = use[mean]
        guard value.number > 0 else {
            throw Misuse(
                .value,
                Text(
                    id: "rata-rata 'exponential' harus lebih dari 0 (tertulis \(shortest(value.number)))",
                    en: "the mean of 'exponential' must be above 0 (got \(shortest(value.number)))"),
                remedy: Text(id: "tulis exponential(weeks(2))", en: "write exponential(weeks(2))"),
                trail: ["exponential"])
        }
        let shown = value.like?.written ?? value.quantity.written(value.number)
        return .object(
            Spread(
                .exponential(mean: value.number), value.quantity, like: value.like, written: "exponential(\(shown))",
                session: use.session))
    }

    private static func ordered(
        _ points: [(name: String, value: Measured)], in function: String
    ) throws -> ([Double], Quantity) {
        let quantity = points[0].value.quantity
        for (before, point) in zip(points, points.dropFirst()) {
            guard point.value.quantity == quantity else {
                throw Misuse(
                    .unit,
                    Text(
                        id: "'\(function)': '\(point.name)' dan '\(before.name)' harus bersatuan sama",
                        en: "'\(function)': '\(point.name)' and '\(before.name)' must have the same unit"))
            }
            guard before.value.number <= point.value.number else {
                throw Misuse(
                    .value,
                    Text(
                        id:
                            "'\(function)' harus ditulis dari yang terkecil ke yang terbesar (tertulis \(points.map { shortest($0.value.number) }.joined(separator: ", ")))",
                        en:
                            "'\(function)' must be written from low to high (got \(points.map { shortest($0.value.number) }.joined(separator: ", ")))"
                    ))
            }
        }
        return (points.map(\.value.number), quantity)
    }

    private static func written(_ name: String, _ points: [Double], _ quantity: Quantity) -> String {
        "\(name)(\(points.map(quantity.written).joined(separator: ", ")))"
    }
}

/// A number with the quantity it was written in: bare, or with a unit.
struct Measured: Sendable {
    let number: Double
    let quantity: Quantity
    /// The unit in words that comes with it.
    var unit = Text("")
    /// The amount it was written as, where it has a unit.
    var like: Amount?
}

extension Kind where Value == Measured {
    /// A number, or one with a unit.
    static var measured: Kind {
        Kind(noun: Text(id: "bilangan, boleh bersatuan", en: "a number, perhaps with a unit")) { value, _ in
            if let amount = value.object(as: Amount.self) { return amount.measured }
            guard let number = value.finite else {
                throw Misfit(must: Text(id: "berupa bilangan", en: "be a number"), got: LuaWords.shown(value))
            }
            return Measured(number: number, quantity: .number)
        }
    }
}

extension Amount {
    /// This amount as a number of its quantity.
    var measured: Measured {
        switch measure {
        case .time: Measured(number: number, quantity: .time, like: self)
        case .rupiah: Measured(number: number, quantity: .rupiah, like: self)
        case .share: Measured(number: number, quantity: .share, like: self)
        case .hours: Measured(number: number, quantity: .number, unit: Text(id: "jam", en: "hours"), like: self)
        }
    }
}
