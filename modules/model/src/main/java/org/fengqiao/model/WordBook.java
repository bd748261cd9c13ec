package org.fengqiao.model;

/** A bundle of words that a chapter adds to those of the house; found by {@link java.util.ServiceLoader}. */
public interface WordBook {
    /** The bundle's base name, e.g. {@code org.fengqiao.model.review.Messages}. */
    String words();
}
