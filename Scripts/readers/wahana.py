"""Result folders of Wahana in Python: every table with its types, labels and units. The standard library is enough.

    import wahana

    study = wahana.load("hasil/kudus-permai-1a2b3c4d")
    reached = [run["reached"] for run in study.runs if run["strategy"] == "notables_first"]
    study.labels["reached"]["en"], study.units["reached"]
    study.comparison["comparison"]["pairs"]          # comparison.json; study.sensitivity after a sweep
    [point["mean"] for point in study.points if point["outcome"] == "reached"]       # every point of a sweep
    study.frame("runs").groupby("strategy")["reached"].mean()      # where pandas is installed
"""

import csv
import datetime
import json
import os
import re


class NotAResultFolder(ValueError):
    """The folder holds no results of Wahana, or not all of them."""


def load(folder):
    """The study whose results lie in `folder`, whether its tables are written as standard or as excel-id."""
    return Study(folder)


class Study:
    """What a result folder holds. `runs`, `series`, `points` and `codebook` are lists of rows, a dictionary each.

    A sweep has no series; a comparison has no points, nor has a sweep of Saltelli or Morris, whose points have one run
    each.
    """

    def __init__(self, folder):
        self.folder = os.fspath(folder)
        self.manifest = self._json("manifest.json")
        self.package = self._json("datapackage.json")
        if not str(self.manifest.get("schema", "")).startswith("wahana/manifest/"):
            raise NotAResultFolder(f"'{self.folder}' is no result folder of Wahana: its manifest.json is another's")
        self._tables = {table["name"]: table for table in self.package["resources"]}
        self.runs = list(self.rows("runs"))
        self.series = list(self.rows("series")) if "series" in self._tables else []
        self.points = list(self.rows("points")) if "points" in self._tables else []
        self.codebook = list(self.rows("codebook"))
        self.labels, self.units = {}, {}
        for line in self.codebook:
            name = (line["column"] or "").removeprefix("measure = ")
            self.labels.setdefault(name, {"id": line["label_id"] or "", "en": line["label_en"] or ""})
            self.units.setdefault(name, line["unit"] or "")
        self.comparison = self._json("comparison.json", needed=False)
        self.sensitivity = self._json("sensitivity.json", needed=False)

    def rows(self, name):
        """The rows of a table, one after the other, so that no table has to fit in memory.

        A number is a float or an int, a yes or no a bool, a day a date, an empty cell None. A column `x_status` says
        'reached', 'never' or 'ended', and `x_ended` after how many days it ended.
        """
        table = self._tables[name]
        fields = [(field["name"], _reader(field)) for field in table["schema"]["fields"]]
        path = os.path.join(self.folder, table["path"])
        with open(path, encoding="utf-8-sig", newline="") as file:
            lines = csv.reader(file, delimiter=table["dialect"]["delimiter"])
            if next(lines, None) != [name for name, _ in fields]:
                raise NotAResultFolder(f"'{path}' is not the table that datapackage.json describes")
            for line in lines:
                row = {}
                for (field, read), cell in zip(fields, line):
                    row[field] = read(cell) if cell else None
                    if read is _status:
                        row[field], row[field.removesuffix("_status") + "_ended"] = row[field] or (None, None)
                yield row

    def frame(self, name):
        """A table as a pandas data frame."""
        import pandas

        frame = pandas.DataFrame(self.rows(name))
        frame.attrs.update(labels=self.labels, units=self.units)
        return frame.convert_dtypes()

    def _json(self, name, needed=True):
        try:
            with open(os.path.join(self.folder, name), encoding="utf-8") as file:
                return json.load(file)
        except FileNotFoundError:
            if not needed:
                return None
            raise NotAResultFolder(f"'{self.folder}' is no result folder of Wahana: it has no {name}") from None
        except ValueError:
            raise NotAResultFolder(f"'{self.folder}' is no result folder of Wahana: {name} is not JSON") from None


def _reader(field):
    """What makes a value of a cell of this column."""
    kind = field["type"]
    if kind == "number":
        mark = field.get("decimalChar", ".")
        return lambda cell: float(cell.replace(mark, "."))
    if kind == "string" and field.get("constraints", {}).get("pattern", "").startswith("reached|never"):
        return _status
    return {"integer": int, "boolean": "1".__eq__, "date": datetime.date.fromisoformat}.get(kind, _text)


def _status(cell):
    """Whether something came, and after how many days something else ended it."""
    ended = re.fullmatch(r"ended after (\S+) days", cell)
    return ("ended", float(ended[1])) if ended else (cell, None)


def _text(cell):
    """A text without the apostrophe that keeps spreadsheets from running it as a formula."""
    return cell[1:] if re.match(r"'[\s\u00a0]*[=+\-@\t\r\n＝＋－＠]", cell) else cell
