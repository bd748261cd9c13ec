package org.fengqiao.time.wording;

import java.util.regex.Pattern;

/**
 * Something of an {@link OpenSet}: a constant that the house has, or that a chapter brings. Each is made once, so that
 * two of them are the same only where they are one.
 */
public abstract class Notion implements Comparable<Notion> {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private final String name;
    private final int place;

    /** One that a chapter brings: it stands after those of the house. */
    protected Notion(String name) {
        this(name, Integer.MAX_VALUE);
    }

    protected Notion(String name, int place) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no constant can be called " + name);
        }
        this.name = name;
        this.place = place;
    }

    public final String name() {
        return name;
    }

    @Override
    public final int compareTo(Notion other) {
        int places = Integer.compare(place, other.place);
        return places == 0 ? name.compareTo(other.name) : places;
    }

    @Override
    public final String toString() {
        return name;
    }
}
