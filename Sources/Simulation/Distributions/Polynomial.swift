/// A polynomial of degree seven by its coefficients, constant first.
///
/// The coefficients are stored in place, so that evaluating one follows no pointer.
struct Polynomial: ExpressibleByArrayLiteral, Sendable {
    private let low: SIMD4<Double>
    private let high: SIMD4<Double>

    /// Exactly eight coefficients.
    init(arrayLiteral coefficients: Double...) {
        precondition(coefficients.count == 8, "a polynomial of degree seven has eight coefficients")
        low = SIMD4(coefficients[0], coefficients[1], coefficients[2], coefficients[3])
        high = SIMD4(coefficients[4], coefficients[5], coefficients[6], coefficients[7])
    }

    /// The value at `x`, by Horner's rule.
    func value(_ x: Double) -> Double {
        let upper = ((high[3] * x + high[2]) * x + high[1]) * x + high[0]
        return (((upper * x + low[3]) * x + low[2]) * x + low[1]) * x + low[0]
    }

    /// The value of `over` at `x` divided by that of `under`.
    static func ratio(_ x: Double, _ over: Polynomial, _ under: Polynomial) -> Double {
        over.value(x) / under.value(x)
    }
}
