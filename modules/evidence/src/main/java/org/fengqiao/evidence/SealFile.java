package org.fengqiao.evidence;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;

/** One seal as it lies in its folder: the header and the ends of chains it covers. */
record SealFile(Seal seal, List<SealedHead> heads) {
    static final String SIGNATURE = "signature: ";

    /** Refuses, as an illegal argument, a file that is not a seal to the last character. */
    static SealFile read(Path file) throws IOException {
        try {
            var text = Files.readString(file);
            var signature = text.indexOf(SIGNATURE);
            var body = text.indexOf("\n\n");
            if (signature < 0 || body < signature) {
                throw new IllegalArgumentException("not a seal: " + file);
            }
            var seal = Seal.parse(text.substring(0, signature), text.substring(signature + SIGNATURE.length(), body));
            var heads = text.substring(body + 2)
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .map(SealedHead::parse)
                    .toList();
            if (!seal.text(heads).equals(text)) {
                throw new IllegalArgumentException("not a seal: " + file);
            }
            return new SealFile(seal, heads);
        } catch (DateTimeException | MalformedInputException e) {
            throw new IllegalArgumentException("not a seal: " + file, e);
        }
    }

    boolean holds() {
        return seal.isSigned() && seal.covers(heads);
    }
}
