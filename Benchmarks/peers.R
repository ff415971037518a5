# The tasks of `gouji-benchmarks statistics` with robustbase, and cellWise where it is installed.
#
# Usage: Rscript peers.R MATRIX ROWS COLUMNS [REPEAT]. MATRIX holds little-endian Float64, column by
# column, as `gouji-benchmarks statistics --matrix` writes it. Prints rows of the same Markdown table:
# medians of REPEAT runs (5), of a task that takes more than 15 s one run.
suppressPackageStartupMessages(library(robustbase))

arguments <- commandArgs(trailingOnly = TRUE)
stopifnot(length(arguments) >= 3)
rows <- as.integer(arguments[2])
columns <- as.integer(arguments[3])
repeats <- if (length(arguments) > 3) as.integer(arguments[4]) else 5L
whole <- matrix(readBin(arguments[1], "double", rows * columns, endian = "little"), rows, columns)
stopifnot(!anyNA(whole))
tenth <- whole[seq_len(rows %/% 10), ]

status <- function(name) {
  lines <- tryCatch(readLines("/proc/self/status"), error = function(e) character())
  line <- grep(name, lines, value = TRUE)
  if (length(line) == 0) NA else as.numeric(gsub("[^0-9]", "", line[1])) * 1024
}
reset_peak <- function() tryCatch({
  cat("5", file = "/proc/self/clear_refs")
  TRUE
}, error = function(e) FALSE, warning = function(w) FALSE)

measure <- function(what, by, x, task) {
  wall <- processor <- over <- numeric()
  repeat {
    invisible(gc())
    before <- if (reset_peak()) status("VmRSS") else NA
    start <- proc.time()
    task(x)
    time <- proc.time() - start
    wall <- c(wall, time[["elapsed"]])
    processor <- c(processor, time[["user.self"]] + time[["sys.self"]])
    over <- c(over, max(0, status("VmHWM") - before))
    if (length(wall) == repeats || time[["elapsed"]] > 15) break
  }
  memory <- "–"
  if (!anyNA(over)) {
    memory <- sprintf("%.0f (%.0f %%)", max(over) / 2^20, 100 * max(over) / (8 * length(x)))
  }
  cat(sprintf("| %s, %d × %d | %s | %d | %.3f | %.3f | %s |\n", what, nrow(x), ncol(x), by,
    length(wall), median(wall), median(processor), memory))
  flush(stdout())
}

by_column <- function(estimate) {
  function(x) vapply(seq_len(ncol(x)), function(column) estimate(x[, column]), 0)
}

set.seed(1)
measure("MCD", "R covMcd", tenth, function(x) covMcd(x))
measure("MCD", "R covMcd", whole, function(x) covMcd(x))
measure("DetMCD", "R covMcd", tenth, function(x) covMcd(x, nsamp = "deterministic"))
measure("OGK", "R covOGK", tenth, function(x) covOGK(x, sigmamu = scaleTau2))
center <- colMeans(tenth)
covariance <- cov(tenth)
measure("Mahalanobis distances", "R mahalanobis", whole,
  function(x) mahalanobis(x, center, covariance))
measure("Median and MAD", "R median, mad", whole, by_column(function(v) {
  middle <- median(v)
  mad(v, center = middle)
}))
measure("Qn", "R Qn", whole, by_column(Qn))
measure("Sn", "R Sn", whole, by_column(Sn))
measure("Medcouple", "R mc", whole, by_column(mc))
if (requireNamespace("cellWise", quietly = TRUE)) {
  measure("DDC", "R DDC", tenth,
    function(x) cellWise::DDC(x, list(fastDDC = FALSE, silent = TRUE)))
} else {
  cat(sprintf("| DDC, %d × %d | R DDC (cellWise not installed) | 0 | – | – | – |\n",
    nrow(tenth), columns))
}
