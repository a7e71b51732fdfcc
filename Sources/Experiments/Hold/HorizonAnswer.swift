import Simulation

/// What the pair of a verdict says when the plan runs shorter or longer.
public struct HorizonAnswer: Sendable, Hashable, Encodable {
    /// The part of the plan's horizon.
    public let share: Double
    /// How long it runs.
    public let span: Span
    /// The same in days.
    public let days: Double
    /// What the paired runs say.
    public let answer: PairAnswer
    /// What becomes of the verdict; `nil` where there is none at the plan's own horizon.
    public let standing: Standing?

    /// An answer at a horizon.
    public init(share: Double, span: Span, days: Double, answer: PairAnswer, standing: Standing?) {
        (self.share, self.span, self.days) = (share, span, days)
        (self.answer, self.standing) = (answer, standing)
    }

    private enum CodingKeys: String, CodingKey { case share, days, answer, standing }
}

/// A part of a plan's horizon, or more than all of it.
struct HorizonShare: Sendable, Hashable {
    let share: Double
    let span: Span
    let days: Double

    /// Half, three quarters and one and a half times what a plan says, the shortest first: months where that gives whole
    /// ones, else whole days. Lengths that come out as another or as the plan's are left out; where the primary outcome
    /// is measured at given months nothing longer tells more.
    static func others(of plan: Plan) -> [HorizonShare] {
        let primary = plan.outcomes.first(where: \.compared.primary)
        let isMeasuredEarlier = if case .months = primary?.over { true } else { false }
        var found: [HorizonShare] = []
        for share in [0.5, 0.75, 1.5] where share < 1 || !isMeasuredEarlier {
            let span = plan.horizon.scaled(by: share)
            let days = span.days(from: plan.start)
            if days != plan.days, !found.contains(where: { $0.days == days }) {
                found.append(HorizonShare(share: share, span: span, days: days))
            }
        }
        return found
    }
}

extension Span {
    /// A part of a length of time: whole months of months where it can be, else whole days, at least one.
    func scaled(by share: Double) -> Span {
        if case .months(let months) = self, (Double(months) * share).rounded() == Double(months) * share {
            return .months(Int(Double(months) * share))
        }
        return .days(max(1, (averageDays * share).rounded()))
    }
}
