import LuaBridge
import Simulation

/// Numbers with their units, and dates.
enum QuantityWords {
    static let entries = [days, weeks, months, years, hours, rupiah, percent, date]

    private static func count(_ sentence: Text) -> Parameter<Double> {
        Parameter("count", .number(in: -40_000...40_000), sentence)
    }
    private static let anyCount = count(Text(id: "berapa", en: "how many"))
    private static let wholeCount = Parameter(
        "count", .whole(in: -1200...1200), Text(id: "berapa, bilangan bulat", en: "how many, a whole number"))

    static let days = Entry(
        .globals, .function, "days", Text(id: "Lama waktu dalam hari.", en: "A length of time in days."),
        takes: [anyCount.declared], returns: Text(id: "lama waktu", en: "a length of time"), .value,
        example: "return days(3) + weeks(1) --> days(10)"
    ) { use in .object(Amount(.time(.days(use[anyCount])))) }

    static let weeks = Entry(
        .globals, .function, "weeks", Text(id: "Lama waktu dalam minggu.", en: "A length of time in weeks."),
        takes: [anyCount.declared], returns: Text(id: "lama waktu", en: "a length of time"), .value,
        example: "return weeks(2) --> weeks(2)"
    ) { use in .object(Amount(.time(.weeks(use[anyCount])))) }

    static let months = Entry(
        .globals, .function, "months",
        Text(
            id: "Lama waktu dalam bulan kalender; beberapa bilangan menyebut akhir bulan-bulan itu.",
            en: "A length of time in calendar months; several numbers name the ends of those months."),
        takes: [wholeCount.declared], rest: wholeCount.declared,
        returns: Text(id: "lama waktu", en: "a length of time"), .value,
        source: Text(
            id: "tanpa tanggal, sebulan dihitung 365,25 / 12 hari", en: "without a date a month is 365.25 / 12 days"),
        example: "return date \"2027-01-31\" + months(1) --> 2027-02-28"
    ) { use in
        guard !use.rest.isEmpty else { return .object(Amount(.time(.months(use[wholeCount])))) }
        return .object(Moments([use[wholeCount]] + use.rest.compactMap { $0 as? Int }))
    }

    static let years = Entry(
        .globals, .function, "years",
        Text(id: "Lama waktu dalam tahun kalender.", en: "A length of time in calendar years."),
        takes: [yearCount.declared], returns: Text(id: "lama waktu", en: "a length of time"), .value,
        example: "return years(1) + months(6) --> months(18)"
    ) { use in .object(Amount(.time(.years(use[yearCount])))) }
    private static let yearCount = Parameter(
        "count", .whole(in: -100...100), Text(id: "berapa, bilangan bulat", en: "how many, a whole number"))

    static let hours = Entry(
        .globals, .function, "hours", Text(id: "Jam kerja atau kehadiran.", en: "Hours of work or attendance."),
        takes: [hourCount.declared], returns: Text(id: "jumlah jam", en: "a number of hours"), .value,
        example: "return hours(2) * 3 --> hours(6)"
    ) { use in .object(Amount(.hours(use[hourCount]))) }
    private static let hourCount = Parameter(
        "count", .number(in: -1e9...1e9), Text(id: "berapa jam", en: "how many hours"))

    static let rupiah = Entry(
        .globals, .function, "rupiah",
        Text(id: "Jumlah uang dalam rupiah bulat.", en: "A sum of money in whole rupiah."),
        takes: [rupiahCount.declared], returns: Text(id: "jumlah uang", en: "a sum of money"), .value,
        example: "return rupiah(500000) * 2 --> rupiah(1000000)"
    ) { use in .object(Amount(.rupiah(Int64(use[rupiahCount])))) }
    private static let rupiahCount = Parameter(
        "count", .wholeRupiah,
        Text(id: "berapa rupiah, tanpa titik ribuan", en: "how many rupiah, without thousands marks"))

    static let percent = Entry(
        .globals, .function, "percent",
        Text(id: "Bagian dari seluruhnya, dalam persen.", en: "A share of the whole, in percent."),
        takes: [percentCount.declared], returns: Text(id: "bagian", en: "a share"), .value,
        example: "return percent(5) --> percent(5)"
    ) { use in .object(Amount(.share(use[percentCount] / 100))) }
    private static let percentCount = Parameter(
        "count", .number(in: -1000...1000), Text(id: "berapa persen", en: "how many percent"))

    static let date = Entry(
        .globals, .function, "date", Text(id: "Sebuah tanggal.", en: "A day of the calendar."),
        takes: [written.declared], returns: Text(id: "tanggal", en: "a date"), .value,
        example: "return date \"2027-04-01\" + weeks(2) --> 2027-04-15"
    ) { use in
        guard let day = CalendarDate(iso: use[written]) else {
            throw Misuse(
                .value,
                Text(
                    id: "tidak ada tanggal \"\(LuaWords.shortened(use[written]))\"",
                    en: "there is no date \"\(LuaWords.shortened(use[written]))\""),
                remedy: Text(
                    id: "tulis tahun-bulan-hari, seperti date \"2027-04-01\"",
                    en: "write year-month-day, as in date \"2027-04-01\""), trail: [use[written]])
        }
        return .object(Day(day))
    }
    private static let written = Parameter(
        "day", .text, Text(id: "tahun-bulan-hari", en: "year-month-day"))
}

extension Kind where Value == Int {
    /// Whole rupiah; a small number with a point is refused, since `500.000` is five hundred to Lua.
    fileprivate static var wholeRupiah: Kind {
        let whole = Kind.whole(in: -1_000_000_000_000_000...1_000_000_000_000_000)
        return Kind(noun: whole.noun, bounds: whole.bounds) { value, session in
            if case .number(let number) = value, abs(number) < 1000, number != 0 {
                throw Misfit(
                    must: Text(id: "ditulis tanpa titik ribuan", en: "be written without thousands marks"),
                    got: LuaWords.shown(value),
                    remedy: Text(
                        id: "bagi Lua 500.000 adalah lima ratus; tulis 500000",
                        en: "to Lua 500.000 is five hundred; write 500000"))
            }
            return try whole.read(value, session)
        }
    }
}
