package org.fengqiao.reports.figure;

import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.escalation.Direction;
import org.fengqiao.reports.escalation.EscalationQueries;
import org.fengqiao.reports.escalation.Held;
import org.fengqiao.reports.escalation.Move;

/** The figures of the house; each knows how it is measured, its name and definition are in the bundle. */
public enum FigureCode {
    REGISTERED("registered", (q, w) -> Measured.count(q.counts().registered())),
    SETTLED("settled", (q, w) -> Measured.count(q.counts().settled())),
    SETTLED_VILLAGE("settled-village", (q, w) -> Measured.count(q.counts().settled(Tier.VILLAGE))),
    SETTLED_TOWN("settled-town", (q, w) -> Measured.count(q.counts().settled(Tier.TOWN))),
    SETTLED_COUNTY("settled-county", (q, w) -> Measured.count(q.counts().settled(Tier.COUNTY))),
    SHARE_SETTLED_VILLAGE(
            "share-settled-village", (q, w) -> Measured.share(q.counts().inVillage())),
    SHARE_SETTLED_VILLAGE_TOWN(
            "share-settled-village-town", (q, w) -> Measured.share(q.counts().inVillageOrTown())),
    ESCALATED("escalated", (q, w) -> sent(q, Direction.UP)),
    SENT_DOWN("sent-down", (q, w) -> sent(q, Direction.DOWN)),
    MEDIAN_CUSTODY_VILLAGE("median-custody-village", (q, w) -> held(q, Tier.VILLAGE, w)),
    MEDIAN_CUSTODY_TOWN("median-custody-town", (q, w) -> held(q, Tier.TOWN, w)),
    MEDIAN_CUSTODY_COUNTY("median-custody-county", (q, w) -> held(q, Tier.COUNTY, w));

    private interface Measure {
        Measured take(EscalationQueries queries, ReportWords words);
    }

    private final String code;
    private final Measure measure;

    FigureCode(String code, Measure measure) {
        this.code = code;
        this.measure = measure;
    }

    public static Optional<FigureCode> find(String code) {
        return Stream.of(values()).filter(f -> f.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String title(ReportWords words) {
        return words.say("figure." + code);
    }

    /** How it is counted, and over which cases. */
    public String definition(ReportWords words) {
        return words.say("figure." + code + ".text") + words.say("definition.scope.text");
    }

    Measured measure(EscalationQueries queries, ReportWords words) {
        return measure.take(queries, words);
    }

    private static Measured sent(EscalationQueries queries, Direction direction) {
        return Measured.count(queries.moves().stream()
                .filter(m -> m.direction() == direction)
                .mapToLong(Move::count)
                .sum());
    }

    private static Measured held(EscalationQueries queries, Tier tier, ReportWords words) {
        var held = queries.custody().get(tier);
        return Measured.days(held == null ? new Held(0, null) : held, words);
    }
}
