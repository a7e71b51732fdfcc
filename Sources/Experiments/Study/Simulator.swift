import Simulation

/// Something that can do one run after another: a scenario loaded for one thread.
///
/// `Experiments` asks for runs and reads outcomes; how a world is built is not its business. One simulator belongs to
/// one thread; a batch makes one per worker.
public protocol Simulator: AnyObject {
    /// Does one run. A run that fails or is stopped by a limit is an outcome with that status.
    func run(_ assignment: Assignment) -> Outcome

    /// Does one run and records every draw and the state after every event.
    func trace(_ assignment: Assignment) -> TracedOutcome
}

/// Makes a simulator on the thread that will use it.
public typealias SimulatorMaker = @Sendable () throws -> any Simulator
