import Simulation

/// Looks whether the verdict of a comparison holds when all numbers that are only judgement move together, at other
/// horizons, and in other forms of the model, on the same luck.
public struct HoldStudy: Sendable {
    /// Where the runs are kept, by what they are for.
    public enum Book: String, Sendable, CaseIterable {
        /// The settings of all numbers together.
        case settings
        /// The settings near the usual one in which few numbers move.
        case search
        /// Those of them that are looked at again on new luck.
        case check
        /// Shorter and longer horizons.
        case horizon
        /// Other forms of the model.
        case structures
    }

    /// The folder of a book inside a run book: other numbers, or another seed, have another.
    public static func folder(of book: Book, _ layout: RunLayout) -> String {
        "hold/\(book.rawValue)-\(layout.study.digest.prefix(8))"
    }

    /// Makes the store of a book's runs; asked again whenever there are more of them.
    public typealias StoreMaker = (Book, RunLayout) throws -> any RunStore

    /// What was compared.
    public let study: Study
    /// The verdict.
    public let verdict: HeldVerdict
    /// How many settings.
    public let settings: Int
    private let numbers: [JudgedNumber]

    /// Settings unless it is said otherwise, and the most.
    public static let usualSettings = 100
    /// The most settings.
    public static let mostSettings = 100_000
    /// Paired runs in each setting, or as many as the comparison has: a share of settings is wanted, not each answer, and
    /// a hundred settings of two strategies cost ten thousand runs.
    public static let usualReplicates = 50
    /// How many numbers are moved in search of the nearest reversal.
    static let searched = 6

    /// The question whether the verdict of `comparison` holds; `nil` where there is one strategy only.
    public init?(_ study: Study, _ comparison: Comparison, settings: Int = HoldStudy.usualSettings) {
        guard let verdict = HeldVerdict(comparison) else { return nil }
        self.init(study, verdict, settings: settings)
    }

    /// The question whether a verdict on two strategies of the study's plan holds.
    public init(_ study: Study, _ verdict: HeldVerdict, settings: Int) {
        (self.study, self.verdict, self.settings) = (study, verdict, settings)
        numbers = study.plan.judgedNumbers(except: study.changes.map(\.name))
    }

    /// Paired runs in each setting.
    public var replicates: Int { HoldStudy.replicates(of: study) }

    /// Paired runs in each setting of a study's question.
    public static func replicates(of study: Study) -> Int { min(study.replicates, usualReplicates) }

    /// Runs that so many settings of a study take, and other horizons and forms of the model; those of the search for a
    /// reversal, a few thousand at most, depend on what it finds.
    public static func runs(of study: Study, settings: Int) -> Int {
        2 * settings * replicates(of: study) + HorizonStudy.runs(of: study) + StructureStudy.runs(of: study)
    }

    /// Runs that are known to be needed. Without a verdict that could hold, or a number to move, there are no settings.
    public var runs: Int {
        HoldStudy.runs(of: study, settings: verdict.direction == nil || numbers.isEmpty ? 0 : settings)
    }

    /// Does the runs that the stores do not hold yet, and says whether the verdict holds.
    ///
    /// - Throws: `ComparisonStudy.Stop` when it was cancelled; what the batch's simulator throws when it cannot begin;
    ///   what the stores throw.
    public func run(on batch: Batch, in stores: @escaping StoreMaker) throws -> HoldFindings {
        var found = try moved(on: batch, in: stores)
        (found.horizons, found.drift) = try HorizonStudy(study, verdict).run(on: batch, in: stores)
        found.structures = try StructureStudy(study, verdict).run(on: batch, in: stores)
        return found
    }

