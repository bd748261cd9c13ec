package org.fengqiao.time.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.time.World.TIME;
import static org.fengqiao.time.World.on;
import static org.fengqiao.time.World.rule;

import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.time.rule.Capacity;
import org.fengqiao.time.rule.Reach.Kind;
import org.fengqiao.time.rule.Rule;
import org.junit.jupiter.api.Test;

/** The law binds whom it binds, in the matters it speaks of. */
class ReachTest {
    private static final Set<String> VILLAGE = Set.of("platform", "self-governing", "mediation");
    private static final Set<String> POLICE = Set.of("organ", "political-legal");

    @Test
    void no_rule_of_the_petition_regulation_is_for_disputes_or_villages() {
        var regulation = TIME.packs().inForce(on("2026-06-01"), "990101").stream()
                .filter(rule -> rule.basis().articles().stream()
                        .anyMatch(article -> article.code().startsWith("XF:")))
                .toList();
        assertThat(regulation).hasSizeGreaterThanOrEqualTo(10).allSatisfy(rule -> {
            assertThat(rule.reach().covers(Kind.DISPUTE)).as(rule.code()).isFalse();
            assertThat(rule.reach().binds(VILLAGE)).as(rule.code()).isFalse();
        });
    }

    @Test
    void forwarding_is_the_petition_offices_and_noticing_the_organs() {
        assertThat(rule("CLK-ROUTE").reach().binds(Set.of("petition-office"))).isTrue();
        assertThat(rule("CLK-ROUTE").reach().binds(Set.of("organ"))).isFalse();
        assertThat(rule("CLK-NOTICE-DIRECT").reach().binds(Set.of("organ"))).isTrue();
        assertThat(rule("CLK-NOTICE-DIRECT").reach().binds(Set.of("petition-office")))
                .isFalse();
    }

    @Test
    void police_are_an_organ_but_in_matters_of_litigation_rights() {
        for (var code : Set.of("CLK-NOTICE-DIRECT", "CLK-NOTICE-REFERRED", "CLK-OBJECT", "CLK-HANDLE")) {
            assertThat(rule(code).reach().binds(POLICE, false)).as(code).isTrue();
            assertThat(rule(code).reach().binds(POLICE, true)).as(code).isFalse();
            assertThat(rule(code).reach().binds(Set.of("organ"), true)).as(code).isTrue();
        }
        assertThat(rule("CLK-ROUTE").reach().binds(Set.of("petition-office"), true))
                .isTrue();
    }

    @Test
    void a_dispute_and_a_villages_appeal_have_terms_of_the_county() {
        assertThat(local("LOC-DISPUTE").reach().covers(Kind.DISPUTE)).isTrue();
        assertThat(local("LOC-DISPUTE").reach().binds(VILLAGE)).isTrue();
        assertThat(local("LOC-HAND-UP").reach().binds(VILLAGE)).isTrue();
        assertThat(local("LOC-HAND-UP").reach().binds(Set.of("organ"))).isFalse();
        assertThat(local("LOC-HAND-UP").term().orElseThrow().words()).isEqualTo("3个工作日");
    }

    @Test
    void accusations_are_for_the_inspection_alone() {
        assertThat(TIME.packs().inForce(on("2026-06-01"), null))
                .filteredOn(rule -> rule.code().startsWith("INS-"))
                .allMatch(rule -> rule.reach().matters().equals(Set.of(Kind.ACCUSATION))
                        && rule.reach().offices().equals(Set.of(Capacity.INSPECTION)));
    }

    @Test
    void a_countys_rule_that_names_nobody_is_for_those_of_the_law_it_replaces() {
        var here = Desk.reads(Desk.handling())
                .rule("CLK-HANDLE", on("2026-03-10"), "990101")
                .orElseThrow();
        assertThat(here.origin().local()).isTrue();
        assertThat(here.reach()).isEqualTo(rule("CLK-HANDLE").reach());
    }

    @Test
    void what_the_law_demands_comes_before_what_a_county_has_set_itself() {
        var codes = Stream.of("LOC-CONTACT", "CLK-ROUTE", "LOC-DISPUTE", "CLK-HANDLE")
                .sorted(TIME.packs().statutoryFirst())
                .toList();
        assertThat(codes).containsExactly("CLK-HANDLE", "CLK-ROUTE", "LOC-CONTACT", "LOC-DISPUTE");
    }

    private static Rule local(String code) {
        return TIME.rule(code, on("2026-06-01"), "990101").orElseThrow();
    }
}
