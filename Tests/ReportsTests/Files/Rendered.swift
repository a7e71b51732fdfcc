import Experiments

@testable import Reports

/// Files as the bytes that they write.
enum Rendered {
    /// One file.
    static func bytes(_ file: ResultFolder.File, after written: [FileSink.Written] = []) throws -> [UInt8] {
        var bytes: [UInt8] = []
        _ = try file.write(into: FileSink { bytes += $0 }, after: written)
        return bytes
    }

    /// A whole folder, in the order of its files.
    static func all(_ files: [ResultFolder.File]) throws -> [(name: String, bytes: [UInt8])] {
        var written: [FileSink.Written] = []
        return try files.map { file in
            var bytes: [UInt8] = []
            written.append(try file.write(into: FileSink { bytes += $0 }, after: written))
            return (file.name, bytes)
        }
    }

    /// A table as its file holds it.
    static func text(_ table: ResultTable, _ form: CSV.Form = .standard) throws -> String {
        String(decoding: try bytes(table.file(form)), as: UTF8.self)
    }
}
