package org.fengqiao.model.party;

import java.util.Arrays;
import java.util.List;

/** A party as it is told at registration, before it has a place in a case file. */
public record Person(
        PartyRole role,
        boolean representative,
        PartyKind kind,
        String name,
        String phone,
        String idNumber,
        String address,
        String mandate) {
    /** What is stored of it, as the log commits to it. */
    public List<String> fields() {
        return Arrays.asList(
                role.name(), String.valueOf(representative), kind.name(), name, phone, idNumber, address, mandate);
    }

    /** The same under this name. */
    public Person called(String other) {
        return new Person(role, representative, kind, other, phone, idNumber, address, mandate);
    }

    public static Person petitioner(String name, String phone, String idNumber, String address) {
        return new Person(PartyRole.PETITIONER, false, PartyKind.PERSON, name, phone, idNumber, address, null);
    }

    public static Person representative(String name, String phone) {
        return new Person(PartyRole.PETITIONER, true, PartyKind.PERSON, name, phone, null, null, null);
    }

    public static Person coPetitioner(String name, String phone) {
        return new Person(PartyRole.CO_PETITIONER, false, PartyKind.PERSON, name, phone, null, null, null);
    }

    public static Person respondent(String name, PartyKind kind, String phone) {
        return new Person(PartyRole.RESPONDENT, false, kind, name, phone, null, null, null);
    }

    /** Somebody for whom another person filed; the mandate says how they asked for it. */
    public static Person represented(String name, String phone, String mandate) {
        return new Person(PartyRole.REPRESENTED, false, PartyKind.PERSON, name, phone, null, null, mandate);
    }
}
