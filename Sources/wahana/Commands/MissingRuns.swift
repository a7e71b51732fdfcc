import Experiments
import Simulation

/// What a merged study still misses: how many runs, and which shards or runs they are.
struct MissingRuns {
    private let book: RunBook
    private let shards: [Shard]

    /// - Parameter shards: The parts that were found, of which the usual split is guessed.
    init(_ book: RunBook, shards: [Shard]) { (self.book, self.shards) = (book, shards) }

    var problem: Problem {
        var missing: [Int] = []
        var next = 0
        while let number = book.nextMissing(from: next) {
            missing.append(number)
            next = number + 1
        }
        let (count, all) = (missing.count, book.layout.count)
        let which = unfinished(missing) ?? runs(missing)
        return Problem(
            .incomplete, "W-INCOMPLETE",
            Text(
                id: "\(count) dari \(all) ulangan belum ada: \(which.id)",
                en: "\(count) of \(all) runs are missing: \(which.en)"),
            remedy: CodeGuide.of("W-INCOMPLETE")?.remedy)
    }

    /// The shards to which the missing runs belong, where all that was found is of one split.
    private func unfinished(_ missing: [Int]) -> Text? {
        guard let count = shards.first?.count, shards.allSatisfy({ $0.count == count }) else { return nil }
        let numbers = Set(missing.map { $0 % count + 1 }).sorted()
        let list = Self.ranges(numbers)
        return numbers.count == 1
            ? Text(id: "bagian \(list) dari \(count)", en: "shard \(list) of \(count)")
            : Text(id: "bagian \(list) dari \(count)", en: "shards \(list) of \(count)")
    }

    private func runs(_ missing: [Int]) -> Text {
        let layout = book.layout
        let named = missing.prefix(Self.mostNamed).map { number -> Text in
            let place = layout.run(number).place
            let point = layout.points > 1 ? Text(id: ", titik \(place.point)", en: ", point \(place.point)") : Text("")
            return Text("\(place.strategy) ")
                + Text(id: "ulangan \(place.replicate)", en: "replicate \(place.replicate)")
                + point
        }
        let more = missing.count - named.count
        let list = Text(
            id: named.map(\.id).joined(separator: "; "), en: named.map(\.en).joined(separator: "; "))
        return more > 0 ? list + Text(id: "; dan \(more) lagi", en: "; and \(more) more") : list
    }

    private static let mostNamed = 5

    /// `1–3, 7` for 1, 2, 3, 7.
    private static func ranges(_ numbers: [Int]) -> String {
        var ranges: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            .joined(separator: ", ")
    }
}
