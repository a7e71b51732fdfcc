import Experiments
import Foundation
import Simulation
import Testing

@testable import Reports

/// Against the specification of Data Package, Tabular Data Resource, CSV Dialect and Table Schema, version 1
/// (https://specs.frictionlessdata.io), read by hand.
@Suite struct DataPackageTests {
    private typealias Object = [String: Any]

    private func folder(_ form: CSV.Form) throws -> (package: Object, files: [String: [UInt8]]) {
        let files = try Rendered.all(try ResultFolder.files(try HandMade.small.get(), csv: form))
        let bytes = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
        let data = Data(try #require(bytes["datapackage.json"]))
        return (try #require(try JSONSerialization.jsonObject(with: data) as? Object), bytes)
    }

    @Test(arguments: CSV.Form.allCases) func describesEveryTableAsItStands(form: CSV.Form) throws {
        let (package, files) = try folder(form)
        #expect(package["profile"] as? String == "tabular-data-package")
        let name = try #require(package["name"] as? String)
        #expect(name.wholeMatch(of: /[-a-z0-9._\/]+/) != nil)
        let resources = try #require(package["resources"] as? [Object])
        #expect(
            resources.compactMap { $0["path"] as? String }.sorted()
                == files.keys.filter { $0.hasSuffix(".csv") }.sorted())
        for resource in resources {
            let path = try #require(resource["path"] as? String)
            let bytes = try #require(files[path])
            #expect(resource["profile"] as? String == "tabular-data-resource")
            #expect(resource["bytes"] as? Int == bytes.count)
            #expect(resource["hash"] as? String == "sha256:" + SHA256.hexadecimal(digestOf: bytes))
            let dialect = try #require(resource["dialect"] as? Object)
            let delimiter = try #require(dialect["delimiter"] as? String)
            #expect(delimiter == (form == .standard ? "," : ";") && dialect["lineTerminator"] as? String == "\r\n")
            let fields = try #require((resource["schema"] as? Object)?["fields"] as? [Object])
            let names = fields.compactMap { $0["name"] as? String }
            var header = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")[0]
            if form == .excelID { #expect(header.unicodeScalars.first == "\u{FEFF}") }
            header = header.drop { $0 == "\u{FEFF}" }
            #expect(names == header.split(separator: Character(delimiter)).map(String.init))
            for field in fields { try check(field, form) }
        }
    }

    private func check(_ field: Object, _ form: CSV.Form) throws {
        let type = try #require(field["type"] as? String)
        #expect(["string", "integer", "number", "boolean", "date"].contains(type))
        #expect(!(field["title"] as? String ?? "").isEmpty && !(field["description"] as? String ?? "").isEmpty)
        let titles = try #require(field["titles"] as? [String: String])
        #expect(titles.keys.sorted() == ["en", "id"])
        if type == "number" { #expect(field["decimalChar"] as? String == (form == .standard ? "." : ",")) }
        let constraints = try #require(field["constraints"] as? Object)
        let allowed: Set = ["required", "unique", "minimum", "maximum", "enum", "pattern"]
        #expect(allowed.isSuperset(of: constraints.keys))
    }

    @Test func keysAndTheirReferencesAreNamed() throws {
        let resources = try #require(try folder(.standard).package["resources"] as? [Object])
        let schemas = Dictionary(
            uniqueKeysWithValues: resources.map { ($0["name"] as? String ?? "", $0["schema"] as? Object ?? [:]) })
        #expect(schemas["runs"]?["primaryKey"] as? [String] == ["key"])
        #expect(schemas["series"]?["primaryKey"] as? [String] == ["key", "day", "measure"])
        let foreign = try #require((schemas["series"]?["foreignKeys"] as? [Object])?.first)
        #expect(foreign["fields"] as? [String] == ["key"])
        #expect((foreign["reference"] as? Object)?["resource"] as? String == "runs")
        #expect(schemas["runs"]?["foreignKeys"] == nil)
        #expect(schemas["runs"]?["missingValues"] as? [String] == [""])
    }

    /// What is typed, bounded and listed in the hand-made plan.
    @Test func columnsHaveTheirTypes() throws {
        let resources = try #require(try folder(.standard).package["resources"] as? [Object])
        let runs = try #require(resources.first { $0["name"] as? String == "runs" })
        let fields = try #require((runs["schema"] as? Object)?["fields"] as? [Object])
        let types = Dictionary(
            uniqueKeysWithValues: fields.map { ($0["name"] as? String ?? "", $0["type"] as? String ?? "") })
        #expect(types["replicate"] == "integer" && types["facilitator_hours"] == "number")
        #expect(types["lasts"] == "boolean" && types["mou"] == "number" && types["mou_status"] == "string")
        let status = try #require(fields.first { $0["name"] as? String == "status" }?["constraints"] as? Object)
        #expect(status["enum"] as? [String] == ["done", "failed", "stopped"] && status["required"] as? Bool == true)
        let hours = try #require(fields.first { $0["name"] as? String == "facilitator_hours" })
        #expect(hours["unit"] as? String == "hours/week")
        #expect((hours["constraints"] as? Object)?["minimum"] as? Double == 0.5)
    }
}
