import Foundation

exit(Program(CommandLine.arguments, environment: ProcessInfo.processInfo.environment).run())
