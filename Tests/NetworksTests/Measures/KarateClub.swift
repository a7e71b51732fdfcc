import Foundation
import Networks
import Testing

/// Zachary's karate club, read from the reference data beside the project.
///
/// Zachary, W. W. (1977), "An information flow model for conflict and fission in small groups", *Journal of Anthropological
/// Research* 33(4), 452–473: 34 members, 78 ties.
enum KarateClub {
    static let path = "../shared/data/karate_edges.csv"
    static let isPresent = FileManager.default.fileExists(atPath: path)
    static let absence: Comment = "the reference data ../shared/data/karate_edges.csv are absent"

    static func graph() throws -> Graph {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let roster = try Roster((0..<34).map(String.init))
        return try TieTable.read(bytes, file: "karate_edges.csv", of: .other, among: roster)
    }

    /// The faction of each member after the split: 0 with the instructor (node 0), 1 with the officer (node 33).
    static let factions: [Int] = (0..<34).map { [9, 14, 15, 18, 20].contains($0) || $0 >= 22 ? 1 : 0 }
}

/// Small graphs of known measures.
enum Figure {
    static func graph(_ count: Int, _ pairs: [(Int, Int)], isDirected: Bool = false) throws -> Graph {
        var builder = try GraphBuilder(nodeCount: count, isDirected: isDirected)
        for (from, to) in pairs { try builder.add(Tie(from: from, to: to)) }
        return try builder.build()
    }

    static func path(_ count: Int) throws -> Graph {
        try graph(count, (1..<count).map { ($0 - 1, $0) })
    }

    static func complete(_ count: Int) throws -> Graph {
        try graph(count, (0..<count).flatMap { first in ((first + 1)..<count).map { (first, $0) } })
    }

    /// A ring in which each node is tied to its `near` next ones on both sides.
    static func ring(_ count: Int, near: Int) throws -> Graph {
        try graph(count, (0..<count).flatMap { node in (1...near).map { (node, (node + $0) % count) } })
    }
}
