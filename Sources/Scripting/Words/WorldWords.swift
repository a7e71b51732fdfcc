import LuaBridge
import Simulation

/// When things happen.
enum WorldWords {
    static let entries = [every, at, after, when, day, today, p]

    private static let action = Parameter(
        "action", .function, Text(id: "function() … end", en: "function() … end"))
    private static let interval = Parameter(
        "interval", .time(in: 1.0 / 24...36_525), Text(id: "selang waktunya", en: "how often"))

    static let every = Entry(
        .world, .method, "every",
        Text(
            id: "Melakukan sesuatu berulang, pertama kali setelah satu selang.",
            en: "Does something again and again, first after one interval."),
        takes: [interval.declared, action.declared], .acts,
        example: """
            local times = 0
            world:every(weeks(2), function() times = times + 1 end)
            return times --> 0
            """
    ) { use in
        try use.session.playing().every(use[interval], use[action].function)
        return .nil
    }

    private static let moment = Parameter(
        "moment", .moment, Text(id: "tanggal, atau lama waktu sejak awal", en: "a date, or a time since the start"))

    static let at = Entry(
        .world, .method, "at", Text(id: "Melakukan sesuatu pada satu tanggal.", en: "Does something on one day."),
        takes: [moment.declared, action.declared], .acts,
        example: """
            local done = false
            world:at(months(3), function() done = true end)
            return done --> false
            """
    ) { use in
        let play = try use.session.playing()
        let time: Double
        switch use[moment] {
        case .date(let date): time = play.run.time(of: date)
        case .span(let span): time = span.days(from: play.run.start)
        }
        guard time >= play.run.now else {
            throw Misuse(
                .value,
                Text(
                    id:
                        "'world:at' harus menyebut hari yang belum lewat, mulai \(play.run.date) (tertulis \(play.run.date(at: time)))",
                    en:
                        "'world:at' must name a day that has not passed, from \(play.run.date) on (got \(play.run.date(at: time)))"
                ))
        }
        try play.at(time, use[action].function)
        return .nil
    }

    private static let delay = Parameter(
        "delay", .time(in: 0...36_525), Text(id: "berapa lama lagi", en: "how much later"))

    static let after = Entry(
        .world, .method, "after",
        Text(id: "Melakukan sesuatu beberapa waktu lagi.", en: "Does something some time from now."),
        takes: [delay.declared, action.declared], .acts,
        example: """
            local done = false
            world:after(weeks(1), function() done = true end)
            return done --> false
            """
    ) { use in
        let play = try use.session.playing()
        try play.at(play.run.now + use[delay].days(from: play.run.date), use[action].function)
        return .nil
    }

    private static let condition = Parameter(
        "condition", .function,
        Text(id: "function() return … end, hanya membaca", en: "function() return … end, which only reads"))

    static let when = Entry(
        .world, .method, "when",
        Text(
            id: "Melakukan sesuatu satu kali, begitu syaratnya terpenuhi.",
            en: "Does something once, as soon as a condition holds."),
        takes: [condition.declared, action.declared], .acts,
        example: """
            local done = false
            world:when(function() return world.day > 30 end, function() done = true end)
            return done --> false
            """
    ) { use in
        try use.session.playing().when(use[condition].function, use[action].function)
        return .nil
    }

    static let day = Entry(
        .world, .property, "day", Text(id: "Hari keberapa sejak awal.", en: "Days since the start."),
        returns: Text(id: "bilangan", en: "a number"), .reads, example: "return world.day --> 0.0"
    ) { use in .number(try use.session.playing().run.now) }

    static let today = Entry(
        .world, .property, "date", Text(id: "Tanggal hari ini.", en: "Today's date."),
        returns: Text(id: "tanggal", en: "a date"), .reads, example: "return world.date --> 2027-04-01"
    ) { use in .object(Day(try use.session.playing().run.date)) }

    static let p = Entry(
        .world, .property, "p",
        Text(
            id: "Yang ditetapkan dan yang belum pasti dalam simulasi ini.",
            en: "The levers and uncertainties of this run."),
        returns: Text("p"), .value, example: "return world.p.old_habits --> 0.1"
    ) { use in .object(try use.session.playing().parameters) }
}

/// A day, or a length of time since the start.
enum Moment: Sendable {
    case date(CalendarDate)
    case span(Span)
}

extension Kind where Value == Moment {
    /// A date, or a length of time since the start.
    static var moment: Kind {
        let noun = Text(id: "tanggal atau lama waktu", en: "a date or a length of time")
        let remedy = Text(
            id: "tulis date \"2027-08-17\" atau months(4)", en: "write date \"2027-08-17\" or months(4)")
        return Kind(noun: noun, remedy: remedy) { value, _ in
            if let day = value.object(as: Day.self) { return .date(day.date) }
            if case .time(let span) = value.object(as: Amount.self)?.measure { return .span(span) }
            throw Misfit(.unit, must: Text(id: "berupa ", en: "be ") + noun, got: LuaWords.shown(value), remedy: remedy)
        }
    }
}
