import LuaBridge
import Models
import Simulation

/// The ledger and the budget.
enum FundWords {
    static let entries = [room, spent, spend, common, giving, autonomy, calendarRoom, attendance, publicMoney]

    static let room = Entry(
        .world, .property, "funds", Text(id: "Buku kas.", en: "The ledger."), returns: Text("world.funds"), .value,
        example: "return world.funds --> world.funds"
    ) { use in .object(use.session.room(FundsSpeaker.self)) }

    private static let sources = FundSource.allCases.map(\.rawValue)
    private static let anySource = Parameter(
        "from", .choice(sources + ["all"]), or: "all", shown: "\"all\"",
        Text(id: "dari sumber mana", en: "from which source"))

    static let spent = Entry(
        .funds, .method, "spent",
        Text(id: "Uang yang sudah dipakai rencana ini.", en: "The money that the plan has spent."),
        takes: [anySource.declared], returns: Text(id: "jumlah uang", en: "a sum of money"), .reads,
        example: "return world.funds:spent() --> rupiah(0)"
    ) { use in
        let funds = try use.session.world().funds
        let sum = FundSource(rawValue: use[anySource]).map { funds.spent(from: $0) } ?? funds.spent
        return .object(Amount(.rupiah(sum.amount)))
    }

    private static let sum = Parameter(
        "sum", .rupiah(in: 1...1_000_000_000_000), Text(id: "berapa", en: "how much"))
    private static let source = Parameter(
        "from", .choice(sources), or: "swadaya", shown: "\"swadaya\"",
        Text(id: "dari sumber mana", en: "from which source"))
    private static let purposes: [(String, Purpose)] = [
        ("outreach", .outreach), ("activity", .jointActivity), ("administration", .administration),
        ("services", .services),
    ]
    private static let purpose = Parameter(
        "purpose", .choice(purposes.map(\.0)), or: "administration", shown: "\"administration\"",
        Text(id: "untuk apa", en: "what for"))

    static let spend = Entry(
        .funds, .method, "spend",
        Text(
            id: "Membelanjakan uang rencana; false bila melebihi pagu, kas kurang, atau belum dapat dicairkan.",
            en: "Spends money of the plan; false above the ceiling, with too little in the kas, or out of season."),
        takes: [sum.declared], options: [source.declared, purpose.declared],
        returns: Text(id: "true bila terlaksana", en: "true when it happened"), .acts,
        example: "return world.funds:spend(rupiah(900000000), { from = \"apbdes\" }) --> false"
    ) { use in
        let world = try use.session.world()
        let done = try world.funds.spend(
            Rupiah(use[sum]), from: FundSource(rawValue: use[source]) ?? .swadaya,
            for: purposes.first { $0.0 == use[purpose] }?.1 ?? .administration, payer: world.wholeRW,
            on: world.run.date,
            day: world.run.now, publicMoney: world.run.seasons.publicMoney(on: world.run.date))
        return .boolean(done)
    }

    static let common = Entry(
        .funds, .property, "common", Text(id: "Isi kas bersama.", en: "What the common kas holds."),
        returns: Text(id: "jumlah uang", en: "a sum of money"), .reads,
        example: "return world.funds.common --> rupiah(0)"
    ) { use in .object(Amount(.rupiah(try use.session.world().funds.common.amount))) }

    static let giving = Entry(
        .funds, .property, "giving",
        Text(id: "Bagian iuran yang dibayar bulan lalu.", en: "The share of dues that was paid last month."),
        returns: Text("0…1"), .reads, example: "return world.funds.giving <= 1 --> true"
    ) { use in .number(try use.session.world().funds.giving) }

    static let autonomy = Entry(
        .funds, .property, "autonomy",
        Text(
            id: "Kemandirian: seberapa beragam sumber dananya.",
            en: "Autonomy: how many-sided its sources of money are."),
        returns: Text("0…1"), .reads, example: "return world.funds.autonomy <= 1 --> true"
    ) { use in .number(try use.session.world().funds.autonomy) }

    static let calendarRoom = Entry(
        .world, .property, "calendar", Text(id: "Musim dan hari besar.", en: "Seasons and holidays."),
        returns: Text("world.calendar"), .value, example: "return world.calendar --> world.calendar"
    ) { use in .object(use.session.room(CalendarSpeaker.self)) }

    static let attendance = Entry(
        .calendar, .property, "attendance",
        Text(
            id: "Pengali kehadiran hari ini; 0 berarti tidak ada pertemuan.",
            en: "Today's factor on attendance; 0 means no meetings."),
        returns: Text(id: "bilangan", en: "a number"), .reads, example: "return world.calendar.attendance --> 1.0"
    ) { use in
        let run = try use.session.playing().run
        return .number(run.seasons.attendance(on: run.date))
    }

    static let publicMoney = Entry(
        .calendar, .property, "public_money",
        Text(id: "Apakah uang pemerintah dapat dicairkan hari ini.", en: "Whether public money can be spent today."),
        returns: Text("true/false"), .reads, example: "return world.calendar.public_money --> true"
    ) { use in
        let run = try use.session.playing().run
        return .boolean(run.seasons.publicMoney(on: run.date))
    }
}
