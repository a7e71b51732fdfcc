import Simulation

/// How the program ends, as a number that scripts can read.
enum ExitCode: Int32 {
    case complete = 0
    case runFailed = 1
    case usage = 2
    case scenario = 3
    case someRunsFailed = 4
    case requirementNotMet = 5
    case limit = 6
    case folder = 7
    case damage = 8
    case missing = 69
    case fault = 70
    case writing = 74
    case saved = 85
    case interrupted = 130

    /// The code of a problem that ended the program.
    init(_ problem: Problem) {
        self =
            switch problem.kind {
            case .usage: .usage
            case .scenario: .scenario
            case .run: .runFailed
            case .limit: .limit
            case .folder: .folder
            case .incomplete: .someRunsFailed
            case .damage: .damage
            case .writing: .writing
            case .fault: .fault
            }
    }
}
