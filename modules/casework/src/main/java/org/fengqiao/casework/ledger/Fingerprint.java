package org.fengqiao.casework.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes two records of different ledgers the same matter: who brought what, where and when. How it stands is left
 * out: a matter that was closed meanwhile is still the same one.
 */
final class Fingerprint {

    static String of(LedgerRecord record) {
        var petitioner = record.petitioner();
        var matter = String.join(
                "\u001F",
                record.registered().toString(),
                record.region(),
                String.join("\u001E", petitioner.names()),
                petitioner.phone() == null ? "" : petitioner.phone(),
                Text.squeezed(record.summary()));
        return hex(matter.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] matter) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(matter), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Fingerprint() {}
}
