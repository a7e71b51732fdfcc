import Testing

@testable import Experiments

/// The table of direction numbers, as a table.
@Suite struct JoeKuo2008Tests {
    @Test func everyRowIsWhole() {
        #expect(JoeKuo2008.rows.count == JoeKuo2008.dimensions - 1)
        for row in JoeKuo2008.rows {
            #expect(row.integers.count == row.degree)
            #expect(row.coefficients < 1 << UInt64(max(0, row.degree - 1)))
            for (place, integer) in row.integers.enumerated() {
                #expect(integer & 1 == 1 && integer < 1 << UInt64(place + 1))
            }
        }
    }

    /// Every polynomial is primitive over {0, 1}: the powers of *x* modulo it come back to 1 after 2ˢ − 1 steps and not
    /// before; and all polynomials differ, in the order of degree and coefficients that Joe & Kuo describe.
    @Test func polynomialsArePrimitiveAndInOrder() {
        var before: (Int, UInt64) = (0, 0)
        for row in JoeKuo2008.rows {
            let degree = UInt64(row.degree)
            let polynomial = 1 << degree | row.coefficients << 1 | 1
            var (power, steps) = (UInt64(1), 0)
            repeat {
                power <<= 1
                if power >> degree & 1 == 1 { power ^= polynomial }
                steps += 1
            } while power != 1 && steps < 1 << row.degree
            #expect(steps == 1 << row.degree - 1)
            #expect(before < (row.degree, row.coefficients) || before == (0, 0))
            before = (row.degree, row.coefficients)
        }
    }
}
