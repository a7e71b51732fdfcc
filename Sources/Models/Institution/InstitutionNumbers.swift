import Simulation

/// The numbers of the room, read once.
struct InstitutionNumbers {
    let startByDeliberation, startByDecree, startByHost: EsmanStocks
    let growth: Double
    let decay: Double
    let chairShare: Double
    let monthsToSettle: Double
    let leaving: Double
    let goesOn: Double
    let termMonths: Double
    let refillMonths: Double
    let graceMonths: Double
    let builtLevel: Double
    let activitiesForFull: Double
    let moneyForFull: Double
    let hoursForFull: Double
    let dealingHours: Double
    let dealingShare: Double
    let dealingBase: Double
    let dealingCapacity: Double
    let dealingLinks: Double
    let dealingTrust: Double
    let linkGain: Double
    let linkDecay: Double
    let widening: Double
    let hostDistrust: Double
    let fairHelp: Double
    let ownershipSpeed: Double
    let programmeRate: Double
    let programmeOutput: Double
    let decreeOwnership: Double
    let firstLegitimacy: Double
    let legitimacyGain: Double
    let legitimacyLoss: Double
    let failuresPerGain: Double
    let recognitionLegitimacy: Double
    let recognitionLink: Double
    let unfairness: Double
    let dormantLegitimacy: Double
    let unownedEffort: Double
    let unrecognizedRules: Double
    let doctrineTalkShare: Double
    let structureMeetingShare: Double
    let chairlessStructure: Double
    let refillStructure: Double
    let widenedStrength: Double
    let replacementCompetence: Double
    let replacementCompetenceSpread: Double
    let replacementCommitment: Double
    let replacementCommitmentSpread: Double
    let replacementHours: Double
    let replacementHoursSpread: Double
    let newMemberEffort: Double
    let programmeReserve: Double
    let programmesForFull: Double

    init(_ settings: Settings) {
        func stocks(_ start: [Assumption]) -> EsmanStocks {
            EsmanStocks(
                leadership: settings[start[0]], doctrine: settings[start[1]], programme: settings[start[2]],
                resources: settings[start[3]], structure: settings[start[4]])
        }
        startByDeliberation = stocks(Institution.startByDeliberation)
        startByDecree = stocks(Institution.startByDecree)
        startByHost = stocks(Institution.startByHost)
        growth = settings[Institution.growth]
        decay = settings[Institution.decay]
        chairShare = settings[Institution.chairShare]
        monthsToSettle = settings[Institution.monthsToSettle]
        leaving = settings[Institution.leaving]
        goesOn = settings[Institution.goesOn]
        termMonths = settings[Institution.termMonths]
        refillMonths = settings[Institution.refillMonths]
        graceMonths = settings[Institution.graceMonths]
        builtLevel = settings[Institution.builtLevel]
        activitiesForFull = settings[Institution.activitiesForFull]
        moneyForFull = settings[Institution.moneyForFull]
        hoursForFull = settings[Institution.hoursForFull]
        dealingHours = settings[Institution.dealingHours]
        dealingShare = settings[Institution.dealingShare]
        dealingBase = settings[Institution.dealingBase]
        dealingCapacity = settings[Institution.dealingCapacity]
        dealingLinks = settings[Institution.dealingLinks]
        dealingTrust = settings[Institution.dealingTrust]
        linkGain = settings[Institution.linkGain]
        linkDecay = settings[Institution.linkDecay]
        widening = settings[Institution.widening]
        hostDistrust = settings[Institution.hostDistrust]
        fairHelp = settings[Institution.fairHelp]
        ownershipSpeed = settings[Institution.ownershipSpeed]
        programmeRate = settings[Institution.programmeRate]
        programmeOutput = settings[Institution.programmeOutput]
        decreeOwnership = settings[Institution.decreeOwnership]
        firstLegitimacy = settings[Institution.firstLegitimacy]
        legitimacyGain = settings[Institution.legitimacyGain]
        legitimacyLoss = settings[Institution.legitimacyLoss]
        failuresPerGain = settings[Institution.failuresPerGain]
        recognitionLegitimacy = settings[Institution.recognitionLegitimacy]
        recognitionLink = settings[Institution.recognitionLink]
        unfairness = settings[Institution.unfairness]
        dormantLegitimacy = settings[Institution.dormantLegitimacy]
        unownedEffort = settings[Institution.unownedEffort]
        unrecognizedRules = settings[Institution.unrecognizedRules]
        doctrineTalkShare = settings[Institution.doctrineTalkShare]
        structureMeetingShare = settings[Institution.structureMeetingShare]
        chairlessStructure = settings[Institution.chairlessStructure]
        refillStructure = settings[Institution.refillStructure]
        widenedStrength = settings[Institution.widenedStrength]
        replacementCompetence = settings[Institution.replacementCompetence]
        replacementCompetenceSpread = settings[Institution.replacementCompetenceSpread]
        replacementCommitment = settings[Institution.replacementCommitment]
        replacementCommitmentSpread = settings[Institution.replacementCommitmentSpread]
        replacementHours = settings[Institution.replacementHours]
        replacementHoursSpread = settings[Institution.replacementHoursSpread]
        newMemberEffort = settings[Institution.newMemberEffort]
        programmeReserve = settings[Institution.programmeReserve]
        programmesForFull = settings[Institution.programmesForFull]
    }

    /// What a new institution starts with.
    func start(_ mandate: Mandate) -> EsmanStocks {
        switch mandate {
        case .deliberation: startByDeliberation
        case .decree: startByDecree
        case .host: startByHost
        }
    }
}
