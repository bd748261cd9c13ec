package org.fengqiao.api.body;

import org.fengqiao.model.party.PartyKind;

/** Somebody beside the petitioner; in a list a name alone will do. */
public record PersonBody(
        PartyKind kind, @Required String name, String phone, String idNumber, String address, String mandate) {
    static PersonBody called(String name) {
        return new PersonBody(null, name, null, null, null, null);
    }
}
