import Simulation

extension Outreach {
    /// Work that someone asked the facilitators for: nobody meets for it, it only takes their hours.
    public final class Errand {
        /// Whether some of its hours were worked.
        public internal(set) var isBegun = false
        var leaveQueue: () -> Void = {}
        private var whenDone: (() throws -> Void)?
        private var appointment: Appointment?

        init(_ whenDone: @escaping () throws -> Void) { self.whenDone = whenDone }

        /// Takes it out of the queue, or drops what would follow; hours that were worked stay worked.
        public func callOff() {
            whenDone = nil
            leaveQueue()
            appointment?.cancel()
        }

        /// Its last hours begin now.
        func finish(_ hours: Double, in run: Run) throws {
            isBegun = true
            appointment = try run.after(hours / 24) { [self] in
                let done = whenDone
                whenDone = nil
                try done?()
            }
        }
    }
}
