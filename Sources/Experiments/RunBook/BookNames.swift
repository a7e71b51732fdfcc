import Foundation

/// What the files of a run book are called: `runs-00001.book`, or `runs-3-of-40-00001.book` for a shard's.
enum BookNames {
    private static let prefix = "runs-"
    private static let suffix = ".book"

    /// The names of the book's files, in order.
    ///
    /// - Throws: `BookFault.refused` for a folder that cannot be read.
    static func all(in folder: String) throws -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(suffix) }.sorted()
        } catch {
            throw BookFault.refused(file: folder, number: errno == 0 ? EIO : errno)
        }
    }

    /// The part that a file's name tells; `nil` for a name without one.
    static func shard(of name: String) -> Shard? {
        let middle = name.dropFirst(prefix.count).dropLast(suffix.count)
        return middle.lastIndex(of: "-").flatMap { Shard(fileWord: middle[..<$0]) }
    }

    /// The name of the next file of a program that uses the book so.
    ///
    /// - Throws: As `all(in:)`.
    static func next(in folder: String, for use: RunBook.Use) throws -> String {
        let own = if case .shard(let shard) = use { prefix + shard.fileWord + "-" } else { prefix }
        let numbers = try all(in: folder).compactMap { name -> Int? in
            name.hasPrefix(own) ? Shard.whole(name.dropFirst(own.count).dropLast(suffix.count)) : nil
        }
        let digits = String((numbers.max() ?? 0) + 1)
        return own + String(repeating: "0", count: max(0, 5 - digits.count)) + digits + suffix
    }
}
