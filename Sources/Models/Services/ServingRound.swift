import Simulation

/// The rules by which lists are worked through, read once from the settings.
struct ServingRules {
    let duplication: [Double]
    let referral: Double
    let costs: [Rupiah]
    let earmarks: [NeedCategory.Earmark]

    init(_ settings: Settings) {
        duplication = [
            1, settings[Services.duplicationCommunication], settings[Services.duplicationCooperation],
            settings[Services.duplicationCoordination], settings[Services.duplicationCollaboration], 0,
        ]
        referral = settings[Services.referral]
        costs = NeedCategory.all.map { Rupiah(Int64(settings[$0.cost].rounded())) }
        earmarks = NeedCategory.all.map(\.earmark)
    }

    // One draw per need and provider holds three numbers: who sees it, who hears that it was served, who takes a
    // referral. 22, 21 and 21 bits are finer than any of these chances is known.
    static func seeing(_ key: UInt64) -> Double { (Double(key >> 42) + 0.5) * 0x1p-22 }
    static func hearing(_ key: UInt64) -> Double { (Double(key >> 21 & 0x1F_FFFF) + 0.5) * 0x1p-21 }
    static func referring(_ key: UInt64) -> Double { (Double(key & 0x1F_FFFF) + 0.5) * 0x1p-21 }
}

/// Known needs by category: indices into the open needs.
struct Candidates {
    private let indices: [Int]
    private let starts: [Int]

    init(_ needs: [Need], categories: Int) {
        var counts = [Int](repeating: 0, count: categories + 1)
        for need in needs where need.knownTo != 0 { counts[Int(need.category) + 1] += 1 }
        for category in 0..<categories { counts[category + 1] += counts[category] }
        var indices = [Int](repeating: 0, count: counts[categories])
        starts = counts
        for index in needs.indices where needs[index].knownTo != 0 {
            let category = Int(needs[index].category)
            indices[counts[category]] = index
            counts[category] += 1
        }
        self.indices = indices
    }

    subscript(category: Int) -> ArraySlice<Int> { indices[starts[category]..<starts[category + 1]] }
}

/// One week of help, either as it is or as if every list had stayed separate.
struct ServingRound {
    let rungs: [Int]
    let commons: UInt64
    let reach: ReachTable
    let rules: ServingRules
    let apart: Bool
    let day: Double
    let joined: UInt64
    var purses: [Purse]?
    var served: [Served] = []
    var costs: [Purse]
    var unfunded: [Int]
    private var chosen: [(order: Double, index: Int)] = []

    init(
        rungs: [Int], commons: UInt64, reach: ReachTable, rules: ServingRules, apart: Bool, day: Double,
        purses: [Purse]?
    ) {
        (self.rungs, self.commons, self.reach, self.rules) = (rungs, commons, reach, rules)
        (self.apart, self.day, self.purses) = (apart, day, purses)
        var joined: UInt64 = 0
        for (index, rung) in rungs.enumerated() where rung >= Services.firstJoinedRung { joined |= 1 << UInt64(index) }
        self.joined = joined
        costs = Array(repeating: Purse(free: 0), count: rungs.count)
        unfunded = Array(repeating: 0, count: rules.costs.count)
    }

    /// Lets every provider with vigor serve, provider by provider; `share` is the week's share of a month's capacity.
    mutating func work(
        _ open: inout OpenNeeds, capacity: [Double], vigor: [Double], share: Double, allowance: inout [Double]
    ) {
        let categories = rules.costs.count
        let candidates = Candidates(open.needs, categories: categories)
        for provider in vigor.indices where vigor[provider] > 0 && !(apart && commons & (1 << UInt64(provider)) != 0) {
            for category in 0..<categories {
                let slot = provider * categories + category
                let monthly = capacity[slot] * vigor[provider]
                guard monthly > 0 else { continue }
                allowance[slot] = min(max(1, monthly), allowance[slot] + monthly * share)
                guard allowance[slot] >= 1 else { continue }
                serve(
                    provider, category, candidates[category], &allowance[slot], needs: &open.needs, keys: open.keys)
            }
        }
    }

    /// Lets `provider` serve needs of `category` from its list, as far as its allowance and its money go.
    private mutating func serve(
        _ provider: Int, _ category: Int, _ candidates: ArraySlice<Int>, _ allowance: inout Double, needs: inout [Need],
        keys: [UInt64]
    ) {
        guard allowance >= 1, !candidates.isEmpty else { return }
        chosen.removeAll(keepingCapacity: true)
        let width = rungs.count
        for index in candidates {
            let key = keys[index * width + provider]
            if wants(provider, needs[index], key) {
                chosen.append((ServingRules.seeing(key) / max(0.01, needs[index].plainness), index))
            }
        }
        if chosen.count > 1 { chosen.sort { ($0.order, $0.index) < ($1.order, $1.index) } }
        for (_, index) in chosen {
            guard allowance >= 1 else { return }
            guard pay(provider, category, welfare: Int(needs[index].welfare)) else {
                if !apart { unfunded[category] += 1 }
                return
            }
            allowance -= 1
            mark(provider, category, &needs[index])
        }
    }

    private func wants(_ provider: Int, _ need: Need, _ key: UInt64) -> Bool {
        let bit: UInt64 = 1 << UInt64(provider)
        let before = apart ? need.servedApart : need.served
        guard before & bit == 0 else { return false }
        guard need.knownTo & bit != 0 else {
            // Known from the common list only, which also shows what those on it have served.
            guard joined & bit != 0, need.knownTo & joined != 0, before & joined == 0 else { return false }
            return commons & bit != 0 || reach.reaches(provider, Int(need.household))
                || ServingRules.referring(key) < rules.referral
        }
        guard before != 0 else { return true }
        return ServingRules.hearing(key) < duplication(provider, before)
    }

    /// The chance that `provider` serves again what `others` served: that of the pair which tells each other most.
    private func duplication(_ provider: Int, _ others: UInt64) -> Double {
        var highest = 0
        var rest = others
        while rest != 0 {
            highest = max(highest, rungs[rest.trailingZeroBitCount])
            rest &= rest - 1
        }
        return rules.duplication[min(highest, rungs[provider])]
    }

    private mutating func pay(_ provider: Int, _ category: Int, welfare: Int) -> Bool {
        guard purses != nil else { return true }
        let cost = rules.costs[category]
        let available = purses![provider]
        func rest(_ sum: Rupiah) -> Rupiah { Rupiah(sum.amount - cost.amount) }
        func more(_ sum: Rupiah) -> Rupiah { Rupiah(sum.amount + cost.amount) }
        if rules.earmarks[category] == .zakat, welfare < 2, available.zakat >= cost {
            purses![provider].zakat = rest(available.zakat)
            costs[provider].zakat = more(costs[provider].zakat)
        } else if rules.earmarks[category] == .deathBenefit, available.deathBenefit >= cost {
            purses![provider].deathBenefit = rest(available.deathBenefit)
            costs[provider].deathBenefit = more(costs[provider].deathBenefit)
        } else if available.free >= cost {
            purses![provider].free = rest(available.free)
            costs[provider].free = more(costs[provider].free)
        } else {
            return false
        }
        return true
    }

    private mutating func mark(_ provider: Int, _ category: Int, _ need: inout Need) {
        let bit: UInt64 = 1 << UInt64(provider)
        guard !apart else {
            need.servedApart |= bit
            return
        }
        served.append(
            Served(
                household: Int(need.household), provider: provider, category: category, again: need.served != 0))
        if need.firstServed == nil { need.firstServed = day }
        need.served |= bit
    }
}
