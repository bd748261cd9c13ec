package org.fengqiao.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A log as lines of JSON. Read twice: first heads and seals, wherever they stand, then the events one by one. The
 * events of a case must stand together; where they do not, the place is out of order.
 */
final class LogFile {
    private final Path file;
    private final Map<String, Head> heads = new LinkedHashMap<>();
    private final Map<String, SealProof> proofs = new HashMap<>();
    private String onlyCase;
    private long lines;

    LogFile(Path file) throws IOException {
        this.file = file;
        each(this::gather);
        if (lines == 0) {
            throw new IOException(file + " is empty");
        }
    }

    /** The one case this log is about, or null when it claims to be whole. */
    String onlyCase() {
        return onlyCase;
    }

    /** The keys that its seals are signed with. */
    Set<String> keys() {
        return proofs.values().stream().map(proof -> proof.seal().key()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The key of the sound seal with this digest, null when it has none. */
    String keyOf(String digest) {
        return proofs.values().stream()
                .filter(proof -> proof.holds() && proof.seal().digest().equals(digest))
                .map(proof -> proof.seal().key())
                .findFirst()
                .orElse(null);
    }

    /** Whether a seal speaks of the last event of each case. */
    boolean isSealedToItsEnd() {
        return heads.values().stream().allMatch(head -> proofs.values().stream()
                .anyMatch(proof -> proof.head().number().equals(head.number())
                        && proof.head().seq() >= head.lastSeq()));
    }

    Verdict verify(SealedHeads book, String trustedKey, Consumer<Fault> faults) throws IOException {
        var sealed = onlyCase == null ? book : SealedHeads.of(book.of(onlyCase));
        var broken = new HashSet<Fault>();
        for (var proof : proofs.values()) {
            var number = proof.seal().number();
            if (!proof.holds()
                    || (trustedKey != null && !trustedKey.equals(proof.seal().key()))) {
                broken.add(new Fault(SealBook.name(number), number, Fault.Kind.SEAL_ALTERED));
            } else if (!sealed.of(proof.head().number()).contains(proof.head())) {
                sealed.add(proof.head());
            }
        }
        var verifier = new Verifier(sealed, faults);
        broken.forEach(verifier::report);
        new Walk(verifier).go();
        return verifier.finish();
    }

    private void gather(LogRow row) {
        lines++;
        switch (Objects.toString(row.text("type"))) {
            case "log" -> onlyCase = row.text("number");
            case "head" -> {
                var head = Bundle.head(row);
                heads.put(head.number(), head);
            }
            case "seal" -> proofs.put(row.fields().toString(), Bundle.seal(row));
            case "event" -> Bundle.event(row);
            default -> throw new IllegalArgumentException("unknown type of line");
        }
    }

    private void each(Consumer<LogRow> reader) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            var no = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                no++;
                if (!line.isBlank()) {
                    read(line, no, reader);
                }
            }
        }
    }

    private void read(String line, int no, Consumer<LogRow> reader) throws IOException {
        try {
            reader.accept(LogRow.read(line));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new IOException("line " + no + ": " + e.getMessage(), e);
        }
    }

    /** The second reading: events in the order of the file, then the cases that have a head and no event. */
    private final class Walk {
        private final Verifier verifier;
        private final Set<String> met = new HashSet<>();
        private String number;

        Walk(Verifier verifier) {
            this.verifier = verifier;
        }

        void go() throws IOException {
            each(row -> {
                if ("event".equals(row.text("type"))) {
                    event(Bundle.event(row));
                }
            });
            for (var head : heads.values()) {
                if (met.add(head.number())) {
                    verifier.open(head.number(), head);
                }
            }
        }

        private void event(LogEntry entry) {
            var next = entry.link().number();
            if (!next.equals(number)) {
                if (!met.add(next)) {
                    verifier.report(new Fault(next, entry.link().seq(), Fault.Kind.OUT_OF_ORDER));
                    return;
                }
                number = next;
                verifier.open(next, heads.get(next));
            }
            verifier.add(entry);
        }
    }
}
