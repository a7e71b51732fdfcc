/// What a study's chance is used for; the four never share a number.
public enum Domain: String, Sendable, CaseIterable, Codable {
    /// Building the place: traits, ties, who sits on which board.
    case world
    /// One draw of everything that is not known.
    case future
    /// What happens in one replicate.
    case luck
    /// What is drawn about results: resamples, design points, layouts.
    case analysis
}
