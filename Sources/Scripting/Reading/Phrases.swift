import Models
import Simulation

extension Scenario {
    /// The sentence of every event that a run can tell, with `{name}` where a fact stands.
    public static let phrases: [(event: String, sentence: Text)] =
        Places.tellings.map { ($0.event, $0.sentence) } + [("script.print", Text("{text}"))]
}
