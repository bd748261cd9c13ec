package org.fengqiao.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Fields in a fixed order as bytes that no other list of fields can produce: a big-endian length of four bytes, then
 * UTF-8; length -1 for a field without a value. Whole numbers are decimal text and instants microseconds since 1970 in
 * UTC, so that {@code fengqiao_event_hash.sql} computes the same.
 */
final class Canonical {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    Canonical add(String text) {
        var field = text == null ? null : utf8(text);
        var length = field == null ? -1 : field.length;
        bytes.write(length >>> 24);
        bytes.write(length >>> 16);
        bytes.write(length >>> 8);
        bytes.write(length);
        if (field != null) {
            bytes.writeBytes(field);
        }
        return this;
    }

    Canonical add(long number) {
        return add(Long.toString(number));
    }

    Canonical add(Instant at) {
        return add(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Refuses half a character: replaced by "?", two different texts would have one hash. */
    static byte[] utf8(String text) {
        // An encoder that refuses costs far more than one that replaces, and without halves there is nothing to
        // replace.
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("text with half a character", e);
        }
    }
}
