import Foundation

/// A temporary folder that is removed with its owner.
final class Folder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "wahana-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func file(_ name: String) -> URL { url.appending(path: name) }

    func write(_ text: String, to name: String) throws {
        let target = file(name)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: target)
    }

    func read(_ name: String) throws -> String { String(decoding: try Data(contentsOf: file(name)), as: UTF8.self) }

    /// The names in a folder, hidden ones too, in order; empty where there is none.
    func names(in name: String = "") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: file(name).path)) ?? []).sorted()
    }

    /// Every file below it with its bytes, by relative name; run books aside, which tell how the work was done.
    func contents(of name: String) throws -> [String: Data] {
        let root = file(name)
        var found: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            let file = root.appending(path: path)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            if path.split(separator: "/").contains("runbook") { continue }
            found[path] = try Data(contentsOf: file)
        }
        return found
    }

    /// Copies the shipped scenario here, as a planner would to change it.
    func takeScenario() throws {
        for name in ["kudus-permai.lua", "kudus-permai"] {
            try FileManager.default.copyItem(
                at: Command.project.appending(path: "Scenarios/\(name)"), to: file(name))
        }
    }

    /// Replaces the first occurrence of a text in a file; `false` where it is not there.
    func replace(_ old: String, with new: String, in name: String) throws -> Bool {
        let text = try read(name)
        guard let place = text.range(of: old) else { return false }
        try write(text.replacingCharacters(in: place, with: new), to: name)
        return true
    }
}
