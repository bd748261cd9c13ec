package org.fengqiao.casework.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeFunction;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.office.Power;
import org.fengqiao.model.office.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who receives, who answers and who reviews in 桐溪县, as its file says it. */
class OfficesOfTheDemoCountyTest {
    private static final Offices OFFICES = new Offices(OfficeFile.read(CountySetup.packed("offices.csv")));

    private static Office of(String code) {
        return OFFICES.of(code);
    }

    private static String code(Optional<Office> office) {
        return office.map(Office::code).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "990101100, 990101100-zf",
        "990101100-zf, 990101100-zf",
        "990101100-pcs, 990101-gaj",
        "990101100-sfs, 990101-sfj",
        "990101100-rss, 990101100-zf",
        "990101-sfj, 990101-sfj",
        "990101-zf, 990101-zf",
        "990101-xfj, ''",
        "990101, ''",
        "990101-fy, ''",
        "990101100204, ''"
    })
    void an_organ_answers_for_its_centre_and_its_stations_and_none_for_a_village(String holder, String organ) {
        assertThat(code(OFFICES.organOf(of(holder)))).isEqualTo(organ);
    }

    @ParameterizedTest
    @CsvSource({"990101, 990101-xfj", "990101100, 990101100-zf", "990101100204, ''"})
    void what_arrives_at_a_desk_is_received_by_the_body_named(String desk, String receiver) {
        assertThat(code(OFFICES.receiverOf(of(desk)))).isEqualTo(receiver);
    }

    @Test
    void review_goes_from_the_town_to_the_county_to_the_city_and_ends_at_the_province() {
        var county = OFFICES.reviewerOf(of("990101100-zf")).orElseThrow();
        assertThat(county.code()).isEqualTo("990101-zf");
        var city = OFFICES.reviewerOf(county).orElseThrow();
        assertThat(city.code()).isEqualTo("9901-zf");
        assertThat(city.isExternal()).isTrue();
        var province = OFFICES.reviewerOf(city).orElseThrow();
        assertThat(province.code()).isEqualTo("99-zf");
        assertThat(province.last()).isTrue();
        assertThat(OFFICES.reviewerOf(province)).isEmpty();
        assertThat(OFFICES.isReviewUnsaid(province)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "990101-sfj, 990101-gaj, 990101-zf",
        "990101100, 990101101, 990101-zf",
        "990101100-pcs, 990101101-pcs, 990101-zf",
        "990101-hbj, 990101-zrj, 9901-zf",
        "990101, 990101100, 990101-zf",
        "990101-zgh, 990101-fl, ''",
        "990101100204, 990101100205, ''"
    })
    void the_common_superior_stands_where_both_lines_of_review_meet(String one, String other, String above) {
        assertThat(code(OFFICES.commonSuperior(of(one), of(other)))).isEqualTo(above);
        assertThat(code(OFFICES.commonSuperior(of(other), of(one)))).isEqualTo(above);
    }

    @Test
    void organs_outside_stand_in_no_tier_and_may_do_nothing_here() {
        var city = of("9901-zf");
        assertThat(city.tier()).isNull();
        assertThat(city.county()).isNull();
        assertThat(city.isIn("990101")).isFalse();
        for (var role : Role.values()) {
            assertThat(Power.known().all()).noneMatch(new Officer(1, "某", city, role)::may);
        }
        assertThat(OFFICES.below(of("990101"))).noneMatch(Office::isExternal);
        assertThat(OFFICES.petitionOfficeOf("990101")).contains(of("990101-xfj"));
    }

    @Test
    void the_county_knows_its_own_offices_and_the_organs_that_review_them() {
        assertThat(OFFICES.concerning("990101"))
                .hasSize(OFFICES.all().size() - 1)
                .as("nobody's answers go to the city's police")
                .doesNotContain(of("9901-gaj"));
        assertThat(OFFICES.concerning("990102")).isEmpty();
    }

    @Test
    void nothing_is_left_unsaid() {
        assertThat(OFFICES.missing("990101")).isEmpty();
    }

    @Test
    void villages_govern_themselves_and_mediate() {
        assertThat(of("990101100204").functions())
                .containsExactlyInAnyOrder(
                        OfficeFunction.PLATFORM, OfficeFunction.SELF_GOVERNING, OfficeFunction.MEDIATION);
    }
}
