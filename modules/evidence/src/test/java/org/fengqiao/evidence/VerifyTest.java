package org.fengqiao.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
    private static final Instant AT = Instant.parse("2026-11-22T00:00:00Z");

    @TempDir
    Path home;

    private final Chain one = Chain.grown("990101-1", 1, 6);
    private final Chain two = Chain.grown("990101-2", 2, 5);
    private String said;
    private Path seals;

    @BeforeEach
    void seal_both_cases() throws IOException {
        seals = home.resolve("seals");
        var key = SealKey.in(home.resolve("keys"));
        new SealBook(seals).append(AT, List.of(one.sealedAt(3), two.sealedAt(5)), key);
        new SealBook(seals).append(AT, List.of(one.sealedAt(5)), key);
    }

    @Test
    void a_whole_log_is_valid_with_its_seals_and_without_them_only_consistent() throws IOException {
        assertThat(verify(wholeLog(one, two))).isEqualTo(3);
        assertThat(said)
                .contains("events: 11", "自身一致，来源未证明", "origin not proven")
                .doesNotContain("完好");
        assertThat(verify(wholeLog(one, two), seals)).isZero();
        assertThat(said).contains("last seal: 2", "完好 / valid").doesNotContain("not proven");
    }

    @Test
    void a_bundle_is_valid_with_the_offices_key_or_with_a_digest_that_was_noted() throws IOException {
        seal_the_rest();
        var bundle = bundle(one);
        var key = new SealBook(seals).publicKey();
        var digest = new SealBook(seals).last().orElseThrow().digest();
        assertThat(verify(bundle)).isEqualTo(3);
        assertThat(said).contains("brings along: " + key);
        assertThat(verify(bundle, seals.resolve("seal-public.pem"))).isZero();
        assertThat(said).contains("完好 / valid");
        assertThat(verify(bundle, Path.of(digest))).isZero();
        assertThat(verify(bundle, seals, Path.of(digest), seals.resolve("seal-public.pem")))
                .isZero();
    }

    @Test
    void a_bundle_with_a_forgers_own_key_is_convicted_by_the_key_the_digest_and_the_folder() throws IOException {
        seal_the_rest();
        var digest = new SealBook(seals).last().orElseThrow().digest();
        var trusted = seals.resolve("seal-public.pem");
        var folder = seals;
        seals = home.resolve("forged");
        one.rewriteFrom(2);
        new SealBook(seals).append(AT, List.of(one.sealedAt(6)), SealKey.in(home.resolve("forgers-keys")));
        var forged = bundle(one);
        assertThat(verify(forged)).as("it contradicts itself nowhere").isEqualTo(3);
        assertThat(verify(forged, trusted)).isEqualTo(1);
        assertThat(said).contains("FOREIGN_SEAL");
        assertThat(verify(forged, Path.of(digest))).isEqualTo(1);
        assertThat(said).contains("FOREIGN_SEAL");
        assertThat(verify(forged, folder)).isEqualTo(1);
        assertThat(said).contains("SEAL_ALTERED");
        assertThat(verify(forged, seals, Path.of(digest)))
                .as("the forger's folder brought along")
                .isEqualTo(1);
    }

    @Test
    void a_bundle_without_its_seals_or_with_an_end_that_is_not_sealed_is_not_proven() throws IOException {
        var key = seals.resolve("seal-public.pem");
        assertThat(verify(bundle(one), key)).as("event 6 is not sealed").isEqualTo(3);
        seal_the_rest();
        var bundle = bundle(one);
        Files.write(
                bundle,
                Files.readAllLines(bundle).stream()
                        .filter(line -> !line.contains("\"type\":\"seal\""))
                        .toList());
        assertThat(verify(bundle, key)).isEqualTo(1);
        assertThat(said).contains("FOREIGN_SEAL");
        assertThat(verify(bundle)).isEqualTo(3);
    }

    private void seal_the_rest() throws IOException {
        new SealBook(seals).append(AT, List.of(one.sealedAt(6)), SealKey.in(home.resolve("keys")));
    }

    @Test
    void an_edited_event_is_named_in_both_languages() throws IOException {
        one.alter(4);
        assertThat(verify(wholeLog(one, two))).isEqualTo(1);
        assertThat(said).contains("990101-1 #4 ALTERED 事件内容或哈希值被改动 / the event was altered", "NOT valid");
    }

    @Test
    void a_rewritten_case_and_a_vanished_one_are_found_by_the_seals() throws IOException {
        one.rewriteFrom(2);
        assertThat(verify(wholeLog(one))).isEqualTo(3);
        assertThat(verify(wholeLog(one), seals)).isEqualTo(1);
        assertThat(said).contains("990101-1 #3 BELOW_SEAL", "990101-2 #5 CASE_MISSING", "faults: 2");
    }

    @Test
    void the_bundle_of_one_case_carries_its_seals_and_needs_no_other_case() throws IOException {
        var bundle = bundle(one);
        assertThat(Files.readString(bundle)).doesNotContain("990101-2");
        assertThat(verify(bundle)).isEqualTo(3);
        assertThat(said).contains("one case only: 990101-1", "words withheld: ");
        assertThat(verify(bundle, seals)).isZero();
    }

    @Test
    void the_bundle_of_a_rewritten_case_is_convicted_by_its_own_seals() throws IOException {
        one.rewriteFrom(4);
        assertThat(verify(bundle(one))).isEqualTo(1);
        assertThat(said).contains("990101-1 #5 BELOW_SEAL");
    }

    @Test
    void a_proof_that_was_touched_is_itself_a_fault() throws IOException {
        var bundle = bundle(one);
        Files.writeString(
                bundle, Files.readString(bundle).replace("\"seq\":3,\"signature\"", "\"seq\":2,\"signature\""));
        assertThat(verify(bundle)).isEqualTo(1);
        assertThat(said).contains("seal-000001 #1 SEAL_ALTERED");
    }

    @Test
    void an_altered_seal_file_is_a_fault() throws IOException {
        var file = seals.resolve("seal-000002.txt");
        Files.writeString(file, Files.readString(file).replace("990101-1 5", "990101-1 4"));
        assertThat(verify(wholeLog(one, two), seals)).isEqualTo(1);
        assertThat(said).contains("seal-000002 #2 SEAL_ALTERED");
    }

    @Test
    void a_case_whose_lines_stand_apart_is_out_of_order() throws IOException {
        var lines = Files.readAllLines(wholeLog(one, two));
        lines.add(lines.remove(3));
        assertThat(verify(Files.write(home.resolve("apart.jsonl"), lines))).isEqualTo(1);
        assertThat(said).contains("990101-1 #2 MISSING", "990101-1 #2 OUT_OF_ORDER");
    }

    @Test
    void unusable_input_is_refused_with_a_reason() throws IOException {
        assertThat(verify()).isEqualTo(2);
        assertThat(said).contains("usage");
        assertThat(verify(home.resolve("nothing.jsonl"))).isEqualTo(2);
        assertThat(verify(wholeLog(one), home.resolve("nowhere"))).isEqualTo(2);
        assertThat(said).contains("no such folder");
        var broken = Files.writeString(home.resolve("broken.jsonl"), "{\"type\":\"log\"}\n{\"type\":\"event\"}\n");
        assertThat(verify(broken)).isEqualTo(2);
        assertThat(said).contains("line 2");
        assertThat(verify(Files.write(home.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe, 0})))
                .isEqualTo(2);
        assertThat(verify(Files.writeString(home.resolve("empty.jsonl"), ""))).isEqualTo(2);
    }

    private Path wholeLog(Chain... chains) throws IOException {
        var text = new StringBuilder();
        var bundle = Bundle.ofWholeLog(text, AT);
        for (var chain : chains) {
            bundle.head(chain.head());
            for (var entry : chain.entries) {
                bundle.event(entry);
            }
        }
        return Files.writeString(home.resolve("log.jsonl"), text);
    }

    private Path bundle(Chain chain) throws IOException {
        var text = new StringBuilder();
        var bundle = Bundle.ofCase(text, chain.number, AT);
        for (var proof : new SealBook(seals).proofs(chain.number)) {
            bundle.seal(proof);
        }
        bundle.head(chain.head());
        for (var entry : chain.entries) {
            bundle.event(entry.withheldWords());
        }
        return Files.writeString(home.resolve("case.jsonl"), text);
    }

    private int verify(Path... paths) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        var arguments = java.util.Arrays.stream(paths).map(Path::toString).toArray(String[]::new);
        var code = Verify.run(arguments, out, out);
        said = bytes.toString(StandardCharsets.UTF_8);
        return code;
    }
}
