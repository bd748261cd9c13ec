package org.fengqiao.model.office;

/** Who acts: a person in one of their posts. {@code covers} is the colleague whose deputy (AB角) they are, or null. */
public record Officer(long id, String name, Office office, Role role, java.util.Set<Long> covers) {
    public Officer(long id, String name, Office office, Role role) {
        this(id, name, office, role, java.util.Set.of());
    }

    public boolean may(Power power) {
        return power.isOf(office, role);
    }

    public boolean is(Role wanted) {
        return role == wanted;
    }

    /** Whether this officer may act where {@code person} is named: the person, or their deputy. */
    public boolean actsFor(Long person) {
        return person == null || person == id || covers.contains(person);
    }
}
