import LuaBridge
import Simulation

/// A data file of the scenario, as a script names it: `csv "kelompok.csv"`.
final class DataFile: Sendable, ShownInScripts {
    let name: String
    let bytes: [UInt8]
    /// The file with its folder, as messages show it.
    let path: String

    init(name: String, bytes: [UInt8], folder: String = "") {
        (self.name, self.bytes) = (name, bytes)
        path = folder.isEmpty ? name : "\(folder)/\(name)"
    }

    var shownInSentences: Text { Text("csv \"\(name)\"") }

    /// How scripts see data files: as something to be handed on.
    static let luaClass: LuaClass<DataFile> = {
        var declared = LuaClass<DataFile>("csv")
        declared.describe { "csv \"\($0.name)\"" }
        declared.index { file, key, _ in
            throw Misuse.unknown(
                key.string ?? LuaWords.shown(key).en, in: file.shownInSentences, known: [])
        }
        return declared
    }()
}

extension Kind where Value == DataFile {
    /// A table of the scenario's folder: `csv "kelompok.csv"`.
    static var table: Kind {
        let remedy = Text(id: "tulis csv \"nama-berkas.csv\"", en: "write csv \"file-name.csv\"")
        return Kind(noun: Text(id: "berkas data", en: "a data file"), remedy: remedy) { value, _ in
            guard let file = value.object(as: DataFile.self) else {
                throw Misfit(
                    must: Text(id: "berupa berkas data", en: "be a data file"), got: LuaWords.shown(value),
                    remedy: value.string.map { Text(id: "tulis csv \"\($0)\"", en: "write csv \"\($0)\"") } ?? remedy)
            }
            return file
        }
    }
}
