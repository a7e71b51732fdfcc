import Networks

/// Who listens to whom and how much: one row of weights per person, what is left over is kept for oneself.
///
/// One step is that of Friedkin & Johnsen (1990), Journal of Mathematical Sociology 15(3–4), doi:10.1080/0022250X.1990.9990069:
/// x′ = *a* W x + (1 − *a*) x₀, where those who do not know of a matter yet have no say in it and their weight stays with
/// the listener. With everyone knowing and *a* = 1 it is DeGroot's.
struct Influence {
    let offsets: [Int32]
    let targets: [Int32]
    let weights: [Double]

    /// From the ties between people; the row of a person with any tie adds up to `listening`.
    init(_ graph: Graph, listening: Double = 0.85) {
        var offsets: [Int32] = [0]
        offsets.reserveCapacity(graph.nodeCount + 1)
        var targets: [Int32] = []
        targets.reserveCapacity(graph.arcCount)
        var weights: [Double] = []
        weights.reserveCapacity(graph.arcCount)
        for node in 0..<graph.nodeCount {
            let begin = weights.count
            var sum = 0.0
            for arc in graph.arcs(of: node) {
                let weight = max(0, graph.weights[Int(graph.ties[arc])])
                sum += weight
                targets.append(Int32(graph.targets[arc]))
                weights.append(weight)
            }
            if sum > 0 { for place in begin..<weights.count { weights[place] *= listening / sum } }
            offsets.append(Int32(weights.count))
        }
        (self.offsets, self.targets, self.weights) = (offsets, targets, weights)
    }

    /// From rows of weights, as in a published example.
    init(rows: [[Double]]) {
        var offsets: [Int32] = [0]
        var targets: [Int32] = []
        var weights: [Double] = []
        for row in rows {
            for (target, weight) in row.enumerated() where weight != 0 {
                targets.append(Int32(target))
                weights.append(weight)
            }
            offsets.append(Int32(weights.count))
        }
        (self.offsets, self.targets, self.weights) = (offsets, targets, weights)
    }

    /// What someone says, or what is said around someone: willingness times knowing, knowing, understanding, and how much
    /// is said of it, all in shares of one's listening.
    typealias Word = SIMD4<Double>

    /// What one person says who knows, thinks and understands so much, and speaks of it so often (`talk`, 0…1).
    @inline(__always)
    static func word(opinion: Double, awareness: Double, understanding: Double, talk: Double) -> Word {
        Word(opinion * awareness, awareness, understanding, talk)
    }

    /// Fills `heard` with the weighted words of everyone's surroundings.
    func listen(to said: [Word], into heard: inout [Word]) {
        let count = offsets.count - 1
        precondition(said.count == count && heard.count == count, "a word per person")
        offsets.withUnsafeBufferPointer { offsets in
            targets.withUnsafeBufferPointer { targets in
                weights.withUnsafeBufferPointer { weights in
                    said.withUnsafeBufferPointer { said in
                        heard.withUnsafeMutableBufferPointer { heard in
                            var arc = 0
                            var person = 0
                            while person < count {
                                var sum = Word.zero
                                let end = Int(offsets[person + 1])
                                while arc < end {
                                    sum += weights[arc] * said[Int(targets[arc])]
                                    arc &+= 1
                                }
                                heard[person] = sum
                                person &+= 1
                            }
                        }
                    }
                }
            }
        }
    }

    /// Fills `heard` as `listen(to:into:)` does, but opinions further than `bound` from one's own are not listened to.
    ///
    /// Bounded confidence: x′ is the mean over those of *W* whose opinion lies within ε of one's own, oneself among them
    /// (Hegselmann & Krause 2002, Journal of Artificial Societies and Social Simulation 5(3) 2, section 2). The
    /// weight of the others is shared out in proportion; knowing and understanding travel whatever is thought.
    /// With an infinite bound nobody is left out, and the words are the same to the last bit.
    ///
    /// - Parameters:
    ///   - opinions: What each thinks, −1…1, whether they speak of it or not.
    ///   - bound: ε, 0 or more, in the unit of opinions; someone at just this distance is listened to.
    func listen(to said: [Word], opinions: [Double], within bound: Double, into heard: inout [Word]) {
        listen(to: said, into: &heard)
        for person in heard.indices {
            let own = opinions[person]
            var near = SIMD2<Double>.zero
            var far = 0.0
            for arc in Int(offsets[person])..<Int(offsets[person + 1]) {
                let other = Int(targets[arc])
                if abs(opinions[other] - own) <= bound {
                    near += weights[arc] * said[other].lowHalf
                } else {
                    far += weights[arc] * said[other].y
                }
            }
            guard far > 0 else { continue }
            // Where all of one's listening goes to those left out, one's own opinion is what is heard.
            heard[person].lowHalf = far < 1 ? near / (1 - far) : .zero
        }
    }

    /// The opinion that someone hears: of those who know; where nobody does, one's own.
    @inline(__always)
    static func opinion(_ heard: Word, own: Double) -> Double { heard.x + (1 - heard.y) * own }

    /// The next opinion: `susceptibility` of what is heard, the rest of the `anchor`, at `pace` of the way.
    @inline(__always)
    static func next(_ now: Double, heard: Double, anchor: Double, susceptibility: Double, pace: Double) -> Double {
        now + pace * (susceptibility * heard + (1 - susceptibility) * anchor - now)
    }
}
