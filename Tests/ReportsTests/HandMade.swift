import Experiments
import Simulation

/// Findings made by hand, without a simulation: numbers follow a fixed rule of strategy and replicate.
enum HandMade {
    static let reach = Measure(
        "services.reach", .share, label: Text(id: "Jangkauan layanan", en: "Reach of services"),
        sentence: Text(
            id: "Bagian kebutuhan yang diketahui dan dilayani tanpa tumpang tindih.",
            en: "Share of known needs served without overlap."))
    static let acceptance = Measure(
        "institution.acceptance", .number, label: Text(id: "Penerimaan", en: "Acceptance"),
        sentence: Text(id: "Penerimaan warga, 0 sampai 1.", en: "Acceptance by residents, 0 to 1."))

    static let titles = [
        ("as_is", Text(id: "Berjalan sendiri-sendiri (kondisi saat ini)", en: "Each on its own (as it is)")),
        ("notables_first", Text(id: "Pendekatan tokoh dahulu", en: "Notables first")),
        ("letter", Text(id: "Surat serentak kepada semua", en: "By letter, all at once")),
        ("activity_first", Text(id: "Satu kegiatan bersama dahulu", en: "One shared activity first")),
    ]

    /// A plan of up to four strategies with three outcomes; `question` and titles can be replaced to test escaping.
    static func plan(strategies: Int = 4, hostile: String? = nil) throws -> Plan {
        let outcomes = [
            DeclaredOutcome(
                try ComparedOutcome(
                    "reached", .number, unit: .share, better: .higher, negligible: 0.02, target: 0.6, primary: true),
                label: Text(id: hostile ?? "jangkauan", en: hostile ?? "reach"),
                unit: Text(id: "bagian kebutuhan yang dilayani", en: "share of known needs served"),
                targetDay: CalendarDate(year: 2028, month: 9, day: 30), now: 0.22),
            DeclaredOutcome(
                try ComparedOutcome("spent", .number, unit: .rupiah, better: .lower, negligible: 500_000),
                label: Text(id: "biaya", en: "cost")),
            DeclaredOutcome(
                try ComparedOutcome("mou", .timeTo, unit: .days, better: .lower),
                label: Text(id: "nota kesepahaman (MoU)", en: "the MoU")),
            DeclaredOutcome(
                try ComparedOutcome("lasts", .yesNo, unit: .share, better: .higher),
                label: Text(id: "wadah tetap hidup", en: "a living institution")),
        ]
        let assumptions = [
            Assumption(
                "acceptance.susceptibility", 0.3, in: 0.1...0.6, unit: Text(id: "per minggu", en: "per week"),
                basis: .published, source: Text("Friedkin & Johnsen (1990)"),
                Text(id: "Seberapa besar orang terpengaruh tetangganya", en: "How far people are swayed by neighbours")),
            Assumption(
                "outreach.forget", 0.05, in: 0...0.2, basis: .judgement,
                source: Text(id: "ilustratif", en: "illustrative"),
                Text(id: "Seberapa cepat pemahaman luntur", en: "How fast understanding fades")),
        ]
        let names = titles.prefix(strategies)
        return Plan(
            name: "kudus-permai", title: Text(id: hostile ?? "Mulai dari siapa?", en: hostile ?? "Who first?"),
            question: Text(
                id: hostile
                    ?? "Bagaimana RW IV menyinergikan kegiatan 14 kelompok dalam satu wadah (WKSBM) dalam 18 bulan?",
                en: hostile ?? "How can RW IV bring the activities of 14 groups under one roof in 18 months?"),
            decides: Text(
                id: "Forum RW dan Kepala Desa, saat penyusunan RKPDes",
                en: "The RW forum and the village head, for the village work plan"),
            start: CalendarDate(dayNumber: 20_909), horizon: .months(18),
            budget: Budget(
                ceilings: [.init(source: "apbdes", rupiah: 10_000_000), .init(source: "swadaya", rupiah: 6_000_000)],
                perFiscalYear: true),
            levers: [
                try Lever(
                    "facilitator_hours", label: Text(id: "jam pendamping", en: "facilitator hours"), value: 2,
                    range: 0.5...8,
                    unit: Text(id: "jam/minggu", en: "hours/week"))
            ],
            uncertainties: [
                try Uncertainty(
                    "old_habits", label: Text(id: "yang berpegang pada kebiasaan lama", en: "who hold to old habits"),
                    spread: .uniform(0.05, 0.3), quantity: .share)
            ],
            outcomes: outcomes,
            strategies: names.map { Strategy(name: $0.0, title: hostile.map { Text($0) } ?? $0.1) },
            expectations: [
                Expectation(
                    .sign(lever: "facilitator_hours", direction: 1, strategy: "notables_first"), outcome: "reached",
                    reason: Text(id: "lebih banyak kunjungan", en: "more visits")),
                Expectation(
                    .order(["notables_first", "letter", "as_is"]), outcome: "reached",
                    reason: Text(id: "surat tidak menjawab pertanyaan", en: "a letter answers no questions")),
            ],
            assumptions: assumptions,
            sources: [SourceFile(name: "kudus-permai.lua", sha256: String(repeating: "ab", count: 32))])
    }

