import LuaBridge
import Simulation

/// What can be computed with columns.
enum ColumnWords {
    static let entries = joining + others + comparing + summing + moving

    private static let column = Text(id: "kolom", en: "a column")

    private static func operation(
        _ sign: String, _ operation: MemberColumn.Operation, _ sentence: Text, example: String
    ) -> Entry {
        Entry(.column, .operator, sign, sentence, returns: column, .reads, example: example) { use in
            let name = use.entry.fullName
            let (left, right) = try Subject(name).reading {
                (try Operand.read(use.given(0)), try Operand.read(use.given(1)))
            }
            return .object(try MemberColumn.compute(operation, left, right, named: name, in: use.session))
        }
    }

    private static let joining = [
        operation(
            "+", .add,
            Text(
                id: "Menjumlahkan anggota demi anggota; salah satunya boleh satu bilangan untuk semua.",
                en: "Adds member by member; one of the two may be one number for all."),
            example: "return (world.people.awareness + 0.25):sum() == world.people.count / 4 --> true"),
        operation(
            "-", .subtract, Text(id: "Mengurangkan anggota demi anggota.", en: "Subtracts member by member."),
            example: "return (1 - world.people.awareness):mean() --> 1.0"),
        operation(
            "*", .multiply, Text(id: "Mengalikan anggota demi anggota.", en: "Multiplies member by member."),
            example: "return (2 * world.people.awareness + 1):max() --> 1.0"),
        operation(
            "/", .divide,
            Text(
                id: "Membagi anggota demi anggota; pembagian dengan 0 ditolak dengan urutannya.",
                en: "Divides member by member; a division by 0 is refused with its position."),
            example: "return ((world.people.awareness + 1) / 4):max() --> 0.25"),
        operation(
            "^", .power, Text(id: "Memangkatkan anggota demi anggota.", en: "Raises to a power member by member."),
            example: "return ((world.people.awareness + 3) ^ 2):min() --> 9.0"),
    ]

    /// The entries of arithmetic by what they do.
    static let arithmetic = Dictionary(
        uniqueKeysWithValues: zip([MemberColumn.Operation.add, .subtract, .multiply, .divide, .power], joining))

    private static let others = [
        Entry(
            .column, .operator, "unary -", Text(id: "Membalik tandanya.", en: "Turns the signs."), returns: column,
            .reads, example: "return (-(world.people.awareness + 1)):mean() --> -1.0"
        ) { use in .object(try use.column.negated()) },
        Entry(
            .column, .operator, "#",
            Text(id: "Banyaknya anggota.", en: "How many members it has."),
            returns: Text(id: "bilangan bulat", en: "a whole number"), .reads,
            example: "return #world.people.awareness == world.people.count --> true"
        ) { use in .integer(Int64(use.column.count)) },
        element, assignment,
    ]

    static let element = Entry(
        .column, .operator, "[i]",
        Text(
            id: "Bilangan anggota ke-i, dari 1; ipairs(kolom) menyebut semuanya.",
            en: "The number of member i, from 1; ipairs(column) goes through all."),
        returns: Text(id: "bilangan", en: "a number"), .reads, example: "return world.people.awareness[1] --> 0.0"
    ) { use in
        let column = use.column
        guard let place = try column.place(of: use.given(0)) else { return .nil }
        return .number(try column.now()[place])
    }

    static let assignment = Entry(
        .column, .operator, "[i] =",
        Text(
            id: "Mengisi bilangan anggota ke-i, pada kolom yang dapat diisi.",
            en: "Sets the number of member i, in a column that can be set."),
        .acts,
        example: """
            world.people.awareness[3] = 0.5
            return world.people.awareness[3] --> 0.5
            """
    ) { use in
        let column = use.column
        guard let place = try column.place(of: use.given(0)) else {
            throw Misuse(
                .value,
                column.shownInSentences
                    + Text(id: " hanya sampai \(column.count)", en: " goes only up to \(column.count)"))
        }
        try column.set(use.given(1), at: place)
        return .nil
    }

