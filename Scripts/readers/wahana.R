# Result folders of Wahana in R: every table with its types, labels and units. Needs the package jsonlite.
#
#   source("wahana.R")
#   study <- wahana_load("hasil/kudus-permai-1a2b3c4d")
#   aggregate(reached ~ strategy, study$runs, mean)
#   attr(study$runs$reached, "label"); attr(study$runs$reached, "unit")
#   subset(study$points, outcome == "reached" & is.na(minus))      # every point of a sweep
#   study$comparison$comparison$pairs        # comparison.json; study$sensitivity after a sweep

# The study whose results lie in `folder`, whether its tables are written as standard or as excel-id: a list of the data
# frames runs, series (NULL for a sweep), points (NULL for a comparison, and for a sweep of Saltelli or Morris, whose
# points have one run each) and codebook, and of what stands in the JSON files.
wahana_load <- function(folder, language = "en") {
  if (!requireNamespace("jsonlite", quietly = TRUE)) {
    stop("wahana.R needs the package jsonlite: install.packages(\"jsonlite\")", call. = FALSE)
  }
  read_json <- function(name, needed = TRUE) {
    path <- file.path(folder, name)
    refuse <- function(why) {
      stop(sprintf("'%s' is no result folder of Wahana: %s", folder, why), call. = FALSE)
    }
    if (!file.exists(path)) {
      if (needed) refuse(paste("it has no", name))
      return(NULL)
    }
    tryCatch(jsonlite::fromJSON(path, simplifyVector = FALSE), error = function(e) refuse(paste(name, "is not JSON")))
  }
  manifest <- read_json("manifest.json")
  package <- read_json("datapackage.json")
  if (!startsWith(c(manifest$schema, "")[1], "wahana/manifest/")) {
    stop(sprintf("'%s' is no result folder of Wahana: its manifest.json is another's", folder), call. = FALSE)
  }
  tables <- lapply(package$resources, wahana_table, folder = folder, language = language)
  names(tables) <- vapply(package$resources, `[[`, "", "name")
  list(
    runs = tables$runs, series = tables$series, points = tables$points, codebook = tables$codebook,
    manifest = manifest, package = package,
    comparison = read_json("comparison.json", needed = FALSE),
    sensitivity = read_json("sensitivity.json", needed = FALSE)
  )
}

# One table by its entry in datapackage.json. A yes or no is logical, a day a Date, a strategy or a status a factor; a
# column x_status says reached, never or ended, and x_ended after how many days it ended.
wahana_table <- function(resource, folder, language = "en") {
  fields <- resource$schema$fields
  path <- file.path(folder, resource$path)
  table <- utils::read.table(
    path, header = TRUE, sep = resource$dialect$delimiter, quote = "\"", comment.char = "", na.strings = "",
    colClasses = "character", check.names = FALSE, fileEncoding = "UTF-8-BOM", encoding = "UTF-8"
  )
  wanted <- vapply(fields, `[[`, "", "name")
  if (!identical(names(table), wanted)) {
    stop(sprintf("'%s' is not the table that datapackage.json describes", path), call. = FALSE)
  }
  for (field in fields) {
    name <- field$name
    cells <- table[[name]]
    words <- unlist(field$constraints$enum)
    pattern <- c(field$constraints$pattern, "")[1]
    if (startsWith(pattern, "reached|never")) {
      ended <- grepl("^ended", cells)
      days <- rep(NA_real_, length(cells))
      days[ended] <- as.numeric(sub("^ended after (\\S+) days$", "\\1", cells[ended]))
      table[[sub("_status$", "_ended", name)]] <- days
      cells <- factor(sub("^ended.*", "ended", cells), levels = c("reached", "never", "ended"))
    } else {
      cells <- switch(field$type,
        number = as.numeric(sub(c(field$decimalChar, ".")[1], ".", cells, fixed = TRUE)),
        integer = as.numeric(cells),
        boolean = cells == "1",
        date = as.Date(cells),
        # The apostrophe keeps spreadsheets from running a text as a formula.
        if (is.null(words)) sub("^'([[:space:]]*[-=+@])", "\\1", cells) else factor(cells, levels = words)
      )
    }
    attr(cells, "label") <- c(field$titles[[language]], field$title, name)[1]
    attr(cells, "unit") <- c(field$unit, "")[1]
    table[[name]] <- cells
  }
  table
}
