package org.fengqiao.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.junit.jupiter.api.Test;

class AskedTest {
    @Test
    void names_every_broken_field_at_once() {
        var refusal = refused(new Asked("990199", "2026-13-01", null), CountyOffices.clerkOf(CountyOffices.COUNTY));
        assertThat(refusal.faults()).extracting(FieldFault::field).containsExactly("office", "from", "to");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        var refusal = refused(new Asked(null, "2026-02-01", "2026-01-31"), CountyOffices.clerkOf(CountyOffices.COUNTY));
        assertThat(refusal.faults()).extracting(FieldFault::field).containsExactly("to");
        assertThat(refusal.faults().get(0).words(Locale.SIMPLIFIED_CHINESE)).isEqualTo("不能早于起始日期");
    }

    @Test
    void a_town_may_ask_for_its_villages_and_neither_for_its_neighbour_nor_for_the_county() {
        var clerk = CountyOffices.clerkOf(CountyOffices.TOWN);
        assertThat(scope(CountyOffices.VILLAGE, clerk).officeName()).isEqualTo("东门社区综治中心");
        assertThat(refused(year(CountyOffices.TOWN2), clerk).why()).isEqualTo(Why.NOT_YOUR_OFFICE);
        assertThat(refused(year(CountyOffices.COUNTY), clerk).why()).isEqualTo(Why.NOT_YOUR_OFFICE);
    }

    @Test
    void the_inspector_asks_for_the_whole_county_and_means_it_when_naming_no_office() {
        var inspector = new Officer(7, "纪检员", CountyOffices.INSPECTION, Role.INSPECTOR);
        assertThat(scope(CountyOffices.VILLAGE2, inspector).office()).isEqualTo("990101101201");
        assertThat(check(new Asked("", "2026-01-01", "2026-12-31"), inspector).office())
                .isEqualTo("990101");
    }

    @Test
    void the_administrator_has_no_reports() {
        var administrator = new Officer(8, "管理员", CountyOffices.COUNTY, Role.ADMINISTRATOR);
        assertThat(refused(year(CountyOffices.COUNTY), administrator).why()).isEqualTo(Why.NO_POWER);
    }

    @Test
    void without_days_the_year_so_far_is_meant() {
        var usual = new Asked(null, null, " ").orUsual(LocalDate.of(2026, 11, 22));
        assertThat(usual).isEqualTo(new Asked(null, "2026-01-01", "2026-11-22"));
    }

    private static Asked year(Office office) {
        return new Asked(office.code(), "2026-01-01", "2026-12-31");
    }

    private static ReportScope scope(Office office, Officer asker) {
        return check(year(office), asker);
    }

    private static ReportScope check(Asked asked, Officer asker) {
        return asked.check(asker, CountyOffices.TREE, new ArrayList<>());
    }

    private static Refusal refused(Asked asked, Officer asker) {
        return catchThrowableOfType(Refusal.class, () -> check(asked, asker));
    }
}
