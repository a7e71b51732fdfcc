import Foundation
import Simulation

@testable import Experiments

/// Functions whose sensitivity is known.
enum TestFunctions {
    /// Ishigami & Homma (1990), An importance quantification technique in uncertainty analysis for computer models, with
    /// a = 7, b = 0.1; inputs uniform in −π…π.
    static func ishigami(_ x: [Double]) -> Double {
        sin(x[0]) + 7 * sin(x[1]) * sin(x[1]) + 0.1 * x[2] * x[2] * x[2] * x[2] * sin(x[0])
    }

    private static let pi4: Double = Double.pi * Double.pi * Double.pi * Double.pi
    private static let pi8: Double = pi4 * pi4

    /// Its variance ½ + a²/8 + bπ⁴/5 + b²π⁸/18.
    static let ishigamiVariance: Double = 0.5 + 6.125 + pi4 / 50 + pi8 / 1_800

    /// Its first-order and total indices: V₁ = ½(1 + bπ⁴/5)², V₂ = a²/8, V₁₃ = 8b²π⁸/225.
    static let ishigamiFirst: [Double] = {
        let factor: Double = 1 + pi4 / 50
        let one: Double = 0.5 * factor * factor
        return [one / ishigamiVariance, 6.125 / ishigamiVariance, 0]
    }()
    static let ishigamiTotal: [Double] = {
        let both: Double = 0.08 * pi8 / 225 / ishigamiVariance
        return [ishigamiFirst[0] + both, ishigamiFirst[1], both]
    }()

    /// Sobol's G function ∏(|4x − 2| + a)/(1 + a), inputs uniform in 0…1 (Saltelli & Sobol 1995).
    static func g(_ x: [Double], _ a: [Double]) -> Double {
        zip(x, a).map { (abs(4 * $0 - 2) + $1) / (1 + $1) }.reduce(1, *)
    }

    /// Its indices: Vᵢ = 1/(3(1 + aᵢ)²), V = ∏(1 + Vᵢ) − 1.
    static func gIndices(_ a: [Double]) -> (first: [Double], total: [Double]) {
        let own = a.map { 1 / (3 * (1 + $0) * (1 + $0)) }
        let product = own.map { 1 + $0 }.reduce(1, *)
        return (own.map { $0 / (product - 1) }, own.map { $0 * product / (1 + $0) / (product - 1) })
    }

    /// A standard normal number for each luck.
    static func noise(_ luck: Int) -> Double {
        Normal.quantile(
            Chance(seed: Seed(77), domain: .luck, index: luck).draws(Decision("noise", .once)).uniform(.nobody))
    }

    /// A model's values at every point of a design.
    static func output(_ design: Design, _ model: (Design.Point) -> Double) -> DesignOutput {
        DesignOutput("y", (0..<design.count).map { model(design.point($0)) })
    }

    /// How many standard errors an estimate lies off the truth, from its 95 % interval.
    static func z(_ estimate: Estimate, _ truth: Double) -> Double {
        guard let interval = estimate.interval, interval.width > 0 else {
            return estimate.value == truth ? 0 : .infinity
        }
        return (estimate.value - truth) / (interval.width / 3.92)
    }
}
