import Simulation

/// One need of one household while it is open.
struct Need {
    let identity: Identity
    let household: Int32
    let category: Int32
    let welfare: Int32
    let began: Double
    let ends: Double
    /// Providers whose list it stands on, one bit each.
    var knownTo: UInt64 = 0
    /// Providers that have served it, one bit each.
    var served: UInt64 = 0
    /// The same, had every list stayed separate.
    var servedApart: UInt64 = 0
    var firstServed: Double?
    var timesAsked: Int32 = 0
}

/// When needs arise: each household and category is a Poisson process of its own, so no need can shift another.
struct NeedArrivals {
    private var next: [Double]
    private var count: [Int32]
    private let meanDays: [Double]
    private let draws: Draws

    init(households: [(identity: Identity, welfare: Int)], settings: Settings, luck: Chance, from start: Double) {
        let categories = NeedCategory.all
        draws = luck.draws(Services.arises)
        var means: [Double] = []
        means.reserveCapacity(households.count * categories.count)
        for household in households {
            for category in categories {
                let perYear = settings[category.perYear] * category.factor(welfare: household.welfare)
                means.append(perYear > 0 ? 365.25 / perYear : .infinity)
            }
        }
        meanDays = means
        count = Array(repeating: 0, count: means.count)
        next = Array(repeating: .infinity, count: means.count)
        for slot in means.indices where means[slot].isFinite {
            let household = slot / categories.count
            let category = categories[slot % categories.count]
            next[slot] =
                start
                + draws.exponential(mean: means[slot], households[household].identity, whom: category.identity)
        }
    }

    /// Calls `arise` for every need that arises before `time`, household by household, category by category.
    mutating func take(
        until time: Double, households: [(identity: Identity, welfare: Int)],
        _ arise: (_ household: Int, _ category: Int, _ ordinal: Int, _ when: Double) -> Void
    ) {
        let categories = NeedCategory.all
        let width = categories.count
        next.withUnsafeMutableBufferPointer { next in
            for slot in 0..<next.count where next[slot] < time {
                let (household, category) = (slot / width, slot % width)
                while next[slot] < time {
                    let ordinal = Int(count[slot])
                    arise(household, category, ordinal, next[slot])
                    count[slot] += 1
                    next[slot] += draws.exponential(
                        mean: meanDays[slot], households[household].identity, whom: categories[category].identity,
                        occasion: ordinal + 1)
                }
            }
        }
    }
}
