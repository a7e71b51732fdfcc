extension Graph {
    /// The fewest ties from the nearest of some nodes to each node; nil where no path leads there.
    ///
    /// Directed ties are followed in their direction. A node given twice counts once.
    ///
    /// - Parameters:
    ///   - origins: Where to start, `0..<nodeCount`; each is at distance 0.
    ///   - kinds: The kinds of tie that carry a path; all where nil.
    public func distances(from origins: [Int], over kinds: [TieKind]? = nil) -> [Int?] {
        let graph = kinds.map { only($0) } ?? self
        var distances = [Int?](repeating: nil, count: nodeCount)
        var queue: [Int] = []
        for origin in origins where distances[origin] == nil {
            distances[origin] = 0
            queue.append(origin)
        }
        var head = 0
        graph.withView { view in
            while head < queue.count {
                let node = queue[head]
                let next = (distances[node] ?? 0) + 1
                head += 1
                for target in view.neighbours(of: node) where distances[Int(target)] == nil {
                    distances[Int(target)] = next
                    queue.append(Int(target))
                }
            }
        }
        return distances
    }

    /// How many other nodes lie within some ties of the nearest of some nodes.
    ///
    /// - Parameter most: The greatest distance, in ties; nobody lies within zero.
    public func reach(from origins: [Int], within most: Int, over kinds: [TieKind]? = nil) -> Int {
        distances(from: origins, over: kinds).count { $0.map { $0 > 0 && $0 <= most } ?? false }
    }

    /// How near a set is to everyone outside it, `0...1`: 1 where all others are tied to a member, 0 where none is reached.
    ///
    /// The number of others reached, over the sum of their distances to the nearest member, times the share of others that is
    /// reached: group closeness of Everett, M. G. & Borgatti, S. P. (1999), *Journal of Mathematical Sociology* 23(3),
    /// 181–201, doi:10.1080/0022250X.1999.9990219, with the correction for parts that do not hang together of Wasserman &
    /// Faust (1994), *Social Network Analysis*, p. 201. For one member of a connected graph it is closeness centrality.
    public func closeness(to members: [Int], over kinds: [TieKind]? = nil) -> Double {
        var (reached, sum, others) = (0, 0, 0)
        for distance in distances(from: members, over: kinds) where distance != 0 {
            others += 1
            if let distance {
                reached += 1
                sum += distance
            }
        }
        return sum == 0 ? 0 : Double(reached) / Double(sum) * (Double(reached) / Double(others))
    }
}
