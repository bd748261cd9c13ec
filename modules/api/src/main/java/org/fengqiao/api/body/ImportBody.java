package org.fengqiao.api.body;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.casework.ledger.ImportMode;
import org.fengqiao.casework.ledger.LedgerField;
import org.fengqiao.model.FieldFault;

/** How a ledger is to be taken: the mode, and which column says what where the headings alone do not tell. */
public record ImportBody(ImportMode mode, Map<LedgerField, Integer> mapping) {

    /** From the fields beside a file; the mapping is a JSON object of field names and column positions. */
    public static ImportBody beside(Map<String, String> fields) {
        var mode = fields.get("mode");
        var columns = fields.get("mapping");
        var body = Body.part("mapping", columns == null ? "{}" : columns);
        var mapping = columns == null ? null : mapping(body);
        if (mode(mode).isEmpty()) {
            body.faults().add(unknown());
        }
        return checked(mode(mode).orElse(null), mapping, body);
    }

    /** From a JSON body that goes on with an earlier preview. */
    public static ImportBody of(Sent.Preview sent, Body body) {
        var mode = mode(sent.mode());
        var columns = sent.mapping();
        if (mode.isEmpty()) {
            body.faults().add(unknown());
        }
        return checked(mode.orElse(null), columns == null ? null : mapping(columns), body);
    }

    private static ImportBody checked(ImportMode mode, Map<LedgerField, Integer> mapping, Body body) {
        new BodyFaults(body.faults()).refuse();
        return new ImportBody(mode, mapping);
    }

    private static Optional<ImportMode> mode(String name) {
        return Stream.of(ImportMode.values()).filter(m -> m.name().equals(name)).findFirst();
    }

    private static FieldFault unknown() {
        return new FieldFault("mode", "choice", names(ImportMode.values()));
    }

    private static Map<LedgerField, Integer> mapping(Body columns) {
        var mapping = new EnumMap<LedgerField, Integer>(LedgerField.class);
        for (var name : columns.names()) {
            var field = Stream.of(LedgerField.values())
                    .filter(f -> f.name().equals(name))
                    .findFirst();
            var column = columns.integer(name);
            if (field.isEmpty()) {
                columns.fault(name, "choice", names(LedgerField.values()));
            } else if (column != null) {
                mapping.put(field.get(), column);
            }
        }
        return mapping;
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(" / "));
    }
}
