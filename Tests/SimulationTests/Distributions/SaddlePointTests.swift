import Testing

@testable import Simulation

@Suite("Saddle-point terms")
struct SaddlePointTests {
    // ln Γ(n + 1) − (n + ½) ln n + n − ½ ln 2π with mpmath; n = 1 and 10 also in Loader (2000), table of 1 to 15.
    @Test(
        arguments: [
            (0.01, 1.4340079537031842), (0.5, 0.15342640972002735), (1.0, 0.081061466795327258),
            (2.0, 0.041340695955409294), (10.0, 0.0083305634333628713), (15.99, 0.0052109118929237212),
            (16.0, 0.0052076559196096404), (1000.0, 8.3333330555556349e-5),
        ] as [(Double, Double)])
    func stirlingErrors(n: Double, error: Double) {
        // Some fifteen terms of size up to ½ ln n, each rounded.
        #expect(abs(SaddlePoint.stirlingError(n) - error) < 5e-15)
    }

    @Test(
        arguments: [
            (1.0, 1.0, 0.0), (1.0, 1.0000001, 4.9999996725053629e-15), (100.0, 101.5, 0.011138750624934516),
            (100.0, 53.0, 16.487827243596953), (100.0, 54.0, 15.618613942381698), (3.0, 300.0, 283.18448944203573),
            (1000000.0, 1000010.0, 4.9999666669166647e-5),
        ] as [(Double, Double, Double)])
    func deviances(x: Double, mean: Double, deviance: Double) {
        #expect(relativeError(SaddlePoint.deviance(x, mean), deviance) < 1e-14)
    }
}
