import LuaBridge
import Simulation

/// What of the vocabulary an object in a script stands for.
protocol Speaker: SendableMetatype {
    static var owner: Owner { get }
    /// Answers a key that the vocabulary does not declare, such as the name of a column of the script; `nil` for none.
    static func read(_ handle: Handle<Self>, _ key: LuaValue) throws -> LuaValue?
    /// Takes an assignment; `false` where nothing of this name can be set.
    static func write(_ handle: Handle<Self>, _ key: LuaValue, _ value: LuaValue) throws -> Bool
    /// Names that `read` answers, for guesses.
    static func more(_ handle: Handle<Self>) -> [String]
}

extension Speaker {
    static func read(_ handle: Handle<Self>, _ key: LuaValue) throws -> LuaValue? { nil }
    static func write(_ handle: Handle<Self>, _ key: LuaValue, _ value: LuaValue) throws -> Bool { false }
    static func more(_ handle: Handle<Self>) -> [String] { [] }
}

enum PlanSpeaker: Speaker { static let owner = Owner.plan }
enum WorldSpeaker: Speaker { static let owner = Owner.world }
enum PeopleSpeaker: Speaker { static let owner = Owner.people }
enum PersonSpeaker: Speaker { static let owner = Owner.person }
enum OrganizationsSpeaker: Speaker { static let owner = Owner.organizations }
enum OrganizationSpeaker: Speaker { static let owner = Owner.organization }
enum OutreachSpeaker: Speaker { static let owner = Owner.outreach }
enum InstitutionSpeaker: Speaker { static let owner = Owner.institution }
enum PartnersSpeaker: Speaker { static let owner = Owner.partners }
enum FundsSpeaker: Speaker { static let owner = Owner.funds }
enum ServicesSpeaker: Speaker { static let owner = Owner.services }
enum FacilitatorsSpeaker: Speaker { static let owner = Owner.facilitators }
enum ProcessSpeaker: Speaker { static let owner = Owner.process }
enum PlacesSpeaker: Speaker { static let owner = Owner.places }
enum EventSpeaker: Speaker { static let owner = Owner.event }
enum CalendarSpeaker: Speaker { static let owner = Owner.calendar }
enum CompactSpeaker: Speaker { static let owner = Owner.compact }

/// An object of the vocabulary in a script: the world, one of its rooms, one resident or group.
///
/// It belongs to the thread of its session, and nothing in it is used after the session's state was closed.
final class Handle<S: Speaker>: @unchecked Sendable, ShownInScripts {
    unowned let session: Session
    /// Which resident or group, by index; 0 for rooms.
    let item: Int

    init(_ session: Session, item: Int = 0) { (self.session, self.item) = (session, item) }

    var shownInSentences: Text { S.owner.words }

    /// How scripts see it, made of the entries of its owner.
    static func declare(_ describe: @escaping @Sendable (Handle) -> String = { _ in S.owner.rawValue }) -> LuaClass<
        Handle
    > {
        let entries = Vocabulary.entries(of: S.owner)
        let names = entries.filter { $0.form != .setUp && $0.form != .operator }.map(\.name)
        var declared = LuaClass<Handle>(S.owner.rawValue)
        for entry in entries {
            switch entry.form {
            case .function, .operator: break
            case .method:
                declared.method(entry.name, entry.takes.map(\.name)) { handle, call in
                    try handle.session.timed { try entry.use(handle.session, item: handle.item, given: call.all) }
                }
            case .property:
                declared.property(entry.name) { handle, _ in
                    try handle.session.timed { try entry.use(handle.session, item: handle.item) }
                } set: { handle, value, _ in
                    guard try handle.session.timed({ try S.write(handle, .string(entry.name), value) }) else {
                        throw Misuse(
                            .call,
                            Text(
                                id: "'\(entry.fullName)' hanya dapat dibaca", en: "'\(entry.fullName)' can only be read"
                            ),
                            remedy: Text(
                                id:
                                    "hapus pengisian itu; untuk nilai sendiri pakailah nama lokal, misalnya local nilai = …",
                                en:
                                    "take the assignment out; for a value of your own use a local name, as in local value = …"
                            ),
                            trail: [entry.name])
                    }
                }
            case .setUp:
                declared.on(.call) { handle, call in
                    var given = call.all
                    guard given.first?.object(as: Handle<WorldSpeaker>.self) != nil else {
                        throw Misuse(
                            .call,
                            Text(
                                id: "'\(entry.fullName)' dipanggil dengan titik",
                                en: "'\(entry.fullName)' was called with a dot"),
                            remedy: Text(id: "tulis \(entry.fullName)(…)", en: "write \(entry.fullName)(…)"),
                            trail: [entry.name])
                    }
                    given.removeFirst()
                    return try handle.session.timed { try entry.use(handle.session, given: given) }
                }
            }
        }
        declared.index { handle, key, _ in
            if let value = try handle.session.timed({ try S.read(handle, key) }) { return value }
            throw Misuse.unknown(
                key.string ?? LuaWords.shown(key).en, in: S.owner.words,
                known: (names + S.more(handle)).sorted())
        }
        declared.assign { handle, key, value, _ in
            if try handle.session.timed({ try S.write(handle, key, value) }) { return true }
            throw Misuse(
                .call,
                Text(
                    id: "\(S.owner.words.id) tidak dapat diisi dengan '\(LuaWords.shown(key).id)'",
                    en: "\(S.owner.words.en) cannot be given \(LuaWords.shown(key).en)"),
                trail: key.string.map { [$0] } ?? [])
        }
        declared.describe(describe)
        return declared
    }
}

extension Session {
    /// Runs the host's part of a call and counts it as such.
    func timed<Value>(_ body: () throws -> Value) rethrows -> Value {
        guard let stopwatch else { return try body() }
        stopwatch.host()
        defer { stopwatch.script() }
        return try body()
    }
}
