package org.fengqiao.casework.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The encoding of a text file, found by decoding all of it strictly: UTF-8 first, because a longer Chinese text in
 * GB18030 is never valid UTF-8 by chance, while the reverse happens.
 */
final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    static Charset of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(2);
        }
        if (isWide(head)) {
            return StandardCharsets.UTF_16;
        }
        for (var charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
            if (decodes(file, charset)) {
                return charset;
            }
        }
        throw new UnreadableLedger("file.encoding");
    }

    /** Excel's "Unicode text" is UTF-16 with a mark at its start. */
    static boolean isWide(byte[] head) {
        return head.length >= 2
                && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE
                        || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF);
    }

    static Reader reader(InputStream in, Charset charset) {
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(in, strict);
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        var buffer = new char[1 << 16];
        try (var text = reader(Files.newInputStream(file), charset)) {
            while (text.read(buffer) >= 0) {
                // only whether it can be read
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private TextEncoding() {}
}
