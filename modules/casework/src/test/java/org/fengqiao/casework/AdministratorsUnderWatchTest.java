package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.fengqiao.casework.administration.AdminAct;
import org.fengqiao.casework.administration.AdminLogRow;
import org.fengqiao.casework.administration.BookOnDatabase;
import org.fengqiao.casework.administration.Entrance;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdministratorsUnderWatchTest {
    private static final String TOWN = "990101100";
    private PeopleRoom room;

    @BeforeEach
    void open() throws Exception {
        room = new PeopleRoom();
    }

    @Test
    void hiring_tells_who_hired_whom_for_which_post_and_by_which_door() {
        room.people(desk -> desk.hire("xinren", "新人", "liushui-78-gaoshan", TOWN, Role.CASEWORKER));
        assertThat(last().act()).isEqualTo(AdminAct.HIRE);
        assertThat(last().login()).isEqualTo("boss");
        assertThat(last().door()).isEqualTo(Entrance.Way.PAGE);
        assertThat(last().address()).isEqualTo("192.0.2.7");
        assertThat(last().whom()).isEqualTo("新人 (xinren)");
        assertThat(last().before()).isNull();
        assertThat(last().after()).contains(TOWN, "经办人员");
    }

    @Test
    void every_other_act_leaves_its_line_with_before_and_after() {
        leaves(desk -> desk.appoint(1003, TOWN, Role.LEADER), AdminAct.APPOINT, "经办人员", "领导");
        leaves(desk -> desk.nameDeputy(1003, 1004L), AdminAct.NAME_DEPUTY, null, "某mate (mate)");
        leaves(desk -> desk.nameDeputy(1003, null), AdminAct.NAME_DEPUTY, "某mate (mate)", null);
        leaves(desk -> desk.endPost(1003), AdminAct.END_POST, TOWN, null);
        leaves(desk -> desk.resetPassword(1003, "liushui-78-gaoshan"), AdminAct.RESET_PASSWORD, null, null);
        leaves(desk -> desk.changeOwnPassword("liushui-78-gaoshan"), AdminAct.CHANGE_PASSWORD, null, null);
        leaves(desk -> desk.deactivate(1004), AdminAct.DEACTIVATE, TOWN, null);
        var name = room.database.inTransaction(
                em -> room.directory.offices().of(TOWN).name());
        leaves(desk -> desk.renameOffice(TOWN, "新名"), AdminAct.RENAME_OFFICE, name, "新名");
    }

    @Test
    void what_is_refused_leaves_no_line_and_no_password_is_ever_in_one() {
        assertThatThrownBy(() -> room.people(desk -> desk.hire("x!", "", "short", TOWN, Role.LEADER)))
                .isInstanceOf(Refusal.class);
        assertThat(room.log()).isEmpty();
        room.people(desk -> desk.resetPassword(1003, "liushui-78-gaoshan"));
        assertThat(room.log().toString()).doesNotContain("liushui", "hash of");
    }

    @Test
    void the_log_is_read_by_inspector_and_audit_administrator_alone_a_page_at_a_time() {
        room.people(desk -> desk.renameOffice(TOWN, "一"));
        room.people(desk -> desk.renameOffice(TOWN, "二"));
        for (var login : new String[] {"jiwei", "audit"}) {
            room.is(login);
            var first = page(null, 1);
            assertThat(first.items()).extracting(AdminLogRow::after).containsExactly("二");
            assertThat(page(first.next(), 1).items())
                    .extracting(AdminLogRow::after)
                    .containsExactly("一");
        }
        for (var login : new String[] {"boss", "guard", "clerk"}) {
            room.is(login);
            assertThatThrownBy(() -> page(null, 1))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.NO_POWER));
        }
    }

    @Test
    void another_county_reads_nothing_of_it() throws Exception {
        room.people(desk -> desk.renameOffice(TOWN, "一"));
        room.employ(1009, PeopleRoom.ELSEWHERE, "there", "990102-jw", Role.INSPECTOR);
        room.is("there");
        assertThat(page(null, 10).items()).isEmpty();
    }

    @Test
    void nobody_is_hired_or_appointed_across_the_border_of_the_county() {
        faulty("office", desk -> desk.hire("spy102", "某", "liushui-78-gaoshan", "990102", Role.LEADER));
        faulty("office", desk -> desk.appoint(1003, "990102", Role.LEADER));
        assertThat(room.number("select count(*) as n from post where office like '990102%'"))
                .isEqualTo(1);
    }

    @Test
    void a_password_that_others_would_guess_is_refused_to_everybody() {
        for (var weak : new String[] {"1111111111", "Password2024!", "clerk-2026-xyz"}) {
            faulty("password", desk -> desk.resetPassword(1003, weak));
            faulty("password", desk -> desk.hire("clerk", "某", weak, TOWN, Role.CASEWORKER));
        }
        faulty("password", desk -> desk.changeOwnPassword("boss-2026-xyz"));
        assertThat(room.number("select count(*) as n from staff where password_hash <> 'old'"))
                .isZero();
    }

    @Test
    void no_work_is_handed_over_in_another_county() {
        var desk = new HandOverDesk();
        desk.officer = room.officer();
        desk.roster = room.roster;
        assertThatThrownBy(() -> room.database.inTransaction(em -> desk.handOver(1003, 1006, "轮岗")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.NOT_YOUR_OFFICE));
    }

    private org.fengqiao.casework.administration.AdminLogDesk.Page page(Integer after, int size) {
        return room.database.inTransaction(
                em -> BookOnDatabase.reading(em, room.officer()).page(after, size));
    }

    private void leaves(Consumer<PeopleDesk> does, AdminAct act, String before, String after) {
        int lines = room.log().size();
        room.people(does);
        assertThat(room.log()).hasSize(lines + 1);
        assertThat(last().act()).isEqualTo(act);
        same(last().before(), before);
        same(last().after(), after);
    }

    private static void same(String found, String wanted) {
        if (wanted == null) {
            assertThat(found).isNull();
        } else {
            assertThat(found).contains(wanted);
        }
    }

    private void faulty(String field, Consumer<PeopleDesk> does) {
        assertThatThrownBy(() -> room.people(does))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .extracting(FieldFault::field)
                        .contains(field));
    }

    private AdminLogRow last() {
        return room.log().get(0);
    }
}
