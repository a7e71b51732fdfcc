import Simulation

extension World {
    static let joined = Measure(
        "organizations.joined", .share, label: Text(id: "kelompok bergabung", en: "groups joined"),
        sentence: Text(
            id: "bagian kelompok yang sedikitnya berkoordinasi dalam wadah",
            en: "share of groups that at least coordinate under the roof"))
    static let dormant = Measure(
        "organizations.dormant", .count, label: Text(id: "kelompok fakum", en: "dormant groups"),
        sentence: Text(
            id: "banyaknya kelompok yang kegiatannya berhenti", en: "groups that have stopped their activities"))
    static let residentHours = Measure(
        "people.hours", .hours, label: Text(id: "jam warga", en: "residents' hours"),
        sentence: Text(id: "jam yang diberikan warga sejak awal", en: "hours that residents have given since the start")
    )
    static let facilitatorHours = Measure(
        "outreach.hours", .hours, label: Text(id: "jam petugas", en: "facilitator hours"),
        sentence: Text(
            id: "jam kerja petugas pendamping sejak awal", en: "hours that facilitators have worked since the start"))
    static let groupTies = Measure(
        "ties.partners", .count,
        label: Text(id: "pasangan kelompok bermitra", en: "pairs of groups that work together"),
        sentence: Text(
            id: "banyaknya pasangan kelompok yang hubungannya kuat", en: "pairs of groups whose tie is strong"))

    /// What a world can be asked, and how.
    public static let readings: [Reading] = [
        Reading(Services.reachMeasure) { $0.services.reach },
        Reading(Services.duplicationMeasure) { $0.services.duplication },
        Reading(Services.unservedMeasure) { $0.services.unserved },
        Reading(Services.knownMeasure) { $0.services.known },
        Reading(Services.synergyMeasure) { $0.services.synergy },
        Reading(Services.satisfactionMeasure) { $0.services.satisfaction },
        Reading(Services.coverageMeasure) { $0.services.coverage },
        Reading(Services.weakestMeasure) { $0.services.weakest },
        Reading(joined) { $0.organizations.share(atLeast: .coordination) },
        Reading(dormant) { Double($0.organizations.dormantCount) },
        Reading(Acceptance.tahuMeasure) { $0.acceptance.tahu },
        Reading(Acceptance.pahamMeasure) { $0.acceptance.paham },
        Reading(Acceptance.bersediaMeasure) { $0.acceptance.bersedia },
        Reading(Acceptance.acceptedMeasure) { $0.acceptance.acceptance },
        Reading(Acceptance.womenGapMeasure) { $0.acceptance.womenGap },
        Reading(Institution.leadershipMeasure) { $0.institution.stocks.leadership },
        Reading(Institution.doctrineMeasure) { $0.institution.stocks.doctrine },
        Reading(Institution.programmeMeasure) { $0.institution.stocks.programme },
        Reading(Institution.resourcesMeasure) { $0.institution.stocks.resources },
        Reading(Institution.structureMeasure) { $0.institution.stocks.structure },
        Reading(Institution.capacityMeasure) { $0.institution.capacity },
        Reading(Institution.linkagesMeasure) { $0.institution.linkages.mean },
        Reading(Institution.legitimacyMeasure) { $0.institution.legitimacy },
        Reading(Institution.ownershipMeasure) { $0.institution.ownership },
        Reading(Institution.institutionalityMeasure) { $0.institution.institutionality },
        Reading(Partners.recognitionMeasure) { Double($0.partners.recognitionStage.rawValue) },
        Reading(Partners.signedMeasure) { Double($0.partners.signedCount) },
        Reading(Partners.activeMeasure) { Double($0.partners.activeCount) },
        Reading(Partners.mixMeasure) { $0.partners.mix(joinedShare: $0.organizations.share(atLeast: .coordination)) },
        Reading(Funds.spentMeasure) { Double($0.funds.spent.amount) },
        Reading(Funds.commonMeasure) { Double($0.funds.common.amount) },
        Reading(Funds.givingMeasure) { $0.funds.giving },
        Reading(Funds.autonomyMeasure) { $0.funds.autonomy },
        Reading(EthicsScores.benefitMeasure) { $0.ethics.benefit },
        Reading(EthicsScores.rightsMeasure) { $0.ethics.rights },
        Reading(EthicsScores.justiceMeasure) { $0.ethics.justice },
        Reading(EthicsScores.sustainabilityMeasure) { $0.ethics.sustainability },
        Reading(EthicsScores.leastMeasure) { $0.ethics.least },
        Reading(residentHours) { $0.people.hours },
        Reading(facilitatorHours) { $0.outreach.facilitatorHours },
        Reading(groupTies) { Double($0.ties.groups.partnerCount) },
    ]

    /// What a world can be asked, room by room.
    public static let measures: [Measure] = readings.map(\.measure)

    /// The present value of a declared measure; `nil` for one of another world.
    public func value(of measure: Measure) -> Double? {
        World.readings.first { $0.measure.name == measure.name }?.read(self)
    }

    /// The four considerations of programme ethics, now.
    public var ethics: EthicsScores {
        var basis = EthicsBasis()
        basis.satisfaction = services.satisfaction
        basis.known = services.known
        basis.unserved = services.unserved
        basis.reach = services.reach
        basis.weakest = services.weakest
        let activity = organizations.activity.reduce(0, +) / Double(max(1, organizations.count))
        basis.continuity = institution.isAtWork ? institution.capacity : activity
        basis.autonomy = funds.autonomy
        basis.monthsOfMoney = Double(funds.common.amount) / numbers.runningCost
        basis.fullReserve = numbers.fullReserve
        return EthicsScores(basis)
    }
}

/// A measure and the way to read it from a world; reading changes nothing and draws nothing.
public struct Reading: Sendable {
    /// What is measured.
    public let measure: Measure
    /// Its present value.
    public let read: @Sendable (World) -> Double

    init(_ measure: Measure, _ read: @escaping @Sendable (World) -> Double) {
        (self.measure, self.read) = (measure, read)
    }
}
