package org.fengqiao.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder of seals, one file each, outside the database. Copied to another place, it is the measure against which
 * the log is held: whoever can change the database cannot change what was already sealed.
 */
public final class SealBook {
    private static final Pattern NAME = Pattern.compile("seal-(\\d{6,9})\\.txt");

    private final Path folder;

    public SealBook(Path folder) {
        this.folder = folder;
    }

    /** Adds the next seal. The caller lets nobody else seal meanwhile. */
    public Seal append(Instant at, Collection<SealedHead> heads, SealKey key) throws IOException {
        Files.createDirectories(folder);
        if (SealKey.publicKeyIn(folder) == null) {
            SealKey.writePublicKey(folder, key.publicKey());
        }
        var before = last();
        var lines = heads.stream().sorted().toList();
        var seal = Seal.over(
                before.map(Seal::number).orElse(0) + 1,
                at,
                before.map(Seal::digest).orElse(null),
                lines,
                key);
        DurableFile.write(file(seal.number()), seal.text(lines), "rw-r--r--");
        return seal;
    }

    /** The newest seal; an altered one is refused as an illegal argument. */
    public Optional<Seal> last() throws IOException {
        var numbers = numbers();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(read(numbers.get(numbers.size() - 1)).seal());
    }

    /** The seal of a number, when its file is there. */
    public Optional<Seal> seal(int number) throws IOException {
        return Files.exists(file(number)) ? Optional.of(read(number).seal()) : Optional.empty();
    }

    /** All that sound seals say; what is wrong with the others goes to the faults. */
    public SealedHeads check(Consumer<Fault> faults) throws IOException {
        return check(Map.of(), faults);
    }

    /** The same, held against digests that somebody else noted by the number of the seal. */
    public SealedHeads check(Map<Integer, String> noted, Consumer<Fault> faults) throws IOException {
        var check = new BookCheck(SealKey.publicKeyIn(folder), noted, faults);
        for (var number : numbers()) {
            check.next(number, readable(number));
        }
        return check.finish();
    }

    /** The proofs that a case was sealed, oldest first; altered seals prove nothing. */
    public List<SealProof> proofs(String caseNumber) throws IOException {
        var proofs = new ArrayList<SealProof>();
        for (var number : numbers()) {
            readable(number).filter(SealFile::holds).ifPresent(file -> proofs(file, caseNumber, proofs));
        }
        return proofs;
    }

    private static void proofs(SealFile file, String caseNumber, List<SealProof> proofs) {
        for (var i = 0; i < file.heads().size(); i++) {
            if (file.heads().get(i).number().equals(caseNumber)) {
                proofs.add(SealProof.of(file, i));
            }
        }
    }

    /** The public key that this book's seals must be signed with, null while it is empty. */
    public String publicKey() throws IOException {
        return SealKey.publicKeyIn(folder);
    }

    /** Whether a sound seal here has this digest. */
    boolean has(String digest) throws IOException {
        for (var number : numbers()) {
            if (readable(number)
                    .filter(SealFile::holds)
                    .filter(file -> file.seal().digest().equals(digest))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    public static String name(int number) {
        return String.format("seal-%06d", number);
    }

    private Optional<SealFile> readable(int number) throws IOException {
        try {
            return Optional.of(read(number));
        } catch (IllegalArgumentException notASeal) {
            return Optional.empty();
        }
    }

    private SealFile read(int number) throws IOException {
        return SealFile.read(file(number));
    }

    private Path file(int number) {
        return folder.resolve(name(number) + ".txt");
    }

    private List<Integer> numbers() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> Integer.valueOf(name.group(1)))
                    .sorted()
                    .toList();
        }
    }
}
