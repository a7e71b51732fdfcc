import Foundation
import Models
import Testing

@Suite("Esman stocks")
struct EsmanStocksTests {
    /// V29: g 0.15, u 0.6, d 0.03, X₀ 0.2; X* = 0.75. Closed form of the linear equation, typed in.
    @Test(
        "A stock follows its closed form",
        arguments: [
            (0.0, 0.2), (1, 0.262193759806), (6, 0.482286259222), (12, 0.619689732725), (24, 0.719125880441),
            (60, 0.749589377805), (1e6, 0.75),
        ])
    func closedForm(months: Double, expected: Double) {
        let value = EsmanStocks.stock(from: 0.2, growth: 0.15, effort: 0.6, decay: 0.03, months: months)
        #expect(abs(value - expected) < 1e-11)
    }

    @Test("Twelve steps of a month are one of twelve; without effort it decays; without either it stays")
    func steps() {
        var value = 0.2
        for _ in 0..<12 { value = EsmanStocks.stock(from: value, growth: 0.15, effort: 0.6, decay: 0.03, months: 1) }
        #expect(abs(value - 0.619689732725) < 1e-11)
        #expect(
            abs(EsmanStocks.stock(from: 0.5, growth: 0.15, effort: 0, decay: 0.03, months: 10) - 0.5 * exp(-0.3))
                < 1e-12)
        #expect(EsmanStocks.stock(from: 0.5, growth: 0.15, effort: 0, decay: 0, months: 10) == 0.5)
    }

    /// V29 and domain section 2.1: (.8, .6, .5, .4, .7) has the geometric mean 0.0672^(1/5) = 0.5827386917.
    @Test("Capacity is the geometric mean; one missing stock is enough to have none")
    func capacity() {
        var stocks = EsmanStocks(leadership: 0.8, doctrine: 0.6, programme: 0.5, resources: 0.4, structure: 0.7)
        #expect(abs(stocks.capacity() - 0.582738691715) < 1e-11)
        #expect(stocks.capacity(weights: [1, 0, 0, 0, 0]) > 0.8 - 1e-12)
        #expect(stocks.capacity(weights: [0, 0, 0, 0, 0]) == 0)
        stocks.leadership = 0
        #expect(stocks.capacity() == 0)
        #expect(abs(stocks.capacity(weights: [0, 1, 1, 1, 1]) - pow(0.6 * 0.5 * 0.4 * 0.7, 0.25)) < 1e-12)
        #expect(EsmanStocks.none.capacity() == 0)
    }

    @Test("The index of institutionality is the geometric mean of its tests")
    func index() {
        let tests = Institutionality(survival: 0.8, intrinsicValue: 0.6, autonomy: 0.5, spread: 0.4, innovation: 0.7)
        #expect(abs(tests.index - 0.582738691715) < 1e-11)
    }

    @Test("The logistic function turns any number into a chance", arguments: [(0.0, 0.5), (-1000, 0), (1000, 1)])
    func logisticEdges(x: Double, expected: Double) {
        #expect(logistic(x) == expected)
    }
}
