package org.fengqiao.web.statutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.statute.Catalogue;
import org.fengqiao.casework.statute.Catalogue.Doer;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.office.Role;
import org.fengqiao.web.shell.Say;

/** Whose power an act is, in words, e.g. 经办人员 · 综治中心：村（社区）、乡镇（街道）. */
@RequestScoped
public class Doers {
    @Inject
    private Directory directory;

    @Inject
    private Say say;

    private final Map<Act, String> told = new HashMap<>();

    /** Who may do an act at all; empty where it is nobody's power. */
    public String of(Act act) {
        return told.computeIfAbsent(
                act, each -> of(Catalogue.doers(each, directory.offices().all())));
    }

    String of(List<Doer> doers) {
        return doers.stream()
                .collect(Collectors.groupingBy(
                        doer -> doer.role() == Role.CASEWORKER ? say.label(doer.kind()) : say.label(doer.role()),
                        LinkedHashMap::new,
                        Collectors.mapping(Doer::tier, Collectors.toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .map(each -> each.getKey()
                        + say.words("mark.colon")
                        + each.getValue().stream()
                                .map(say::label)
                                .collect(Collectors.joining(say.words("mark.enumeration"))))
                .collect(Collectors.joining(say.words("mark.semicolon")));
    }
}
