import LuaBridge

/// Those who wait for the same thing, in the order in which they began to wait.
final class Waiters {
    final class Waiter {
        fileprivate var wake: (([LuaValue]) throws -> Void)?

        fileprivate init(_ wake: @escaping ([LuaValue]) throws -> Void) { self.wake = wake }
    }

    private var line: [Waiter] = []
    private var calledOff = 0

    /// Adds the last one; `wake` is called once at most.
    func add(_ wake: @escaping ([LuaValue]) throws -> Void) -> Waiter {
        let waiter = Waiter(wake)
        line.append(waiter)
        return waiter
    }

    /// Lets one go that no longer waits.
    func callOff(_ waiter: Waiter) {
        guard waiter.wake != nil else { return }
        waiter.wake = nil
        calledOff += 1
        guard calledOff > 32, 2 * calledOff > line.count else { return }
        line.removeAll { $0.wake == nil }
        calledOff = 0
    }

    /// Wakes all who wait now.
    func wake(_ values: [LuaValue]) throws {
        let woken = line
        (line, calledOff) = ([], 0)
        for waiter in woken {
            let wake = waiter.wake
            waiter.wake = nil
            try wake?(values)
        }
    }
}
