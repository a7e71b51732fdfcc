import Networks
import Simulation
import Testing

struct BassTests {
    /// Case V01 of the reference cases (p .03, q .38; closed form of Bass 1969).
    @Test(arguments: [
        (-1, 0), (0, 0), (1, 0.0357581643), (2, 0.0850562814022), (5, 0.3311986425), (10, 0.8128032212),
        (20, 0.9962594145),
    ])
    func shareInContinuousTime(time: Double, share: Double) throws {
        #expect(abs(try Bass(innovation: 0.03, imitation: 0.38).share(at: time) - share) < 1e-9)
    }

    /// Case V01.
    @Test func peak() throws {
        let bass = try Bass(innovation: 0.03, imitation: 0.38)
        #expect(abs(bass.peakTime - 6.1926191977) < 1e-9)
        #expect(abs(bass.share(at: bass.peakTime) - 0.4605263158) < 1e-9)
        #expect(abs(bass.rate(at: bass.peakTime) - 0.1105921053) < 1e-9)
        #expect(bass.rate(at: 0) == 0.03)
    }

    /// Case V01b: the recurrence with one period per step, which differs from the closed form.
    @Test func shareInPeriods() throws {
        let expected = [
            0.03, 0.070158, 0.122842884914, 0.190103552371, 0.272906838664, 0.370122538013, 0.477608962922,
            0.588090177788,
            0.692498718274, 0.782642569242,
        ]
        let shares = try Bass(innovation: 0.03, imitation: 0.38).discreteShares(periods: 10)
        #expect(zip(shares, expected).allSatisfy { abs($0 - $1) < 1e-12 } && shares.count == 10)
    }

    /// Times of the peak for products of Bass (1969), table 2 (case V02).
    @Test(arguments: [
        (0.0026167, 0.21566, 20.2119104), (0.027877, 0.25105, 7.8796608), (0.010399, 0.41861, 8.6134092),
        (0.017206, 0.35688, 8.1054662), (0.024796, 0.6541, 4.8204407),
    ])
    func publishedPeaks(innovation: Double, imitation: Double, time: Double) throws {
        #expect(abs(try Bass(innovation: innovation, imitation: imitation).peakTime - time) < 1e-7)
    }

    @Test func edgesOfTheDomain() throws {
        #expect(try Bass(innovation: 0.5, imitation: 0.1).peakTime == 0)
        let alone = try Bass(innovation: 1, imitation: 0)
        #expect(abs(alone.share(at: 1) - 0.6321205588285577) < 1e-15)
        #expect(try Bass(innovation: 5, imitation: 9).discreteShares(periods: 3) == [1, 1, 1])
        #expect(try Bass(innovation: 1e-12, imitation: 1).share(at: 1e6) == 1)
        #expect(alone.discreteShares(periods: -1).isEmpty)
        for (p, q) in [(0, 0.3), (-0.1, 0.3), (.nan, 0.3), (0.1, -0.3), (0.1, .infinity)] as [(Double, Double)] {
            #expect(throws: InvalidParameter.self) { try Bass(innovation: p, imitation: q) }
        }
    }
}
