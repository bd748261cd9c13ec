package org.fengqiao.web.intake;

/** One person of the form: which part they have, and their place in the list. */
public record PersonRow(String role, int index) {
    public String prefix() {
        return role + "[" + index + "]";
    }

    public String field(String part) {
        return prefix() + "." + part;
    }

    public boolean represented() {
        return "represented".equals(role);
    }
}
