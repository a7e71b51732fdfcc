import Simulation

/// The needs that are open now, each with one random word per provider; a value, so that a week works on it unshared.
struct OpenNeeds {
    var needs: [Need] = []
    var keys: [UInt64] = []

    /// Takes out the needs that ended by `day`, in order, and counts them.
    mutating func close(until day: Double, width: Int, late: Double) -> ServiceRecord.Week {
        var week = ServiceRecord.Week()
        var kept = 0
        let count = needs.count
        needs.withUnsafeMutableBufferPointer { needs in
            keys.withUnsafeMutableBufferPointer { keys in
                for index in 0..<count {
                    guard needs[index].ends > day else {
                        OpenNeeds.count(needs[index], into: &week, late: late)
                        continue
                    }
                    if kept != index {
                        needs[kept] = needs[index]
                        for place in 0..<width { keys[kept &* width &+ place] = keys[index &* width &+ place] }
                    }
                    kept += 1
                }
            }
        }
        needs.removeLast(count - kept)
        keys.removeLast(keys.count - kept * width)
        return week
    }

    private static func count(_ need: Need, into week: inout ServiceRecord.Week, late: Double) {
        week.ended += 1
        guard need.knownTo != 0 else { return }
        let times = need.served.nonzeroBitCount
        let group = Int(need.welfare)
        week.known += 1
        week.knownByWelfare[group] += 1
        week.services += times
        week.again += max(0, times - 1)
        if times == 1 { week.onceByWelfare[group] += 1 }
        if need.servedApart.nonzeroBitCount == 1 { week.onceApart += 1 }
        if let first = need.firstServed {
            let waited = min(1, max(0, (first - need.began) / max(1, need.ends - need.began)))
            week.satisfaction += 1 - late * waited
        }
    }
}
