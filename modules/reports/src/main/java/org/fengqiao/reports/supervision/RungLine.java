package org.fengqiao.reports.supervision;

import java.time.Instant;
import org.fengqiao.time.ladder.Colour;
import org.fengqiao.time.ladder.RungStep;

/**
 * One rung that was sent, to the office that held the matter and the one it was told to; {@code act}, {@code by} and
 * {@code days} are null while neither of them has done anything since.
 */
public record RungLine(
        String number,
        String rule,
        int step,
        boolean local,
        RungStep rung,
        Colour colour,
        Instant at,
        String holder,
        String told,
        boolean beforeImport,
        String act,
        String by,
        Double days) {}
