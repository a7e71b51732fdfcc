import Experiments
import Simulation

/// What has to be said beside the answer of a sweep, in one language.
extension SweepWords {
    /// What was run: points, strategies, replicates.
    public var extent: String {
        let layout = analysis.runs.layout
        let (points, ways) = (writing.whole(layout.points), writing.whole(layout.strategies.count))
        let runs = writing.whole(layout.mainCount)
        let plural = layout.strategies.count == 1 ? "y" : "ies"
        let spots = layout.points == 1 ? "point" : "points"
        if layout.replicates == 1 {
            return say(
                "\(SweepWords.kind(analysis.design)[language]): \(points) titik × \(ways) strategi = \(runs) ulangan.",
                "\(SweepWords.kind(analysis.design)[language]): \(points) \(spots) × \(ways) strateg\(plural) = \(runs) runs."
            )
        }
        if let futures = ofFutures {
            let one = layout.replicates == layout.study.perFuture
            return say(
                "\(SweepWords.kind(analysis.design)[language]): \(points) titik × \(ways) strategi × \(futures) pada nasib yang "
                    + "sama = \(runs) ulangan seluruhnya. "
                    + (one
                        ? "Satu masa depan saja: yang belum pasti tidak bergerak, sehingga tidak ada rentang."
                        : "Rentang menghitung masa depan (n), bukan ulangan."),
                "\(SweepWords.kind(analysis.design)[language]): \(points) \(spots) × \(ways) strateg\(plural) × \(futures) on "
                    + "the same luck = \(runs) runs. "
                    + (one
                        ? "One future only: what is not known does not move, so that there are no ranges."
                        : "Ranges count futures (n), not runs."))
        }
        let times = writing.whole(layout.replicates)
        return say(
            "\(SweepWords.kind(analysis.design)[language]): \(points) titik × \(ways) strategi × \(times) ulangan pada nasib "
                + "yang sama = \(runs) ulangan seluruhnya.",
            "\(SweepWords.kind(analysis.design)[language]): \(points) \(spots) × \(ways) strateg\(plural) × \(times) "
                + "replicates on the same luck = \(runs) runs.")
    }

    /// The kind of design, as a sentence begins with it.
    static func kind(_ design: Design) -> Text {
        switch design.method {
        case .factorial: Text(id: "Semua kombinasi nilai (faktorial)", en: "All combinations (factorial)")
        case .points: Text(id: "Titik yang ditentukan sendiri", en: "Listed points")
        case .oneAtATime: Text(id: "Diubah satu per satu", en: "One at a time")
        case .latinHypercube: Text(id: "Hiperkubus Latin", en: "Latin hypercube")
        case .sobol: Text(id: "Barisan Sobol", en: "Sobol sequence")
        case .saltelli: Text(id: "Rancangan Saltelli", en: "Saltelli design")
        case .morris: Text(id: "Lintasan Morris", en: "Morris trajectories")
        }
    }

    /// What failed and what was left out for it; empty where nothing did.
    public var failures: [String] {
        let failed = analysis.runs.failures.reduce(0, +)
        guard failed > 0 else { return [] }
        let all = writing.whole(analysis.runs.layout.mainCount)
        let own = analysis.runs.failures.indices.filter { analysis.runs.failures[$0] > 0 }.map {
            "\(strategy($0)) \(writing.whole(analysis.runs.failures[$0]))"
        }
        let whose = own.count <= 6 && analysis.runs.failures.count > 1 ? " (\(writing.list(own)))" : ""
        let some = writing.whole(failed)
        let left: Text =
            switch analysis.design.method {
            case .saltelli:
                Text(id: "baris yang memuatnya tidak dihitung", en: "the rows that hold them are left out whole")
            case .morris:
                Text(
                    id: "lintasan yang memuatnya tidak dihitung",
                    en: "the trajectories that hold them are left out whole")
            default:
                analysis.runs.layout.strategies.count == 1
                    ? Text(id: "rata-rata dihitung dari yang selesai", en: "the means are over those that ended")
                    : Text(
                        id: "pasangan yang memuatnya tidak masuk dalam beda; rata-rata tiap strategi dihitung dari "
                            + "ulangannya sendiri yang selesai, sehingga bandingkanlah bedanya, bukan rata-ratanya",
                        en: "the pairs that hold them are left out of differences; each strategy's mean is over its "
                            + "own runs that ended, so compare the differences, not the means")
            }
        return [
            say(
                "Ulangan yang gagal: \(some) dari \(all)\(whose); \(left.id)\(dropped.map { " (\($0))" } ?? "").",
                "Failed runs: \(some) of \(all)\(whose); \(left.en)\(dropped.map { " (\($0))" } ?? "").")
        ]
    }

