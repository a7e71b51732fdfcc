/// Which Wahana computed a result.
public enum Engine {
    /// The version people see.
    public static let version = "0.1.0"

    /// Raised whenever the same scenario, seed and parameters give other numbers than before; part of every digest.
    public static let resultsVersion = 1
}
