package org.fengqiao.model;

/** One broken field of an input: its name in the contract, and which message of the bundle explains it. */
public record FieldFault(String field, String message, Object... args) {
    public String words(java.util.Locale locale) {
        return Words.of(locale).say("fault." + message, Phrasebook.plain(args));
    }
}