    private static let other = Parameter(
        "other", .operand,
        Text(id: "satu bilangan untuk semua, atau sebuah kolom", en: "one number for all, or a column"))
    private static let mask = Text(id: "mask", en: "a mask")

    /// What compares a column with another operand, under a name in full.
    typealias Comparison = @Sendable (MemberColumn, Operand, String) throws -> Mask

    /// The comparisons by name.
    static let comparisons: [String: Comparison] = [
        "above": { try $0.compared(with: $1, named: $2) { $0 > $1 } },
        "below": { try $0.compared(with: $1, named: $2) { $0 < $1 } },
        "at_least": { try $0.compared(with: $1, named: $2) { $0 >= $1 } },
        "at_most": { try $0.compared(with: $1, named: $2) { $0 <= $1 } },
        "equal_to": { try $0.compared(with: $1, named: $2) { $0 == $1 } },
    ]

    private static func comparison(_ name: String, _ sentence: Text, example: String) -> Entry {
        guard let compare = comparisons[name] else { preconditionFailure("'\(name)' compares nothing") }
        return Entry(
            .column, .method, name, sentence, takes: [other.declared], returns: mask, .reads, example: example
        ) { use in .object(try compare(use.column, use[other], use.entry.fullName)) }
    }

    private static let comparing = [
        comparison(
            "above", Text(id: "Siapa yang di atasnya.", en: "Who is above it."),
            example: "return world.people.awareness:above(0.5):count() --> 0"
        ),
        comparison(
            "below", Text(id: "Siapa yang di bawahnya.", en: "Who is below it."),
            example: "return world.people.awareness:below(percent(50)):share() --> 1.0"
        ),
        comparison(
            "at_least", Text(id: "Siapa yang sampai padanya atau lebih.", en: "Who reaches it or more."),
            example: "return world.organizations.rung:at_least(3):count() --> 0"
        ),
        comparison(
            "at_most", Text(id: "Siapa yang tidak melebihinya.", en: "Who is not above it."),
            example: "return world.organizations.rung:at_most(3):share() --> 1.0"
        ),
        comparison(
            "equal_to", Text(id: "Siapa yang tepat sama.", en: "Who is exactly equal to it."),
            example: "return world.people.rt:equal_to(2):count() > 0 --> true"
        ),
        between,
    ]

    private static let low = Parameter("low", .operand, Text(id: "batas bawah", en: "the lower bound"))
    private static let high = Parameter("high", .operand, Text(id: "batas atas", en: "the upper bound"))

    private static let between = Entry(
        .column, .method, "between",
        Text(id: "Siapa yang di antara keduanya, batasnya ikut.", en: "Who lies between the two, bounds included."),
        takes: [low.declared, high.declared], returns: mask, .reads,
        example:
            "return world.people.rt:between(2, 3):count() == world.people.rt:at_least(2):count() - world.people.rt:at_least(4):count() --> true"
    ) { use in
        let (column, name) = (use.column, use.entry.fullName)
        let above = try column.compared(with: use[low], named: name) { $0 >= $1 }
        let below = try column.compared(with: use[high], named: name) { $0 <= $1 }
        return .object(try above.joined(with: below, named: name) { $0 && $1 })
    }

    private static let only = Parameter(
        "mask", .mask, Text(id: "hanya mereka yang dipilihnya", en: "only those for whom it holds")
    ).optional
    private static let number = Text(id: "bilangan", en: "a number")

    /// The summaries that take only a mask, by name.
    static let summaries: [String: @Sendable (ColumnSummary) throws -> Double] = [
        "sum": { try $0.sum() }, "mean": { try $0.mean() }, "sd": { try $0.deviation() },
        "min": { try $0.selected(least: 1).min() ?? 0 }, "max": { try $0.selected(least: 1).max() ?? 0 },
    ]

    private static func summary(_ name: String, _ sentence: Text, example: String) -> Entry {
        guard let sum = summaries[name] else { preconditionFailure("'\(name)' sums up nothing") }
        return Entry(
            .column, .method, name, sentence, takes: [only.declared], returns: number, .reads, example: example
        ) { use in
            .number(try sum(try ColumnSummary(use.column, use[only], named: use.entry.fullName, in: use.session)))
        }
    }

