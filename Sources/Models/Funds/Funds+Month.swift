import Simulation

extension Funds {
    /// Takes one month: dues and routine of groups, pooling, voluntary dues, jimpitan, gifts, the village's grant.
    ///
    /// - Throws: `InvalidParameter` when a sum overflows or a column has another length than the groups or households.
    public func take(_ month: FundsMonth) throws {
        guard month.activity.count == owners.count, month.pooling.count == owners.count,
            month.support.count == households.types.count
        else {
            throw InvalidParameter(
                "funds.month",
                must: Text(
                    id: "memuat \(owners.count) kelompok dan \(households.types.count) rumah tangga",
                    en: "have \(owners.count) groups and \(households.types.count) households"),
                got: "\(month.activity.count), \(month.pooling.count), \(month.support.count)")
        }
        for owner in owners.indices { try collectDues(of: owner, month) }
        guard month.institutionAtWork else { return try receiveGifts(month) }
        for owner in owners.indices { try pool(owner, month) }
        try collectIuran(month)
        try collectJimpitan(month)
        try receiveGifts(month)
        try receiveVillageGrant(month)
    }

    private func collectDues(of owner: Int, _ month: FundsMonth) throws {
        let group = owners[owner]
        let dues = try Rupiah(rounding: Double(group.dues.amount) * month.activity[owner] * month.giving)
        guard dues > 0 else { return }
        let parts = Funds.split(dues, group.pockets.map(\.shareOfDues))
        for (place, part) in parts.enumerated() where part > 0 {
            let account = pocketAccounts[pockets[owner].lowerBound + place]
            try ledger.move(part, from: outside.residents, to: account, for: .dues, day: month.day)
            switch group.pockets[place].use {
            case .kept: break
            case .turnedOver(let purpose):
                let receiver = purpose == .arisan ? outside.residents : outside.suppliers
                try ledger.move(part, from: account, to: receiver, for: purpose, day: month.day)
            case .free:
                let routine = part.part(numbers.routineShare)
                guard routine > 0 else { continue }
                try ledger.move(routine, from: account, to: outside.suppliers, for: .routine, day: month.day)
            }
        }
    }

    private func pool(_ owner: Int, _ month: FundsMonth) throws {
        guard month.pooling[owner] > 0, let account = freeAccount(owner) else { return }
        let share = ledger.balance(account).part(month.pooling[owner])
        guard share > 0 else { return }
        try ledger.move(share, from: account, to: commonKas, for: .pooling, day: month.day)
        commonIncome.pooling += share.amount
    }

    private func collectIuran(_ month: FundsMonth) throws {
        let slope = min(1, numbers.slope + numbers.slopeGain * month.transparency) * month.ownership
        let steady = numbers.steadyShare
        let asked = numbers.iuran * month.giving
        var total = 0.0
        for index in households.types.indices {
            let willing = rule.contribution(
                households.types[index], belief: households.beliefs[index], slope: slope, steadyShare: steady)
            total += willing * month.support[index]
        }
        let given = households.types.isEmpty ? 0 : total / Double(households.types.count)
        for index in households.types.indices {
            households.beliefs[index] = rule.belief(after: given, before: households.beliefs[index])
        }
        households.lastGiven = given
        let sum = try Rupiah(rounding: total * asked)
        guard sum > 0 else { return }
        try ledger.move(sum, from: outside.residents, to: commonKas, for: .dues, day: month.day)
        commonIncome.dues += sum.amount
    }

    private func collectJimpitan(_ month: FundsMonth) throws {
        guard numbers.jimpitanOn >= 0.5 else { return }
        let (year, calendarMonth, _) = month.date.parts
        let jimpitan = try Jimpitan(
            perNight: Rupiah(rounding: numbers.jimpitanPerNight),
            compliance: numbers.jimpitanCompliance)
        let sum = try jimpitan.inflow(
            households: households.types.count, nights: CalendarDate.length(of: calendarMonth, in: year))
        guard sum > 0 else { return }
        try ledger.move(sum, from: outside.residents, to: commonKas, for: .jimpitan, day: month.day)
        commonIncome.dues += sum.amount
    }

    private func receiveGifts(_ month: FundsMonth) throws {
        let chance = numbers.donorChance
        for donor in donors {
            let trusts = month.institutionAtWork ? month.legitimacy : 0
            // The same number says whether the donor gives and to whom, so that trust in the institution redirects
            // gifts before it adds any.
            let u = givesDraws.uniform(donor.identity, occasion: month.number)
            let usual = chance * month.giving
            guard u < usual * (1 + trusts) else { continue }
            let median = donor.isAway ? numbers.awayMedian : numbers.donorMedian
            guard median >= 1 else { continue }
            let size = amountDraws.lognormal(
                logMean: logarithm(median), logSD: numbers.donorSpread, donor.identity, occasion: month.number)
            let gift = try Rupiah(rounding: (size / 10_000).rounded() * 10_000)
            guard gift > 0 else { continue }
            let giver = donor.isAway ? outside.away : outside.donors
            if u >= usual || u < usual * trusts {
                try ledger.move(gift, from: giver, to: commonKas, for: .donation, day: month.day)
                commonIncome.donors += gift.amount
            } else if let owner = donor.usualOwner, let account = freeAccount(owner) {
                try ledger.move(gift, from: giver, to: account, for: .donation, day: month.day)
            }
        }
    }

    private func receiveVillageGrant(_ month: FundsMonth) throws {
        guard let recognizedOn = month.recognizedOn else { return }
        let first = Funds.firstGrant(
            after: recognizedOn, deadline: Int(numbers.grantDeadline), month: Int(numbers.grantMonth))
        let (year, _, _) = month.date.parts
        guard month.date >= first, month.date.parts.month >= Int(numbers.grantMonth),
            !grantYears.contains(year), month.publicMoney
        else { return }
        let wanted = try Rupiah(rounding: numbers.villageGrant)
        let grant = min(wanted, budget.left(.apbdes, on: month.date) ?? wanted)
        if grant < wanted {
            refuse("budget", .apbdes, amount: Rupiah(wanted.amount - max(0, grant.amount)))
        }
        grantYears.append(year)
        guard grant > 0, budget.take(grant, from: .apbdes, on: month.date) else { return }
        try ledger.move(
            grant, from: outside.offices[FundSource.apbdes.index], to: grantKas, for: .programme, day: month.day)
        commonIncome.village += grant.amount
    }

    /// The first day on which a village grant can be paid to what was recognised on `date`.
    ///
    /// Recognition up to the month `deadline` is in time for next year's budget; later it is one year more. Payment is
    /// possible from the month `month`.
    static func firstGrant(after date: CalendarDate, deadline: Int, month: Int) -> CalendarDate {
        let (year, recognizedMonth, _) = date.parts
        let budgetYear = recognizedMonth <= deadline ? year + 1 : year + 2
        return CalendarDate(year: min(9999, budgetYear), month: min(12, max(1, month)), day: 1) ?? date
    }
}
