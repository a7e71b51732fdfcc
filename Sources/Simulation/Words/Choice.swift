/// One of the named values that something can have: a way to hold a meeting, a rule by which opinions move.
///
/// Where choices stand in a list, each one's number is its place there, from 0; people read and write names only.
public struct Choice: Sendable, Hashable {
    /// What scripts and command lines call it: a small letter, then small letters, digits and `_`.
    public let name: String
    /// What people read.
    public let label: Text

    /// A choice; its label is its name where none is given.
    public init(_ name: String, _ label: Text? = nil) {
        self.name = name
        self.label = label ?? Text(name.replacing("_", with: " "))
    }

    /// The number of the choice that is called `word`.
    ///
    /// - Parameter name: What it is a choice of, for the refusal.
    /// - Throws: `InvalidParameter` with the nearest right name and the list; a number is no name.
    public static func number(of word: String, in choices: [Choice], for name: String) throws -> Int {
        guard let number = choices.firstIndex(where: { $0.name == word }) else {
            throw InvalidParameter(
                name,
                must: Text(id: "menyebut salah satu pilihan; ", en: "name one of its choices; ")
                    + offer(for: word, among: choices.map(\.name)),
                got: word)
        }
        return number
    }

    /// Refuses a number that none of `choices` has.
    ///
    /// - Throws: `InvalidParameter` naming the numbers and what they stand for.
    public static func check(_ value: Double, in choices: [Choice], for name: String) throws {
        guard let number = Int(exactly: value), choices.indices.contains(number) else {
            let list = choices.enumerated().map { "\($0) (\($1.name))" }.joined(separator: ", ")
            throw InvalidParameter(
                name,
                must: Text(id: "berupa nomor salah satu pilihan: \(list)", en: "be the number of a choice: \(list)"),
                got: value)
        }
    }

    /// The choice that `value` numbers; `nil` for any other number.
    public static func numbered(_ value: Double, in choices: [Choice]) -> Choice? {
        Int(exactly: value).flatMap { choices.indices.contains($0) ? choices[$0] : nil }
    }
}
