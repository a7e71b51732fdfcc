/// The summaries of all points of a design, each made when it is asked for: a design of a million points takes no more
/// memory than its runs.
public struct PointSummaries: RandomAccessCollection, Sendable {
    private let findings: SweepFindings
    private let outcome: Int
    private let subject: SweepSubject

    /// The summaries of one outcome of a subject.
    ///
    /// - Parameter outcome: Its place in the plan.
    public init(_ findings: SweepFindings, _ outcome: Int, _ subject: SweepSubject) {
        (self.findings, self.outcome, self.subject) = (findings, outcome, subject)
    }

    /// The first point.
    public var startIndex: Int { 0 }
    /// One beyond the last point.
    public var endIndex: Int { findings.layout.points }

    /// The summary of a point.
    public subscript(point: Int) -> PointSummary { findings.summary(outcome, subject, point: point) }
}
