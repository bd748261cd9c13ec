package org.fengqiao.model.casefile;

import java.util.Arrays;
import java.util.List;
import org.fengqiao.model.FieldFault;

/** What was typed into a field, read or found broken. */
final class Typed {
    private Typed() {}

    static <E extends Enum<E>> E constant(Class<E> type, String value, String field, List<FieldFault> faults) {
        if (blank(value)) {
            faults.add(new FieldFault(field, "required"));
            return null;
        }
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(value.strip())) {
                return constant;
            }
        }
        faults.add(new FieldFault(field, "choice", String.join(" / ", names(type))));
        return null;
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    static void required(String value, String field, int most, List<FieldFault> faults) {
        if (blank(value)) {
            faults.add(new FieldFault(field, "required"));
        }
        longest(value, field, most, faults);
    }

    static void longest(String value, String field, int most, List<FieldFault> faults) {
        if (value != null && value.codePointCount(0, value.length()) > most) {
            faults.add(new FieldFault(field, "too-long", most));
        }
    }

    static boolean blank(String value) {
        return value == null || value.isBlank();
    }

    static String clean(String value) {
        return blank(value) ? null : value.strip();
    }
}
