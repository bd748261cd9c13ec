package org.fengqiao.api.contract;

/** What a record is called in the contract. */
final class Names {
    private Names() {}

    /** CaseAnswer is Case, its Party is CaseParty, the reader's SpanRow is Span. */
    static String of(Class<?> record) {
        var outer = record.getEnclosingClass();
        var own = plain(record.getSimpleName());
        return outer == null ? own : outer(outer) + own;
    }

    private static String outer(Class<?> outer) {
        var name = outer.getSimpleName();
        return name.endsWith("Reader") ? "" : plain(name);
    }

    private static String plain(String name) {
        return name.replaceAll("(Answer|Body|Row|Desk)$", "");
    }
}
