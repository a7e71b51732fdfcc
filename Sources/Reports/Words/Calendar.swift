import Simulation

extension Writing {
    private static let months = [
        Text(id: "Januari", en: "January"), Text(id: "Februari", en: "February"), Text(id: "Maret", en: "March"),
        Text("April"), Text(id: "Mei", en: "May"), Text(id: "Juni", en: "June"), Text(id: "Juli", en: "July"),
        Text(id: "Agustus", en: "August"), Text("September"), Text(id: "Oktober", en: "October"), Text("November"),
        Text(id: "Desember", en: "December"),
    ]

    /// A day: 4 Januari 2027, 4 January 2027.
    public func date(_ date: CalendarDate) -> String {
        let (year, month, day) = date.parts
        return "\(day) \(Writing.months[month - 1][language]) \(year)"
    }

    /// The days from `first` to `last`, what they share said once: 5–11 April 2027.
    public func dates(_ first: CalendarDate, _ last: CalendarDate) -> String {
        let (one, two) = (first.parts, last.parts)
        if first == last { return date(first) }
        if one.year != two.year { return "\(date(first)) – \(date(last))" }
        if one.month != two.month {
            return "\(one.day) \(Writing.months[one.month - 1][language]) – \(date(last))"
        }
        return "\(one.day)–\(date(last))"
    }

    /// A length of time as it was declared: 18 bulan, 2 minggu, 1 day.
    public func span(_ span: Span) -> String {
        switch span {
        case .months(let count): return counted(Double(count), Text(id: "bulan", en: "month"))
        case .days(let days) where days >= 7 && days.truncatingRemainder(dividingBy: 7) == 0:
            return counted(days / 7, Text(id: "minggu", en: "week"))
        case .days(let days): return counted(days, Text(id: "hari", en: "day"))
        }
    }

    /// Days as people say them: in months of 365.25/12 days from two months on.
    public func days(_ days: Double) -> String {
        abs(days) < 60
            ? counted(days.rounded(), Text(id: "hari", en: "day"))
            : decimal(days / Span.daysPerMonth, places: 1) + " " + Text(id: "bulan", en: "months")[language]
    }

    /// Seconds of waiting: 1,9 detik, 2 menit 5 detik, 1 jam 2 menit.
    public func seconds(_ seconds: Double) -> String {
        let (second, minute, hour) = language == .indonesian ? ("detik", "menit", "jam") : ("s", "min", "h")
        guard seconds.isFinite, seconds >= 0, seconds < 1e9 else { return "–" }
        if seconds < 9.95 { return "\(decimal(seconds, places: 1)) \(second)" }
        let total = Int(seconds.rounded())
        if total < 60 { return "\(total) \(second)" }
        if total < 3600 { return "\(total / 60) \(minute) \(total % 60) \(second)" }
        return "\(whole(total / 3600)) \(hour) \(total / 60 % 60) \(minute)"
    }

    /// A number and what it counts; English adds the s of the plural.
    func counted(_ number: Double, _ noun: Text) -> String {
        let one = number == 1 || language == .indonesian
        return self.number(number) + " " + noun[language] + (one ? "" : "s")
    }

    /// Small whole numbers in words, others in digits: dua, two; 12.
    func inWords(_ number: Int) -> String {
        let words =
            language == .indonesian
            ? ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"]
            : ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        return words.indices.contains(number) ? words[number] : whole(number)
    }

    /// Names in a row: A, B dan C; A, B and C.
    func list(_ names: [String]) -> String {
        guard names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + (language == .indonesian ? " dan " : " and ") + names.last!
    }
}
