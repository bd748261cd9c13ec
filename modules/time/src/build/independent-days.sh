#!/usr/bin/env bash
# Writes the days that the test compares our calendars with: what the npm package chinese-days says, which somebody else
# keeps. Run it by hand for a newer version of the package; the build does not need it.
# usage: independent-days.sh FIRST_YEAR LAST_YEAR > ../test/resources/org/fengqiao/time/calendar/independent-days.txt
set -euo pipefail
version=1.5.7
sum=87fac6624b9f58084c0c05dac7cac86711beef2c05a86284bff880e4fe92f6c0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
archive=$(cd "$work" && npm pack --silent --prefer-offline "chinese-days@$version")
echo "$sum  $work/$archive" | sha256sum --check --quiet - >&2
tar -xzf "$work/$archive" -C "$work"
node - "$work/package" "$1" "$2" <<'JS'
const [, , folder, first, last] = process.argv;
const fs = require("fs");
const { name, version } = require(folder + "/package.json");
const days = require(folder + "/dist/chinese-days.json");
const ours = list => Object.keys(days[list]).filter(day => day >= first && day < String(+last + 1)).sort();
const comment = text => text.trim().split("\n").map(line => ("# " + line).trim()).join("\n");
console.log(`# The days off and the days made up of ${first} to ${last}, from the npm package ${name} ${version}:`);
console.log("# https://github.com/vsme/chinese-days; written by src/build/independent-days.sh. Its licence:\n#");
console.log(comment(fs.readFileSync(folder + "/LICENSE", "utf8")));
ours("holidays").forEach(day => console.log(day + " off"));
ours("workdays").forEach(day => console.log(day + " worked"));
JS
