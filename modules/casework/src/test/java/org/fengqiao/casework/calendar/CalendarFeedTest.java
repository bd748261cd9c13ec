package org.fengqiao.casework.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.fengqiao.casework.calendar.FeedDesk.Subscribed;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {
    private static OfficeWorld world;

    @BeforeAll
    static void oneCaseWithAClock() throws SQLException {
        world = new OfficeWorld();
        world.clock(1, 1, "2026-03-10");
    }

    @BeforeEach
    void theTownsClerkIsThere() {
        world.isNow(OfficeWorld.TOWN, Role.CASEWORKER);
    }

    @Test
    void an_address_shows_what_is_due_in_the_office_of_its_owner() throws SQLException {
        var address = create();
        assertThat(follow(address).office().code()).isEqualTo(OfficeWorld.TOWN);
        assertThat(follow(address).dues()).extracting(DueDay::number).containsExactly("case-1");
        world.isNow(OfficeWorld.DEPARTMENT, Role.CASEWORKER);
        assertThat(follow(address).dues()).isEmpty();
    }

    @Test
    void an_address_ends_when_it_is_revoked_or_another_one_is_made() {
        var first = create();
        var second = create();
        assertUnknown(first);
        assertThat(follow(second)).isNotNull();
        world.database.inTransaction(em -> {
            world.desk(em).revoke();
            return null;
        });
        assertUnknown(second);
        assertThat(isStanding()).isFalse();
    }

    @Test
    void an_address_ends_with_the_post() {
        var address = create();
        world.leavesTheOffice();
        assertUnknown(address);
    }

    @Test
    void an_administrator_gets_none_and_reads_none() {
        var address = create();
        world.isNow(OfficeWorld.TOWN, Role.ADMINISTRATOR);
        assertThatThrownBy(CalendarFeedTest::create).isInstanceOf(Refusal.class);
        assertUnknown(address);
    }

    @Test
    void nobody_can_read_an_address_out_of_the_database() throws SQLException {
        var address = create();
        assertThat(address).hasSize(43);
        assertThat(world.read("select string_agg(f::text, ' ') from calendar_feed f"))
                .doesNotContain(address);
    }

    @Test
    void the_last_use_is_noted_once_an_hour() throws SQLException {
        var address = create();
        follow(address);
        var first = used();
        world.later(600);
        follow(address);
        assertThat(used()).isEqualTo(first);
        world.later(3600);
        follow(address);
        assertThat(used()).isGreaterThan(first);
    }

    private static boolean isStanding() {
        return world.database.inTransaction(em -> world.desk(em).standing().isPresent());
    }

    private static String used() throws SQLException {
        return world.read("select used_at::text from calendar_feed where revoked_at is null");
    }

    private static String create() {
        return world.database.inTransaction(em -> world.desk(em).create());
    }

    private static Subscribed follow(String address) {
        return world.database.inTransaction(em -> world.desk(em).follow(address));
    }

    private static void assertUnknown(String address) {
        assertThatThrownBy(() -> follow(address))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.UNKNOWN_THING));
    }
}
