package org.fengqiao.time.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.time.wording.Notion;
import org.fengqiao.time.wording.OpenSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A set of keys in a file. What cannot be read is reported and a harmless value returned, so that the reading goes on
 * and finds the next fault; whoever reads must look at the faults before using anything.
 */
public final class Entry {
    private final Place place;
    private final Faults faults;
    private final Map<String, Node> values = new LinkedHashMap<>();

    Entry(Place place, MappingNode map, Faults faults) {
        this.place = place;
        this.faults = faults;
        for (var tuple : map.getValue()) {
            var key = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?";
            if (values.put(key, tuple.getValueNode()) != null) {
                faults.add(place.at(key, tuple.getKeyNode()).toString(), "fault.twice");
            }
        }
    }

    /** Every key must be one of these. */
    public Entry only(String... known) {
        var names = Set.of(known);
        values.forEach((key, node) -> {
            if (!names.contains(key)) {
                fault(key, "fault.unknown-key", String.join("、", known));
            }
        });
        return this;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public Set<String> keys() {
        return values.keySet();
    }

    public String text(String key) {
        return maybe(key).orElseGet(() -> missing(key, "?"));
    }

    public Optional<String> maybe(String key) {
        return Optional.ofNullable(values.get(key)).map(node -> scalar(node, place.at(key, node)));
    }

    public LocalDate date(String key) {
        return day(key).orElseGet(() -> missing(key, LocalDate.EPOCH));
    }

    public Optional<LocalDate> day(String key) {
        return maybe(key).map(text -> day(text, key));
    }

    public List<LocalDate> days(String key) {
        return texts(key).stream().map(text -> day(text, key)).toList();
    }

    public int number(String key) {
        return maybe(key).map(text -> number(text, key)).orElseGet(() -> missing(key, 1));
    }

    public boolean flag(String key) {
        var text = maybe(key).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            fault(key, "fault.flag", text);
        }
        return text.equals("true");
    }

    /** A constant, written with small letters and hyphens. */
    public <E extends Enum<E>> E one(String key, Class<E> type) {
        return maybe(key)
                .map(text -> constant(text, key, type))
                .orElseGet(() -> missing(key, type.getEnumConstants()[0]));
    }

    public <E extends Enum<E>> Set<E> some(String key, Class<E> type) {
        var found = EnumSet.noneOf(type);
        texts(key).forEach(text -> {
            if (!found.add(constant(text, key, type))) {
                fault(key, "fault.listed-twice", text);
            }
        });
        return found;
    }

    /** One of an open set, written in the same way. */
    public <N extends Notion> N one(String key, OpenSet<N> known) {
        var all = known.all();
        return maybe(key).map(text -> constant(text, key, all)).orElseGet(() -> missing(key, all.get(0)));
    }

    public <N extends Notion> Set<N> some(String key, OpenSet<N> known) {
        var found = new LinkedHashSet<N>();
        texts(key).forEach(text -> {
            if (!found.add(constant(text, key, known.all()))) {
                fault(key, "fault.listed-twice", text);
            }
        });
        return found;
    }

    /** A list of words; none when the key is not there. */
    public List<String> texts(String key) {
        var texts = new ArrayList<String>();
        var items = items(key);
        for (int i = 0; i < items.size(); i++) {
            texts.add(scalar(items.get(i), place.at(key, items.get(i)).at(i, items.get(i))));
        }
        return texts;
    }

    /** A list of sets of keys; none when the key is not there. */
    public List<Entry> entries(String key) {
        var entries = new ArrayList<Entry>();
        var items = items(key);
        for (int i = 0; i < items.size(); i++) {
            inner(items.get(i), place.at(key, items.get(i)).at(i, items.get(i))).ifPresent(entries::add);
        }
        return entries;
    }

    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> inner(node, place.at(key, node)));
    }

    public void fault(String key, String message, Object... args) {
        var node = values.get(key);
        faults.add((node == null ? place.at(key, place.node()) : place.at(key, node)).toString(), message, args);
    }

    @Override
    public String toString() {
        return place.toString();
    }

    private <T> T missing(String key, T harmless) {
        fault(key, "fault.missing");
        return harmless;
    }

    private String scalar(Node node, Place where) {
        if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
            return scalar.getValue();
        }
        faults.add(where.toString(), "fault.not-text");
        return "?";
    }

    private LocalDate day(String text, String key) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            fault(key, "fault.date", text);
            return LocalDate.EPOCH;
        }
    }

    private int number(String text, String key) {
        if (text.matches("[1-9][0-9]{0,4}")) {
            return Integer.parseInt(text);
        }
        fault(key, "fault.number", text);
        return 1;
    }

    private <E extends Enum<E>> E constant(String text, String key, Class<E> type) {
        return constant(text, key, List.of(type.getEnumConstants()));
    }

    private <T> T constant(String text, String key, List<T> all) {
        for (var each : all) {
            if (written(each).equals(text)) {
                return each;
            }
        }
        fault(key, "fault.unknown-value", text);
        return all.get(0);
    }

    private static String written(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Node> items(String key) {
        var node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        fault(key, "fault.not-list");
        return List.of();
    }

    private Optional<Entry> inner(Node node, Place where) {
        if (node instanceof MappingNode map) {
            return Optional.of(new Entry(where, map, faults));
        }
        faults.add(where.toString(), "fault.not-keys");
        return Optional.empty();
    }
}
