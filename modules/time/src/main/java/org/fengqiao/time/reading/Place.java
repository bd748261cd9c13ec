package org.fengqiao.time.reading;

import org.snakeyaml.engine.v2.nodes.Node;

/** Where something stands: file, line and the keys that lead there. */
record Place(String file, String path, Node node) {
    Place at(String key, Node inner) {
        return new Place(file, path.isEmpty() ? key : path + "." + key, inner);
    }

    Place at(int index, Node inner) {
        return new Place(file, path + "[" + (index + 1) + "]", inner);
    }

    @Override
    public String toString() {
        var line = node.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
        return file + line + (path.isEmpty() ? "" : " " + path);
    }
}
