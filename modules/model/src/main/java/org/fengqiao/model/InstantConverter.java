package org.fengqiao.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Instants are timestamptz columns: left alone, the persistence provider would store them as bytes. */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, OffsetDateTime> {
    private static final int LAST_YEAR = 9999;

    /** The one instant that the PostgreSQL driver writes as infinity, whichever type it is handed in as. */
    private static final OffsetDateTime INFINITY =
            Instant.ofEpochMilli(9_223_372_036_825_200_000L).atOffset(ZoneOffset.UTC);

    @Override
    public OffsetDateTime convertToDatabaseColumn(Instant instant) {
        if (Moment.NEVER.equals(instant)) {
            return INFINITY;
        }
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Instant convertToEntityAttribute(OffsetDateTime stored) {
        if (stored != null && stored.getYear() > LAST_YEAR) {
            return Moment.NEVER;
        }
        return stored == null ? null : stored.toInstant();
    }
}
