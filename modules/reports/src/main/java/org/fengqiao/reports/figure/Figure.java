package org.fengqiao.reports.figure;

import jakarta.annotation.Nullable;
import java.time.Instant;

/**
 * One figure that explains itself. A share has numerator and denominator; a count has a numerator, and a denominator
 * where it is a part of something; a median has only a denominator, the number of cases measured.
 */
public record Figure(
        String code,
        String name,
        @Nullable Long numerator,
        @Nullable Long denominator,
        String value,
        Instant asOf,
        String definition,
        String office,
        String from,
        String to) {}
