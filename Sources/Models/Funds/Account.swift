import Simulation

/// A place where money lies or comes from.
public struct Account: Sendable, Hashable {
    /// Whether an account belongs to the community or stands for the world around it.
    public enum Side: Sendable, Hashable {
        /// A kas of the community: it is never overdrawn.
        case own
        /// Residents, donors, offices, suppliers, people helped: a counterparty that may stand below zero.
        case outside
    }

    /// An account's place in its ledger.
    public struct ID: Sendable, Hashable {
        /// The index, from 0.
        public let index: Int

        init(_ index: Int) {
            self.index = index
        }
    }

    /// Who owns it.
    public let owner: Identity
    /// What it is called, such as Kas RT 01.
    public let label: Text
    /// Whether it is a kas or a counterparty.
    public let side: Side
    /// The only purpose it may be spent for; `nil` where the owner decides freely.
    public let binding: Purpose?

    /// An account of `owner`.
    public init(owner: Identity, label: Text, side: Side, binding: Purpose? = nil) {
        (self.owner, self.label, self.side, self.binding) = (owner, label, side, binding)
    }
}

/// Why a ledger did not move money.
public enum LedgerRefusal: Error, Sendable, Hashable {
    /// The account holds too little; what is missing.
    case overdrawn(Account.ID, missing: Rupiah)
    /// The account is bound to another purpose.
    case bound(Account.ID, to: Purpose)
    /// The receiver is a kas that would set bound money free.
    case unbinding(Account.ID, into: Account.ID)
    /// The sum is not positive, or giver and receiver are the same.
    case meaningless
}
