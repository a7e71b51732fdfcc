import Foundation

/// The logarithm of the gamma function near 1, with all digits of small results.
enum LogGamma {
    /// ln Γ(1 + a) for `a` in `0...1`.
    ///
    /// - SeeAlso: Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 6.1.33.
    static func onePlus(_ a: Double) -> Double {
        // Above one half Γ(1 + a) = a Γ(1 + (a − 1)) keeps the series short.
        let z = a > 0.5 ? a - 1 : a
        var sum = 0.0
        for coefficient in zetaMinusOne.reversed() {
            sum = sum * -z + coefficient
        }
        let near = z * z * sum + z * (1 - 0.577_215_664_901_532_860_61) - log1p(z)
        return a > 0.5 ? near + log1p(z) : near
    }

    // (ζ(k) − 1) / k for k = 2, 3, …; the next would change nothing at |z| <= 1/2.
    private static let zetaMinusOne: [Double] = [
        0.322467033424113218, 0.0673523010531980951, 0.0205808084277845479, 0.00738555102867398527,
        0.00289051033074152329, 0.00119275391170326098, 0.000509669524743042422, 0.00022315475845357938,
        0.0000994575127818085337, 0.0000449262367381331417, 0.0000205072127756706916, 9.4394882752683959e-6,
        4.3748667899074878e-6, 2.03921575380136624e-6, 9.55141213040741983e-7, 4.49246919876456604e-7,
        2.12071848055546659e-7, 1.00432248239680996e-7, 4.76981016936398057e-8, 2.27110946089431649e-8,
        1.08386592148969541e-8, 5.18347504197004666e-9, 2.48367454380247832e-9, 1.19214014058609121e-9,
        5.73136724167886201e-10, 2.75952288512423315e-10,
    ]
}
