# Reads the XML reports of Surefire and Failsafe: writes how long each test took, and what a class does around its tests,
# into the file "slowest", and counts. A report that is missing is not missed.
function attribute(name,    from, rest) {
    from = index($0, " " name "=\"")
    if (!from) return ""
    rest = substr($0, from + length(name) + 3)
    return substr(rest, 1, index(rest, "\"") - 1)
}
function plain(text) {
    gsub(/&#10;.*/, "", text)
    gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&quot;/, "\"", text); gsub(/&apos;/, "'", text); gsub(/&amp;/, "\\&", text)
    return text
}
function end() {
    if (failed) failures++
    else if (skipped) skips++
    else passes++
    open = 0
}
function seconds(    time) {
    time = attribute("time")
    gsub(/,/, "", time)
    return time + 0
}
/^ *<testsuite / { suite = attribute("name"); sub(/.*\./, "", suite); before = seconds() }
/<\/testsuite>/ { printf "%.3f\t%s: before and after its tests\n", before, suite > slowest }
/^ *<testcase / {
    class = attribute("classname"); sub(/.*\./, "", class)
    name = attribute("name"); sub(/\(\)/, "", name)
    time = seconds(); before -= time
    printf "%.3f\t%s: %s\n", time, class, plain(name) > slowest
    open = 1; failed = 0; skipped = 0
    if (/\/> *$/) end()
}
/^ *<(failure|error)[ >]/ { failed = 1 }
/^ *<skipped/ { skipped = 1 }
/<\/testcase>/ { if (open) end() }
END { printf "%d passed, %d failed, %d skipped\n", passes, failures, skips }
