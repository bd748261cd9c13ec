package org.fengqiao.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Which methods of a class change it: they write a field, fill or empty a collection, or call one that does. */
final class Changes {
    private static final Set<String> FILLING =
            Set.of("add", "addAll", "set", "remove", "removeIf", "removeAll", "clear");
    private final JavaClass type;
    private final Set<String> making = new HashSet<>();

    Changes(JavaClass type) {
        this.type = type;
        int known;
        do {
            known = making.size();
            type.getMethods().stream().filter(this::changes).forEach(method -> making.add(method.getFullName()));
        } while (making.size() > known);
    }

    boolean madeBy(JavaMethod method) {
        return making.contains(method.getFullName());
    }

    private boolean changes(JavaCodeUnit method) {
        return method.getAccessesFromSelf().stream().anyMatch(this::isChange);
    }

    private boolean isChange(JavaAccess<?> access) {
        if (access instanceof JavaFieldAccess field) {
            return field.getAccessType() == AccessType.SET
                    && field.getTargetOwner().equals(type)
                    && !field.getTarget().getName().startsWith("_persistence");
        }
        boolean fills = access.getTargetOwner().isAssignableTo(Collection.class)
                && FILLING.contains(access.getTarget().getName());
        return fills || making.contains(access.getTarget().getFullName());
    }
}
