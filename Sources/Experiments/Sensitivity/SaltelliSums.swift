/// The products of a Saltelli design's rows, whose sums over any rows give the indices of those rows.
struct SaltelliSums {
    /// Indices by mixture, the dummy's last.
    struct Indices {
        var first: [Double]
        var total: [Double]
    }

    /// Mixtures in a row: one per input, and one for luck where it is an input.
    let width: Int
    let mean: Double
    let variance: Double
    /// Row by row: f(A), f(B), f(A)², f(B)², f(A)f(B), then per mixture D = f(AB) − f(A), f(B)D, D². All less the mean.
    private let cells: [Double]
    private let rows: Int

    private static let common = 5

    /// The products of complete rows: A, B, then the mixtures.
    init(_ blocks: [[Double]]) {
        rows = blocks.count
        width = blocks[0].count - 2
        let ends = Moments(blocks.flatMap { $0[..<2] })
        mean = ends.mean
        variance = ends.constant ? 0 : ends.variance
        var cells: [Double] = []
        cells.reserveCapacity(rows * (SaltelliSums.common + 3 * width))
        for block in blocks {
            let (a, b) = (block[0] - ends.mean, block[1] - ends.mean)
            cells += [a, b, a * a, b * b, a * b]
            for mixed in block[2...] {
                let step = mixed - block[0]
                cells += [step, b * step, step * step]
            }
        }
        self.cells = cells
    }

    /// The indices of all rows.
    var indices: Indices {
        var sums = [Double](repeating: 0, count: SaltelliSums.common + 3 * width)
        for row in 0..<rows {
            for place in sums.indices { sums[place] += cells[row * sums.count + place] }
        }
        return indices(sums) ?? Indices(first: [], total: [])
    }

    /// The indices of resampled rows; resamples in which nothing varies are left out.
    func resampled(_ resamples: Resamples, count: Int) -> [Indices] {
        let size = SaltelliSums.common + 3 * width
        var found: [Indices] = []
        found.reserveCapacity(count)
        var sums = [Double](repeating: 0, count: size)
        cells.withUnsafeBufferPointer { cells in
            resamples.each(count) { _, picks in
                sums.withUnsafeMutableBufferPointer { sums in
                    sums.update(repeating: 0)
                    for pick in picks {
                        let base = Int(pick) &* size
                        var place = 0
                        while place < size {
                            sums[place] += cells[base &+ place]
                            place &+= 1
                        }
                    }
                }
                if let indices = indices(sums) { found.append(indices) }
            }
        }
        return found
    }

    private func indices(_ sums: [Double]) -> Indices? {
        let size = Double(rows)
        let middle = (sums[0] + sums[1]) / (2 * size)
        let variance = ((sums[2] + sums[3]) - 2 * size * middle * middle) / (2 * size - 1)
        // Rows that are all alike but for rounding have no variance to share.
        guard variance > 1e-13 * (sums[2] + sums[3]) / size else { return nil }
        var first: [Double] = []
        var total: [Double] = []
        first.reserveCapacity(width + 1)
        total.reserveCapacity(width + 1)
        for place in 0..<width {
            let base = SaltelliSums.common + 3 * place
            first.append((sums[base + 1] - middle * sums[base]) / size / variance)
            total.append(sums[base + 2] / (2 * size) / variance)
        }
        // About the middle, as if the outcome's zero lay there: products would else depend on where it does.
        first.append(((sums[4] - middle * (sums[0] + sums[1])) / size + middle * middle) / variance)
        total.append(1 - ((sums[2] - 2 * middle * sums[0]) / size + middle * middle) / variance)
        return Indices(first: first, total: total)
    }
}
