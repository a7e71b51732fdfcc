import LuaBridge
import Simulation

/// Steps that can wait, and what can be done to them from outside.
enum ProcessWords {
    static let entries = [process, interrupt, stop, isOver, event, happens, count]

    private static let steps = Parameter(
        "steps", .function, Text(id: "function() … wait(…) … end", en: "function() … wait(…) … end"))

    static let process = Entry(
        .world, .method, "process",
        Text(
            id: "Menjalankan langkah-langkah yang dapat menunggu dengan wait, hold dan wait_for.",
            en: "Runs steps that can wait in between with wait, hold and wait_for."),
        takes: [steps.declared], returns: Text(id: "proses", en: "a process"), .acts,
        example: """
            local steps = 0
            world:process(function()
              steps = 1
              wait(weeks(2))
              steps = 2
            end)
            return steps --> 0
            """
    ) { use in
        let number = try use.session.playing().process(use[steps].function)
        return .object(Handle<ProcessSpeaker>(use.session, item: number))
    }

    private static let reason = Parameter(
        "reason", .text, Text(id: "alasannya, misalnya \"hujan\"", en: "the reason, such as \"rain\""))

    static let interrupt = Entry(
        .process, .method, "interrupt",
        Text(
            id:
                "Menyela: yang sedang ditunggunya berakhir dengan jawaban false dan alasannya. Di antrean ia keluar, tempatnya dikembalikan. Bila ia tidak sedang menunggu, penantian berikutnya yang tersela.",
            en:
                "Interrupts it: what it waits for ends with the answer false and the reason. It leaves its line and gives its place back. Where it is not waiting, its next wait is interrupted."
        ),
        takes: [reason.declared],
        returns: Text(
            id: "true, atau false bila proses itu sudah selesai", en: "true, or false when it is over already"), .acts,
        example: """
            local visit = world:process(function()
              local done, why = wait(weeks(2))
              if not done then print("interrupted: " .. why) end
            end)
            return visit:interrupt "rain" --> true
            """
    ) { use in .boolean(try use.session.playing().processes[use.item]?.interrupt(use[reason]) ?? false) }

    static let stop = Entry(
        .process, .method, "stop",
        Text(
            id: "Mengakhiri proses di tempatnya menunggu: ia keluar dari antrean dan tempatnya dikembalikan.",
            en: "Ends it where it waits: it leaves its line and gives its place back."),
        returns: Text(
            id: "true, atau false bila proses itu sudah selesai", en: "true, or false when it is over already"), .acts,
        example: """
            local visits = world:process(function() while true do wait(weeks(1)) end end)
            return visits:stop() --> true
            """
    ) { use in .boolean(try use.session.playing().processes[use.item]?.stop() ?? false) }

    static let isOver = Entry(
        .process, .property, "is_over",
        Text(id: "Apakah proses itu sudah selesai atau dihentikan.", en: "Whether it has ended or was stopped."),
        returns: Text("true/false"), .reads,
        example: """
            local visit = world:process(function() wait(weeks(2)) end)
            return visit.is_over --> false
            """
    ) { use in .boolean(try use.session.playing().processes[use.item]?.isOver ?? true) }

    private static let name = Parameter(
        "name", .text, Text(id: "namanya, misalnya \"loket dibuka\"", en: "its name, such as \"window opened\""))

    static let event = Entry(
        .world, .method, "event",
        Text(
            id:
                "Peristiwa buatan skrip yang dapat ditunggu dengan wait_for; nama yang sama berarti peristiwa yang sama.",
            en: "An event of the script's own, waited for with wait_for; the same name is the same event."),
        takes: [name.declared], returns: Text(id: "peristiwa", en: "an event"), .acts,
        example: """
            local opened = world:event "window opened"
            world:process(function() wait_for(opened) print "open at last" end)
            world:after(weeks(2), function() opened:happens() end)
            return opened == world:event "window opened" --> true
            """
    ) { use in .object(try use.session.playing().processes.event(use[name])) }

    private static let value = Parameter(
        "value", .anything, or: ScriptValue(value: .nil), shown: "",
        Text(id: "apa yang disampaikan kepada yang menunggu", en: "what those who wait are told"))

    static let happens = Entry(
        .event, .method, "happens",
        Text(
            id: "Peristiwa itu terjadi: semua yang menunggunya melanjutkan, menurut urutan mulai menunggu.",
            en: "It happens: all who wait for it go on, in the order in which they began to wait."),
        takes: [value.declared], .acts,
        example: """
            local opened = world:event "window opened"
            opened:happens("with two staff")
            return opened.count --> 1
            """
    ) { use in
        try use.session.playing().processes.happen(use.item, use[value].value)
        return .nil
    }

    static let count = Entry(
        .event, .property, "count", Text(id: "Berapa kali sudah terjadi.", en: "How many times it has happened."),
        returns: Text(id: "bilangan bulat", en: "a whole number"), .reads,
        example: """
            local opened = world:event "window opened"
            return opened.count --> 0
            """
    ) { use in .integer(Int64(try use.session.playing().processes.events[use.item].count)) }
}

/// Any value of the script but a coroutine. It stays on the state's thread.
struct ScriptValue: @unchecked Sendable {
    let value: LuaValue
}

extension Kind where Value == ScriptValue {
    /// Anything but a coroutine.
    static var anything: Kind {
        let noun = Text(id: "nilai apa saja", en: "any value")
        return Kind(noun: noun) { value, _ in
            if case .other = value {
                throw Misfit(must: Text(id: "bukan coroutine", en: "not be a coroutine"), got: LuaWords.shown(value))
            }
            return ScriptValue(value: value)
        }
    }
}
