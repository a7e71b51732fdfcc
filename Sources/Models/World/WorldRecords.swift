import Simulation

extension World {
    /// Lets `recorder` take every measure and both pipelines at its regular moments.
    public func record(in recorder: Recorder) {
        for reading in World.readings { recorder.record(reading.measure) { [unowned self] in reading.read(self) } }
        recorder.record(
            stagesOf: "organizations", label: Text(id: "tingkat kerja sama kelompok", en: "groups by rung"),
            stages: Rung.allCases.map(\.label)
        ) { [unowned self] in self.rungCounts }
        recorder.record(
            stagesOf: "partners", label: Text(id: "mitra di luar desa", en: "partners outside the village"),
            stages: Partners.stageLabels
        ) { [unowned self] in self.partners.stageCounts }
    }

    /// How many groups stand on each rung, in the order of `Rung.allCases`; they add up to all groups.
    public var rungCounts: [Int] {
        var counts = Array(repeating: 0, count: Rung.allCases.count)
        for rung in organizations.rung { counts[rung.rawValue] += 1 }
        return counts
    }

    /// Where money came from and went so far.
    public var flows: [Flow] { funds.ledger.flows }

    /// What could not be done so far, by cause.
    public var refusals: [Refusal] {
        var refusals = funds.refusals.records + services.refusals.records
        if outreach.givenUp.count > 0 {
            refusals.append(
                Refusal(
                    cause: "outreach.hours",
                    label: Text(id: "jam petugas tidak cukup", en: "too few facilitator hours"),
                    count: outreach.givenUp.count, amount: outreach.givenUp.hours, unit: .hours))
        }
        if outreach.putOff > 0 {
            refusals.append(
                Refusal(
                    cause: "outreach.season",
                    label: Text(id: "pertemuan diundur karena kalender", en: "gatherings put off by the calendar"),
                    count: outreach.putOff, amount: 0, unit: .hours))
        }
        return refusals.sorted { $0.cause < $1.cause }
    }

    /// Whether the books close: the ledger sums to zero and no bound rupiah left for another purpose.
    public var booksClose: Bool { funds.ledger.passesAudit }

    /// The people of the board leave their chair empty, as when the chair moves away in month 2.
    public func chairLeaves() {
        for event in institution.chairLeaves(day: run.now) { tell(event) }
    }

    /// The code by which the desa itself is approached.
    public static let village = "desa"

    /// Approaches the desa for recognition (`desa`), or a partner outside it by code.
    ///
    /// - Throws: `InvalidParameter` for an unknown code.
    public func approach(_ code: String) throws {
        if code == World.village { return partners.askVillage() }
        let codes = community.prospects.map(\.id).sorted()
        guard let place = codes.firstIndex(of: code) else {
            let known = ([World.village] + codes).joined(separator: ", ")
            throw InvalidParameter(
                "partner", must: Text(id: "salah satu dari \(known)", en: "be one of \(known)"), got: code)
        }
        partners.seek(place)
    }

    /// A number that stands for the whole state: two runs are in the same state while theirs agree.
    public var fingerprint: UInt64 {
        var words: [UInt64] = []
        words.reserveCapacity(8 * people.count)
        for column in [
            people.awareness, people.understanding, people.willingness, people.experience, people.staysAway,
            people.hoursLeft, people.hoursSpent, organizations.activity, organizations.skill, organizations.commitment,
            organizations.stance, organizations.experience, organizations.rungSince, organizations.rivalry,
        ] {
            for value in column { words.append(value.bitPattern) }
        }
        for group in 0..<organizations.count {
            words.append(UInt64(organizations.rung[group].rawValue) << 1 | (organizations.isSilent[group] ? 1 : 0))
            words.append((organizations.lastAsked[group] ?? -1).bitPattern)
            for other in 0..<group { words.append(ties.groups.strength(group, other).bitPattern) }
        }
        words.append(contentsOf: [UInt64(outreach.waiting), outreach.facilitatorHours.bitPattern])
        services.appendState(to: &words)
        funds.appendState(to: &words)
        institution.appendState(to: &words)
        partners.appendState(to: &words)
        return Models.fingerprint(of: words)
    }
}
