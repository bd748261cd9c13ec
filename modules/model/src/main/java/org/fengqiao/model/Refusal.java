package org.fengqiao.model;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rules say no. Thrown anywhere below a page or resource, caught only by the one Faces handler and the one REST
 * mapper, which show {@link #words(Locale)}; the transaction is rolled back and nothing is half done.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {
    private final transient Reason why;
    private final transient Object[] args;
    private final transient List<FieldFault> faults;
    private final transient Map<String, Object> yours;
    private final transient Map<String, Object> theirs;

    public Refusal(Reason why, Object... args) {
        this(why, List.of(), null, null, args);
    }

    private Refusal(
            Reason why,
            List<FieldFault> faults,
            Map<String, Object> yours,
            Map<String, Object> theirs,
            Object... args) {
        super(why.name());
        this.why = why;
        this.faults = faults;
        this.yours = yours;
        this.theirs = theirs;
        this.args = args;
    }

    /** Every broken field at once. */
    public static Refusal of(List<FieldFault> faults) {
        return new Refusal(Why.FIELDS, List.copyOf(faults), null, null);
    }

    /** Somebody else changed the case meanwhile: what the caller saw, and what is there now. */
    public static Refusal stale(Map<String, Object> yours, Map<String, Object> theirs) {
        return new Refusal(Why.STALE, List.of(), yours, theirs);
    }

    public Reason why() {
        return why;
    }

    public Why.Kind kind() {
        return why.kind();
    }

    public List<FieldFault> faults() {
        return faults;
    }

    public Map<String, Object> yours() {
        return yours;
    }

    public Map<String, Object> theirs() {
        return theirs;
    }

    public Object[] args() {
        return args.clone();
    }

    public String words(Locale locale) {
        return Words.of(locale).say("Why." + why.name(), Phrasebook.plain(args)).strip();
    }

    @Override
    public String getMessage() {
        return words(Locale.SIMPLIFIED_CHINESE);
    }
}
