package org.fengqiao.casework.administration;

import jakarta.annotation.Nullable;
import org.fengqiao.model.office.Post;
import org.fengqiao.model.office.Role;

/** A change of accounts and posts as somebody wants it; what it does not speak of is null. */
public record Wish(
        AdminAct deed,
        @Nullable Long person,
        @Nullable String login,
        @Nullable String name,
        @Nullable Long post,
        @Nullable String office,
        @Nullable Role role,
        @Nullable Long deputy) {
    public static Wish hire(String login, String name, String office, Role role) {
        return new Wish(AdminAct.HIRE, null, login, name, null, office, role, null);
    }

    public static Wish appoint(long person, String office, Role role) {
        return new Wish(AdminAct.APPOINT, person, null, null, null, office, role, null);
    }

    public static Wish endPost(Post post) {
        return ofPost(AdminAct.END_POST, post, null);
    }

    public static Wish nameDeputy(Post post, @Nullable Long deputy) {
        return ofPost(AdminAct.NAME_DEPUTY, post, deputy);
    }

    public static Wish deactivate(long person) {
        return new Wish(AdminAct.DEACTIVATE, person, null, null, null, null, null, null);
    }

    public static Wish resetPassword(long person) {
        return new Wish(AdminAct.RESET_PASSWORD, person, null, null, null, null, null, null);
    }

    /** Of who lost the telephone and the recovery codes. */
    public static Wish resetCodes(long person) {
        return new Wish(AdminAct.RESET_CODES, person, null, null, null, null, null, null);
    }

    private static Wish ofPost(AdminAct deed, Post post, Long deputy) {
        return new Wish(deed, post.staffId(), null, null, post.id(), post.office(), post.role(), deputy);
    }

    /** Whether it gives somebody a post. */
    boolean givesPost() {
        return deed == AdminAct.HIRE || deed == AdminAct.APPOINT;
    }

    boolean concerns(long somebody) {
        return person != null && person == somebody || deputy != null && deputy == somebody;
    }
}
