import Experiments
import Simulation

/// What names a run in tables and on the command line: `as_is.p0.f00000003.r00000003`.
public struct RunName: Sendable, Hashable {
    /// The strategy's name.
    public var strategy: String
    /// Which point of a design, from 0; 0 in a comparison.
    public var point: Int
    /// Which draw of the uncertainties, from 0.
    public var future: Int
    /// Which draw of luck, from 0.
    public var replicate: Int

    /// Reads a name; leading zeros may be left out.
    ///
    /// - Returns: `nil` for a text of another form.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        func number(_ place: Int, _ letter: Character) -> Int? {
            let part = parts[parts.count - place]
            let digits = part.dropFirst()
            guard part.first == letter, !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
                return nil
            }
            return Int(digits)
        }
        guard parts.count >= 4, let point = number(3, "p"), let future = number(2, "f"),
            let replicate = number(1, "r")
        else { return nil }
        strategy = parts.dropLast(3).joined(separator: ".")
        (self.point, self.future, self.replicate) = (point, future, replicate)
    }

    /// The name of the run with this number, one of the layout's strategies.
    public init(_ number: Int, in layout: RunLayout) {
        let (place, assignment) = layout.run(number)
        (strategy, point) = (place.strategy, place.point)
        (future, replicate) = (assignment.key.future, assignment.key.replicate)
    }

    /// How `runs.csv` of the layout's study writes it.
    public func text(in layout: RunLayout) -> String {
        RunsTable.key(
            RunKey(strategy: strategy, replicate: replicate, future: future, parameters: []),
            point: layout.study.sweep == nil ? nil : point)
    }

    /// The number of the run in `layout`; `nil` where it has none of that name.
    public func number(in layout: RunLayout) -> Int? {
        let names = layout.strategies.map { layout.study.plan.strategies[$0].name }
        let choosesLuck = layout.study.sweep?.design.choosesLuck == true
        guard let strategy = names.firstIndex(of: strategy), point < layout.points,
            choosesLuck || replicate < layout.replicates
        else { return nil }
        let number = layout.main(strategy, replicate: choosesLuck ? 0 : replicate, point: point)
        return RunName(number, in: layout) == self ? number : nil
    }

    /// The run of `layout` whose name is nearest: the nearest strategy, and numbers within their bounds.
    public static func nearest(to text: String, in layout: RunLayout) -> RunName? {
        let names = layout.strategies.map { layout.study.plan.strategies[$0].name }
        let wanted = RunName(text)
        let word = wanted?.strategy ?? String(text.prefix { $0 != "." })
        guard let name = names.first(where: { $0 == word }) ?? nearestName(to: word, among: names),
            let strategy = names.firstIndex(of: name)
        else { return nil }
        let point = min(wanted?.point ?? 0, layout.points - 1)
        let replicate = min(wanted?.replicate ?? 0, layout.replicates - 1)
        return RunName(layout.main(strategy, replicate: replicate, point: point), in: layout)
    }
}
