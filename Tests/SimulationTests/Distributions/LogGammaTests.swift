import Testing

@testable import Simulation

@Suite("Logarithm of the gamma function near 1")
struct LogGammaTests {
    // ln Γ(1 + a) with mpmath at 40 digits, rounded to 17.
    @Test(
        arguments: [
            (0, 0), (1e-12, -5.772_156_649_007_103_8e-13), (0.001, -0.000_576_393_598_283_369_35),
            (0.1, -0.049_872_441_259_839_727), (0.4999, -0.120_785_881_958_493_94), (0.5, -0.120_782_237_635_245_22),
            (0.5001, -0.120_778_583_963_974_49), (0.9, -0.038_984_275_923_083_322),
            (0.999, -0.000_422_461_800_692_151_55), (1, 0),
        ] as [(Double, Double)])
    func values(a: Double, logGamma: Double) {
        // No part of the sum is larger than ½ (or than a, where a is small), and each is rounded once or twice.
        #expect(abs(LogGamma.onePlus(a) - logGamma) <= 2e-16 * min(1, 2 * a) + 1e-25)
    }
}
