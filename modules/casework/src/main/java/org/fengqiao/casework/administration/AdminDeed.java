package org.fengqiao.casework.administration;

/** One thing that was done: to whom or what, and how it was before and is after, each null where there is none. */
public record AdminDeed(AdminAct act, String whom, String was, String became) {
    public static AdminDeed of(AdminAct act, Object whom) {
        return new AdminDeed(act, whom == null ? null : whom.toString(), null, null);
    }

    public AdminDeed from(Object before) {
        return new AdminDeed(act, whom, before == null ? null : before.toString(), became);
    }

    public AdminDeed to(Object after) {
        return new AdminDeed(act, whom, was, after == null ? null : after.toString());
    }
}
