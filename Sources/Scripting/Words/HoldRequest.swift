import LuaBridge
import Simulation

/// What `hold` was asked for: how long, how urgently, and how long to wait for it.
struct HoldRequest {
    /// How long; `nil` while a function runs.
    var length: Amount?
    var priority: Int?
    var most: Span?

    /// The priority of those who name none, among 1…9.
    static let usualPriority = 5

    private static let head = Parameter("time", .amountOfTime, Text(id: "berapa lama", en: "how long")).optional
    private static let priority = Parameter(
        "priority", .whole(in: 1...9),
        Text(id: "1 didahulukan dari 2; tanpa ini 5", en: "1 is served before 2; without it 5")
    ).optional

    /// The table that may stand in place of the time.
    static let record = Record(head: head.declared, [priority.declared, WaitWords.most.declared])

    /// - Throws: `Misuse` unless it says either how long or which function.
    init(_ keep: Keep, function: ScriptFunction?) throws {
        var hasFunction = function != nil
        switch keep {
        case .length(let amount): length = amount
        case .function:
            guard !hasFunction else { throw HoldRequest.either() }
            hasFunction = true
        case .options(let options):
            (length, priority, most) = (options[Self.head], options[Self.priority], options[WaitWords.most])
        }
        guard (length != nil) != hasFunction else { throw HoldRequest.either() }
    }

    /// The hours of work that facilitators are asked for.
    ///
    /// - Throws: `Misuse` when something else was said.
    func hours() throws -> Double {
        guard case .hours(let hours)? = length?.measure, (0.25...40).contains(hours) else {
            throw Misuse(
                length == nil ? .call : .unit,
                Text(
                    id: "petugas pendamping dipegang selama 0.25…40 jam kerja"
                        + (length.map { " (tertulis \($0.written))" } ?? ""),
                    en: "facilitators are held for 0.25…40 hours of work"
                        + (length.map { " (got \($0.written))" } ?? "")),
                remedy: Text(
                    id: "tulis hold(world.facilitators, hours(2))", en: "write hold(world.facilitators, hours(2))"),
                trail: ["hold"])
        }
        guard priority == nil else {
            throw Misuse(
                .call,
                Text(
                    id: "petugas pendamping melayani menurut urutan permintaan, tanpa 'priority'",
                    en: "facilitators serve in the order of asking, without 'priority'"),
                remedy: Text(id: "hapus priority", en: "remove priority"), trail: ["priority"])
        }
        return hours
    }

    private static func either() -> Misuse {
        Misuse(
            .call,
            Text(
                id: "'hold' harus menyebut berapa lama, atau satu fungsi, tidak keduanya",
                en: "'hold' must say for how long, or one function, not both"),
            remedy: Text(
                id: "tulis hold(loket, hours(2)) atau hold(loket, function() … end)",
                en: "write hold(window, hours(2)) or hold(window, function() … end)"),
            trail: ["hold"])
    }
}

/// The second argument of `hold`.
enum Keep: Sendable {
    case length(Amount)
    case function
    case options(Given)
}

extension Kind where Value == Keep {
    /// A time, a function, or a table with options.
    static var keep: Kind {
        let noun = Text(
            id: "lama waktu, jumlah jam, fungsi, atau tabel { … }",
            en: "a length of time, a number of hours, a function, or a table { … }")
        return Kind(noun: noun, fields: HoldRequest.record.all) { value, session in
            if value.function != nil { return .function }
            if let table = value.table { return .options(try HoldRequest.record.read(table, session)) }
            return .length(try Kind<Amount>.amountOfTime.read(value, session))
        }
    }
}

extension Kind where Value == Amount {
    /// A length of time or hours, as they were written.
    static var amountOfTime: Kind {
        let duration = Kind<Span>.duration
        return Kind(noun: duration.noun, bounds: duration.bounds, remedy: duration.remedy) { value, session in
            _ = try duration.read(value, session)
            return value.object(as: Amount.self) ?? Amount(.hours(0))
        }
    }
}

extension Amount {
    /// How long it takes, where it is a time or hours.
    var duration: Span? {
        switch measure {
        case .time(let span): span
        case .hours(let hours): .days(hours / 24)
        case .rupiah, .share: nil
        }
    }
}

extension Kind where Value == Span {
    /// How long something takes: a length of time, or hours, 24 of which are a day.
    static var duration: Kind {
        let time = Kind.time(in: 0...36_525)
        let remedy = Text(
            id: "tulis satuannya: hours(2), days(2) atau weeks(2)", en: "write its unit: hours(2), days(2) or weeks(2)")
        return Kind(noun: time.noun, bounds: time.bounds, remedy: remedy) { value, session in
            guard let amount = value.object(as: Amount.self), case .hours(let hours) = amount.measure else {
                return try time.read(value, session)
            }
            guard hours >= 0, hours <= 36_525 * 24 else {
                throw Misfit(
                    must: Text(id: "berada dalam 0…36525 hari", en: "lie in 0…36525 days"),
                    got: amount.shownInSentences)
            }
            return .days(hours / 24)
        }
    }
}