    /// A number in 0…1 from whole numbers, well mixed: SplitMix64's finaliser (Steele, Lea & Flood 2014).
    static func noise(_ a: Int, _ b: Int, _ c: Int = 0) -> Double {
        var z = UInt64(a + 1) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(b + 1) &* 0xD1B5_4A32_D192_ED03 &+ UInt64(c + 1)
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        z ^= z >> 31
        return (Double(z >> 12) + 0.5) / 0x1p52
    }

    private static func bell(_ strategy: Int, _ replicate: Int, _ part: Int) -> Double {
        (0..<6).reduce(-3) { $0 + noise(strategy, replicate, part * 10 + $1) }
    }

    static func outcome(_ plan: Plan, _ study: Study, strategy: Int, replicate: Int, weeks: Int) -> Outcome {
        let base = [0.24, 0.62, 0.5, 0.63][strategy]
        let shared = bell(99, replicate, 0) * 0.045
        let reached = min(1, max(0, base + shared + bell(strategy, replicate, 1) * 0.05))
        let key = RunKey(
            strategy: plan.strategies[strategy].name, replicate: replicate, future: replicate,
            parameters: study.parameters(of: plan.strategies[strategy], future: replicate))
        var outcome = Outcome(key: key, status: .done)
        let cost =
            strategy == 0 ? 0 : [0, 9.4e6, 2.1e6, 12.6e6][strategy] * (0.9 + 0.2 * noise(strategy, replicate, 7))
        let time = 120 + 200 * noise(strategy, replicate, 8)
        let signs = strategy > 0 && noise(strategy, replicate, 9) < [0, 0.7, 0.3, 0.8][strategy]
        outcome.values = [
            .number(reached), .number(cost.rounded()), signs ? .after(days: time.rounded()) : .never,
            .yes(noise(strategy, replicate, 11) < [0.1, 0.8, 0.5, 0.85][strategy]),
        ]
        let times = (0...weeks).map { Double($0) * 7 }
        func path(_ end: Double) -> [Double] {
            times.map { 0.22 + (end - 0.22) * (1 - 1 / (1 + ($0 / 200) * ($0 / 200))) }
        }
        outcome.series = [
            Series(measure: reach, times: times, values: path(reached)),
            Series(measure: acceptance, times: times, values: path(0.3 + reached * 0.6)),
        ]
        let joined = min(14, Int(reached * 16))
        outcome.stages = [
            StageCounts(
                name: "organizations", label: Text(id: "Kelompok menurut tahap kerja sama", en: "Groups by rung"),
                stages: [
                    Text(id: "belum", en: "none"), Text("komunikasi"), Text("kooperasi"), Text("koordinasi"),
                    Text("kolaborasi"),
                    Text("konfederasi"),
                ], times: [0, Double(weeks) * 7],
                rows: [[14, 0, 0, 0, 0, 0], [14 - joined, joined / 2, 0, joined - joined / 2, 0, 0]])
        ]
        outcome.flows = [
            Flow(
                from: Text(id: "Pemerintah Desa", en: "Village government"), to: Text("Kas WKSBM"),
                purpose: Text(id: "kegiatan bersama", en: "shared activities"), rupiah: Int64(cost * 0.6)),
            Flow(
                from: Text(id: "warga", en: "residents"), to: Text("Kas WKSBM"), purpose: Text("iuran"),
                rupiah: Int64(cost * 0.4)),
        ]
        outcome.refusals = [
            Refusal(
                cause: "budget.apbdes", label: Text(id: "pagu APBDes", en: "APBDes ceiling"), count: strategy,
                amount: cost / 10,
                unit: .rupiah)
        ]
        outcome.digest = String(repeating: "0", count: 60) + "\(1000 + replicate)"
        return outcome
    }

