import LuaBridge
import Simulation

/// What can be asked of masks.
enum MaskWords {
    static let entries = [and, or, not, size, element, count, share, choose]

    private static let mask = Text(id: "mask", en: "a mask")

    private static func joining(
        _ sign: String, _ sentence: Text, example: String, _ body: @escaping @Sendable (Bool, Bool) -> Bool
    ) -> Entry {
        Entry(.mask, .operator, sign, sentence, returns: mask, .reads, example: example) { use in
            let name = use.entry.fullName
            let (left, right) = try Subject(name).reading {
                (
                    try Kind<Mask>.mask.read(use.given(0), use.session),
                    try Kind<Mask>.mask.read(use.given(1), use.session)
                )
            }
            return .object(try left.joined(with: right, named: name, body))
        }
    }

    private static let and = joining(
        "&", Text(id: "Mereka yang dipilih keduanya.", en: "Those for whom both hold."),
        example: "return (world.people.rt:at_least(2) & world.people.rt:at_most(2)):count() > 0 --> true"
    ) { $0 && $1 }
    private static let or = joining(
        "|", Text(id: "Mereka yang dipilih salah satunya.", en: "Those for whom one of them holds."),
        example: "return (world.people.rt:above(2) | world.people.rt:at_most(2)):share() --> 1.0"
    ) { $0 || $1 }
    private static let not = Entry(
        .mask, .operator, "~", Text(id: "Mereka yang tidak dipilih.", en: "Those for whom it does not hold."),
        returns: mask, .reads, example: "return (~world.people.awareness:above(0.5)):share() --> 1.0"
    ) { use in .object(try use.mask.negated()) }
    private static let size = Entry(
        .mask, .operator, "#", Text(id: "Banyaknya anggota.", en: "How many members it has."),
        returns: Text(id: "bilangan bulat", en: "a whole number"), .reads,
        example: "return #world.people.awareness:above(0.5) == world.people.count --> true"
    ) { use in .integer(Int64(use.mask.flags.count)) }
    static let element = Entry(
        .mask, .operator, "[i]",
        Text(id: "Apakah anggota ke-i dipilih.", en: "Whether it holds for member i."), returns: Text("true/false"),
        .reads, example: "return world.people.awareness:above(0.5)[1] --> false"
    ) { use in
        let mask = use.mask
        let place = try MemberColumn.place(of: use.given(0), mask.flags.count, mask.shownInSentences)
        return place.map { .boolean(mask.flags[$0]) } ?? .nil
    }

    static let count = Entry(
        .mask, .method, "count", Text(id: "Berapa anggota yang dipilih.", en: "For how many members it holds."),
        returns: Text(id: "bilangan bulat", en: "a whole number"), .reads,
        example: "return world.people.awareness:at_most(0):count() == world.people.count --> true"
    ) { use in
        try use.session.state.charge(use.mask.flags.count)
        return .integer(Int64(use.mask.holds))
    }

    static let share = Entry(
        .mask, .method, "share",
        Text(
            id: "Bagian anggota yang dipilih; 0 bila tidak ada anggota.",
            en: "The share of the members for whom it holds; 0 when there are none."),
        returns: Text(id: "bagian 0…1", en: "a share, 0…1"), .reads,
        example: "return world.people.awareness:at_most(0):share() --> 1.0"
    ) { use in
        let mask = use.mask
        try use.session.state.charge(mask.flags.count)
        return .number(mask.flags.isEmpty ? 0 : Double(mask.holds) / Double(mask.flags.count))
    }

    private static let yes = Parameter(
        "yes", .operand, Text(id: "bilangan atau kolom bagi yang dipilih", en: "the number or column where it holds"))
    private static let no = Parameter(
        "no", .operand, Text(id: "bilangan atau kolom bagi yang lain", en: "the number or column elsewhere"))

    static let choose = Entry(
        .mask, .method, "choose",
        Text(
            id: "Kolom yang memuat satu nilai bagi yang dipilih dan nilai lain bagi yang tidak.",
            en: "A column of one value where it holds and of another where it does not."),
        takes: [yes.declared, no.declared], returns: Text(id: "kolom", en: "a column"), .reads,
        example: "return world.people.rt:equal_to(1):choose(1, 0):sum() == world.people.rt:equal_to(1):count() --> true"
    ) { use in .object(try use.mask.choose(use[yes], use[no], named: use.entry.fullName)) }
}

extension Use {
    /// The mask that it is about.
    var mask: Mask {
        guard let mask = subject as? Mask else { preconditionFailure("\(entry.fullName) was used without a mask") }
        return mask
    }
}
