import Foundation
import Simulation

/// A scenario's script and data as they were read, kept in the run book so that a study can be gone on with, checked and
/// told again where nothing but its folder is.
public struct KeptScenario: Sendable {
    /// A file by its name relative to the folder in which the script lies.
    public struct File: Sendable {
        /// Such as `kudus-permai.lua` or `kudus-permai/kelompok.csv`.
        public let name: String
        /// Its bytes, whose SHA-256 the plan's sources name.
        public let bytes: [UInt8]

        /// A file.
        public init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
    }

    /// The script first, then its data.
    public let files: [File]

    /// The files of a scenario.
    public init(_ files: [File]) { self.files = files }

    /// Where a run book keeps it.
    static func folder(_ book: String) -> String { "\(book)/scenario" }

    /// Puts the files into the run book in one step, unless they are there.
    ///
    /// - Throws: `BookFault`: refused, or damaged when what is there is not what `sources` name.
    func keep(in book: String, sources: [SourceFile]) throws {
        let (folder, new) = (KeptScenario.folder(book), "\(book)/scenario.new")
        try? FileManager.default.removeItem(atPath: new)
        if access(folder, F_OK) == 0 { return try KeptScenario.check(book, sources) }
        do {
            try makeFolder(new)
            for file in files {
                for end in file.name.indices where file.name[end] == "/" {
                    try makeFolder("\(new)/\(file.name[..<end])")
                }
                try WholeFile.create("\(new)/\(file.name)", file.bytes)
            }
            if rename(new, folder) != 0 { throw BookFault.refused(file: folder, number: errno) }
        } catch {
            try? FileManager.default.removeItem(atPath: new)
            throw error
        }
    }

    private func makeFolder(_ path: String) throws {
        if mkdir(path, 0o777) != 0, errno != EEXIST { throw BookFault.refused(file: path, number: errno) }
    }

    /// Refuses files in the run book that are not those that `sources` name.
    ///
    /// - Throws: `BookFault.damaged` naming the first that is changed or missing.
    static func check(_ book: String, _ sources: [SourceFile]) throws {
        for source in sources {
            let path = "\(folder(book))/\(source.name)"
            guard !source.name.hasPrefix("/"), !source.name.split(separator: "/").contains(".."),
                let data = FileManager.default.contents(atPath: path),
                SHA256.hexadecimal(digestOf: Array(data)) == source.sha256
            else { throw BookFault.damaged(file: path) }
        }
    }
}
