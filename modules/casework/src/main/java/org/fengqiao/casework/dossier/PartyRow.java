package org.fengqiao.casework.dossier;

import org.fengqiao.model.party.PartyKind;
import org.fengqiao.model.party.PartyRole;

/** A party as shown; masked unless revealed. */
public record PartyRow(
        int no,
        PartyRole role,
        boolean representative,
        PartyKind kind,
        String name,
        String phone,
        String idNumber,
        String address,
        String mandate,
        boolean masked) {}
