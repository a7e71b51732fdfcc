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

    /// What each hears this week.
    struct Heard {
        /// The opinions around, those of people who know; one's own where nobody does.
        var opinion: [Double]
        /// The understanding around.
        var understanding: [Double]
        /// How much is said, in shares of one's listening.
        var talk: [Double]

        init(count: Int) {
            opinion = Array(repeating: 0, count: count)
            understanding = opinion
            talk = opinion
        }
    }

    /// Fills `heard` from everyone's state; `talk` is how much each speaks of it, 0…1.
    func listen(
        opinions: [Double], awareness: [Double], understanding: [Double], talk: [Double], into heard: inout Heard
    ) {
        let count = offsets.count - 1
        offsets.withUnsafeBufferPointer { offsets in
            targets.withUnsafeBufferPointer { targets in
                weights.withUnsafeBufferPointer { weights in
                    opinions.withUnsafeBufferPointer { x in
                        awareness.withUnsafeBufferPointer { a in
                            understanding.withUnsafeBufferPointer { u in
                                talk.withUnsafeBufferPointer { t in
                                    var person = 0
                                    while person < count {
                                        var (opinion, known, understood, said) = (0.0, 0.0, 0.0, 0.0)
                                        var arc = Int(offsets[person])
                                        let end = Int(offsets[person + 1])
                                        while arc < end {
                                            let other = Int(targets[arc])
                                            let weight = weights[arc]
                                            let speaks = weight * a[other]
                                            opinion += speaks * x[other]
                                            known += speaks
                                            understood += weight * u[other]
                                            said += weight * t[other]
                                            arc &+= 1
                                        }
                                        heard.opinion[person] = opinion + (1 - known) * x[person]
                                        heard.understanding[person] = understood
                                        heard.talk[person] = said
                                        person &+= 1
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The next opinion: `susceptibility` of what is heard, the rest of the `anchor`, at `pace` of the way.
    @inline(__always)
    static func next(_ now: Double, heard: Double, anchor: Double, susceptibility: Double, pace: Double) -> Double {
        now + pace * (susceptibility * heard + (1 - susceptibility) * anchor - now)
    }
}
