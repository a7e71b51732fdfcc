import Foundation
import Simulation

/// What a file of a run book holds, every frame and every record read.
public struct BookCheck: Sendable, Hashable {
    /// The file's path.
    public let file: String
    /// Runs that reached their end, or failed.
    public private(set) var runs = 0
    /// Runs that a limit stopped.
    public private(set) var stopped = 0
    /// The bytes at its end that a killed program left half written; they count for nothing.
    public private(set) var tornBytes = 0
    /// The version of Wahana that wrote it; `nil` where that cannot be read.
    public private(set) var engine: String?
    /// The processor family and C library of the machine that wrote it; `nil` where that cannot be read.
    public private(set) var platform: String?
    /// Why it cannot be trusted; `nil` for a sound file.
    public private(set) var fault: BookFault?

    /// Reads the file at `path`, which is to be of `study`.
    public init(_ path: String, study: String) {
        file = path
        do {
            var places: [Range<Int>] = []
            var counts = (runs: 0, stopped: 0)
            let reader = try BookReader(path, study: study) { record, _, payload in
                if record == .run { counts.runs += 1 } else { counts.stopped += 1 }
                places.append(payload)
            }
            (runs, stopped) = counts
            guard let reader else {
                var info = stat()
                tornBytes = stat(path, &info) == 0 ? Int(info.st_size) : 0
                return
            }
            tornBytes = reader.tornBytes
            (engine, platform) = (reader.header.engine, reader.header.platform)
            for place in places { _ = try reader.outcome(at: place) }
        } catch let fault as BookFault {
            self.fault = fault
        } catch {
            fault = .damaged(file: path)
        }
    }

    /// The study that the first file of the run book in `folder` names; `nil` where none can be read.
    public static func study(in folder: String) -> String? {
        let names = (try? BookNames.all(in: folder)) ?? []
        return names.lazy.compactMap { (try? BookReader.study(of: "\(folder)/\($0)")) ?? nil }.first
    }

    /// Reads every file of the run book in `folder`, in the order of their names.
    ///
    /// - Throws: `BookFault.refused` for a folder that cannot be read.
    public static func all(in folder: String, study: String) throws -> [BookCheck] {
        try BookNames.all(in: folder).map { BookCheck("\(folder)/\($0)", study: study) }
    }
}
