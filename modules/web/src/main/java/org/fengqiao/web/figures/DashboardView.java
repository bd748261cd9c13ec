package org.fengqiao.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fengqiao.casework.Overview;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.figure.Figure;
import org.fengqiao.reports.figure.FigureDesk;
import org.fengqiao.web.shell.Say;

/** The first dashboard: what is open, new and settled at each tier, and what has been held longest. */
@Named("dashboard")
@RequestScoped
public class DashboardView {
    private static final List<String> SHARES = List.of(
            "share-settled-village",
            "share-settled-village-town",
            "escalated",
            "sent-down",
            "clocks-met-rate",
            "clocks-missed",
            "clocks-at-risk",
            "targets-met-rate",
            "targets-missed",
            "targets-at-risk");

    /** One bar of the chart: {@code width} in percent of the longest. */
    public record Bar(String name, int count, String share, String width, String css) {}

    @Inject
    private Overview overview;

    @Inject
    private FigureDesk figures;

    @Inject
    private Say say;

    private Overview.Figures now;
    private List<Figure> year;

    public Overview.Figures getNow() {
        if (now == null) {
            now = overview.figures();
        }
        return now;
    }

    /** The figures of the year so far, each with its parts and its definition. */
    public List<Figure> getYear() {
        if (year == null) {
            year = figures.figures(SHARES, null, null, null, say.locale());
        }
        return year;
    }

    public List<Bar> getTiers() {
        int most = Math.max(
                1,
                getNow().settledAt().values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(1));
        return Arrays.stream(Tier.values()).map(tier -> bar(tier, most)).toList();
    }

    public String parts(Figure figure) {
        if (figure.numerator() != null && figure.denominator() != null) {
            return say.words("figure.parts", figure.numerator(), figure.denominator());
        }
        return say.words("figure.period", figure.from(), figure.to());
    }

    private Bar bar(Tier tier, int most) {
        int count = getNow().settledAt().getOrDefault(tier, 0);
        var share = getNow().settled() == 0 ? "—" : "%.1f%%".formatted(100.0 * count / getNow().settled());
        return new Bar(
                say.label(tier),
                count,
                share,
                String.format(Locale.ROOT, "%.1f", 100.0 * count / most),
                "t-" + tier.name().toLowerCase(Locale.ROOT));
    }
}
