import Experiments
import Simulation

/// What happened in one run, week by week, in sentences with dates.
public struct Story: Sendable {
    /// One week in which something happened.
    public struct Week: Sendable, Hashable {
        /// Counted from 1.
        public let number: Int
        /// The first day.
        public let from: CalendarDate
        /// The last day, not after the horizon.
        public let to: CalendarDate
        /// What happened, in order, with its day.
        public let entries: [Entry]
    }

    /// One thing that happened.
    public struct Entry: Sendable, Hashable {
        /// The day.
        public let date: CalendarDate
        /// The sentence.
        public let sentence: String
    }

    /// The weeks in which something happened, in order.
    public let weeks: [Week]
    private let writing: Writing

    /// The story of `outcome`, a run of `plan`.
    public init(_ outcome: Outcome, of plan: Plan, phrases: Phrasebook, _ language: Language) {
        writing = Writing(language)
        let last = plan.start.adding(days: max(0, Int(min(plan.days, 1e6).rounded(.up)) - 1))
        var weeks: [(number: Int, entries: [Entry])] = []
        for told in outcome.told where told.day.isFinite && abs(told.day) < 1e6 {
            let day = Int(told.day.rounded(.down))
            let entry = Entry(date: plan.start.adding(days: day), sentence: phrases.sentence(told, language))
            let number = max(0, day) / 7 + 1
            if weeks.last?.number == number {
                weeks[weeks.count - 1].entries.append(entry)
            } else {
                weeks.append((number, [entry]))
            }
        }
        self.weeks = weeks.map { week in
            let from = plan.start.adding(days: (week.number - 1) * 7)
            return Week(
                number: week.number, from: from, to: max(from, min(from.adding(days: 6), last)), entries: week.entries)
        }
    }

    /// The story as text: a line per week, and under it what happened.
    public func text(columns: Int = 100) -> String {
        let week = writing.language == .indonesian ? "Minggu ke-" : "Week "
        return weeks.map { one in
            let lines = one.entries.map {
                Plain.wrapped("  \u{2022} \($0.sentence)", columns: columns, indent: "    ")
            }
            return (["\(week)\(one.number), \(writing.dates(one.from, one.to))"] + lines).joined(separator: "\n") + "\n"
        }.joined()
    }
}
