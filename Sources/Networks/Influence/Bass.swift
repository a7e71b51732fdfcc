import Foundation
import Simulation

/// How an innovation spreads among people who take it up by themselves (*p*) or because others have (*q*).
///
/// Bass, F. M. (1969), "A new product growth for model consumer durables", *Management Science* 15(5), 215–227.
/// doi:10.1287/mnsc.15.5.215: d*F*/d*t* = (*p* + *qF*)(1 − *F*). Shares are `0...1`; time is in whatever unit *p* and *q* are rates of.
public struct Bass: Hashable, Sendable {
    /// The rate of taking it up by oneself.
    public let innovation: Double
    /// The rate of taking it up from others.
    public let imitation: Double

    /// A process with rates *p* > 0 and *q* ≥ 0.
    ///
    /// - Throws: `InvalidParameter` for a rate outside `0...10` or *p* = 0 (nobody would ever begin).
    public init(innovation: Double, imitation: Double) throws {
        try InvalidParameter.check(innovation, named: "innovation", in: Double.leastNonzeroMagnitude...10)
        try InvalidParameter.check(imitation, named: "imitation", in: 0...10)
        self.innovation = innovation
        self.imitation = imitation
    }

    /// The share that has it at a time: *F*(*t*) = (1 − e^−(*p*+*q*)*t*) / (1 + (*q*/*p*) e^−(*p*+*q*)*t*), in continuous time.
    ///
    /// - Parameter time: Zero or more; 0 before the start.
    public func share(at time: Double) -> Double {
        guard time > 0 else { return 0 }
        let left = exp(-(innovation + imitation) * time)
        // Both halves are multiplied by p, so that a p near zero does not divide.
        return innovation * -expm1(-(innovation + imitation) * time) / (innovation + imitation * left)
    }

    /// The rate at which it is taken up at a time: *f*(*t*) = (*p* + *qF*)(1 − *F*), in continuous time.
    public func rate(at time: Double) -> Double {
        let share = share(at: time)
        return (innovation + imitation * share) * (1 - share)
    }

    /// When the rate is highest: *t*\* = ln(*q*/*p*)/(*p*+*q*), or 0 where *q* ≤ *p* and it only falls.
    public var peakTime: Double {
        imitation > innovation ? log(imitation / innovation) / (innovation + imitation) : 0
    }

    /// The shares after each of some whole periods, in steps of one period: *F*ₜ = *F*ₜ₋₁ + (*p* + *qF*ₜ₋₁)(1 − *F*ₜ₋₁).
    ///
    /// This is another process than `share(at:)`, and slower for the rates that are published; a share never passes 1.
    public func discreteShares(periods: Int) -> [Double] {
        var share = 0.0
        return (0..<max(0, periods)).map { _ in
            share = min(1, share + min(1, innovation + imitation * share) * (1 - share))
            return share
        }
    }
}
