import Foundation

/// The incomplete gamma functions for huge shapes near their mean, where series would need thousands of terms.
///
/// Q(a, x) = ½ erfc(η √(a/2)) + e^(−aη²/2) / √(2πa) · Σ c_k(η) a^−k with ½η² = λ − 1 − ln λ, λ = x / a.
///
/// - SeeAlso: Temme (1979), The asymptotic expansion of the incomplete gamma functions, SIAM Journal on Mathematical
///   Analysis 10(4), 757-766, doi:10.1137/0510071; DLMF section 8.12, https://dlmf.nist.gov/8.12.
enum UniformExpansion {
    /// The tails where the expansion is exact to rounding (`a` of at least 20,000, |η| under 0.3), otherwise `nil`.
    static func tails(_ a: Double, _ x: Double) -> Tails? {
        guard a >= 20_000, abs(x - a) < 0.4 * a else { return nil }
        let halfSquare = SaddlePoint.deviance(a, x) / a
        let size = (2 * halfSquare).squareRoot()
        guard size < 0.3 else { return nil }
        let eta = x < a ? -size : size
        let sum = value(c0, eta) + (value(c1, eta) + value(c2, eta) / a) / a
        let correction = exp(-a * halfSquare) / (2 * Double.pi * a).squareRoot() * sum
        let root = size * (a / 2).squareRoot()
        let tail = 0.5 * erfc(root)
        return x < a ? Tails(lower: tail - correction) : Tails(upper: tail + correction)
    }

    private static func value(_ coefficients: [Double], _ eta: Double) -> Double {
        coefficients.reversed().reduce(0) { $0 * eta + $1 }
    }

    // Taylor coefficients of c_0, c_1, c_2 at η = 0, computed in rational arithmetic from
    // c_0 = 1/μ − 1/η and c_k = c'_(k−1) / η + (−1)^k g_k / μ, μ = λ − 1, g_k Stirling's coefficients.
    private static let c0: [Double] = [
        -1.0 / 3, 1.0 / 12, -2.0 / 135, 1.0 / 864, 3.527_336_860_670_194e-4, -1.787_551_440_329_218e-4,
        3.919_263_178_522_438e-5, -2.185_448_510_679_992e-6, -1.854_062_210_715_16e-6, 8.296_711_340_953_087e-7,
        -1.766_595_273_682_607_8e-7, 6.707_853_543_401_498e-9,
    ]
    private static let c1: [Double] = [
        -1.0 / 540, -1.0 / 288, 1.0 / 378, -77.0 / 77_760, 2.057_613_168_724_279_8e-4, -4.018_775_720_164_609e-7,
        -1.809_855_033_448_997_7e-5, 7.649_160_916_081_11e-6,
    ]
    private static let c2: [Double] = [25.0 / 6048, -139.0 / 51_840, 1.0 / 1296, 1.0 / 497_664]
}
