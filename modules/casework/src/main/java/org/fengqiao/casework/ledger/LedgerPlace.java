package org.fengqiao.casework.ledger;

/** A region as the ledger reader needs it: its code, its name, its level (county, town, village), the one above. */
public record LedgerPlace(String code, String name, String level, String parent) {

    boolean isVillage() {
        return "village".equalsIgnoreCase(level);
    }
}
