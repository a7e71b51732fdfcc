import Experiments
import Simulation

/// What becomes of a verdict at other horizons, and how the primary outcome moves by itself, in words.
struct HorizonWords {
    let names: Names
    let plan: Plan
    let hold: HoldFindings

    private var others: [HorizonAnswer] { hold.horizons }

    /// At which horizons the verdict is another one; `nil` where none was looked at.
    var flips: String? {
        guard !others.isEmpty else { return nil }
        guard let direction = hold.verdict.direction else { return open }
        let places = { (standing: Standing) in times(others.filter { $0.standing == standing }.map(\.span)) }
        let words = StandingWords(names: names, direction: direction)
        if others.allSatisfy({ $0.standing == .holds }) {
            return say(
                "Pada jangka \(places(.holds)) simpulannya sama.", "At \(places(.holds)) the verdict is the same.")
        }
        let parts = Standing.allCases.reversed().filter { standing in others.contains { $0.standing == standing } }
            .map { words.becomes($0) + say(" pada ", " at ") + places($0) }
        return say(
            "Dengan jangka lain simpulan itu \(parts.joined(separator: ", ")).",
            "With another horizon the verdict \(parts.joined(separator: ", ")).")
    }

    /// At which horizons it could be told, where it cannot at the plan's own.
    private var open: String {
        let told = others.filter { $0.answer.verdict != .undecided }
        guard !told.isEmpty else {
            let all = times(others.map(\.span))
            return say("Pada jangka \(all) pun belum dapat disimpulkan.", "Nor can it be told at \(all).")
        }
        let parts = told.map { one -> String in
            let time = times([one.span])
            return say(
                "pada jangka \(time): \(ClassWords.full(one.answer.verdict).id)",
                "at \(time): \(ClassWords.full(one.answer.verdict).en)")
        }
        return say(
            "Untuk \(first) terhadap \(second) sudah dapat disimpulkan \(parts.joined(separator: "; ")).",
            "For \(first) against \(second) it can be told \(parts.joined(separator: "; ")).")
    }

    /// How the primary outcome moves where nothing is done, or under whatever the baseline is.
    var drift: String? {
        guard let drift = hold.drift, let from = drift.levels.first, let to = drift.levels.last,
            let place = plan.outcomes.firstIndex(where: \.compared.primary)
        else { return nil }
        let outcome = plan.outcomes[place].compared
        let isShare = drift.kind == .reached || outcome.kind == .yesNo
        func level(_ level: Drift.Level) -> String {
            isShare ? names.writing.percent(level.value) : Amount(outcome.unit, names.language).value(level.value)
        }
        let what =
            drift.kind == .reached
            ? say(
                "bagian ulangan yang mencapai \(names.outcomes[place])",
                "the share of runs with \(names.outcomes[place])")
            : names.measure(outcome, at: place)
        let strategy = plan.strategies[drift.strategy]
        let lead =
            strategy.acts
            ? say("Dengan \(names.strategies[drift.strategy]), ", "With \(names.strategies[drift.strategy]), ")
            : say("Tanpa tindakan apa pun, ", "Without doing anything, ")
        let (start, end) = (times([from.span]), times([to.span]))
        let change = change(drift, of: outcome).map { " (\($0))" } ?? ""
        switch direction(drift, of: outcome) {
        case .none:
            return lead
                + say(
                    "\(what) hampir tidak berubah: \(level(from)) pada \(start) dan \(level(to)) pada \(end)\(change).",
                    "\(what) hardly changes: \(level(from)) at \(start) and \(level(to)) at \(end)\(change).")
        case .some(0):
            return lead
                + say(
                    "belum dapat disimpulkan apakah \(what) naik atau turun: \(level(from)) pada \(start) dan \(level(to)) "
                        + "pada \(end)\(change).",
                    "it cannot be told whether \(what) rises or falls: \(level(from)) at \(start) and \(level(to)) at "
                        + "\(end)\(change).")
        case .some(let way):
            return lead
                + say(
                    "\(what) \(way > 0 ? "naik" : "turun") dari \(level(from)) pada \(start) menjadi \(level(to)) pada "
                        + "\(end)\(change).",
                    "\(what) \(way > 0 ? "rises" : "falls") from \(level(from)) at \(start) to \(level(to)) at "
                        + "\(end)\(change).")
        }
    }

