package org.fengqiao.casework.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ListAssert;
import org.fengqiao.casework.Workplace;
import org.fengqiao.casework.audit.Difference;
import org.fengqiao.casework.audit.FoldedLogs;
import org.fengqiao.casework.statute.StatuteRoom.Line;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three working days instead of five to answer: refused, proposed, co-approved, published, and taken back. */
class PublishingAPackTest {
    private static StatuteRoom room;

    @BeforeAll
    static void threeMatters() {
        room = new StatuteRoom();
        room.workplace.register(Workplace.VILLAGE, Workplace.dispute("滴水争议"));
        room.workplace.register(Workplace.TOWN, Workplace.dispute("道路争议"));
        room.workplace.register(Workplace.COUNTY, Workplace.dispute("井水争议"));
    }

    @Test
    void shows_whom_it_reaches_moves_their_days_and_gives_them_back() {
        var before = room.clocks("LOC-RESPONSE");
        assertThat(before).hasSize(3).allSatisfy(line -> assertThat(line.due()).isEqualTo("2026-03-09"));
        long id = room.propose(room.stricter("open-clocks"));

        var plan = room.changes(id, true);
        assertThat(plan.planned()).isTrue();
        assertThat(plan.total()).isEqualTo(new Differences.Count(3, 3, 3, 0, 0, 0));
        assertThat(plan.items()).extracting(Affected::number).containsExactlyElementsOf(numbers(before));
        assertThat(plan.items()).allSatisfy(each -> {
            assertThat(each.oldDue()).hasToString("2026-03-09");
            assertThat(each.newDue()).hasToString("2026-03-05");
        });
        assertThat(plan.byRule()).extracting(Differences.ByRule::office).hasSize(3);
        assertThat(plan.rules())
                .filteredOn(Differences.RuleChange::changed)
                .extracting(Differences.RuleChange::rule, Differences.RuleChange::was, Differences.RuleChange::becomes)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("LOC-RESPONSE", "5个工作日", "3个工作日"));
        assertThat(room.clocks("LOC-RESPONSE")).isEqualTo(before);

        room.approve(id, room.colleague);
        room.publish(id);
        var contact = room.clocks("LOC-CONTACT");
        assertThat(room.clocks("LOC-RESPONSE")).allSatisfy(line -> {
            assertThat(line.due()).isEqualTo("2026-03-05");
            assertThat(line.version()).isEqualTo(versionOf(id));
            assertThat(line.round()).isEqualTo(2);
        });
        assertThat(contact).extracting(Line::version).containsOnly("2026.1");
        assertThat(room.texts("select words from event where act = 'REPROJECT'"))
                .hasSize(3)
                .allSatisfy(words -> assertThat(words).contains("群众反映回应太慢"));
        assertThat(room.texts("select facts from event where act = 'REPROJECT'"))
                .allSatisfy(facts -> assertThat(facts).contains("LOC-RESPONSE", "2026-03-05"));
        var moved = room.texts("select distinct number from event where act = 'REPROJECT'");
        List<Difference> left = room.in(em -> FoldedLogs.differences(em.unwrap(java.sql.Connection.class), moved));
        assertThat(left).isEmpty();
        assertThat(room.changes(id, true).items()).hasSize(3);
        assertThat(room.changes(id, false).items()).isNull();
        String inForce = room.in(em -> new Statutes(em)
                .time()
                .rule("LOC-RESPONSE", java.time.LocalDate.of(2026, 3, 2), Workplace.COUNTY)
                .orElseThrow()
                .origin()
                .version());
        assertThat(inForce).isEqualTo(versionOf(id));

