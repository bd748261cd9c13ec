package org.fengqiao.model;

/** Something open sets are made of: it has a name, and a key under which the bundles say what it is called. */
public interface Labelled {
    String name();

    String labelKey();
}
