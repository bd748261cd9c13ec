package org.fengqiao.time.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.time.reading.Entry;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Reading;
import org.fengqiao.time.rule.Roll;
import org.fengqiao.time.rule.Term;

/** Reads where a pack says that a text can be read in two ways; a rule names those that concern it. */
final class ReadingsReader {
    private final Map<String, Reading> readings = new LinkedHashMap<>();

    ReadingsReader(Entry pack) {
        pack.entries("readings").forEach(this::read);
    }

    /** The questions a rule names; an unknown one is reported where it is named. */
    List<Reading> named(Entry rule) {
        List<Reading> named = new ArrayList<>();
        for (var code : rule.texts("readings")) {
            if (readings.containsKey(code)) {
                named.add(readings.get(code));
            } else {
                rule.fault("readings", "fault.pack.reading", code);
            }
        }
        return named;
    }

    private void read(Entry entry) {
        entry.only("code", "question", "ways");
        var code = entry.text("code");
        var ways = entry.entries("ways").stream().map(ReadingsReader::way).toList();
        if (ways.size() < 2) {
            entry.fault("ways", "fault.pack.ways");
            return;
        }
        if (readings.put(
                        code,
                        new Reading(
                                code, entry.text("question"), ways, ways.get(0).code()))
                != null) {
            entry.fault("code", "fault.listed-twice", code);
        }
    }

    private static Reading.Way way(Entry entry) {
        entry.only("way", "says", "source", "roll", "latest", "met");
        return new Reading.Way(
                entry.text("way"),
                entry.text("says"),
                entry.text("source"),
                entry.has("roll") ? entry.one("roll", Roll.class) : null,
                entry.entry("latest").map(ReadingsReader::latest).orElse(null),
                entry.some("met", Happening.known()));
    }

    private static Reading.Latest latest(Entry entry) {
        entry.only("after", "term");
        var term = RuleReader.period(entry, "term", entry.text("term"));
        return new Reading.Latest(entry.one("after", Happening.known()), term == null ? Term.calendarDays(1) : term);
    }
}
