package org.fengqiao.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fengqiao.evidence.Fault.Kind.SEAL_ALTERED;
import static org.fengqiao.evidence.Fault.Kind.SEAL_MISSING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealBookTest {
    private static final Instant AT = Instant.parse("2026-11-22T00:00:00Z");

    @TempDir
    Path home;

    private SealBook book;
    private SealKey key;

    @BeforeEach
    void three_seals() throws IOException {
        book = new SealBook(home.resolve("seals"));
        key = SealKey.in(home.resolve("keys"));
        for (var i = 1; i <= 3; i++) {
            book.append(AT.plusSeconds(i), List.of(head("B", i), head("A", i + 10)), key);
        }
    }

    @Test
    void keeps_every_sealed_end_of_every_case() throws IOException {
        var faults = new ArrayList<Fault>();
        var heads = book.check(faults::add);
        assertThat(faults).isEmpty();
        assertThat(heads.numbers()).containsExactlyInAnyOrder("A", "B");
        assertThat(heads.of("A")).containsExactly(head("A", 11), head("A", 12), head("A", 13));
        assertThat(heads.lastSeq("B")).isEqualTo(3);
        assertThat(heads.lastSeq("C")).isZero();
    }

    @Test
    void goes_on_with_the_same_key_after_a_restart() throws IOException {
        var seal = new SealBook(home.resolve("seals")).append(AT, List.of(), SealKey.in(home.resolve("keys")));
        assertThat(seal.number()).isEqualTo(4);
        assertThat(faults()).isEmpty();
    }

    @Test
    void keeps_the_private_key_to_its_owner() throws IOException {
        var rights = Files.getPosixFilePermissions(home.resolve("keys/seal-private.pem"));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
        assertThat(Files.list(home.resolve("seals"))
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("seal-public.pem", "seal-000001.txt", "seal-000002.txt", "seal-000003.txt");
    }

    @Test
    void notices_each_character_that_is_changed() throws IOException {
        var file = home.resolve("seals/seal-000002.txt");
        var honest = Files.readString(file);
        for (var i = 0; i < honest.length(); i++) {
            var other = honest.charAt(i) == 'a' ? 'b' : 'a';
            Files.writeString(file, honest.substring(0, i) + other + honest.substring(i + 1));
            assertThat(faults()).as("character " + i).contains(new Fault("seal-000002", 2, SEAL_ALTERED));
        }
    }

    @Test
    void notices_a_seal_that_is_gone() throws IOException {
        Files.delete(home.resolve("seals/seal-000002.txt"));
        assertThat(faults()).containsExactly(new Fault("seal-000002", 2, SEAL_MISSING));
    }

    @Test
    void notices_a_missing_or_exchanged_end_by_a_digest_noted_elsewhere() throws IOException {
        var noted = Map.of(
                2,
                book.seal(2).orElseThrow().digest(),
                3,
                book.last().orElseThrow().digest());
        var faults = new ArrayList<Fault>();
        book.check(noted, faults::add);
        assertThat(faults).isEmpty();
        Files.delete(home.resolve("seals/seal-000003.txt"));
        book.check(noted, faults::add);
        book.append(AT, List.of(head("B", 9)), key);
        book.check(noted, faults::add);
        assertThat(faults)
                .containsExactly(new Fault("seal-000003", 3, SEAL_MISSING), new Fault("seal-000003", 3, SEAL_ALTERED));
    }

    @Test
    void does_not_believe_seals_signed_with_another_key() throws IOException {
        var forged = new SealBook(home.resolve("forged"));
        var foreign = SealKey.in(home.resolve("foreign"));
        for (var i = 1; i <= 3; i++) {
            forged.append(AT, List.of(head("A", i)), foreign);
        }
        Files.copy(
                home.resolve("forged/seal-000003.txt"),
                home.resolve("seals/seal-000003.txt"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(faults()).containsExactly(new Fault("seal-000003", 3, SEAL_ALTERED));
    }

    @Test
    void proves_one_case_without_showing_the_others() throws IOException {
        var proofs = book.proofs("A");
        assertThat(proofs).extracting(SealProof::head).containsExactly(head("A", 11), head("A", 12), head("A", 13));
        assertThat(proofs).allMatch(SealProof::holds);
        var other = new SealProof(
                proofs.get(0).seal(), head("A", 9), 0, proofs.get(0).path());
        assertThat(other.holds()).isFalse();
        var elsewhere = new SealProof(
                proofs.get(1).seal(), proofs.get(0).head(), 0, proofs.get(0).path());
        assertThat(elsewhere.holds()).isFalse();
    }

    @Test
    void has_a_path_to_the_root_for_each_line_of_any_number() {
        for (var size = 1; size <= 33; size++) {
            var lines = IntStream.range(0, size).mapToObj(i -> "line " + i).toList();
            for (var i = 0; i < size; i++) {
                var path = Merkle.path(lines, i);
                assertThat(Merkle.root(lines.get(i), i, size, path)).isEqualTo(Merkle.root(lines));
                assertThat(Merkle.root("other", i, size, path)).isNotEqualTo(Merkle.root(lines));
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Merkle.root("line", 0, 2, List.of()));
    }

    private List<Fault> faults() throws IOException {
        var faults = new ArrayList<Fault>();
        book.check(faults::add);
        return faults;
    }

    private static SealedHead head(String number, int seq) {
        return new SealedHead(number, seq, String.format("%064x", seq * 31 + number.hashCode()));
    }
}
