import Simulation

/// The numbers that join the rooms, read once.
struct WorldNumbers {
    let helpWarms: Double
    let groupWarms: Double
    let orderedGroup: Double
    let spokenNeeds: Double
    let silentWeeks: Double
    let founderShare: Double
    let pooledShare: Double
    let runningCost: Double
    let orderedSupport: Double
    let hostedSupport: Double
    let refusedGroup: Double
    let activityStirs: Double
    let visitStirs: Double
    let activityTies: Double
    let unskilledVigor: Double
    let joinedActivity: Double
    let rivalOfHost: Double
    let publishedByStructure: Double
    let supportScale: Double
    let villageInclination: Double
    let villageSlope: Double
    let boardMeans: Double
    let boardHours: Double
    let desaLink: Double
    let fullReserve: Double

    init(_ settings: Settings) {
        helpWarms = settings[World.helpWarms]
        groupWarms = settings[World.groupWarms]
        orderedGroup = settings[World.orderedGroup]
        spokenNeeds = settings[World.spokenNeeds]
        silentWeeks = settings[World.silentWeeks]
        founderShare = settings[World.founderShare]
        pooledShare = settings[World.pooledShare]
        runningCost = settings[World.runningCost]
        orderedSupport = settings[World.orderedSupport]
        hostedSupport = settings[World.hostedSupport]
        refusedGroup = settings[World.refusedGroup]
        activityStirs = settings[World.activityStirs]
        visitStirs = settings[World.visitStirs]
        activityTies = settings[World.activityTies]
        unskilledVigor = settings[World.unskilledVigor]
        joinedActivity = settings[World.joinedActivity]
        rivalOfHost = settings[World.rivalOfHost]
        publishedByStructure = settings[World.publishedByStructure]
        supportScale = settings[World.supportScale]
        villageInclination = settings[World.villageInclination]
        villageSlope = settings[World.villageSlope]
        boardMeans = settings[World.boardMeans]
        boardHours = settings[World.boardHours]
        desaLink = settings[World.desaLink]
        fullReserve = settings[World.fullReserve]
    }
}
