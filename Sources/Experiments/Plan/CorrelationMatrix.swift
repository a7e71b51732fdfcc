import Simulation

/// The correlations of a plan as a matrix, and what would make an impossible one possible.
struct CorrelationMatrix {
    /// Everything with a correlation that is not 0, in the order of texts.
    let names: [String]
    /// The symmetric matrix; 1 on the diagonal, 0 where nothing is declared.
    let rows: [[Double]]
    /// The correlations that are not 0, in the order of their names.
    let pairs: [Correlation]

    /// - Throws: `InvalidParameter` for a pair that is declared twice.
    init(_ correlations: [Correlation]) throws {
        var seen: Set<[String]> = []
        for one in correlations where !seen.insert([one.first, one.second]).inserted {
            throw InvalidParameter(
                "plan:correlated", must: Text(id: "menyebut tiap pasangan satu kali", en: "name each pair once"),
                got: "\(one.first), \(one.second)")
        }
        pairs = correlations.filter { $0.rho != 0 }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
        let names = Set(pairs.flatMap { [$0.first, $0.second] }).sorted()
        var rows = names.indices.map { row in names.indices.map { row == $0 ? 1.0 : 0 } }
        for pair in pairs {
            guard let one = names.firstIndex(of: pair.first), let two = names.firstIndex(of: pair.second) else {
                continue
            }
            (rows[one][two], rows[two][one]) = (pair.rho, pair.rho)
        }
        (self.names, self.rows) = (names, rows)
    }

    /// The least share that is left of a name's variance when all before it are known; below it the matrix counts as
    /// singular, because rounding decides.
    private static let leastPivot = 1e-9

    /// The lower Cholesky factor, row by row up to the diagonal; `nil` where the matrix is not positive definite.
    static func factor(_ matrix: [[Double]]) -> [[Double]]? {
        var rows: [[Double]] = []
        for place in matrix.indices {
            var row: [Double] = []
            for other in 0..<place {
                let known = zip(row, rows[other]).reduce(0) { $0 + $1.0 * $1.1 }
                row.append((matrix[place][other] - known) / rows[other][other])
            }
            let pivot = matrix[place][place] - row.reduce(0) { $0 + $1 * $1 }
            guard pivot > leastPivot else { return nil }
            rows.append(row + [pivot.squareRoot()])
        }
        return rows
    }

    /// What would do: another correlation for one pair, the smallest change of all; else all of them nearer to 0.
    var remedy: Text {
        var best: (change: Double, one: Int, two: Int, low: Double, high: Double)?
        for two in names.indices {
            for one in 0..<two {
                guard let room = room(one, two) else { continue }
                // Two decimals, inwards, so that what is offered holds.
                let hundredths =
                    Int(
                        (room.low * 100).rounded(.up))...max(
                        Int((room.low * 100).rounded(.up)), Int((room.high * 100).rounded(.down)))
                let offered = hundredths.map { Double($0) / 100 }.filter { holds(one, two, $0) }
                guard let low = offered.first, let high = offered.last else { continue }
                let now = rows[one][two]
                let change = max(low - now, now - high, 0)
                if change < best?.change ?? .infinity { best = (change, one, two, low, high) }
            }
        }
        if let best {
            let (one, two) = (names[best.one], names[best.two])
            return Text(
                id: "tulis rho dari \(shortest(best.low)) sampai \(shortest(best.high)) bagi \(one) dan \(two)",
                en: "write a rho from \(shortest(best.low)) to \(shortest(best.high)) for \(one) and \(two)")
        }
        let share = (1...99).last { part in
            let scaled = rows.indices.map { row in
                rows[row].indices.map { row == $0 ? 1 : rows[row][$0] * Double(part) / 100 }
            }
            return CorrelationMatrix.factor(scaled) != nil
        }
        return Text(
            id: "dekatkan semuanya ke 0, misalnya kalikan dengan \(shortest(Double(share ?? 1) / 100))",
            en: "bring all of them nearer to 0, for example times \(shortest(Double(share ?? 1) / 100))")
    }

    private func holds(_ one: Int, _ two: Int, _ rho: Double) -> Bool {
        var changed = rows
        (changed[one][two], changed[two][one]) = (rho, rho)
        return CorrelationMatrix.factor(changed) != nil
    }

    /// Between which bounds the correlation of two names would have to lie, all others as they are; `nil` where no value
    /// of it would do.
    ///
    /// With the others before them the factor's last two rows are *a* and *b*, and the correlation is a·b + c·√(1 − b·b)
    /// times the rest of *a*, where any c in (−1, 1) is possible.
    private func room(_ one: Int, _ two: Int) -> (low: Double, high: Double)? {
        let rest = names.indices.filter { $0 != one && $0 != two }
        func last(_ name: Int) -> [Double]? {
            let order = rest + [name]
            return CorrelationMatrix.factor(order.map { row in order.map { rows[row][$0] } })?.last
        }
        guard let first = last(one), let second = last(two), let mine = first.last, let theirs = second.last else {
            return nil
        }
        let middle = zip(first.dropLast(), second.dropLast()).reduce(0) { $0 + $1.0 * $1.1 }
        return (middle - mine * theirs, middle + mine * theirs)
    }
}
