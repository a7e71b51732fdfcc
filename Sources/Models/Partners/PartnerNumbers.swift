import Simulation

/// The numbers of the room, read once.
struct PartnerNumbers {
    let supportMonths: Double
    let housingMonths: Double
    let letterMonths: Double
    let supportNeeds: Double
    let letterNeeds: Double
    let villageHours: Double
    let partnerHours: Double
    let mappingMonths: Double
    let contactMonths: Double
    let followUpMonths: Double
    let negotiationMonths: Double
    let legalMonths: Double
    let agreementMonths: Double
    let startMonths: Double
    let drop: Double
    let mixHolds: Double
    let capacityToSign: Double
    let capacityToWork: Double
    let termMonths: Double
    let renewal: Double
    let dropCapacity: Double

    init(_ settings: Settings) {
        supportMonths = settings[Partners.supportMonths]
        housingMonths = settings[Partners.housingMonths]
        letterMonths = settings[Partners.letterMonths]
        supportNeeds = settings[Partners.supportNeeds]
        letterNeeds = settings[Partners.letterNeeds]
        villageHours = settings[Partners.villageHours]
        partnerHours = settings[Partners.partnerHours]
        mappingMonths = settings[Partners.mappingMonths]
        contactMonths = settings[Partners.contactMonths]
        followUpMonths = settings[Partners.followUpMonths]
        negotiationMonths = settings[Partners.negotiationMonths]
        legalMonths = settings[Partners.legalMonths]
        agreementMonths = settings[Partners.agreementMonths]
        startMonths = settings[Partners.startMonths]
        drop = settings[Partners.drop]
        mixHolds = settings[Partners.mixHolds]
        capacityToSign = settings[Partners.capacityToSign]
        capacityToWork = settings[Partners.capacityToWork]
        termMonths = settings[Partners.termMonths]
        renewal = settings[Partners.renewal]
        dropCapacity = settings[Partners.dropCapacity]
    }
}
