import Reports

extension Invocation {
    /// How tables are to be written.
    ///
    /// - Throws: `Problem` of kind `usage` for a word that is no form.
    func csvForm() throws -> CSV.Form {
        try choice(.csv, of: CSV.Form.allCases.map(\.rawValue)).flatMap(CSV.Form.init(rawValue:)) ?? .standard
    }
}
