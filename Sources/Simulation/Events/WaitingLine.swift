/// Claims in the order in which they will be served: by priority, then by arrival.
///
/// Adding at the end and taking from the front cost constant time; one that has left stays until it comes to the front,
/// or until most have left.
struct WaitingLine {
    private var claims: [SharedPlaces.Claim] = []
    private var front = 0

    /// Adds the latest arrival.
    mutating func add(_ claim: SharedPlaces.Claim) {
        var (low, high) = (front, claims.count)
        if let last = claims.last, claim.priority >= last.priority { low = high }
        while low < high {
            let middle = (low + high) / 2
            if claims[middle].priority > claim.priority { high = middle } else { low = middle + 1 }
        }
        claims.insert(claim, at: low)
    }

    /// Takes the first that still waits out of the line.
    mutating func removeFirst() -> SharedPlaces.Claim? {
        while front < claims.count {
            let claim = claims[front]
            front += 1
            if front > 64, 2 * front > claims.count { tidy() }
            if claim.stage == .waiting { return claim }
        }
        tidy()
        return nil
    }

    /// Lets go of those who left, when they are many beside the `waiting` who stay.
    mutating func forget(waiting: Int) {
        guard claims.count - front > 2 * waiting + 64 else { return }
        claims.removeFirst(front)
        front = 0
        claims.removeAll { $0.stage != .waiting }
    }

    private mutating func tidy() {
        claims.removeFirst(front)
        front = 0
    }
}
