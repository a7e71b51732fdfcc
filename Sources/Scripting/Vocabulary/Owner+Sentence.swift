import Simulation

extension Owner {
    /// What the entries of this owner are about, in one sentence for the head of its chapter.
    var sentence: Text { Owner.sentences.first { $0.owner == self }?.sentence ?? Text("") }

    private static let sentences: [(owner: Owner, sentence: Text)] = [
        (
            .globals,
            Text(
                id: "Kata yang berdiri sendiri: satuan, tanggal, sebaran, tabel data, dan pembuka rencana.",
                en: "Words on their own: units, dates, spreads, data tables, and the opening of the plan.")
        ),
        (
            .plan,
            Text(
                id:
                    "Rencana yang dibuka oleh scenario: apa yang ditetapkan, yang belum pasti, strategi, dan ukuran hasil.",
                en: "The plan that scenario opens: what we choose, what we do not know, strategies and outcomes.")
        ),
        (
            .world,
            Text(
                id: "Wilayahnya: dibangun di dalam plan:world, lalu dipakai oleh strategi dan ukuran hasil.",
                en: "The place: built inside plan:world, then used by strategies and outcomes.")
        ),
        (.people, Text(id: "Warga dan tokoh bersama-sama.", en: "The residents and notables together.")),
        (
            .person,
            Text(
                id: "Satu warga, seperti yang ada di daftar world.people:where. Perannya dan tempatnya, tanpa nama.",
                en: "One resident, as the list of world.people:where holds them: role and place, no name.")
        ),
        (.organizations, Text(id: "Kelompok-kelompok bersama-sama.", en: "The groups together.")),
        (
            .organization,
            Text(
                id: "Satu kelompok, seperti yang diberikan world.organizations:get.",
                en: "One group, as world.organizations:get gives it.")
        ),
        (
            .outreach,
            Text(
                id: "Sosialisasi: kunjungan, pertemuan, musyawarah, surat, dan kegiatan bersama.",
                en: "Sosialisasi: visits, meetings, musyawarah, letters and joint activities.")
        ),
        (
            .institution,
            Text(
                id: "Wadah bersama (WKSBM) yang hendak dibangun.", en: "The common body (WKSBM) that is to be built.")
        ),
        (
            .partners,
            Text(id: "Pemerintah desa dan mitra dari luar.", en: "The village and partners from outside.")
        ),
        (.funds, Text(id: "Buku kas dan anggaran.", en: "The ledger and the budget.")),
        (.services, Text(id: "Kebutuhan warga dan siapa yang melayaninya.", en: "Needs and who serves them.")),
        (
            .facilitators,
            Text(id: "Petugas yang mendampingi warga.", en: "Those who accompany the residents.")
        ),
        (
            .process,
            Text(
                id: "Langkah-langkah yang dapat menunggu, seperti yang diberikan world:process.",
                en: "Steps that can wait, as world:process gives them.")
        ),
        (
            .places,
            Text(
                id: "Tempat yang dipakai bergantian dan antreannya, seperti yang diberikan world:places.",
                en: "Places that are held in turn and the line before them, as world:places gives them.")
        ),
        (
            .event,
            Text(
                id: "Peristiwa buatan skrip yang dapat ditunggu, seperti yang diberikan world:event.",
                en: "An event of the script's own that can be waited for, as world:event gives it.")
        ),
        (.calendar, Text(id: "Tanggal dan musim.", en: "Dates and seasons.")),
        (
            .compact,
            Text(
                id: "Tempat ringkas: kelompok, rumah tangga, dan kas sebagai bilangan, tanpa tabel.",
                en: "A compact place: groups, households and a kas as numbers, without tables.")
        ),
        (
            .column,
            Text(
                id: "Satu bilangan bagi tiap warga atau tiap kelompok, dihitung sekaligus; urutannya selalu sama.",
                en: "One number for each resident or each group, computed with all at once; the order never changes.")
        ),
        (
            .mask,
            Text(
                id: "Ya atau tidak bagi tiap anggota: jawaban atas perbandingan kolom, untuk menghitung dan memilih.",
                en: "Yes or no for each member: the answer to a comparison of columns, to count and to choose by.")
        ),
    ]
}

extension Effect {
    /// When an entry with this effect may be used, in one sentence.
    public var moment: Text {
        switch self {
        case .value: Text(id: "Dapat dipakai di mana saja.", en: "May stand anywhere.")
        case .declares:
            Text(
                id: "Ditulis di luar fungsi, di naskah rencana.",
                en: "Stands at the top of the plan, outside functions.")
        case .builds:
            Text(
                id: "Dipakai di dalam plan:world, saat wilayah dibangun.",
                en: "Used inside plan:world, while the place is built.")
        case .arranges:
            Text(
                id: "Dipakai di plan:world atau di awal strategi.",
                en: "Used in plan:world or at the start of a strategy.")
        case .reads:
            Text(
                id: "Hanya membaca: dipakai di strategi, syarat, dan ukuran hasil.",
                en: "Only reads: used in strategies, conditions and outcomes.")
        case .draws:
            Text(
                id: "Mengundi: dipakai di plan:world dan di strategi.",
                en: "Draws by chance: used in plan:world and in strategies.")
        case .acts:
            Text(id: "Bertindak: dipakai di dalam strategi.", en: "Makes something happen: used inside strategies.")
        }
    }
}
