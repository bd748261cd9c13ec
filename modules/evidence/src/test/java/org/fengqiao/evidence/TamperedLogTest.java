package org.fengqiao.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.evidence.Fault.Kind.*;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lays hand on random chains in every way and expects exactly the place to be named, and no other. */
class TamperedLogTest {
    /** Chains of 3 to 22 events, each with one event in it that is neither the first nor the last. */
    static Stream<Arguments> chains() {
        return IntStream.range(0, 40).mapToObj(seed -> {
            var random = new Random(seed);
            var length = 3 + random.nextInt(20);
            return Arguments.of(Chain.grown("桐-" + seed, seed, length), 2 + random.nextInt(length - 2), length);
        });
    }

    @ParameterizedTest
    @MethodSource("chains")
    void an_honest_log_has_no_fault(Chain chain, int seq, int length) {
        assertThat(chain.faults(chain.sealedAt(seq), chain.sealedAt(length))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("chains")
    void an_edit_is_found_at_the_event(Chain chain, int seq, int length) {
        chain.alter(seq);
        assertThat(chain.faults()).containsExactly(fault(chain, seq, ALTERED));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void an_edit_of_the_last_event_or_of_a_hash_is_found(Chain chain, int seq, int length) {
        chain.alter(length);
        chain.put(seq, chain.at(seq).link(), chain.at(1).hash());
        assertThat(chain.faults(chain.sealedAt(1)))
                .containsExactly(fault(chain, seq, ALTERED), fault(chain, length, ALTERED));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void an_edit_with_its_own_hash_corrected_is_found_where_the_next_event_denies_it(Chain chain, int seq, int length) {
        chain.replace(seq);
        assertThat(chain.faults()).containsExactly(fault(chain, seq, BROKEN_LINK));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void a_chain_rewritten_to_its_end_is_found_by_the_seal(Chain chain, int seq, int length) {
        var sealed = chain.sealedAt(length - 1);
        chain.rewriteFrom(seq);
        assertThat(chain.faults()).as("without a seal nobody can tell").isEmpty();
        assertThat(chain.faults(sealed)).containsExactly(fault(chain, length - 1, BELOW_SEAL));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void a_later_seal_over_the_rewritten_chain_hides_nothing(Chain chain, int seq, int length) {
        var sealed = chain.sealedAt(seq);
        chain.rewriteFrom(seq);
        assertThat(chain.faults(chain.sealedAt(length), sealed)).containsExactly(fault(chain, seq, BELOW_SEAL));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void a_deletion_is_found_at_the_gap(Chain chain, int seq, int length) {
        chain.entries.remove(seq - 1);
        assertThat(chain.faults()).containsExactly(fault(chain, seq, MISSING));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void a_deletion_that_closes_up_the_numbers_is_found_at_each(Chain chain, int seq, int length) {
        chain.entries.remove(seq - 1);
        for (var next = seq; next < length; next++) {
            chain.put(
                    next,
                    Chain.withSeq(chain.at(next).link(), next),
                    chain.at(next).hash());
        }
        chain.correctHead();
        assertThat(chain.faults())
                .containsExactlyElementsOf(IntStream.range(seq, length)
                        .mapToObj(next -> fault(chain, next, ALTERED))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("chains")
    void a_swap_of_contents_is_found_at_both(Chain chain, int seq, int length) {
        var one = chain.at(seq);
        var other = chain.at(seq + 1);
        chain.entries.set(seq - 1, moved(other, seq));
        chain.entries.set(seq, moved(one, seq + 1));
        assertThat(chain.faults()).containsExactly(fault(chain, seq, ALTERED), fault(chain, seq + 1, ALTERED));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void a_swap_of_lines_and_a_repeated_line_are_found(Chain chain, int seq, int length) {
        chain.entries.add(seq, chain.at(seq));
        assertThat(chain.faults()).containsExactly(fault(chain, seq, OUT_OF_ORDER));
        chain.entries.remove(seq);
        chain.entries.add(seq - 1, chain.entries.remove(seq));
        assertThat(chain.faults()).containsExactly(fault(chain, seq, MISSING), fault(chain, seq, OUT_OF_ORDER));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void a_cut_end_is_found_by_the_head_row(Chain chain, int seq, int length) {
        chain.truncateAfter(seq);
        assertThat(chain.faults()).containsExactly(fault(chain, seq + 1, TRUNCATED));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void a_cut_end_with_the_head_row_corrected_is_found_by_the_seal(Chain chain, int seq, int length) {
        var sealed = chain.sealedAt(seq + 1);
        chain.truncateAfter(seq);
        chain.correctHead();
        assertThat(chain.faults(sealed)).containsExactly(fault(chain, seq + 1, BELOW_SEAL));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void a_case_that_is_gone_is_found_by_the_seal(Chain chain, int seq, int length) {
        var other = Chain.grown("other", 1, 3);
        assertThat(Chain.faults(List.of(other), chain.sealedAt(seq))).containsExactly(fault(chain, seq, CASE_MISSING));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void changed_and_lost_words_are_found(Chain chain, int seq, int length) {
        var honest = chain.at(seq);
        var spoken = honest.link().commitment() != null;
        chain.entries.set(seq - 1, new LogEntry(honest.link(), honest.hash(), "{\"reason\":\"改\"}", honest.salt()));
        assertThat(chain.faults()).containsExactly(fault(chain, seq, WORDS_ALTERED));
        chain.entries.set(seq - 1, new LogEntry(honest.link(), honest.hash(), null, null));
        assertThat(chain.faults()).isEqualTo(spoken ? List.of(fault(chain, seq, WORDS_MISSING)) : List.<Fault>of());
        chain.entries.set(seq - 1, honest.withheldWords());
        assertThat(chain.faults()).isEmpty();
    }

    @Test
    void an_event_of_another_case_is_found_where_it_was_put() {
        var chain = Chain.grown("1", 1, 3);
        chain.entries.add(Chain.grown("2", 2, 4).last());
        assertThat(chain.faults()).containsExactly(fault(chain, 4, OUT_OF_ORDER));
    }

    @Test
    void time_that_runs_backwards_is_found_even_when_all_hashes_hold() {
        var chain = Chain.grown("1", 1, 3);
        var early = chain.at(2).link().at().minusSeconds(1);
        var link = Chain.copy(chain.last().link(), 3, early, "{}", chain.at(2).hash());
        chain.put(3, link, EventHash.of(link));
        chain.correctHead();
        assertThat(chain.faults()).containsExactly(fault(chain, 3, MOMENT_BACKWARDS));
    }

    @Test
    void a_head_row_that_was_edited_and_a_case_without_events_are_found() {
        var chain = Chain.grown("1", 1, 3);
        chain.truncateAfter(2);
        chain.correctHead();
        var cut = chain.head();
        chain.grow(1);
        var verifierFaults = new java.util.ArrayList<Fault>();
        var verifier = new Verifier(new SealedHeads(), verifierFaults::add);
        verifier.open("1", cut);
        chain.entries.forEach(verifier::add);
        verifier.open("2", new Head("2", 0, ""));
        verifier.finish();
        assertThat(verifierFaults).containsExactly(new Fault("1", 3, HEAD_MISMATCH), new Fault("2", 1, TRUNCATED));
    }

    @Test
    void an_unknown_algorithm_is_named_and_not_believed() {
        var chain = Chain.grown("1", 1, 3);
        var l = chain.at(2).link();
        var strange = new Link(
                "ROT13",
                l.county(),
                l.number(),
                2,
                1,
                l.at(),
                l.act(),
                l.office(),
                l.person(),
                l.stage(),
                l.facts(),
                l.commitment(),
                l.previous());
        chain.put(2, strange, chain.at(2).hash());
        assertThat(chain.faults()).containsExactly(fault(chain, 2, UNKNOWN_ALGORITHM));
    }

    private static LogEntry moved(LogEntry entry, int seq) {
        return new LogEntry(Chain.withSeq(entry.link(), seq), entry.hash(), entry.words(), entry.salt());
    }

    private static Fault fault(Chain chain, int seq, Fault.Kind kind) {
        return new Fault(chain.number, seq, kind);
    }
}
