import Foundation
import LuaBridge
import Simulation

/// The folder of a scenario's name: its tables and modules, read once, so that what they hold cannot change meanwhile.
///
/// Nothing outside the folder is read, and nothing that is a link; the folder itself must not be one either.
struct DataFolder: Sendable {
    /// The folder as planners know it, such as `kudus-permai`.
    let name: String
    private let contents: [String: [UInt8]]
    private let links: [String]

    /// The most bytes that a folder may hold.
    static let mostBytes = 64 << 20
    /// The most files that are looked at.
    private static let mostFiles = 2000

    /// A folder with these files, for tests and examples.
    init(name: String, contents: [String: [UInt8]] = [:]) {
        (self.name, self.contents, links) = (name, contents, [])
    }

    /// Reads the tables (`.csv`) and modules (`.lua`) under `path`; a folder that is not there is empty.
    ///
    /// - Throws: `Problem` for a folder that is a link, cannot be read or is too large.
    init(path: String, name: String) throws {
        var contents: [String: [UInt8]] = [:]
        var links: [String] = []
        var total = 0
        let manager = FileManager.default
        // The attributes are those of a link itself, not of what it leads to.
        let own = try? manager.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        guard own != .typeSymbolicLink else {
            throw Problem(
                .scenario, ProblemCode.file.rawValue, at: Problem.Place(file: name),
                Text(
                    id: "folder data '\(name)' adalah tautan, bukan folder",
                    en: "the data folder '\(name)' is a link, not a folder"),
                remedy: Text(
                    id: "salin folder yang dituju tautan itu ke samping \(name).lua dengan nama \(name)",
                    en: "copy the folder that the link leads to beside \(name).lua, with the name \(name)"))
        }
        let paths = (manager.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted()
        for relative in paths.prefix(DataFolder.mostFiles)
        where relative.hasSuffix(".csv") || relative.hasSuffix(".lua") {
            let whole = path + "/" + relative
            let kind = try? manager.attributesOfItem(atPath: whole)[.type] as? FileAttributeType
            guard kind == .typeRegular else {
                links.append(relative)
                continue
            }
            let size = (try? manager.attributesOfItem(atPath: whole)[.size] as? Int) ?? 0
            total += size
            guard total <= DataFolder.mostBytes else {
                throw Problem(
                    .scenario, ProblemCode.file.rawValue, at: Problem.Place(file: name),
                    Text(id: "folder datanya lebih dari 64 MB", en: "the data folder holds more than 64 MB"))
            }
            guard let data = manager.contents(atPath: whole) else {
                throw Problem(
                    .scenario, ProblemCode.file.rawValue, at: Problem.Place(file: "\(name)/\(relative)"),
                    Text(id: "berkas ini tidak dapat dibaca", en: "the file cannot be read"))
            }
            contents[relative] = Array(data)
        }
        (self.name, self.contents, self.links) = (name, contents, links)
    }

    /// Its tables and modules, by name.
    var files: [(name: String, bytes: [UInt8])] { contents.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

    /// The names of its tables.
    var tables: [String] { contents.keys.filter { $0.hasSuffix(".csv") }.sorted() }

    /// Its modules, by the names that messages show, with their texts.
    var modules: [(name: String, text: String)] {
        contents.keys.filter { $0.hasSuffix(".lua") }.sorted().map {
            ("\(name)/\($0)", String(decoding: contents[$0] ?? [], as: UTF8.self))
        }
    }

    /// The SHA-256 of a file, in hexadecimal.
    func digest(of file: String) -> String { SHA256.hexadecimal(digestOf: contents[file] ?? []) }

    /// A table by its name inside the folder.
    ///
    /// - Throws: `Misuse` for a name that leads outside, is no `.csv`, or is not there.
    func table(_ file: String) throws -> DataFile {
        try check(file)
        guard file.hasSuffix(".csv") else {
            throw Misuse(
                .file,
                Text(
                    id: "'\(LuaWords.shortened(file))' bukan tabel CSV",
                    en: "'\(LuaWords.shortened(file))' is not a CSV table"),
                remedy: Text(id: "simpan sebagai .csv di folder \(name)", en: "save it as .csv in the folder \(name)"),
                trail: [file])
        }
        guard let bytes = contents[file] else { throw missing(file, among: tables) }
        return DataFile(name: file, bytes: bytes, folder: name)
    }

    /// A module by its name with dots: `modules.x` is `modules/x.lua`.
    func module(_ module: String) throws -> LuaChunk {
        let file = module.replacing(".", with: "/") + ".lua"
        try check(module.contains("..") ? ".." : file)
        let modules = contents.keys.filter { $0.hasSuffix(".lua") }.sorted()
        guard let bytes = contents[file] else {
            throw missing(module, among: modules.map { String($0.dropLast(4)).replacing("/", with: ".") })
        }
        return try LuaChunk(String(decoding: bytes, as: UTF8.self), name: "\(name)/\(file)")
    }

    private func check(_ file: String) throws {
        let parts = file.split(separator: "/", omittingEmptySubsequences: false)
        let leadsOutside =
            file.hasPrefix("/") || file.contains("\\") || file.contains(":") || file.contains("\0")
            || parts.contains { $0 == ".." || $0 == "." || $0.isEmpty || $0 == "~" }
        guard !leadsOutside else {
            throw Misuse(
                .file,
                Text(
                    id: "'\(LuaWords.shortened(file))' berada di luar folder \(name)",
                    en: "'\(LuaWords.shortened(file))' lies outside the folder \(name)"),
                remedy: Text(
                    id: "letakkan berkasnya di folder \(name) dan tulis namanya saja",
                    en: "put the file into the folder \(name) and write its name only"), trail: [file])
        }
        guard !links.contains(file) else {
            throw Misuse(
                .file, Text(id: "'\(file)' adalah tautan, bukan berkas", en: "'\(file)' is a link, not a file"),
                remedy: Text(id: "salin berkasnya ke folder \(name)", en: "copy the file into the folder \(name)"),
                trail: [file])
        }
    }

    private func missing(_ file: String, among names: [String]) -> Misuse {
        Misuse(
            .file,
            Text(
                id: "berkas '\(LuaWords.shortened(file))' tidak ada di folder \(name)",
                en: "there is no file '\(LuaWords.shortened(file))' in the folder \(name)"),
            remedy: names.isEmpty
                ? Text(id: "folder \(name) tidak ada atau kosong", en: "the folder \(name) is missing or empty")
                : offer(for: file, among: names), trail: [file])
    }
}
