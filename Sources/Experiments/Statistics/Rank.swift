extension [Double] {
    /// The number that stands at `rank` in rising order, found without sorting the rest; it changes the order.
    ///
    /// Selection by partition (Hoare 1961, Algorithm 65: Find, doi:10.1145/366622.366647), with the middle of three as
    /// pivot.
    ///
    /// - Parameter rank: An index of the array, from 0 for the least.
    /// - Complexity: O(*n*) on average.
    mutating func partition(rank: Int) -> Double {
        precondition(indices.contains(rank), "a rank of the array")
        withUnsafeMutableBufferPointer { cells in
            var (low, high) = (0, cells.count - 1)
            while low < high {
                let middle = low + (high - low) / 2
                let pivot = Swift.max(
                    Swift.min(cells[low], cells[middle]),
                    Swift.min(Swift.max(cells[low], cells[middle]), cells[high]))
                var (left, right) = (low, high)
                while left <= right {
                    while cells[left] < pivot { left += 1 }
                    while cells[right] > pivot { right -= 1 }
                    if left <= right {
                        cells.swapAt(left, right)
                        left += 1
                        right -= 1
                    }
                }
                if rank <= right {
                    high = right
                } else if rank >= left {
                    low = left
                } else {
                    return
                }
            }
        }
        return self[rank]
    }
}
