import Simulation

/// The numbers of a compact place, read once.
struct CompactNumbers {
    /// The chance to rise from each stage but the last.
    let rises: [Double]
    let membersHelp: Double
    let stalling: Double
    let falling: Double
    let groupsServed: Double
    let campaigning: Double
    let leaving: Double
    let leavingAlone: Double
    let donations: Double
    let groupDues: Double
    let householdDues: Double
    let wage: Int64
    let campaignCost: Int64
    /// The chance that a household is persuaded, by how many contacts take part, an active group counted as one.
    let persuaded: [Double]

    /// Reads `settings` for households with at most `mostContacts` contacts.
    init(_ settings: Settings, mostContacts: Int) throws {
        rises = CompactAssumptions.rises.map { settings[$0] }
        membersHelp = settings[CompactAssumptions.membersHelp]
        stalling = settings[CompactAssumptions.stalling]
        falling = settings[CompactAssumptions.falling]
        groupsServed = settings[CompactAssumptions.groupsServed]
        campaigning = settings[CompactAssumptions.campaigning]
        leaving = settings[CompactAssumptions.leaving]
        leavingAlone = settings[CompactAssumptions.leavingAlone]
        donations = settings[CompactAssumptions.donations]
        groupDues = settings[CompactAssumptions.groupDues]
        householdDues = settings[CompactAssumptions.householdDues]
        wage = try Rupiah(rounding: settings[CompactAssumptions.wage]).amount
        campaignCost = try Rupiah(rounding: settings[CompactAssumptions.campaignCost]).amount
        let (unmoved, needed) = (
            1 - settings[CompactAssumptions.persuading], settings[CompactAssumptions.contactsNeeded]
        )
        // Each contact who takes part fails to persuade independently of the others.
        var (stays, persuaded) = (1.0, [Double]())
        for count in 0...(mostContacts + 1) {
            persuaded.append(Double(count) < needed ? 0 : 1 - stays)
            stays *= unmoved
        }
        self.persuaded = persuaded
    }
}
