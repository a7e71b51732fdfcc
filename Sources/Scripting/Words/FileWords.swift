import LuaBridge
import Simulation

/// What a script may read beside itself.
enum FileWords {
    static let entries = [csv]

    private static let file = Parameter(
        "file", .text, Text(id: "nama berkas di folder skenario", en: "the file's name in the scenario's folder"))

    static let csv = Entry(
        .globals, .function, "csv",
        Text(
            id: "Sebuah tabel dari folder yang senama dengan skenario.",
            en: "A table from the folder that has the scenario's name."),
        takes: [file.declared], returns: Text(id: "berkas data", en: "a data file"), .value,
        example: "return csv \"kelompok.csv\" --> csv \"kelompok.csv\""
    ) { use in
        let table = try use.session.files.table(use[file])
        use.session.noteUse(of: table.name)
        return .object(table)
    }
}
