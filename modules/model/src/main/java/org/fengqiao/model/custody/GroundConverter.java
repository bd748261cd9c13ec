package org.fengqiao.model.custody;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a ground by its name; one that no chapter brings any more cannot be read. */
@Converter
public class GroundConverter implements AttributeConverter<Ground, String> {
    @Override
    public String convertToDatabaseColumn(Ground ground) {
        return ground == null ? null : ground.name();
    }

    @Override
    public Ground convertToEntityAttribute(String name) {
        return name == null ? null : Ground.named(name);
    }
}
