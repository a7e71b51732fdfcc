import Simulation

extension Services {
    /// The share of known needs that were served exactly once.
    public static let reachMeasure = Measure(
        "services.reach", .share, label: Text(id: "Jangkauan", en: "Reach"),
        sentence: Text(
            id: "Bagian kebutuhan yang diketahui yang dilayani tanpa tumpang tindih, dalam triwulan terakhir.",
            en: "Share of known needs served without overlap over the last quarter."))
    /// The share of services that went to a need already served.
    public static let duplicationMeasure = Measure(
        "services.duplication", .share, label: Text(id: "Tumpang tindih", en: "Overlap"),
        sentence: Text(
            id: "Bagian layanan yang diberikan pada kebutuhan yang sudah dilayani, dalam triwulan terakhir.",
            en: "Share of services given to a need already served over the last quarter."))
    /// The share of known needs that nobody served.
    public static let unservedMeasure = Measure(
        "services.unserved", .share, label: Text(id: "Belum terlayani", en: "Unserved"),
        sentence: Text(
            id: "Bagian kebutuhan yang diketahui tetapi tidak dilayani siapa pun, dalam triwulan terakhir.",
            en: "Share of known needs that nobody served over the last quarter."))
    /// The share of true needs that someone knew of.
    public static let knownMeasure = Measure(
        "services.known", .share, label: Text(id: "Kebutuhan yang diketahui", en: "Needs known"),
        sentence: Text(
            id: "Bagian kebutuhan yang ada yang diketahui sedikitnya satu kelompok, dalam triwulan terakhir.",
            en: "Share of existing needs that at least one group knew of over the last quarter."))
    /// What working together added to reach.
    public static let synergyMeasure = Measure(
        "services.synergy", .share, label: Text(id: "Sinergi", en: "Synergy"),
        sentence: Text(
            id: "Jangkauan dikurangi jangkauan seandainya tiap kelompok memakai daftarnya sendiri.",
            en: "Reach less what it would have been with every group on its own list."))
    /// How well those with known needs were served.
    public static let satisfactionMeasure = Measure(
        "services.satisfaction", .number, label: Text(id: "Kepuasan", en: "Satisfaction"),
        sentence: Text(
            id: "Rata-rata 0–1: 1 bila segera dilayani, berkurang bila lambat, 0 bila tidak dilayani.",
            en: "Mean of 0–1: 1 when served at once, less when late, 0 when not served."))
    /// How far help is possible at all.
    public static let coverageMeasure = Measure(
        "services.coverage", .share, label: Text(id: "Daya jangkau", en: "Coverage"),
        sentence: Text(
            id: "Bagian pasangan rumah tangga dan jenis kebutuhan yang terjangkau kelompok yang mampu melayani.",
            en: "Share of pairs of household and kind of need within reach of a group able to serve."))
    /// The poorest group's reach beside everyone's.
    public static let weakestMeasure = Measure(
        "services.weakest", .share, label: Text(id: "Jangkauan kelompok terlemah", en: "Reach of the weakest"),
        sentence: Text(
            id: "Jangkauan pada seperlima rumah tangga terlemah, dalam triwulan terakhir.",
            en: "Reach among the weakest fifth of households over the last quarter."))

    /// What can be measured in this room.
    public static let measures: [Measure] = [
        reachMeasure, duplicationMeasure, unservedMeasure, knownMeasure, synergyMeasure, satisfactionMeasure,
        coverageMeasure, weakestMeasure,
    ]

    /// The share of known needs served exactly once, of those that came to an end within the window; 0 when none did.
    ///
    /// Needs still open do not count: they may yet be served.
    public var reach: Double { share(record.total.once, record.total.known) }

    /// The share of services given to a need already served; 0 when there were none.
    public var duplication: Double { share(record.total.again, record.total.services) }

    /// The share of known needs that nobody served.
    public var unserved: Double {
        share(record.total.known - (record.total.services - record.total.again), record.total.known)
    }

    /// The share of all needs that someone knew of; 1 when there were none.
    public var known: Double { record.total.ended == 0 ? 1 : share(record.total.known, record.total.ended) }

    /// Reach less what it would have been on the same luck, had every list stayed separate; −1…1.
    public var synergy: Double { reach - share(record.total.onceApart, record.total.known) }

    /// Mean satisfaction of those with known needs, 0…1.
    public var satisfaction: Double {
        record.total.known == 0 ? 0 : max(0, record.total.satisfaction) / Double(record.total.known)
    }

    /// Reach among the weakest fifth; all households' reach while that fifth had no known need.
    public var weakest: Double {
        record.total.knownByWelfare[0] == 0
            ? reach : share(record.total.onceByWelfare[0], record.total.knownByWelfare[0])
    }

    /// The share of pairs (household, category) within reach of an active group able to serve, 0…1.
    ///
    /// From coordination on a group can be reached from everywhere through referrals.
    public var coverage: Double {
        guard householdCount > 0 else { return 0 }
        var covered = 0
        for category in NeedCategory.all.indices {
            var set = HouseholdSet(count: householdCount)
            var all = false
            for (index, provider) in providers.enumerated()
            where vigor[index] > 0 && provider.capacity[category] > 0 {
                if rungs[index] >= Services.firstJoinedRung { all = true }
                set.formUnion(provider.reaches)
            }
            covered += all ? householdCount : set.count
        }
        return Double(covered) / Double(householdCount * NeedCategory.all.count)
    }

    /// Known needs that are open and that nobody has served, by category.
    public var gaps: [Int] {
        var gaps = [Int](repeating: 0, count: NeedCategory.all.count)
        for need in open where need.knownTo != 0 && need.served == 0 { gaps[Int(need.category)] += 1 }
        return gaps
    }

    /// How many needs are open now, known or not.
    public var openCount: Int { open.count }

    private func share(_ part: Int, _ whole: Int) -> Double {
        whole == 0 ? 0 : Double(part) / Double(whole)
    }

    /// Everything that makes the state, as words for a fingerprint.
    public func appendState(to words: inout [UInt64]) {
        for need in open {
            words.append(need.identity.bits)
            words.append(need.knownTo)
            words.append(need.served)
            words.append(need.servedApart)
        }
        words.append(UInt64(bitPattern: Int64(record.total.known)))
        words.append(UInt64(bitPattern: Int64(record.total.services)))
        words.append(record.total.satisfaction.bitPattern)
        words.append(UInt64(peopleServed))
    }
}
