import LuaBridge
import Models
import Simulation

/// Needs and who serves them.
enum ServiceWords {
    static let entries = [
        room, reach, duplication, unserved, known, synergy, satisfaction, weakest, coverage, served,
    ]

    static let room = Entry(
        .world, .property, "services",
        Text(id: "Kebutuhan warga dan yang melayaninya.", en: "Needs of residents and who serves them."),
        returns: Text("world.services"), .value, example: "return world.services --> world.services"
    ) { use in .object(use.session.room(ServicesSpeaker.self)) }

    static let reach = share(Services.reachMeasure, "reach") { $0.reach }
    static let duplication = share(Services.duplicationMeasure, "duplication") { $0.duplication }
    static let unserved = share(Services.unservedMeasure, "unserved") { $0.unserved }
    static let known = share(Services.knownMeasure, "known") { $0.known }
    static let synergy = share(Services.synergyMeasure, "synergy") { $0.synergy }
    static let satisfaction = share(Services.satisfactionMeasure, "satisfaction") { $0.satisfaction }
    static let weakest = share(Services.weakestMeasure, "weakest") { $0.weakest }
    static let coverage = share(Services.coverageMeasure, "coverage") { $0.coverage }

    static let served = Entry(
        .services, .method, "people_served",
        Text(
            id: "Kebutuhan yang sudah dilayani sejak awal, masing-masing sekali.",
            en: "Needs served since the start, each counted once."),
        returns: Text(id: "bilangan bulat", en: "a whole number"), .reads,
        example: "return world.services:people_served() --> 0"
    ) { use in .integer(Int64(try use.session.world().services.peopleServed)) }

    /// The sentence is the model's own, so that there is no second one.
    private static func share(
        _ measure: Measure, _ name: String, _ read: @escaping @Sendable (Services) -> Double
    ) -> Entry {
        Entry(
            .services, .method, name, measure.sentence.map { $0.hasSuffix(".") ? $0 : $0 + "." }, returns: Text("0…1"),
            .reads, example: "return world.services:\(name)() <= 1 --> true"
        ) { use in .number(read(try use.session.world().services)) }
    }
}
