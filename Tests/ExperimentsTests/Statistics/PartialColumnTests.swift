import Experiments
import Testing

struct PartialColumnTests {
    @Test func whatIsMissingStaysMissing() {
        var column = PartialColumn(reserving: 3)
        for number in [1.5, nil, -0.0] { column.append(number) }
        #expect(Array(column) == [1.5, nil, 0])
        #expect(column == [1.5, nil, -0.0] && column != [1.5, 0, 0])
        column[1] = 7
        column[0] = nil
        #expect(Array(column) == [nil, 7, 0])
        #expect(Array(PartialColumn(missing: 2)) == [nil, nil])
        #expect(PartialColumn(reserving: 4).isEmpty)
    }

    @Test func equalColumnsHashAlike() {
        let (one, other): (PartialColumn, PartialColumn) = ([nil, 2], [nil, 2])
        #expect(one == other && one.hashValue == other.hashValue)
    }
}