    /// How many blocks the first finding lost.
    private var dropped: String? {
        switch leading.first?.result {
        case .shares(let shares):
            say(
                "\(writing.whole(shares.dropped)) dari \(writing.whole(shares.rows + shares.dropped))",
                "\(writing.whole(shares.dropped)) of \(writing.whole(shares.rows + shares.dropped))")
        case .effects(let effects):
            say(
                "\(writing.whole(effects.dropped)) dari \(writing.whole(effects.trajectories + effects.dropped))",
                "\(writing.whole(effects.dropped)) of \(writing.whole(effects.trajectories + effects.dropped))")
        default: nil
        }
    }

    /// What nothing could be computed of, and why.
    public var refusals: [String] { analysis.findings.compactMap(refusal) }

    /// The same of the findings that the first sentences are about.
    var primaryRefusals: [String] { leading.compactMap(refusal) }

    private func refusal(_ finding: SweepAnalysis.Finding) -> String? {
        guard case .nothing(let refusal) = finding.result else { return nil }
        return "\(caption(finding)): \(refusal.sentence[language])."
    }

    /// How the numbers are to be taken.
    public var cautions: [String] {
        let origins = Set(analysis.design.inputs.map(\.origin))
        var lines: [String] = []
        switch analysis.design.method {
        case .saltelli(_, let luck):
            if origins.contains(.lever) {
                lines.append(
                    say(
                        "Bagian untuk yang kita tetapkan berlaku bagi rentang yang dicoba; itu sifat rancangan, bukan peluang.",
                        "Shares over what we choose are the design's, over the range tried; they are not probabilities."
                    ))
            }
            if luck, plan.uncertainties.contains(where: { place(of: $0.name) == nil }) {
                lines.append(
                    say(
                        "Nasib di sini memuat juga yang belum pasti tetapi tidak diubah-ubah.",
                        "Luck here holds also what is uncertain and was not varied."))
            }
            lines.append(
                say(
                    "Bagian \"bersama yang lain\" saling bertumpang, sehingga jumlahnya boleh melebihi 100%.",
                    "Shares \"with all others\" overlap, so that their sum may exceed 100%."))
        case .morris:
            lines.append(
                say(
                    "Besar pengaruh menyaring masukan; bagian ragam dan peranan nasib baru terlihat dari rancangan saltelli.",
                    "Sizes screen inputs; shares of the variance and the part of luck take a saltelli design."))
        case .oneAtATime:
            lines.append(
                say(
                    "Yang lain tetap pada nilai biasanya, sehingga kerja sama antarmasukan tidak terlihat.",
                    "All else stays at its usual value, so that inputs acting together are not seen."))
        case .factorial, .points, .latinHypercube, .sobol:
            if analysis.runs.layout.replicates == 1 {
                lines.append(
                    say(
                        "Satu ulangan di tiap titik: nasib tidak terpisah dari pengaruh masukan.",
                        "One run at each point: luck is not told apart from the inputs."))
            } else {
                lines.append(
                    say(
                        "Semua titik memakai nasib yang sama, sehingga bedanya karena yang diubah-ubah.",
                        "All points share their luck, so that they differ by what was varied."))
            }
            if leading.contains(where: SweepWords.isSplit) {
                lines.append(
                    say(
                        "Suatu masukan menentukan bila nilainya tersebar lain di kedua sisi garis; ia bukan satu-satunya sebab.",
                        "An input decides where its values lie otherwise on both sides of the line; it need not be the only one."
                    ))
            }
        }
        return lines + correlations
    }

    /// What of the plan's correlations holds in this design, and what it does not know of.
    private var correlations: [String] {
        let joined = CorrelationWords(plan: plan, language: language)
        func pairs(_ varied: Int) -> [Correlation] {
            joined.pairs.filter { [place(of: $0.first), place(of: $0.second)].count { $0 != nil } == varied }
        }
        var lines: [String] = []
        let (both, one) = (pairs(2), pairs(1))
        if !both.isEmpty {
            let list = writing.list(both.map(joined.names))
            lines.append(
                analysis.design.joinsInputs
                    ? say(
                        "Saling berkaitan: \(list); yang dilakukan oleh salah satunya dapat terlihat pada yang lain.",
                        "These hang together: \(list); what one of them does may show at the other.")
                    : say(
                        "Kaitan \(list) diabaikan: rancangan ini memberi tiap masukan nilainya sendiri.",
                        "That \(list) hang together is ignored: this design gives each input its own value."))
        }
        if !one.isEmpty {
            let list = writing.list(
                one.map { joined.label(place(of: $0.first) == nil ? $0.first : $0.second) })
            lines.append(
                say(
                    "Tetap seperti diundi meski berkaitan dengan yang diubah-ubah: \(list).",
                    "Stays as drawn though it hangs together with what was varied: \(list)."))
        }
        return lines
    }

    private static func isSplit(_ finding: SweepAnalysis.Finding) -> Bool {
        if case .points(let points) = finding.result { return points.split != nil }
        return false
    }

