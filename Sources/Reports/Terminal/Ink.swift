/// Colour on a terminal, or none: without it not one escape byte is written.
public struct Ink: Sendable, Hashable {
    /// Whether colour is written.
    public let isOn: Bool

    /// Ink with or without colour.
    public init(_ isOn: Bool) { self.isOn = isOn }

    func bold(_ text: String) -> String { wrap(text, "1") }
    func faint(_ text: String) -> String { wrap(text, "2") }
    func good(_ text: String) -> String { wrap(text, "32") }
    func bad(_ text: String) -> String { wrap(text, "31") }
    func mark(_ text: String) -> String { wrap(text, "36") }

    private func wrap(_ text: String, _ code: String) -> String {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
