import Foundation

// One uniform for each decision, by inversion: a sample never falls when the uniform or the parameter rises, so a better
// chance never turns a success into a failure on the same luck.
extension Draws {
    /// Whether something with the chance `probability` happens.
    ///
    /// At 0 or less it never does, at 1 or more always.
    ///
    /// - Precondition: `probability` is a number.
    @inlinable
    public func happens(
        _ probability: Double, _ who: Identity, whom: Identity = .nobody, occasion: Int = 0, part: Int = 0
    ) -> Bool {
        precondition(!probability.isNaN, "a chance must be a number")
        return uniform(who, whom: whom, occasion: occasion, part: part) < probability
    }

    /// A number between `low` and `high`, all equally likely.
    @inlinable
    public func between(
        _ low: Double, _ high: Double, _ who: Identity, whom: Identity = .nobody, occasion: Int = 0, part: Int = 0
    ) -> Double {
        Uniform(low: low, high: high).quantile(uniform(who, whom: whom, occasion: occasion, part: part))
    }

    /// A waiting time with the given mean, in the unit of the mean.
    @inlinable
    public func exponential(
        mean: Double, _ who: Identity, whom: Identity = .nobody, occasion: Int = 0, part: Int = 0
    ) -> Double {
        Exponential(mean: mean).quantile(uniform(who, whom: whom, occasion: occasion, part: part))
    }

    /// A normally distributed number.
    @inlinable
    public func normal(
        mean: Double = 0, sd: Double = 1, _ who: Identity, whom: Identity = .nobody, occasion: Int = 0, part: Int = 0
    ) -> Double {
        precondition(sd >= 0, "a standard deviation must not be negative")
        return mean + sd * Normal.quantile(uniform(who, whom: whom, occasion: occasion, part: part))
    }

    /// A positive number whose logarithm is normal with the given mean and standard deviation.
    @inlinable
    public func lognormal(
        logMean: Double, logSD: Double, _ who: Identity, whom: Identity = .nobody, occasion: Int = 0, part: Int = 0
    ) -> Double {
        Lognormal(logMean: logMean, logSD: logSD)
            .quantile(uniform(who, whom: whom, occasion: occasion, part: part))
    }

    /// A number between `low` and `high`, most often near `mode`.
    @inlinable
    public func triangular(
        low: Double, mode: Double, high: Double, _ who: Identity, whom: Identity = .nobody, occasion: Int = 0,
        part: Int = 0
    ) -> Double {
        Triangular(low: low, mode: mode, high: high)
            .quantile(uniform(who, whom: whom, occasion: occasion, part: part))
    }

    /// A positive number with the given mean and a variance of mean² / shape.
    @inlinable
    public func gamma(
        shape: Double, mean: Double, _ who: Identity, whom: Identity = .nobody, occasion: Int = 0, part: Int = 0
    ) -> Double {
        Gamma(shape: shape, mean: mean).quantile(uniform(who, whom: whom, occasion: occasion, part: part))
    }

    /// A number between 0 and 1 with the mean `alpha / (alpha + beta)`.
    @inlinable
    public func beta(
        alpha: Double, beta: Double, _ who: Identity, whom: Identity = .nobody, occasion: Int = 0, part: Int = 0
    ) -> Double {
        Beta(alpha: alpha, beta: beta).quantile(uniform(who, whom: whom, occasion: occasion, part: part))
    }

    /// How often something happens that comes `mean` times on average.
    @inlinable
    public func poisson(
        mean: Double, _ who: Identity, whom: Identity = .nobody, occasion: Int = 0, part: Int = 0
    ) -> Int {
        Poisson(mean: mean).quantile(uniform(who, whom: whom, occasion: occasion, part: part))
    }

    /// How many of `n` independent trials of chance `p` succeed.
    @inlinable
    public func binomial(
        n: Int, p: Double, _ who: Identity, whom: Identity = .nobody, occasion: Int = 0, part: Int = 0
    ) -> Int {
        Binomial(n: n, p: p).quantile(uniform(who, whom: whom, occasion: occasion, part: part))
    }

    /// The index of a row of a table, drawn in proportion to the rows' weights; `nil` where all weights are zero.
    ///
    /// For rows that are a scale (none, one, two …). Where candidates may come and go use `choose`, which leaves the
    /// others' luck alone.
    ///
    /// - Precondition: Weights are finite and not negative.
    public func table(
        _ weights: [Double], _ who: Identity, whom: Identity = .nobody, occasion: Int = 0, part: Int = 0
    ) -> Int? {
        var total = 0.0
        for weight in weights {
            precondition(weight >= 0 && weight.isFinite, "a weight must be finite and not negative")
            total += weight
        }
        let aim = uniform(who, whom: whom, occasion: occasion, part: part) * total
        var sum = 0.0
        for (index, weight) in weights.enumerated() where weight > 0 {
            sum += weight
            if aim < sum { return index }
        }
        // Rounding can leave the aim at the total itself.
        return weights.lastIndex { $0 > 0 }
    }
}
