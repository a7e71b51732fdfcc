import Networks
import Simulation
import Testing

struct ThresholdShareTests {
    @Test func threeOfNineMeetAThirdAndNoMore() throws {
        // 0.333333333 of 9 is 2.999999997 people, so three are needed; 0.333333334 needs a fourth.
        #expect(try ThresholdShare(1.0 / 3).needed(of: 9) == 3)
        #expect(try ThresholdShare(0.333333334).needed(of: 9) == 4)
        #expect(try ThresholdShare(0.1).needed(of: 30) == 3)
        #expect(try ThresholdShare(0).needed(of: 0) == 0 && ThresholdShare(0.1).needed(of: 0) == nil)
        #expect(try ThresholdShare(1).needed(of: 7) == 7)
        for wrong in [-0.1, 1.1, .nan] { #expect(throws: InvalidParameter.self) { try ThresholdShare(wrong) } }
    }
}