    private static let share = Parameter(
        "share", .share(), Text(id: "bagian yang di bawahnya, 0…1", en: "the share that lies below, 0…1"))

    private static let summing = [
        summary(
            "sum",
            Text(
                id: "Jumlahnya, menurut urutan anggota; 0 bila tidak ada.",
                en: "The sum in the order of the members; 0 of nobody."),
            example: "return world.people.awareness:sum() --> 0.0"
        ),
        summary(
            "mean", Text(id: "Rata-ratanya.", en: "The mean."),
            example: "return world.organizations.activity:mean() > 0 --> true"
        ),
        summary(
            "sd", Text(id: "Simpangan bakunya, dengan n − 1.", en: "The standard deviation, with n − 1."),
            example: "return world.people.awareness:sd() --> 0.0"
        ),
        summary(
            "min", Text(id: "Bilangan terkecil.", en: "The smallest number."),
            example: "return world.people.rt:min() --> 1.0"
        ),
        summary(
            "max", Text(id: "Bilangan terbesar.", en: "The largest number."),
            example: "return world.people.rt:max() --> 6.0"
        ),
        Entry(
            .column, .method, "quantile",
            Text(
                id: "Bilangan yang di bawahnya terletak bagian itu; di antara dua anggota diambil lurus di tengahnya.",
                en: "The number below which that share lies; between two members it is interpolated."),
            takes: [share.declared, only.declared], returns: number, .reads,
            source: Text("Hyndman & Fan (1996), definisi 7, doi:10.2307/2684934"),
            example: "return world.people.willingness:quantile(0.5) < 1 --> true"
        ) { use in
            .number(
                try ColumnSummary(use.column, use[only], named: use.entry.fullName, in: use.session).quantile(
                    use[share]))
        },
    ]

    private static let descending = Parameter(
        "descending", .yesNo, or: false, shown: "false", Text(id: "dari yang terbesar", en: "from the largest"))
    private static let function = Parameter(
        "f", .function, Text(id: "function(x, i) return … end", en: "function(x, i) return … end"))

    private static let moving = [
        Entry(
            .column, .method, "order",
            Text(
                id: "Nomor urut anggota dari bilangan terkecil; yang sama besar menurut urutannya.",
                en: "The positions of the members from the smallest number; equal ones in their order."),
            options: [descending.declared], returns: Text(id: "daftar bilangan bulat", en: "a list of whole numbers"),
            .reads,
            example: "return world.people.awareness:order()[1] --> 1"
        ) { use in
            let order = try use.column.order(descending: use[descending])
            return .table(try use.session.state.makeList(order.map { .integer(Int64($0) + 1) }))
        },
        Entry(
            .column, .method, "map",
            Text(
                id: "Kolom jawaban sebuah fungsi atas tiap bilangan dan nomor urutnya.",
                en: "A column of a function's answers to each number and its position."),
            takes: [function.declared], returns: column, .reads,
            example: "return world.people.awareness:map(function(x, i) return x + i end)[2] --> 2.0"
        ) { use in .object(try use.column.mapped(use[function].function, named: use.entry.fullName)) },
        Entry(
            .column, .method, "set",
            Text(
                id: "Mengisi semua anggota, atau yang dipilih mask, pada kolom yang dapat diisi.",
                en: "Sets all members, or those of a mask, in a column that can be set."),
            takes: [other.declared, only.declared], .acts,
            example: """
                world.people.understanding:set(0.25, world.people.rt:equal_to(1))
                return world.people.understanding:max() --> 0.25
                """
        ) { use in
            try use.column.set(use[other], where: use[only], named: use.entry.fullName)
            return .nil
        },
    ]
}

extension Use {
    /// The column that it is about.
    var column: MemberColumn {
        guard let column = subject as? MemberColumn else {
            preconditionFailure("\(entry.fullName) was used without a column")
        }
        return column
    }
}
