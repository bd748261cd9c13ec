package org.fengqiao.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/** What the desks refused in this request: the summary on top of the form and the words beside each field. */
@Named
@RequestScoped
public class Refusals {
    private final List<Fault> faults = new ArrayList<>();
    private String words;
    private Refusal refusal;

    @Inject
    private Preferences preferences;

    public void show(Refusal refused) {
        refusal = refused;
        words = refused.words(preferences.getLocale());
        refused.faults().forEach(fault -> faults.add(fault(fault.field(), fault.words(preferences.getLocale()))));
    }

    /** For what goes wrong before any desk is reached, such as a wrong password or a file that did not arrive. */
    public void show(String key, Object... arguments) {
        words = PageWords.in(preferences.getLocale(), key, arguments);
    }

    public void showField(String field, String key, Object... arguments) {
        if (words == null) {
            words = PageWords.in(preferences.getLocale(), "form.incomplete");
        }
        faults.add(fault(field, PageWords.in(preferences.getLocale(), key, arguments)));
    }

    private Fault fault(String field, String said) {
        return new Fault(field, FieldNames.in(preferences.getLocale(), field), said);
    }

    public boolean isAny() {
        return words != null;
    }

    public String getWords() {
        return words;
    }

    public List<Fault> getFaults() {
        return faults;
    }

    public String of(String field) {
        return faults.stream()
                .filter(fault -> Objects.equals(fault.field(), field))
                .map(Fault::words)
                .collect(Collectors.joining(" "));
    }

    public boolean broken(String field) {
        return faults.stream().anyMatch(fault -> Objects.equals(fault.field(), field));
    }

    public String describedBy(String field, String hint) {
        var ids = Stream.of(
                        hint == null || hint.isEmpty() ? null : field + "-hint",
                        broken(field) ? field + "-wrong" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** The field's name as the labels of the page have it; a page without words of its own hands in nothing. */
    public String nameOf(Fault fault, String page) {
        return page == null || page.isEmpty()
                ? fault.name()
                : FieldNames.on(page, preferences.getLocale(), fault.field());
    }

    /** Who can do it instead, or what to do next; only where the words of the refusal do not already say so. */
    public String getAdvice() {
        if (refusal == null) {
            return null;
        }
        return switch (refusal.kind()) {
            case FORBIDDEN -> PageWords.in(preferences.getLocale(), "refused.forbidden");
            case RATE -> PageWords.in(preferences.getLocale(), "refused.rate");
            default -> null;
        };
    }

    public boolean isStale() {
        return refusal != null && refusal.kind() == Why.Kind.CONFLICT;
    }

    public Map<String, Object> getYours() {
        return refusal == null ? Map.of() : refusal.yours();
    }

    public Map<String, Object> getTheirs() {
        return refusal == null ? Map.of() : refusal.theirs();
    }

    /** One broken field in the reader's language: which, its name on the page, and what is wrong. */
    public record Fault(String field, String name, String words) {}
}