    /// +1 up, −1 down, 0 where it cannot be told; `nil` where the change is too small to matter.
    private func direction(_ drift: Drift, of outcome: ComparedOutcome) -> Int? {
        guard let interval = drift.interval else { return 0 }
        let negligible = drift.kind == .reached ? 0 : outcome.negligible
        if max(abs(interval.low), abs(interval.high)) <= negligible { return nil }
        return interval.low > 0 ? 1 : interval.high < 0 ? -1 : 0
    }

    /// The change with its interval: −4 points, −5 to −3.
    private func change(_ drift: Drift, of outcome: ComparedOutcome) -> String? {
        guard let interval = drift.interval else { return nil }
        // As a difference of a quantity of which more is better it is printed as measured.
        let unit: Unit = drift.kind == .reached ? .share : outcome.unit
        guard
            let shown = try? ComparedOutcome(
                outcome.name, .number, unit: unit, better: .higher,
                negligible: drift.kind == .reached ? 0 : outcome.negligible)
        else { return nil }
        let span = PairStatement.Span(drift.change, interval, of: shown, names.language)
        return say("\(span.estimate), \(span.low) sampai \(span.high)", "\(span.estimate), \(span.low) to \(span.high)")
    }

    /// Where the calendar of seasons ends before the longest horizon.
    var calendar: String? {
        guard let longest = hold.horizons.last, let last = plan.seasons.seasons.map(\.to).max(),
            last < plan.start.adding(days: Int(longest.days))
        else { return nil }
        let (day, time) = (names.writing.date(last), times([longest.span]))
        return say(
            "Kalender musim hanya sampai \(day): sesudahnya, pada jangka \(time), setiap hari dianggap hari biasa.",
            "The calendar of seasons ends on \(day): after it, at a horizon of \(time), every day counts as usual.")
    }

    /// Lengths of time in a row, what they are counted in said once: 9, 13.5 and 27 months.
    func times(_ spans: [Span]) -> String {
        let writing = names.writing
        let months = spans.map { span -> String? in
            switch span {
            case .months(let count): writing.whole(count)
            case .days(let days): days < 60 ? nil : writing.number((days / Span.daysPerMonth * 10).rounded() / 10)
            }
        }
        guard case .some(let first) = spans.first else { return "" }
        if spans.count == 1, case .months = first { return writing.span(first) }
        guard months.allSatisfy({ $0 != nil }) else { return writing.list(spans.map(writing.span)) }
        return writing.list(months.compactMap { $0 }) + say(" bulan", " months")
    }

    private var first: String { names.strategies[hold.verdict.first] }
    private var second: String { names.strategies[hold.verdict.second] }
    private func say(_ id: String, _ en: String) -> String { names.language == .indonesian ? id : en }
}

/// What becomes of a verdict, in few words.
struct StandingWords {
    let names: Names
    /// Which way the verdict points.
    let direction: HeldVerdict.Direction

    /// Behind "the verdict …".
    func becomes(_ standing: Standing) -> String {
        let words =
            switch standing {
            case .holds: Text(id: "tetap", en: "holds")
            case .reverses where direction == .level:
                Text(id: "menjadi perbedaan yang berarti", en: "becomes a difference that matters")
            case .reverses: Text(id: "berbalik", en: "is reversed")
            case .level: Text(id: "menjadi tidak ada perbedaan yang berarti", en: "becomes no difference that matters")
            case .undecided: Text(id: "belum dapat disimpulkan", en: "cannot be told")
            }
        return words[names.language]
    }
}
