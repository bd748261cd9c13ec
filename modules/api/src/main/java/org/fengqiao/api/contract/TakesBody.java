package org.fengqiao.api.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an operation takes as its body: a record, or the fields of an act, with an example of it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesBody {
    /** The record that is read. */
    Class<? extends Record> value() default ActTable.class;

    /** An act of the citizen whose fields are the body; empty for {@link #value()}. */
    String act() default "";

    String example() default "{}";

    /** Stands for the table of acts: one kind of body for each. */
    record ActTable() {}
}
