import LuaBridge
import Simulation

/// Places that are held in turn - windows, rooms, vehicles - and the line before them.
enum QueueWords {
    static let entries = [places, name, count, waiting, busy, served, left, meanWaiting, meanBusy, meanWait]

    private static let itsName = Parameter(
        "name", .text, Text(id: "namanya, misalnya \"loket layanan\"", en: "what they are, such as \"service window\""))
    private static let howMany = Parameter(
        "count", .whole(in: 1...100_000), or: 1, shown: "1", Text(id: "berapa tempat", en: "how many places"))

    static let places = Entry(
        .world, .method, "places",
        Text(
            id:
                "Tempat yang dipakai bergantian, seperti loket, ruang, atau kendaraan. Proses memegangnya dengan hold; yang antre dilayani menurut prioritas, lalu urutan datang.",
            en:
                "Places that are held in turn, such as windows, rooms or vehicles. Processes hold them with hold; who queues is served by priority, then in the order of arrival."
        ),
        options: [itsName.declared, howMany.declared], returns: Text(id: "tempat", en: "places"), .acts,
        example: """
            local hall = world:places { name = "balai RW" }
            world:process(function()
              hold(hall, { priority = 1 }, function() wait(hours(3)) world.outreach:meeting { of = "RW" } end)
            end)
            return hall.count --> 1
            """
    ) { use in
        let number = try use.session.playing().processes.open(use[itsName], count: use[howMany])
        return .object(Handle<PlacesSpeaker>(use.session, item: number))
    }

    static let name = Entry(
        .places, .property, "name", Text(id: "Namanya.", en: "What they are called."),
        returns: Text(id: "teks", en: "text"), .reads, example: example("name", "loket")
    ) { use in .string(try use.session.playing().processes.places[use.item].name) }

    static let count = whole(
        "count", Text(id: "Banyaknya tempat.", en: "How many places there are."), "2"
    ) { $0.count }
    static let waiting = whole(
        "waiting", Text(id: "Berapa yang antre sekarang.", en: "How many stand in the line now."), "0"
    ) { $0.waiting }
    static let busy = whole(
        "busy", Text(id: "Berapa tempat yang dipakai sekarang.", en: "How many places are held now."), "0"
    ) { $0.busy }
    static let served = whole(
        "served",
        Text(id: "Berapa yang sudah mengembalikan tempatnya.", en: "How many have given their place back."), "0"
    ) { $0.served }
    static let left = whole(
        "left",
        Text(id: "Berapa yang keluar dari antrean tanpa dilayani.", en: "How many left the line without a place."), "0"
    ) { $0.left }

    static let meanWaiting = mean(
        "mean_waiting",
        Text(id: "Rata-rata panjang antrean sepanjang waktu.", en: "How many stood in the line, on average over time.")
    ) { .number($0.meanWaiting) }
    static let meanBusy = mean(
        "mean_busy",
        Text(
            id: "Rata-rata tempat yang dipakai sepanjang waktu.", en: "How many places were held, on average over time."
        )
    ) { .number($0.meanBusy) }
    static let meanWait = mean(
        "mean_wait",
        Text(
            id: "Rata-rata lama antre mereka yang sudah mendapat tempat.",
            en: "How long those who got a place had waited for it, on average."),
        Text(id: "lama waktu", en: "a length of time"), "days(0)"
    ) { .object(Amount(.time(.days($0.meanWait)))) }

    private static func example(_ property: String, _ answer: String) -> String {
        """
        local window = world:places { name = "loket", count = 2 }
        return window.\(property) --> \(answer)
        """
    }

    private static func whole(
        _ name: String, _ sentence: Text, _ answer: String, _ read: @escaping @Sendable (SharedPlaces) -> Int
    ) -> Entry {
        Entry(
            .places, .property, name, sentence, returns: Text(id: "bilangan bulat", en: "a whole number"), .reads,
            example: example(name, answer)
        ) { use in .integer(Int64(read(try use.session.playing().processes.places[use.item].places))) }
    }

    private static func mean(
        _ name: String, _ sentence: Text, _ returns: Text = Text(id: "bilangan", en: "a number"),
        _ answer: String = "0.0", _ read: @escaping @Sendable (SharedPlaces) -> LuaValue
    ) -> Entry {
        Entry(.places, .property, name, sentence, returns: returns, .reads, example: example(name, answer)) { use in
            read(try use.session.playing().processes.places[use.item].places)
        }
    }
}

/// What `hold` holds.
enum Holdable: Sendable {
    case places(Int)
    case facilitators
}

extension Kind where Value == Holdable {
    /// Places of `world:places`, or the facilitators.
    static var holdable: Kind {
        let noun = Text(
            id: "tempat dari world:places atau world.facilitators", en: "places of world:places or world.facilitators")
        return Kind(noun: noun) { value, _ in
            if let places = value.object(as: Handle<PlacesSpeaker>.self) { return .places(places.item) }
            if value.object(as: Handle<FacilitatorsSpeaker>.self) != nil { return .facilitators }
            throw Misfit(
                must: Text(id: "berupa ", en: "be ") + noun, got: LuaWords.shown(value),
                remedy: Text(
                    id: "tulis local loket = world:places { name = \"loket\", count = 2 }",
                    en: "write local window = world:places { name = \"window\", count = 2 }"))
        }
    }
}

/// What `wait_for` waits for.
enum Awaited: Sendable {
    case condition(ScriptFunction)
    case event(Int)
    case process(Int)
}

extension Kind where Value == Awaited {
    /// A condition, an event or a process.
    static var awaited: Kind {
        let noun = Text(
            id: "fungsi, peristiwa dari world:event, atau proses",
            en: "a function, an event of world:event, or a process")
        return Kind(noun: noun) { value, _ in
            if let function = value.function { return .condition(ScriptFunction(function: function)) }
            if let event = value.object(as: Handle<EventSpeaker>.self) { return .event(event.item) }
            if let process = value.object(as: Handle<ProcessSpeaker>.self) { return .process(process.item) }
            throw Misfit(
                must: Text(id: "berupa ", en: "be ") + noun, got: LuaWords.shown(value),
                remedy: Text(
                    id: "tulis wait_for(function() return … end)", en: "write wait_for(function() return … end)"))
        }
    }
}