        room.rollBack(id);
        assertThat(room.clocks("LOC-RESPONSE"))
                .extracting(Line::number, Line::version, Line::due, Line::casefileDue)
                .containsExactlyElementsOf(before.stream()
                        .map(line -> org.assertj.core.groups.Tuple.tuple(
                                line.number(), line.version(), line.due(), line.casefileDue()))
                        .toList());
        assertThat(room.texts("select state from pack_version where id = ?", id))
                .containsExactly("ROLLED_BACK");
        assertThat(room.texts("select words from event where act = 'REPROJECT' order by at desc limit 3"))
                .allSatisfy(words -> assertThat(words).contains("回应时限还要再议"));
    }

    @Test
    void what_takes_new_clocks_alone_leaves_open_ones_as_they_are() {
        var before = room.clocks("LOC-RESPONSE");
        long id = room.propose(room.stricter("new-clocks"));
        assertThat(room.changes(id, true).total()).isEqualTo(new Differences.Count(3, 0, 0, 0, 0, 0));
        room.approve(id, room.leader);
        room.publish(id);
        assertThat(room.clocks("LOC-RESPONSE")).isEqualTo(before);
        room.rollBack(id);
        assertThat(room.clocks("LOC-RESPONSE")).isEqualTo(before);
    }

    @Test
    void needs_another_person_of_the_county_centre_before_it_is_published() {
        long id = room.propose(room.stricter("open-clocks"));
        refuses(Why.PACK_STATE, () -> room.publish(id));
        refuses(Why.NO_POWER, () -> room.approve(id, room.villager));
        refuses(Why.NO_POWER, () -> room.approve(id, room.administrator));
        var sameInOtherPost = new org.fengqiao.model.office.Officer(
                room.administrator.id(), "管理员", room.colleague.office(), org.fengqiao.model.office.Role.CASEWORKER);
        refuses(Why.SAME_PERSON, () -> room.approve(id, sameInOtherPost));
        room.approve(id, room.colleague);
        refuses(Why.PACK_STATE, () -> room.approve(id, room.leader));
        room.in(em -> {
            room.proposals(em).reject(id, "先不改", room.administrator, room.workplace.now());
            return null;
        });
        refuses(Why.PACK_STATE, () -> room.publish(id));
    }

    @Test
    void is_not_taken_back_before_the_version_that_came_after_it() {
        long first = published(room.stricter("new-clocks"));
        long second = published(room.stricter("new-clocks"));
        assertThatThrownBy(() -> room.rollBack(first))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.LATER_VERSION))
                .hasMessageContaining("请先撤回后面的版本");
        room.rollBack(second);
        room.rollBack(first);
        assertThat(room.texts("select state from pack_version where id in (?, ?)", first, second))
                .containsOnly("ROLLED_BACK");
    }

    private static long published(String text) {
        long id = room.propose(text);
        room.approve(id, room.leader);
        room.publish(id);
        return id;
    }

    @Test
    void cannot_be_proposed_by_those_who_do_not_keep_the_packs() {
        refuses(Why.NO_POWER, () -> room.propose(room.stricter("open-clocks"), "更快", room.colleague));
    }

    @Test
    void is_refused_with_every_fault_when_it_cannot_be_used() {
        faults("- a").containsExactly("提交的文本：这里应当是若干“键: 值”");
        faults("").containsExactly("必填");
        faults(room.stricter("open-clocks").replace("articles: [JB:2]", "articles: [JB:9]"))
                .singleElement()
                .asString()
                .contains("JB:9");
        faults(room.stricter("open-clocks").replace("code: LOC-CONTACT", "code: CLK-HANDLE"))
                .anySatisfy(fault -> assertThat(fault).contains("宽于法律"));
        faults(room.stricter("open-clocks").replace("code: LOC-CONTACT", "code: LOC-RETURN-CALL"))
                .anySatisfy(fault -> assertThat(fault).contains("有效期重叠"));
        faults(room.stricter("open-clocks").replace("\"990101\"", "\"990102\""))
                .anySatisfy(fault -> assertThat(fault).contains("990101"));
        faults(room.stricter("open-clocks").replaceAll("version: \"[^\"]*\"", "version: \"2026.1\""))
                .anySatisfy(fault -> assertThat(fault).contains("2026.1"));
        faults(room.stricter("open-clocks").replace("period: 3 working-days", "period: 3 days\n    dued: 4"))
                .hasSize(2);
        assertThat(room.texts("select version from pack_version where version like '2026.1%'"))
                .isEmpty();
    }

    @Test
    void cannot_use_the_number_of_a_version_that_was_taken_back() {
        var text = room.stricter("new-clocks");
        long id = room.propose(text);
        faults(text).singleElement().asString().startsWith("版本“" + versionOf(id) + "”已经");
        room.approve(id, room.colleague);
        room.publish(id);
        room.rollBack(id);
        faults(text).singleElement().asString().startsWith("版本“" + versionOf(id) + "”已经");
    }

    private static String versionOf(long id) {
        return room.texts("select version from pack_version where id = ?", id).get(0);
    }

    private static List<String> numbers(List<Line> lines) {
        return lines.stream().map(Line::number).toList();
    }

    private static ListAssert<String> faults(String text) {
        var refused = catchThrowableOfType(Refusal.class, () -> room.propose(text));
        assertThat(refused).as("it was taken").isNotNull();
        return assertThat(refused.faults().stream()
                .map(fault -> fault.words(Locale.SIMPLIFIED_CHINESE))
                .toList());
    }

    private static void refuses(Why why, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.why())
                .isEqualTo(why));
    }
}
