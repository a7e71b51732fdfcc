/// Which command does what a verb says.
extension Verb {
    /// Does it and returns the exit status.
    func perform(in scene: Scene) throws -> Int32 {
        switch self {
        case .new: try NewCommand(scene).run()
        case .list: try ListCommand(scene).run()
        case .check: try CheckCommand(scene).run()
        case .run: try RunCommand(scene).run()
        case .compare: try CompareCommand(scene).run()
        case .sweep: try SweepCommand(scene).run()
        case .merge: try MergeCommand(scene).run()
        case .slurm: try SlurmCommand(scene).run()
        case .verify: try VerifyCommand(scene).run()
        case .replay: try ReplayCommand(scene).run()
        case .reference: try ReferenceCommand(scene).run()
        case .explain: try ExplainCommand(scene).run()
        case .completions: try CompletionsCommand(scene).run()
        case .help: try HelpCommand(scene).run()
        case .version: try VersionCommand(scene).run()
        }
    }
}
