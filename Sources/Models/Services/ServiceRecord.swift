/// Counts of the needs that came to an end, week by week over a trailing window.
struct ServiceRecord {
    /// The counts of one week, by welfare group where it matters.
    struct Week {
        var ended = 0
        var known = 0
        var services = 0
        var again = 0
        var onceApart = 0
        var satisfaction = 0.0
        var knownByWelfare = [0, 0, 0, 0, 0]
        var onceByWelfare = [0, 0, 0, 0, 0]

        var once: Int { onceByWelfare.reduce(0, +) }
    }

    private var weeks: [Week]
    private var place = 0
    /// The sum over the window.
    private(set) var total = Week()

    init(weeks count: Int) {
        weeks = Array(repeating: Week(), count: max(1, count))
    }

    /// Puts `week` in the place of the oldest one.
    mutating func add(_ week: Week) {
        change(by: weeks[place], sign: -1)
        weeks[place] = week
        change(by: week, sign: 1)
        place = (place + 1) % weeks.count
        if place == 0 {
            // Sums of fractions drift; once a round they are formed anew.
            total.satisfaction = weeks.reduce(0) { $0 + $1.satisfaction }
        }
    }

    private mutating func change(by week: Week, sign: Int) {
        total.ended += sign * week.ended
        total.known += sign * week.known
        total.services += sign * week.services
        total.again += sign * week.again
        total.onceApart += sign * week.onceApart
        total.satisfaction += Double(sign) * week.satisfaction
        for group in 0..<5 {
            total.knownByWelfare[group] += sign * week.knownByWelfare[group]
            total.onceByWelfare[group] += sign * week.onceByWelfare[group]
        }
    }
}
