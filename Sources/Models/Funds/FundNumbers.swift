import Simulation

/// The numbers of the room that months use, read once.
struct FundNumbers {
    let slope: Double
    let slopeGain: Double
    let steadyShare: Double
    let iuran: Double
    let jimpitanOn: Double
    let jimpitanPerNight: Double
    let jimpitanCompliance: Double
    let routineShare: Double
    let donorChance: Double
    let donorMedian: Double
    let awayMedian: Double
    let donorSpread: Double
    let villageGrant: Double
    let grantDeadline: Double
    let grantMonth: Double

    init(_ settings: Settings) {
        slope = settings[Funds.slope]
        slopeGain = settings[Funds.slopeGain]
        steadyShare = settings[Funds.steadyShare]
        iuran = settings[Funds.iuran]
        jimpitanOn = settings[Funds.jimpitanOn]
        jimpitanPerNight = settings[Funds.jimpitanPerNight]
        jimpitanCompliance = settings[Funds.jimpitanCompliance]
        routineShare = settings[Funds.routineShare]
        donorChance = settings[Funds.donorChance]
        donorMedian = settings[Funds.donorMedian]
        awayMedian = settings[Funds.awayMedian]
        donorSpread = settings[Funds.donorSpread]
        villageGrant = settings[Funds.villageGrant]
        grantDeadline = settings[Funds.grantDeadline]
        grantMonth = settings[Funds.grantMonth]
    }
}
