import Simulation

/// What an entry of the vocabulary belongs to, as scripts write it in front of the name.
public enum Owner: String, Sendable, CaseIterable {
    /// Names that stand alone.
    case globals = ""
    /// The plan that `scenario` returns.
    case plan
    /// The place that is being built, then lived in.
    case world
    /// The residents.
    case people = "world.people"
    /// One resident.
    case person
    /// The groups.
    case organizations = "world.organizations"
    /// One group.
    case organization
    /// Sosialisasi: visits, meetings, musyawarah, letters, joint activities.
    case outreach = "world.outreach"
    /// The common body.
    case institution = "world.institution"
    /// The village and partners outside it.
    case partners = "world.partners"
    /// The ledger and the budget.
    case funds = "world.funds"
    /// Needs and who serves them.
    case services = "world.services"
    /// Those who accompany the residents.
    case facilitators = "world.facilitators"
    /// Steps of the script that can wait.
    case process
    /// Places that are held in turn.
    case places
    /// An event of the script's own.
    case event
    /// Dates and seasons.
    case calendar = "world.calendar"
    /// A place in small, made of numbers.
    case compact = "world.compact"
    /// One number for each resident or group.
    case column
    /// Yes or no for each resident or group.
    case mask

    /// How a member is written in full: `world.outreach:visit`, `world.institution.acceptance`, `weeks`.
    func full(_ name: String, _ form: Entry.Form) -> String {
        switch form {
        case .function: name
        case .method: "\(rawValue):\(name)"
        case .property: "\(rawValue).\(name)"
        case .operator: written(name)
        case .setUp: rawValue.replacing(".", with: ":")
        }
    }

    /// How an operator is written on it: `column + x`, `-column`, `column[i]`.
    private func written(_ sign: String) -> String {
        switch sign {
        case "#", "~": sign + rawValue
        case "unary -": "-" + rawValue
        case "[i]": rawValue + sign
        case "[i] =": rawValue + sign + " x"
        default: "\(rawValue) \(sign) x"
        }
    }

    /// What it is called in sentences.
    var words: Text {
        self == .globals ? Text(id: "skrip", en: "the script") : Text("'\(rawValue)'")
    }
}
