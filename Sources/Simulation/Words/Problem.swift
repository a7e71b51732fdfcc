/// Something wrong with a script, a data file or an option: where it is, why, and how to mend it.
///
/// It holds facts; `Reports` and the command line print it, with the source line and a caret where they are known.
public struct Problem: Error, Sendable, Hashable {
    /// Where a problem stands.
    public struct Place: Sendable, Hashable {
        /// The file as the planner knows it, relative to the scenario's folder.
        public var file: String
        /// The line, counted from 1.
        public var line: Int?
        /// The column in characters, counted from 1.
        public var column: Int?
        /// The text of that line.
        public var source: String?

        /// A place in `file`.
        public init(file: String, line: Int? = nil, column: Int? = nil, source: String? = nil) {
            self.file = file
            self.line = line
            self.column = column
            self.source = source
        }
    }

    /// What kind of trouble it is; it decides the exit code.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// A wrong command, option or name on the command line (exit 2).
        case usage
        /// A script or its data found wrong before the first run (exit 3).
        case scenario
        /// A run that stopped with an error (exit 1, or 4 in a batch).
        case run
        /// A limit that was reached (exit 6).
        case limit
        /// Runs that a study needs and that nobody has done (exit 4).
        case incomplete
        /// A folder that is in use or belongs to another study (exit 7).
        case folder
        /// A result file that is damaged (exit 8).
        case damage
        /// Something that could not be written (exit 74).
        case writing
        /// A fault in Wahana itself (exit 70).
        case fault
    }

    /// A short stable code that `wahana explain` expands, such as `W-NAME`.
    public var code: String
    /// What kind of trouble it is.
    public var kind: Kind
    /// Where it stands, when it stands somewhere.
    public var place: Place?
    /// What is wrong, in one sentence without a full stop.
    public var cause: Text
    /// What to do, in one sentence without a full stop.
    public var remedy: Text?
    /// Lines of a traceback, innermost first; shown with `-v` only.
    public var trace: [String] = []

    /// A problem of `kind` with its stable `code`.
    public init(_ kind: Kind, _ code: String, at place: Place? = nil, _ cause: Text, remedy: Text? = nil) {
        self.kind = kind
        self.code = code
        self.place = place
        self.cause = cause
        self.remedy = remedy
    }
}
