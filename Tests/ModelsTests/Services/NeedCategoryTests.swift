import Models
import Simulation
import Testing

@Suite("Need categories")
struct NeedCategoryTests {
    @Test("The poor need more, and the five welfare groups average to one", arguments: NeedCategory.all)
    func gradient(category: NeedCategory) {
        let factors = (1...5).map { category.factor(welfare: $0, Settings()) }
        #expect(abs(factors.reduce(0, +) / 5 - 1) < 1e-12)
        #expect(zip(factors, factors.dropFirst()).allSatisfy { $0 >= $1 })
        #expect(factors.allSatisfy { $0 > 0 })
    }
}
