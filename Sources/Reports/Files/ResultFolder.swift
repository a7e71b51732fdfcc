import Experiments
import Simulation

/// The files of a result folder: the same bytes for the same findings, whatever the language, place or time.
public enum ResultFolder {
    /// A file by name, which writes itself when it is asked to.
    public struct File: Sendable {
        /// Its name in the folder.
        public let name: String
        private let body: @Sendable (FileSink, [FileSink.Written]) throws -> Void

        /// A file that writes itself piece by piece.
        public init(_ name: String, _ body: @escaping @Sendable (FileSink) throws -> Void) {
            (self.name, self.body) = (name, { sink, _ in try body(sink) })
        }

        /// A file that tells of those written before it.
        init(_ name: String, knowing body: @escaping @Sendable ([FileSink.Written]) throws -> String) {
            (self.name, self.body) = (name, { sink, written in try sink.write(try body(written)) })
        }

        /// A file of text.
        public init(_ name: String, _ text: String) { self.init(name) { try $0.write(text) } }

        /// Writes the file into `sink`.
        ///
        /// - Parameter written: The files before it.
        /// - Throws: What the sink throws, and what reading runs throws.
        func write(into sink: FileSink, after written: [FileSink.Written]) throws -> FileSink.Written {
            try body(sink, written)
            return try sink.finish(name)
        }
    }

    /// All files of `findings`, the manifest last.
    ///
    /// - Throws: What encoding throws; never for findings of finite numbers.
    public static func files(_ findings: Findings, csv form: CSV.Form = .standard) throws -> [File] {
        let fans = Fan.all(findings)
        let runs = RunsTable(findings).table
        let series = SeriesTable(findings: findings, fans: fans).table
        let measures = findings.outcomes.lazy.joined().first { $0.status == .done }?.series.map(\.measure) ?? []
        let codebook = Codebook(plan: findings.study.plan, tables: [runs, series], measures: measures).table
        let comparison = try ComparisonFile.json(findings).text
        return [
            codebook.file(form),
            File(ComparisonFile.file, comparison),
            File("report.html") { try $0.write(ReportPage(findings, fans: fans).html) },
            runs.file(form),
            series.file(form),
            File("summary.txt") { try $0.write(SummaryText.text(findings)) },
            DataPackage(study: findings.study, tables: [runs, series, codebook], form: form).file,
            Manifest(
                study: findings.study, runs: StrategyRuns.all(findings),
                series: SeriesTable.holdsRuns(findings) ? "runs" : "quantiles", form: form,
                hold: findings.hold?.settings
            ).file,
        ]
    }

    /// All files of a sweep, the manifest last.
    ///
    /// - Throws: What encoding throws; never for findings of finite numbers.
    public static func files(_ analysis: SweepAnalysis, csv form: CSV.Form = .standard) throws -> [File] {
        let findings = analysis.runs
        let sensitivity = try SensitivityFile.json(analysis).text
        let all = StrategyRuns.all(findings)
        let runs = RunsTable(findings.study, all).table
        let points = PointsTable.exists(for: findings.design) ? [PointsTable(findings: findings).table] : []
        let tables = [runs] + points
        let codebook = Codebook(plan: findings.study.plan, tables: tables, measures: []).table
        return [codebook.file(form)] + points.map { $0.file(form) } + [
            File("report.html") { try $0.write(SweepPage(analysis).html) },
            runs.file(form),
            File("sensitivity.json", sensitivity),
            File("summary.txt") { try $0.write(SweepSummary.text(analysis)) },
            DataPackage(study: findings.study, tables: tables + [codebook], form: form).file,
            Manifest(study: findings.study, runs: all, series: nil, form: form).file,
        ]
    }

    /// The default folder: `hasil/<scenario>-<first 8 of the study digest>`.
    public static func defaultPath(_ study: Study) -> String {
        let safe = study.plan.name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) ? $0 : "-" }
        return "hasil/\(String(safe))-\(study.digest.prefix(8))"
    }
}
