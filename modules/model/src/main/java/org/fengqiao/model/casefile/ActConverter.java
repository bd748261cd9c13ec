package org.fengqiao.model.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an act by its name; an act that no chapter brings any more cannot be read. */
@Converter
public class ActConverter implements AttributeConverter<Act, String> {
    @Override
    public String convertToDatabaseColumn(Act act) {
        return act == null ? null : act.name();
    }

    @Override
    public Act convertToEntityAttribute(String name) {
        return name == null ? null : Acts.named(name);
    }
}
