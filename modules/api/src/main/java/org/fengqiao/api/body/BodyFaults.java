package org.fengqiao.api.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/**
 * Joins what the reading of a body found with what the rules find in the rest, so that every broken field is named at
 * once; a field of the wrong kind is named for that alone.
 */
public final class BodyFaults {
    private final List<FieldFault> found = new ArrayList<>();

    public BodyFaults(List<FieldFault> found) {
        this.found.addAll(found);
    }

    /**
     * What the rules make of fields; null where they refuse some, which are added under their names in the body. Any
     * other refusal stands for itself.
     */
    public <T> T read(UnaryOperator<String> name, Supplier<T> rules) {
        try {
            return rules.get();
        } catch (Refusal refusal) {
            if (refusal.why() != Why.FIELDS) {
                throw refusal;
            }
            refusal.faults().forEach(f -> found.add(new FieldFault(name.apply(f.field()), f.message(), f.args())));
            return null;
        }
    }

    public BodyFaults and(UnaryOperator<String> name, Runnable rules) {
        read(name, () -> {
            rules.run();
            return null;
        });
        return this;
    }

    public BodyFaults and(Runnable rules) {
        return and(UnaryOperator.identity(), rules);
    }

    /** Refuses when there is any. */
    public void refuse() {
        var named = new HashSet<String>();
        var once = found.stream().filter(f -> named.add(f.field())).toList();
        if (!once.isEmpty()) {
            throw Refusal.of(once);
        }
    }
}
