package org.fengqiao.casework.setup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeFunction;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.OfficeLinks;
import org.fengqiao.model.office.Tier;

/**
 * A county's offices as its file names them. Every broken field is told at once. A file without the column of functions
 * is an older one: its offices do what is usual for their kind, and what it leaves unsaid is left to the administrator.
 */
public final class OfficeFile {
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final List<FieldFault> faults = new ArrayList<>();

    private OfficeFile(String header) {
        for (var name : header.replace("\uFEFF", "").split(",")) {
            columns.put(name.strip(), columns.size());
        }
    }

    /** The offices of the file, whose first line names its columns. */
    public static Collection<Office> read(List<String> lines) {
        var file = new OfficeFile(lines.get(0));
        file.demandColumns();
        lines.stream().skip(1).filter(line -> !line.isBlank()).forEach(file::line);
        file.faults.addAll(OfficeLinks.faults(file.offices.values()));
        file.faults.removeIf(file::isLeftUnsaid);
        file.refuse();
        return file.offices.values();
    }

    /** Whether a file says what its offices do. */
    static boolean tellsFunctions(List<String> lines) {
        return new OfficeFile(lines.get(0)).columns.containsKey("functions");
    }

    /** All faults in one sentence, for whoever starts the system in a terminal. */
    static String told(Refusal refusal) {
        return refusal.faults().stream()
                .map(fault -> fault.field() + ": " + fault.words(Locale.ENGLISH))
                .collect(Collectors.joining("; ", "offices.csv: ", ""));
    }

    private void demandColumns() {
        for (var name : List.of("code", "name", "kind", "centre", "superior", "reviewed_by")) {
            if (!columns.containsKey(name)) {
                faults.add(new FieldFault(name, "required"));
            }
        }
        refuse();
    }

    private void line(String line) {
        var cells = line.split(",", -1);
        var code = cell(cells, "code");
        if (code == null || cell(cells, "name") == null) {
            faults.add(new FieldFault(code == null ? line : code + ".name", "required"));
            return;
        }
        if (offices.containsKey(code)) {
            faults.add(new FieldFault(code + ".code", "taken", code));
            return;
        }
        var kind = kind(code, cell(cells, "kind"));
        if (kind != null) {
            offices.put(code, office(cells, code, kind));
        }
    }

    private Office office(String[] cells, String code, OfficeKind kind) {
        var office = new Office(
                code,
                cell(cells, "name"),
                kind,
                centre(code, kind, cell(cells, "centre")),
                cell(cells, "superior"),
                cell(cells, "reviewed_by"));
        if (!columns.containsKey("functions")) {
            return office;
        }
        return office.serving(
                functions(code, cell(cells, "functions")), cell(cells, "receives_as"), cell(cells, "answers_as"));
    }

    private OfficeKind kind(String code, String named) {
        var kinds = Arrays.stream(OfficeKind.values()).map(Enum::name).toList();
        if (!kinds.contains(named)) {
            faults.add(new FieldFault(code + ".kind", "choice", String.join(", ", kinds)));
            return null;
        }
        return OfficeKind.valueOf(named);
    }

    /** An organ outside has none; whoever cannot be placed is placed nowhere, so that the other faults come to light. */
    private String centre(String code, OfficeKind kind, String named) {
        if (kind == OfficeKind.EXTERNAL) {
            if (named != null) {
                faults.add(new FieldFault(code + ".centre", "office-outside"));
            }
            return null;
        }
        if (named == null || Tier.find(named).isEmpty()) {
            faults.add(new FieldFault(code + ".centre", "unknown", String.valueOf(named)));
            return null;
        }
        return named;
    }

    private Set<OfficeFunction> functions(String code, String named) {
        var functions = EnumSet.noneOf(OfficeFunction.class);
        for (var each : named == null ? new String[0] : named.split("\\s+")) {
            OfficeFunction.find(each)
                    .ifPresentOrElse(
                            functions::add,
                            () -> faults.add(new FieldFault(code + ".functions", "office-function", each)));
        }
        return functions;
    }

    private String cell(String[] cells, String column) {
        var at = columns.get(column);
        return at == null || at >= cells.length || cells[at].isBlank() ? null : cells[at].strip();
    }

    private boolean isLeftUnsaid(FieldFault fault) {
        return !columns.containsKey("functions") && fault.message().equals("office-reviewer");
    }

    private void refuse() {
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
    }
}
