package org.fengqiao.model.transfer;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Part;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeFunction;
import org.fengqiao.model.office.OfficeKind;

/**
 * A major or urgent matter is reported at once to all whom art. 25 names and the county has; the event lists them. The
 * case itself stays where it is.
 */
public record ReportUrgent(String reason) implements Deed {
    static ReportUrgent read(Given given) {
        return new ReportUrgent(given.text(Field.REASON));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        return file.isUrgent() ? new Refusal(Why.ALREADY_URGENT) : null;
    }

    @Override
    public Act act() {
        return TransferAct.REPORT_URGENT;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        change.filing().urgentSince(occasion.now().at());
        var bodies = told(change.file(), occasion);
        bodies.forEach(code -> change.history().tell(TransferAct.REPORT_URGENT, code));
        change.history().adds("told", String.join(" ", bodies));
    }

    /**
     * Whoever has a part of it in hand (相关主管部门), everybody above, the governments of the place and of those above, and their petition offices, where the joint
     * conference (联席会议办公室) sits and from where the report goes on to the petition office above.
     */
    private static Set<String> told(CaseFile file, Occasion occasion) {
        var holder = occasion.offices().of(file.hold().office());
        var offices = occasion.offices();
        var told = new LinkedHashSet<String>();
        offices.chain(holder).forEach(office -> told.add(office.code()));
        var places = Set.copyOf(told);
        offices.all().stream()
                .filter(office -> office.active() && isNamed(office))
                .filter(office -> office.centre() != null)
                .filter(office -> office.centre().equals(holder.centre()) || places.contains(office.centre()))
                .forEach(office -> told.add(office.code()));
        file.openParts().stream().map(Part::office).filter(Objects::nonNull).forEach(told::add);
        told.remove(holder.code());
        return told;
    }

    private static boolean isNamed(Office office) {
        return office.kind() == OfficeKind.GOVERNMENT || office.is(OfficeFunction.PETITION_OFFICE);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
