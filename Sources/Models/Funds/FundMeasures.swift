import Simulation

extension Funds {
    /// What the plan's expenses add up to, from all sources.
    public static let spentMeasure = Measure(
        "funds.spent", .rupiah, label: Text(id: "Biaya", en: "Cost"),
        sentence: Text(
            id: "Uang yang dibelanjakan untuk rencana ini dari semua sumber.",
            en: "Money spent on the plan from all sources."))
    /// What lies in the common kas and its grant.
    public static let commonMeasure = Measure(
        "funds.common", .rupiah, label: Text(id: "Kas bersama", en: "Common kas"),
        sentence: Text(
            id: "Saldo kas bersama dan hibah yang belum dibelanjakan.",
            en: "What the common kas and the unspent grant hold."))
    /// What households gave last month of what was asked.
    public static let givingMeasure = Measure(
        "funds.giving", .share, label: Text(id: "Iuran yang terkumpul", en: "Dues paid"),
        sentence: Text(
            id: "Bagian iuran sukarela bulan lalu yang benar-benar dibayar.",
            en: "Share of last month's voluntary dues that was paid."))
    /// How many-sided the institution's income is.
    public static let autonomyMeasure = Measure(
        "funds.autonomy", .number, label: Text(id: "Kemandirian dana", en: "Independence of income"),
        sentence: Text(
            id: "Satu dikurangi indeks pemusatan (HHI) sumber pemasukan kas bersama.",
            en: "One minus the concentration (HHI) of the common kas's sources of income."))

    /// What can be measured in this room.
    public static let measures: [Measure] = [spentMeasure, commonMeasure, givingMeasure, autonomyMeasure]

    /// What the plan's expenses add up to so far, from all sources.
    public var spent: Rupiah { Rupiah(spentBySource.reduce(0, +)) }

    /// What the plan's expenses from `source` add up to so far.
    public func spent(from source: FundSource) -> Rupiah { Rupiah(spentBySource[source.index]) }

    /// What the common kas and its unspent grant hold.
    public var common: Rupiah { Rupiah(ledger.balance(commonKas).amount + ledger.balance(grantKas).amount) }

    /// What households gave last month of what was asked, 0…1.
    public var giving: Double { households.lastGiven }

    /// One minus the Herfindahl–Hirschman index of the common kas's income so far, 0…1; 0 while there is none.
    ///
    /// Four sources: residents' dues, groups' pooling, donors, the village.
    public var autonomy: Double {
        let parts = [commonIncome.dues, commonIncome.pooling, commonIncome.donors, commonIncome.village].map(
            Double.init)
        let total = parts.reduce(0, +)
        guard total > 0 else { return 0 }
        return 1 - parts.reduce(0) { $0 + ($1 / total) * ($1 / total) }
    }

    /// The part of the common kas's income that came from government, 0…1; 0 while there is none.
    public var governmentShare: Double {
        let parts = [commonIncome.dues, commonIncome.pooling, commonIncome.donors, commonIncome.village].map(
            Double.init)
        let total = parts.reduce(0, +)
        return total > 0 ? parts[3] / total : 0
    }

    /// Everything that makes the state, as words for a fingerprint.
    public func appendState(to words: inout [UInt64]) {
        for index in ledger.accounts.indices {
            words.append(UInt64(bitPattern: ledger.balance(Account.ID(index)).amount))
        }
        words.append(UInt64(ledger.entries.count))
        for belief in households.beliefs { words.append(belief.bitPattern) }
        for spent in spentBySource { words.append(UInt64(bitPattern: spent)) }
    }
}
