import Simulation

/// A table of the result folder: its columns, by what its rows are told apart, and the rows, which are made as they are
/// written.
struct ResultTable: Sendable {
    /// The file's name.
    let file: String
    let title: Text
    let columns: [TableColumn]
    /// The columns in which no two rows agree; empty where there are none.
    var key: [String] = []
    /// Whether the column `key` names a run of `runs.csv`.
    var refersToRuns = false
    /// Adds every row.
    let rows: @Sendable (inout CSV) throws -> Void

    /// The file that writes itself.
    func file(_ form: CSV.Form) -> ResultFolder.File {
        ResultFolder.File(file) { sink in
            var csv = try CSV(header: columns.map(\.name), form: form, into: sink)
            try rows(&csv)
        }
    }
}
