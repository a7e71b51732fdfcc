import Simulation

extension People {
    /// Begins a week: everyone's free hours are there again, scaled by the season.
    public func beginWeek(factor: Double) {
        hoursLeft = factor == 1 ? freeHours : freeHours.map { $0 * factor }
        if weeksOfSilence > 0 {
            weeksOfSilence -= 1
            staysAway = staysAway.map { max(0, $0 - 1) }
        }
    }

    /// Lets a person stay away for `weeks`.
    func keepAway(_ person: Int, weeks: Double) {
        staysAway[person] = max(staysAway[person], weeks)
        weeksOfSilence = max(weeksOfSilence, Int(weeks.rounded(.up)))
    }

    /// Spends `hours` of a person's week; nothing is spent, and the answer is false, when fewer are left.
    public func spend(_ hours: Double, by person: Int) -> Bool {
        guard hours >= 0, hoursLeft[person] >= hours else { return false }
        hoursLeft[person] -= hours
        hoursSpent[person] += hours
        return true
    }

    /// Hours that residents and notables have given since the start.
    public var hours: Double {
        hoursSpent.reduce(0, +)
    }

    /// The indices of notables, in ascending order.
    public var notables: [Int] {
        notable.indices.filter { notable[$0] != nil }
    }

    /// The indices of donors, at home and away, in ascending order.
    public var donors: [Int] {
        notable.indices.filter { notable[$0]?.gives == true }
    }
}
