package org.fengqiao.model.casefile;

/** The door a matter came in by (条例 art. 17, and the field's own). */
public enum Channel {
    VISIT,
    LETTER,
    ONLINE,
    PHONE,
    QR,
    GRID,
    REFERRED;

    /** Nobody stood at the desk who could be asked who they are. */
    public boolean isFromAfar() {
        return this == LETTER || this == ONLINE || this == PHONE || this == REFERRED;
    }
}
