import Simulation
import Testing

@testable import Experiments

/// One point in each slice, and growth by doubling.
@Suite struct LatinHypercubeTests {
    @Test(arguments: [1, 2, 3, 5, 12, 64, 100, 1_000])
    func everySliceHoldsOnePoint(size: Int) throws {
        let design = try Design.latinHypercube(DesignInputs.units(4), size: size, seed: Seed(7))
        #expect(design.count == size)
        for input in 0..<4 {
            let column = design.column(input)
            #expect(column.allSatisfy { $0 > 0 && $0 < 1 })
            #expect(column.map { Int($0 * Double(size)) }.sorted() == Array(0..<size))
        }
    }

    @Test(arguments: [1, 3, 25])
    func theFirstHalfIsTheSmallerHypercube(size: Int) throws {
        let inputs = try DesignInputs.units(3)
        let small = try Design.latinHypercube(inputs, size: size, seed: Seed(7))
        for factor in [2, 4, 8] {
            let large = try Design.latinHypercube(inputs, size: size * factor, seed: Seed(7))
            for input in 0..<3 { #expect(Array(large.column(input).prefix(size)) == small.column(input)) }
            try large.checkExtends(small)
        }
    }

    @Test func anotherInputChangesNoColumn() throws {
        let few = try Design.latinHypercube(DesignInputs.units(2), size: 40, seed: Seed(1))
        let more = try Design.latinHypercube(DesignInputs.units(3), size: 40, seed: Seed(1))
        #expect(more.column(0) == few.column(0) && more.column(1) == few.column(1))
        #expect(more.column(2) != more.column(1))
        #expect(try Design.latinHypercube(DesignInputs.units(2), size: 40, seed: Seed(2)).column(0) != few.column(0))
    }

    /// Every assignment of 3 slices to 3 points is equally likely: 6 orders in 6,000 studies, each 1,000 in the mean
    /// with deviation √(6000 · 5/36) = 28.9. The places inside slices: mean ½, deviation of the mean √(1/12/18000).
    @Test func ordersAndPlacesAreEquallyLikely() {
        var orders = [[Int]: Int]()
        var places = 0.0
        for study in 0..<6_000 {
            let points = LatinHypercube(size: 3, seed: Seed(study)).points(["a"])
            orders[points.map { Int($0 * 3) }, default: 0] += 1
            for point in points { places += point * 3 - (point * 3).rounded(.down) }
        }
        #expect(orders.count == 6)
        for order in orders { #expect(abs(Double(order.value) - 1_000) < 4 * 28.9) }
        #expect(abs(places / 18_000 - 0.5) < 4 * (1.0 / 12 / 18_000).squareRoot())
    }

    /// Two columns are independent although both grow by doubling: the correlation over 400 studies of 64 points has
    /// mean 0 within 4 standard errors.
    @Test func columnsAreIndependent() {
        let correlations = (0..<400).map { study -> Double in
            let points = LatinHypercube(size: 64, seed: Seed(study)).points(["a", "b"])
            var sum = 0.0
            for point in 0..<64 { sum += (points[2 * point] - 0.5) * (points[2 * point + 1] - 0.5) }
            return sum / 64 * 12
        }
        let moments = Moments(correlations)
        #expect(abs(moments.mean) < 4 * moments.error)
        // As wide as among 64 independent points, 1/8, or narrower.
        #expect(moments.deviation < 0.14)
    }
}
