import LuaBridge
import Models
import Simulation

/// What a process can wait for. Each of these words is called inside `world:process` only.
enum WaitWords {
    static let entries = [wait, hold, waitFor]

    private static let answer = Text(
        id: "true; false bila dibatalkan; false dan alasannya bila disela",
        en: "true; false when it was given up; false and the reason when it was interrupted")

    private static let time = Parameter("time", .duration, Text(id: "berapa lama", en: "how long"))

    static let wait = Entry(
        .globals, .function, "wait",
        Text(
            id: "Menunggu, di dalam world:process; true sesudahnya, atau false dan alasannya bila disela.",
            en: "Waits, inside world:process; true afterwards, or false and the reason when it was interrupted."),
        takes: [time.declared], returns: answer, .acts,
        example: """
            local waited = 0
            world:process(function() wait(weeks(2)) waited = world.day end)
            return waited --> 0
            """
    ) { use in
        try use.session.playing().processes.current().wait(use[time])
        return .nil
    }

    static let most = Parameter(
        "most", .duration, Text(id: "paling lama menunggu", en: "how long it waits at most")
    ).optional
    private static let giveUp = Record([most.declared])

    private static let what = Parameter(
        "what", .awaited,
        Text(
            id: "function() return … end, hanya membaca; peristiwa; atau proses lain",
            en: "function() return … end, which only reads; an event; or another process"))

    static let waitFor = Entry(
        .globals, .function, "wait_for",
        Text(
            id:
                "Menunggu sampai suatu syarat terpenuhi, peristiwa terjadi, atau proses lain selesai. Sesudah true menyusul yang disampaikan peristiwa itu.",
            en:
                "Waits until a condition holds, an event happens, or another process is over. What the event was told follows true."
        ),
        takes: [what.declared], options: [most.declared], returns: answer, .acts,
        example: """
            world:process(function()
              if wait_for(function() return world.partners.recognized end, { most = months(6) }) then
                world.outreach:musyawarah()
              end
            end)
            return world.outreach.waiting --> 0
            """
    ) { use in
        let processes = try use.session.playing().processes
        let process = try processes.current()
        switch use[what] {
        case .condition(let condition): try process.wait(until: condition.function, most: use[most])
        case .event(let event): try process.wait(with: processes.events[event].waiters, most: use[most])
        case .process(let number):
            guard number != process.number else {
                throw Misuse(
                    .call,
                    Text(
                        id: "sebuah proses tidak dapat menunggu dirinya sendiri selesai",
                        en: "a process cannot wait for its own end"),
                    trail: ["wait_for"])
            }
            guard let other = processes[number] else {
                try process.waitForNothing()
                break
            }
            try process.wait(with: other.followers, most: use[most])
        }
        return .nil
    }

    private static let place = Parameter(
        "place", .holdable,
        Text(
            id: "tempat dari world:places, atau world.facilitators", en: "places of world:places, or world.facilitators"
        ))
    private static let keep = Parameter(
        "keep", .keep,
        Text(
            id: "berapa lama; atau { hours(2), priority = 1, most = weeks(4) }; atau fungsinya",
            en: "for how long; or { hours(2), priority = 1, most = weeks(4) }; or the function"))
    private static let body = Parameter(
        "body", .function,
        Text(
            id: "function() … wait(…) … end, selama memegang tempat itu",
            en: "function() … wait(…) … end, while the place is held")
    ).optional

    static let hold = Entry(
        .globals, .function, "hold",
        Text(
            id:
                "Antre untuk satu tempat, memegangnya selama suatu waktu atau selama fungsinya berjalan, lalu mengembalikannya, juga bila fungsinya gagal atau disela. Petugas pendamping dipegang beberapa jam dari jam kerja mingguannya. Sesudah true menyusul jawaban fungsinya.",
            en:
                "Queues for a place, keeps it for a time or while a function runs, and gives it back, even when the function fails or is interrupted. Facilitators are held for some hours of their week. What the function answers follows true."
        ),
        takes: [place.declared, keep.declared, body.declared], returns: answer, .acts,
        example: """
            -- Partners queue for two facilitators at the window of service.
            local window = world:places { name = "loket layanan", count = 2 }
            for _, partner in ipairs { "puskesmas", "kelurahan", "sekolah" } do
              world:process(function()
                while true do
                  wait(draw("comes", exponential(weeks(1)), partner))
                  hold(window, draw("is served", exponential(hours(3)), partner))
                end
              end)
            end
            return window.waiting --> 0
            """
    ) { use in
        let session = use.session
        let process = try session.playing().processes.current()
        let asked = try HoldRequest(use[keep], function: use[body])
        switch use[place] {
        case .places(let index):
            let places = try session.playing().processes.places[index].places
            try process.hold(
                places, for: asked.length?.duration, priority: asked.priority ?? HoldRequest.usualPriority,
                most: asked.most)
        case .facilitators:
            let hours = try asked.hours()
            let outreach = try session.world().outreach
            try process.work(most: asked.most) { try outreach.book(hours: hours, whenDone: $0) }
        }
        return .nil
    }
}

extension Session {
    /// Gives the state a word that makes its process wait.
    func install(waiting entry: Entry) throws {
        let enter = try state.yielding(
            entry.name, entry.takes.map(\.name), first: { [unowned self] in try entry.checkMoment(self) }
        ) { [unowned self] call in
            let given = call.all
            _ = try timed { try entry.use(self, given: given) }
            return []
        }
        guard entry === WaitWords.hold else { return try state.setGlobal(entry.name, .function(enter)) }
        let leave = try state.function(entry.name) { [unowned self] _ in
            try timed { try playing().processes.current().leave() }
            return .nil
        }
        try state.setGlobal(entry.name, .function(try state.around(enter: enter, leave: leave)))
    }
}
