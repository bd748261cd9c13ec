package org.fengqiao.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.Namesakes;
import org.fengqiao.casework.dossier.SpanRow;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.web.clocks.CaseStory;
import org.fengqiao.web.shell.Say;

/** Who held the case how long (责任钟), as one bar whose parts are sized by SVG attributes, and as a table. */
@Named("custodyBar")
@RequestScoped
public class CustodyBar {
    /** Even a minute can be seen and pointed at. */
    private static final double NARROWEST = 0.6;

    /** One part of the bar, in percent of its length. */
    public record Segment(String css, String x, String width, String title) {}

    /** A colour and what it stands for. */
    public record Key(String css, String title) {}

    @Inject
    private CaseStory story;

    @Inject
    private Directory directory;

    @Inject
    private Say say;

    private List<SpanRow> spans;
    private Namesakes namesakes;

    @PostConstruct
    void read() {
        spans = story.spans();
        namesakes = Namesakes.among(spans, SpanRow::personId, SpanRow::person);
    }

    public List<SpanRow> getSpans() {
        return spans;
    }

    public String person(SpanRow span) {
        return say.person(namesakes, span.personId(), span.person());
    }

    public long getTotal() {
        return spans.stream().mapToLong(SpanRow::seconds).sum();
    }

    public String share(SpanRow span) {
        return getTotal() == 0 ? "—" : "%.1f%%".formatted(100.0 * span.seconds() / getTotal());
    }

    public List<Segment> getSegments() {
        double stretched = spans.stream().mapToDouble(this::visible).sum();
        var segments = new ArrayList<Segment>();
        double x = 0;
        for (var span : spans) {
            double width = 100 * visible(span) / stretched;
            segments.add(new Segment(css(span), percent(x), percent(width), title(span)));
            x += width;
        }
        return segments;
    }

    public List<Key> getKey() {
        var keys = new LinkedHashMap<String, Key>();
        spans.forEach(
                span -> keys.putIfAbsent(colour(span), new Key(colour(span), say.words("custody." + colour(span)))));
        if (spans.stream().anyMatch(span -> span.ground() != Ground.HANDLING)) {
            keys.put("waiting", new Key("t-county waiting", say.words("custody.waiting")));
        }
        return List.copyOf(keys.values());
    }

    private double visible(SpanRow span) {
        return Math.max(NARROWEST, getTotal() == 0 ? 0 : 100.0 * span.seconds() / getTotal());
    }

    private String css(SpanRow span) {
        return colour(span) + " gap" + (span.ground() == Ground.HANDLING ? "" : " waiting");
    }

    private String colour(SpanRow span) {
        boolean centre = directory
                .offices()
                .find(span.office())
                .filter(office -> office.kind() == OfficeKind.CENTRE)
                .isPresent();
        return centre ? "t-" + span.tier().name().toLowerCase(Locale.ROOT) : "t-other";
    }

    private String title(SpanRow span) {
        return span.officeName() + " · " + say.label(span.ground()) + " · " + say.span(span.seconds());
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