    /// How the figures were computed, with the sources.
    public var computed: String {
        switch analysis.design.method {
        case .saltelli:
            say(
                "Bagian ragam menurut Saltelli dkk. (2010) dan Jansen (1999), nasib sebagai satu masukan; rentang dari "
                    + "bootstrap baris utuh; peringkat hanya di atas masukan tiruan (Khorashadi Zadeh dkk. 2017).",
                "Shares of the variance after Saltelli et al. (2010) and Jansen (1999), luck as one input; ranges by bootstrap "
                    + "of whole rows; ranks only above a dummy (Khorashadi Zadeh et al. 2017).")
        case .morris:
            say(
                "Pengaruh dasar menurut Morris (1991), besarnya menurut Campolongo dkk. (2007); tiap lintasan memakai satu nasib.",
                "Elementary effects after Morris (1991), their size after Campolongo et al. (2007); one luck to a trajectory."
            )
        case .oneAtATime:
            say(
                "Beda berpasangan dari titik biasa pada nasib yang sama; kesalahan 5% dibagi atas semua rentang satu gambar.",
                "Paired differences from the usual point on the same luck; the error of 5% is divided over all ranges of a chart."
            )
        case .factorial, .points:
            say(
                "Rata-rata ulangan di tiap titik; semua titik memakai nasib yang sama, rentang menurut t, "
                    + "\(ofFutures == nil ? "Wilson" : "Agresti & Coull (1998)") untuk ya/tidak.",
                "Means of replicates at each point; all points share their luck; ranges by t, "
                    + "\(ofFutures == nil ? "Wilson's" : "Agresti & Coull's (1998)") for yes or no.")
                + (ofFutures == nil
                    ? ""
                    : say(
                        " Rata-rata ulangan dalam satu masa depan adalah satu pengamatan.",
                        " The mean over the runs of a future is one observation."))
        case .latinHypercube, .sobol:
            say(
                "Sebaran masukan di kedua sisi ambang dibandingkan dengan jarak Smirnov (Hornberger & Spear 1981), peluang "
                    + "kebetulan dari permutasi menurut Holm (1979).",
                "Inputs on both sides of a threshold are compared by Smirnov's distance (Hornberger & Spear 1981), chances by "
                    + "permutation after Holm (1979).")
        }
    }

    /// How sure the figures are.
    public var sure: [String] {
        let bars: String =
            if case .oneAtATime = analysis.design.method {
                say(
                    "Semua rentang dalam satu gambar benar sekaligus pada 95 dari 100 studi seperti ini.",
                    "All ranges of one chart hold at once in 95 of 100 such studies.")
            } else {
                say(
                    "Tiap rentang benar pada 95 dari 100 studi seperti ini.",
                    "Each range holds in 95 of 100 such studies.")
            }
        switch analysis.design.method {
        case .saltelli, .morris:
            return [
                bars,
                say(
                    "Masukan yang belum dapat dibedakan berbagi peringkat; yang tidak terlihat pengaruhnya tidak diberi peringkat.",
                    "Inputs that cannot be told apart share a rank; those without a visible effect have none."),
            ]
        default: return [bars]
        }
    }

    /// What stands elsewhere, and where.
    public var notShown: String {
        let (outcomes, ways) = (plan.outcomes.count, analysis.runs.layout.strategies.count)
        var parts: [String] = []
        if outcomes > 1 {
            parts.append(
                say(
                    "\(writing.inWords(outcomes - 1)) ukuran hasil lain",
                    "\(writing.inWords(outcomes - 1)) other outcome\(outcomes == 2 ? "" : "s")"))
        }
        if ways > 1, lineTable() == nil {
            parts.append(
                say(
                    "\(writing.inWords(ways - 1)) strategi lain",
                    "\(writing.inWords(ways - 1)) other strateg\(ways == 2 ? "y" : "ies")"))
        }
        let beyond = say(
            "Tidak ditunjukkan: apa pun di luar rentang yang dicoba", "Not shown: anything beyond the ranges tried")
        guard !parts.isEmpty else { return beyond + "." }
        return beyond
            + say(
                "; \(writing.list(parts)) ada di laporan dan sensitivity.json.",
                "; \(writing.list(parts)) stand in the report and in sensitivity.json.")
    }

    /// What the figures rest on.
    public var basis: String {
        let bases = plan.assumptions.map(\.basis) + plan.uncertainties.map(\.basis)
        guard !bases.isEmpty else {
            return say("Skenario ini tidak mencatat asumsi.", "This scenario declares no assumptions.")
        }
        let sourced = bases.count { $0 != .judgement }
        let (some, rest, total) = (
            writing.whole(sourced), writing.whole(bases.count - sourced), writing.whole(bases.count)
        )
        return say(
            "\(some) dari \(total) asumsi bersumber; \(rest) ilustratif.",
            "\(some) of \(total) assumptions have a source; \(rest) are illustrative.")
    }
}
