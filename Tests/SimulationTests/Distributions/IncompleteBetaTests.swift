import Foundation
import Testing

@testable import Simulation

@Suite("Incomplete beta function")
struct IncompleteBetaTests {
    // I_x(½, ½) = 2/π asin √x, 1/3 at x = 1/4; and with mpmath I_y(½, 5·10⁸) at y = 10⁻⁹.
    @Test func closedAndComputedForms() {
        #expect(relativeError(IncompleteBeta.tails(x: 0.25, y: 0.75, a: 0.5, b: 0.5).lower, 1.0 / 3) < 1e-15)
        let narrow = IncompleteBeta.tails(x: 1e-9, y: 1 - 1e-9, a: 0.5, b: 5e8)
        #expect(relativeError(narrow.lower, 0.682_689_492_137_085_9) < 1e-12)
    }

    // I_x(a, b) = 1 − I_y(b, a), and the two tails are one.
    @Test(arguments: [(0.02, 0.3, 0.9), (2, 5, 0.2), (80, 80, 0.5), (400, 3, 0.99), (3, 1e6, 2e-6)])
    func sidesAreMirrored(a: Double, b: Double, x: Double) {
        let (one, other) = (
            IncompleteBeta.tails(x: x, y: 1 - x, a: a, b: b), IncompleteBeta.tails(x: 1 - x, y: x, a: b, b: a)
        )
        #expect(relativeError(one.lower, other.upper) < 1e-13)
        #expect(abs(one.lower + one.upper - 1) < 1e-15)
    }

    @Test func edges() {
        #expect(IncompleteBeta.tails(x: 0, y: 1, a: 2, b: 3).lower == 0)
        #expect(IncompleteBeta.tails(x: 1, y: 0, a: 2, b: 3).upper == 0)
        #expect(IncompleteBeta.tails(x: 1e-300, y: 1, a: 5, b: 5).lower == 0)
    }
}
