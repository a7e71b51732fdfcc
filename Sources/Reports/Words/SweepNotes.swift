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
        if layout.replicates == 1 {
            return say(
                "\(SweepWords.kind(analysis.design)[language]): \(points) titik × \(ways) strategi = \(runs) ulangan.",
                "\(SweepWords.kind(analysis.design)[language]): \(points) points × \(ways) strateg\(plural) = \(runs) runs."
            )
        }
        let times = writing.whole(layout.replicates)
        return say(
            "\(SweepWords.kind(analysis.design)[language]): \(points) titik × \(ways) strategi × \(times) ulangan pada nasib "
                + "yang sama = \(runs).",
            "\(SweepWords.kind(analysis.design)[language]): \(points) points × \(ways) strateg\(plural) × \(times) "
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
        let (some, all) = (writing.whole(failed), writing.whole(analysis.runs.layout.mainCount))
        let left: Text =
            switch analysis.design.method {
            case .saltelli:
                Text(id: "baris yang memuatnya tidak dihitung", en: "the rows that hold them are left out whole")
            case .morris:
                Text(
                    id: "lintasan yang memuatnya tidak dihitung",
                    en: "the trajectories that hold them are left out whole")
            default:
                Text(id: "pasangan yang memuatnya tidak dihitung", en: "the pairs that hold them are left out")
            }
        return [
            say(
                "Ulangan yang gagal: \(some) dari \(all); \(left.id)\(dropped.map { " (\($0))" } ?? "").",
                "Failed runs: \(some) of \(all); \(left.en)\(dropped.map { " (\($0))" } ?? "").")
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
            }
        }
        return lines
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
        if ways > 1 {
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
