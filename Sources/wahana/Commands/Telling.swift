import Reports
import Simulation

extension Scene {
    /// Says on standard error what is wrong and what to do about it.
    func tell(_ problem: Problem) {
        console.message(
            ProblemText(problem.guided).text(language, trace: invocation.has(.verbose), program: program))
    }
}

extension Problem {
    /// The problem with the usual remedy of its code where it names none of its own.
    var guided: Problem {
        var problem = self
        problem.remedy = remedy ?? CodeGuide.of(code)?.remedy
        return problem
    }
}
