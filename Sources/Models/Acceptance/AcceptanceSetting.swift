import Simulation

/// What a planner's own rule may set from outside; the models go on from there as from anything else they know.
extension Acceptance {
    /// Sets how far a person knows of the plan; from the first who knows it is talked of.
    ///
    /// - Parameter person: An index of `People`.
    /// - Throws: `InvalidParameter` outside of 0…1.
    public func setAwareness(_ value: Double, of person: Int) throws {
        try InvalidParameter.check(value, named: "awareness", in: 0...1)
        people.awareness[person] = value
        if value > 0 { isTalkedOf = true }
    }

    /// Sets how far a person understands the plan.
    ///
    /// - Throws: `InvalidParameter` outside of 0…1.
    public func setUnderstanding(_ value: Double, of person: Int) throws {
        try InvalidParameter.check(value, named: "understanding", in: 0...1)
        people.understanding[person] = value
    }

    /// Sets how far a person is for the plan.
    ///
    /// - Throws: `InvalidParameter` outside of −1…1.
    public func setWillingness(_ value: Double, of person: Int) throws {
        try InvalidParameter.check(value, named: "willingness", in: -1...1)
        people.willingness[person] = value
    }
}
