/// Takes measures at regular moments of a run and keeps them as series and stage counts.
public final class Recorder {
    private let run: Run
    private var times: [Double] = []
    private var measures: [Measure] = []
    // Apart from the measures, whose texts would be held and let go at every look.
    private var reads: [() throws -> Double] = []
    private var values: [[Double]] = []
    private var pipelines: [Pipeline] = []

    private struct Pipeline {
        let name: String
        let label: Text
        let stages: [Text]
        let read: () -> [Int]
        var rows: [[Int]] = []
    }

    /// The priority at which it looks: after everything else that happens at the same moment.
    public static let priority = 1_000_000

    /// A recorder that looks at the start, every `interval` and at the horizon of `run`.
    public init(_ run: Run, every interval: Span = .weeks(1)) throws {
        self.run = run
        let step = interval.days(from: run.start)
        let lastRegular = step > 0 ? (run.horizon / step).rounded(.down) * step : 0
        try run.every(interval, first: 0, priority: Recorder.priority) { try self.look() }
        if lastRegular < run.horizon || step <= 0 {
            try run.at(run.horizon, priority: Recorder.priority) {
                if self.times.last != run.horizon { try self.look() }
            }
        }
    }

    /// Records `measure` by asking `read`, which must only read.
    public func record(_ measure: Measure, _ read: @escaping () throws -> Double) {
        precondition(times.isEmpty, "measures are declared before the first look")
        measures.append(measure)
        reads.append(read)
        values.append([])
    }

    /// Records how many stand at each of `stages` by asking `read`.
    public func record(stagesOf name: String, label: Text, stages: [Text], _ read: @escaping () -> [Int]) {
        precondition(times.isEmpty, "pipelines are declared before the first look")
        pipelines.append(Pipeline(name: name, label: label, stages: stages, read: read))
    }

    private func look() throws {
        times.append(run.now)
        for index in reads.indices { values[index].append(try reads[index]()) }
        for index in pipelines.indices { pipelines[index].rows.append(pipelines[index].read()) }
    }

    /// What was recorded of each measure, in the order of declaration.
    public var series: [Series] {
        measures.indices.map { Series(measure: measures[$0], times: times, values: values[$0]) }
    }

    /// What was recorded of each pipeline, in the order of declaration.
    public var stages: [StageCounts] {
        pipelines.map {
            StageCounts(name: $0.name, label: $0.label, stages: $0.stages, times: times, rows: $0.rows)
        }
    }
}