    private static func portrait(_ strategy: Int) -> Portrait {
        let groups = [
            ("RT 01", "government"), ("RT 02", "government"), ("RT 03", "government"), ("RT 04", "government"),
            ("RT 05", "government"), ("RT 06", "government"), ("RW IV", "government"), ("PKK", "government"),
            ("Karang Taruna", "government"), ("Takmir masjid", "tradition"), ("Remaja masjid", "tradition"),
            ("Majelis taklim", "tradition"), ("TPA", "tradition"), ("Majelis gereja", "tradition"),
            ("WKSBM", "institution"), ("Kepala Desa", "office"), ("Dinas Sosial", "partner"),
            ("Tokoh RT 03", "notable"),
        ]
        let nodes = groups.enumerated().map { index, group in
            Portrait.Node(
                label: Text(group.0), kind: group.1, x: noise(index, 1), y: noise(index, 2),
                stage: min(5, Int(noise(index, strategy, 3) * Double(strategy * 2 + 1))))
        }
        let ties = (0..<(14 + strategy * 6)).map { index in
            Portrait.Tie(
                from: index % 18, to: Int(noise(index, strategy, 4) * 18), kind: "cooperation",
                strength: noise(index, strategy, 5) * 1.2 - 0.2)
        }
        return Portrait(
            nodes: nodes, ties: ties,
            stages: [
                Text(id: "belum", en: "none"), Text("komunikasi"), Text("kooperasi"), Text("koordinasi"),
                Text("kolaborasi"),
                Text("konfederasi"),
            ])
    }

    /// Four strategies of 30 short runs; made once, because comparing takes a second.
    static let small = Result { try findings(replicates: 30, weeks: 4) }

    /// Four strategies of 200 runs over 18 months: the largest report whose size is promised.
    static let full = Result { try findings(replicates: 200, weeks: 78) }

    /// Two strategies, one of whose runs failed.
    static let failing = Result { try findings(replicates: 4, strategies: 2, weeks: 2, failed: 1) }

    /// Findings with everything in them.
    static func findings(
        replicates: Int = 200, strategies: Int = 4, weeks: Int = 78, hostile: String? = nil, failed: Int = 0
    ) throws -> Findings {
        let plan = try plan(strategies: strategies, hostile: hostile)
        let study = try Study(plan, seed: Seed(2026), replicates: replicates)
        let outcomes = plan.strategies.indices.map { strategy in
            (0..<replicates).map { replicate -> Outcome in
                var run = outcome(plan, study, strategy: strategy, replicate: replicate, weeks: weeks)
                if strategy == 1, replicate < failed {
                    run.status = .failed(Problem(.run, "W-RUN", Text("x")))
                    run.values = []
                }
                return run
            }
        }
        let table = try OutcomeTable(
            strategies: plan.strategies.map(\.name), outcomes: plan.outcomes.map(\.compared), horizon: plan.days,
            rows: (0..<replicates).map { OutcomeTable.Row(future: $0, replicate: $0) },
            runs: outcomes.map { $0.map { $0.status == .done ? $0.values : nil } })
        let stories = plan.strategies.indices.map { strategy -> Outcome in
            var story = outcomes[strategy][replicates - 1]
            story.portrait = portrait(strategy)
            return story
        }
        return Findings(
            study: study, outcomes: outcomes.map { Runs($0) }, comparison: Comparison(table, seed: study.seed),
            expectations: [
                ExpectationResult(
                    plan.expectations[0], .hit, estimate: 0.11, interval: Interval(0.07, 0.15), pairs: 50),
                ExpectationResult(
                    plan.expectations[1], .miss, found: ["letter", "notables_first", "as_is"], pairs: replicates),
            ],
            stories: stories,
            luck: plan.strategies.dropFirst().map {
                PairedLuck(strategy: $0.name, baseline: "as_is", firstDifference: 9.8, shareCommon: 0.93, conflicts: 0)
            })
    }
}
