package org.fengqiao.model;

/**
 * A reason for which the rules say no. {@link Why} has those of the core; a chapter brings its own as an enum, with
 * the words under {@code Why.NAME} in its bundle.
 */
public interface Reason {
    String name();

    Why.Kind kind();
}