    /// What becomes of the verdict when all numbers move.
    private func moved(on batch: Batch, in stores: @escaping StoreMaker) throws -> HoldFindings {
        guard let direction = verdict.direction, !numbers.isEmpty else {
            return HoldFindings(
                verdict: verdict, numbers: numbers.count, replicates: replicates, settings: settings, tally: nil,
                deciding: [], floor: nil,
                nearest: nil, searched: [])
        }
        let drawn = try HoldSettings(
            numbers, correlations: study.plan.correlations(among: numbers.map(\.name)), seed: study.seed)
        let answers = try answers(
            numbers, drawn.points(settings), .settings, 0..<replicates, direction, on: batch, in: stores)
        let known = answers.indices.filter { answers[$0].estimate != nil }
        let shares = drawn.shares(settings)
        let columns = numbers.indices.map { number in known.map { shares[$0][number] } }
        let decides = DecidingNumbers(
            columns, known.compactMap { answers[$0].estimate }, seed: study.seed, most: HoldStudy.searched)
        let candidates = Array((decides.deciding + decides.others).prefix(HoldStudy.searched))
        // A verdict of no difference is left by a difference either way, which the search does not look for.
        let search = direction == .level ? [] : candidates
        let moved = search.map { numbers[$0.number] }
        let nearest =
            try moved.isEmpty
            ? nil
            : reversal(
                moved, search.map { $0.correlation > 0 ? -1 : 1 }, direction, on: batch, in: stores)
        return HoldFindings(
            verdict: verdict, numbers: numbers.count, replicates: replicates, settings: settings,
            tally: HoldTally(answers),
            deciding: decides.deciding.prefix(2).map {
                HoldFindings.Deciding(
                    name: numbers[$0.number].name, correlation: $0.correlation, atBothEnds: $0.isFolded)
            },
            floor: decides.floor, nearest: nearest, searched: moved.map(\.name))
    }

    private func reversal(
        _ moved: [JudgedNumber], _ downhill: [Double], _ direction: HeldVerdict.Direction, on batch: Batch,
        in stores: @escaping StoreMaker
    ) throws -> Reversal? {
        var points: [HoldStudy.Book: [[Double]]] = [:]
        var known: [HoldStudy.Book: [[Double]: SettingAnswer]] = [:]
        let search = ReversalSearch(numbers: moved, downhill: downhill) { settings, luck in
            let book = luck == .common ? Book.search : .check
            for setting in settings where known[book]?[setting] == nil {
                if points[book]?.contains(setting) != true { points[book, default: []].append(setting) }
            }
            let listed = points[book] ?? []
            if listed.count > known[book]?.count ?? 0 {
                // New luck is that of the replicates after those of the search.
                let luck = luck == .common ? 0..<replicates : replicates..<2 * replicates
                let found = try answers(moved, listed, book, luck, direction, on: batch, in: stores)
                known[book] = Dictionary(zip(listed, found), uniquingKeysWith: { first, _ in first })
            }
            return settings.compactMap { known[book]?[$0] }
        }
        return try search.nearest()
    }

    /// Judges listed settings on the luck of some replicates, doing the runs that the book does not hold yet.
    private func answers(
        _ numbers: [JudgedNumber], _ points: [[Double]], _ book: Book, _ luck: Range<Int>,
        _ direction: HeldVerdict.Direction, on batch: Batch, in stores: StoreMaker
    ) throws -> [SettingAnswer] {
        let plan = study.plan
        let pair = [verdict.first, verdict.second]
        let sweep = try Sweep(
            DesignSpec(.points, numbers.map { Varied($0.name) }, points: points), of: plan, seed: study.seed,
            strategies: pair.map { plan.strategies[$0].name })
        let varied = try Study(
            plan, seed: study.seed, replicates: luck.upperBound, changes: study.changes, sweep: sweep)
        let found = try SweepStudy(varied, on: batch).run(in: stores(book, RunLayout(varied)))
        guard let outcome = plan.outcomes.firstIndex(where: \.compared.primary) else { return [] }
        let places = pair.compactMap { found.layout.strategies.firstIndex(of: $0) }
        return points.indices.map { point in
            let values = places.map { Array(found.values(outcome, strategy: $0, point: point)[luck]) }
            return SettingAnswer(
                values[0], values[1], plan.outcomes[outcome].compared, horizon: plan.days, direction: direction,
                seed: study.seed)
        }
    }
}
