/// How far `value` is from `reference`, relative to it; the plain distance from 0.
func relativeError(_ value: Double, _ reference: Double) -> Double {
    if value == reference { return 0 }
    return reference == 0 ? abs(value) : abs(value / reference - 1)
}

/// Chances from the far lower to the far upper tail, in rising order.
let risingChances: [Double] =
    [1e-300, 1e-100, 1e-30, 1e-16, 1e-12, 1e-9, 1e-6, 1e-4] + (1..<1000).map { Double($0) / 1000 }
    + [0.9999, 0.999_999, 1 - 1e-9, 1 - 1e-12, 1 - 0x1p-53]
