package org.fengqiao.model.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.DeliveryMethod;
import org.fengqiao.model.casefile.Field;

/** The days of a service: each lies between the issue of the answer and today; every wrong one is named. */
final class ServiceDays {
    private final LocalDate issued;
    private final LocalDate today;
    private final List<FieldFault> faults = new ArrayList<>();

    ServiceDays(Change change) {
        issued = change.file().answeredOn().orElseThrow();
        today = change.today();
    }

    LocalDate day(Field field, LocalDate given) {
        return day(field, given, issued, today);
    }

    /** The day as it was given, or the later end of what is possible where none was. */
    LocalDate day(Field field, LocalDate given, LocalDate first, LocalDate last) {
        if (given != null && given.isBefore(issued)) {
            faults.add(new FieldFault(field.contractName(), "before-issue", issued));
        } else if (given != null && given.isAfter(today)) {
            faults.add(new FieldFault(field.contractName(), "not-yet"));
        } else if (given != null && given.isBefore(first)) {
            faults.add(new FieldFault(field.contractName(), "before-sending", first));
        } else if (given != null && given.isAfter(last)) {
            faults.add(new FieldFault(field.contractName(), "after-arrival", last));
        }
        return given == null ? last : given;
    }

    /** A public notice shows that every other way was tried. */
    void demandLastResort(DeliveryMethod method, CaseFile file) {
        if (method == DeliveryMethod.PUBLIC_NOTICE && !Serving.hasFailed(file)) {
            faults.add(new FieldFault(ServiceFields.METHOD.contractName(), "notice-comes-last"));
        }
    }

    void refuseBroken() {
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
    }
}
