package org.fengqiao.casework.dossier;

import jakarta.annotation.Nullable;
import org.fengqiao.model.party.PartyKind;
import org.fengqiao.model.party.PartyRole;

/** A party as shown; masked unless revealed. Who came with a file that was merged has that file's number. */
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
        @Nullable String joinedFrom,
        boolean masked) {}
