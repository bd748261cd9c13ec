package org.fengqiao.launcher.borders;

/** One way into the house: a method and a path, with the names of its parameters in braces. */
record Endpoint(String method, String path, boolean multipart) implements Comparable<Endpoint> {
    static Endpoint get(String path) {
        return new Endpoint("GET", path, false);
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }

    boolean isAboutACase() {
        return path.contains("{number}");
    }

    @Override
    public int compareTo(Endpoint other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return method + " " + path + (multipart ? " multipart" : "");
    }
}
