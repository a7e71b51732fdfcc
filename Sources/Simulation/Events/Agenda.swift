/// What is due, in the order in which it will be taken: by time, then by priority, then by the order of scheduling.
///
/// A binary heap of plain entries; the order is total, so it never depends on the heap's shape. It is not generic: a
/// generic queue that is hot across a target boundary was measured 16 times slower.
struct Agenda {
    struct Entry {
        let time: Double
        let priority: Int
        let sequence: Int
        let appointment: Appointment

        func precedes(_ other: Entry) -> Bool {
            if time != other.time { return time < other.time }
            if priority != other.priority { return priority < other.priority }
            return sequence < other.sequence
        }
    }

    private var heap: [Entry] = []
    private var scheduled = 0

    var isEmpty: Bool { heap.isEmpty }
    var count: Int { heap.count }
    var next: Entry? { heap.first }

    mutating func add(_ appointment: Appointment, at time: Double, priority: Int) {
        heap.append(Entry(time: time, priority: priority, sequence: scheduled, appointment: appointment))
        scheduled += 1
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].precedes(heap[parent]) else { break }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    mutating func removeFirst() -> Entry? {
        guard let first = heap.first else { return nil }
        let last = heap.removeLast()
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var parent = 0
        while true {
            var smallest = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if heap[child].precedes(heap[smallest]) { smallest = child }
            }
            guard smallest != parent else { return first }
            heap.swapAt(parent, smallest)
            parent = smallest
        }
    }

    /// Every appointment that has not been taken, dropped; a run that is over lets go of its closures.
    mutating func clear() {
        heap.removeAll()
    }
}

/// Something that will happen once, or again and again, until it is called off.
public final class Appointment {
    /// Whether it has been called off.
    public private(set) var isCancelled = false
    var action: (() throws -> Void)?

    init(_ action: @escaping () throws -> Void) {
        self.action = action
    }

    /// Calls it off; what has already happened stays.
    public func cancel() {
        isCancelled = true
        action = nil
    }
}
