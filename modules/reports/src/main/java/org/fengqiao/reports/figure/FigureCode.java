package org.fengqiao.reports.figure;

import static org.fengqiao.reports.Footing.LOCAL;
import static org.fengqiao.reports.Footing.STATUTORY;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.Footing;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.clock.ClockCount;
import org.fengqiao.reports.escalation.Direction;
import org.fengqiao.reports.escalation.MedianHeld;
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
    MEDIAN_CUSTODY_COUNTY("median-custody-county", (q, w) -> held(q, Tier.COUNTY, w)),
    CLOCKS_MET_RATE("clocks-met-rate", STATUTORY, count -> Measured.share(count.metOfDecided())),
    CLOCKS_MISSED("clocks-missed", STATUTORY, count -> Measured.countOf(count.missedOfDecided())),
    CLOCKS_AT_RISK("clocks-at-risk", STATUTORY, count -> Measured.countOf(count.atRiskOfOpen())),
    TARGETS_MET_RATE("targets-met-rate", LOCAL, count -> Measured.share(count.metOfDecided())),
    TARGETS_MISSED("targets-missed", LOCAL, count -> Measured.countOf(count.missedOfDecided())),
    TARGETS_AT_RISK("targets-at-risk", LOCAL, count -> Measured.countOf(count.atRiskOfOpen()));

    private interface Measure {
        Measured take(Readings readings, ReportWords words);
    }

    private final String code;
    private final String cohort;
    private final Measure measure;

    /** A figure over the cases registered in the period. */
    FigureCode(String code, Measure measure) {
        this.code = code;
        this.cohort = "definition.scope";
        this.measure = measure;
    }

    /** A figure over the clocks of one kind that are due in the period. */
    FigureCode(String code, Footing kind, Function<ClockCount, Measured> measure) {
        this.code = code;
        this.cohort = "definition.due";
        this.measure = (readings, words) -> measure.apply(readings.clocks(kind));
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

    /** How it is counted, and over which cases or clocks. */
    public String definition(ReportWords words) {
        return words.say("figure." + code + ".text") + words.say(cohort + ".text");
    }

    Measured measure(Readings readings, ReportWords words) {
        return measure.take(readings, words);
    }

    private static Measured sent(Readings readings, Direction direction) {
        return Measured.count(readings.moves().stream()
                .filter(m -> m.direction() == direction)
                .mapToLong(Move::count)
                .sum());
    }

    private static Measured held(Readings readings, Tier tier, ReportWords words) {
        var held = readings.custody().get(tier);
        return Measured.days(held == null ? new MedianHeld(0, null) : held, words);
    }
}
