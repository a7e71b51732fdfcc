/// Both sides of a distribution at one point: each computed so that it keeps its digits where it is small.
struct Tails {
    /// The chance of at most the point.
    let lower: Double
    /// The chance of more than the point.
    let upper: Double

    init(lower: Double) {
        self.lower = min(1, max(0, lower))
        upper = 1 - self.lower
    }

    init(upper: Double) {
        self.upper = min(1, max(0, upper))
        lower = 1 - self.upper
    }

    init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    var swapped: Tails {
        Tails(lower: upper, upper: lower)
    }
}
