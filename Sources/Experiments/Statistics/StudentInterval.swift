import Simulation

extension Interval {
    /// Student's interval for a mean, from independent values or paired differences.
    ///
    /// mean ± *t*(1 − error/2; *n* − 1) · *s*/√*n* (Student 1908, doi:10.1093/biomet/6.1.1).
    ///
    /// - Parameter error: The chance that the interval misses, shared by its two ends, in (0, 1).
    /// - Returns: `nil` below two values; zero width when all values are the same.
    public static func student(_ sample: Moments, error: Double) -> Interval? {
        guard sample.count >= 2 else { return nil }
        let half = Student(degrees: Double(sample.count - 1)).quantile(upper: error / 2) * sample.error
        return Interval(sample.mean - half, sample.mean + half)
    }
}
