-- Under these settings every shipped scenario is clean; the names are those that `Scripts/wahana reference` lists.
std = "lua54"
max_line_length = 160
read_globals = {
  "scenario", "csv", "date", "days", "weeks", "months", "years", "hours", "rupiah", "percent", "uniform", "triangular",
  "chance", "wait",
}
