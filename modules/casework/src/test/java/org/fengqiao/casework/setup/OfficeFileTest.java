package org.fengqiao.casework.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeFunction;
import org.fengqiao.model.office.OfficeLack;
import org.fengqiao.model.office.Offices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a county's file of offices may say, and what is wrong with it, all of it at once. */
class OfficeFileTest {
    private static final String HEADER = "code,name,kind,centre,superior,reviewed_by,functions,receives_as,answers_as";
    private static final List<String> GOOD = List.of(
            "99-zf,省政府,EXTERNAL,,,last,organ,,",
            "990101-zf,县政府,GOVERNMENT,990101,,99-zf,organ,,",
            "990101,县中心,CENTRE,990101,,,platform,990101-xfj,",
            "990101-xfj,信访局,DEPARTMENT,990101,990101,990101-zf,petition-office,,",
            "990101-gaj,公安局,DEPARTMENT,990101,990101,990101-zf,organ political-legal,,",
            "990101100,镇中心,CENTRE,990101100,990101,,platform,990101-zf,990101-zf");

    private static List<FieldFault> faults(String... more) {
        try {
            OfficeFile.read(with(more));
            return List.of();
        } catch (Refusal refusal) {
            return refusal.faults();
        }
    }

    private static List<String> with(String... more) {
        var lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(GOOD);
        lines.addAll(List.of(more));
        return lines;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "990101-a,甲局,DEPARTMENT,990101,990101,990101-zf,organ police,,|990101-a.functions|office-function",
                "990101-a,甲局,DEPARTMENT,990101,990101,,organ,,|990101-a.reviewed_by|office-reviewer",
                "990101-a,甲局,DEPARTMENT,990101,990101,990101-x,organ,,|990101-a.reviewed_by|unknown",
                "990101-a,甲局,DEPARTMENT,990101,990109,990101-zf,organ,,|990101-a.superior|unknown",
                "990101-a,甲所,DEPARTMENT,990101,990101,,station,,990101-x|990101-a.answers_as|unknown",
                "990101-a,甲所,DEPARTMENT,990101,990101,,station,,990101-xfj|990101-a.answers_as|office-organ",
                "990101-a,甲所,DEPARTMENT,990101,990101,,station,,990101-a|990101-a.answers_as|office-circle",
                "990101-a,甲局,DEPARTMENT,990101,990101,990101-a,organ,,|990101-a.reviewed_by|office-circle",
                "990101-a,甲局,DEPARTMENT,990101,990101-a,last,organ,,|990101-a.superior|office-circle",
                "990101-a,甲中心,CENTRE,990101101,990101,,platform,990101-x,|990101-a.receives_as|unknown",
                "990101-a,甲中心,CENTRE,990101101,990101,,platform,990101100,|990101-a.receives_as|office-receiver",
                "990101-a,甲所,DEPARTMENT,990101,990101,,station,,99-zf|990101-a.answers_as|office-external",
                "990101-a,甲局,DEPARTMENT,990101,99-zf,last,organ,,|990101-a.superior|office-external",
                "99-a,省甲厅,EXTERNAL,990101,,last,organ,,|99-a.centre|office-outside",
                "990101-a,甲局,DEPARTMENT,9901,990101,last,organ,,|990101-a.centre|unknown",
                "990101-a,甲局,BUREAU,990101,990101,last,organ,,|990101-a.kind|choice",
                "990101-gaj,甲局,DEPARTMENT,990101,990101,last,organ,,|990101-gaj.code|taken"
            })
    void names_what_is_wrong_with_an_office(String line, String field, String message) {
        assertThat(faults()).isEmpty();
        assertThat(faults(line))
                .extracting(FieldFault::field, FieldFault::message)
                .contains(tuple(field, message));
    }

    @Test
    void names_all_of_it_at_once_and_in_words() {
        var found = faults(
                "990101-a,甲局,DEPARTMENT,990101,990101,,organ police,,990101-x",
                "990101-b,乙局,DEPARTMENT,990101,990101,990101-c,organ,,",
                "990101-c,丙局,DEPARTMENT,990101,990101,990101-b,organ,,",
                "99-a,省甲厅,EXTERNAL,990101,,,organ,,");
        assertThat(found)
                .extracting(FieldFault::field)
                .containsExactlyInAnyOrder(
                        "990101-a.functions",
                        "990101-a.reviewed_by",
                        "990101-a.answers_as",
                        "990101-b.reviewed_by",
                        "990101-c.reviewed_by",
                        "99-a.centre",
                        "99-a.reviewed_by");
        assertThat(OfficeFile.told(Refusal.of(found)))
                .startsWith("offices.csv: ")
                .contains("990101-a.functions: there is no such function: police")
                .doesNotContain("fault.");
    }

    @Test
    void a_file_without_its_columns_is_refused() {
        assertThatThrownBy(() -> OfficeFile.read(List.of("code,name,kind", "990101,县中心,CENTRE")))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .extracting(FieldFault::field)
                        .containsExactly("centre", "superior", "reviewed_by"));
    }

    @Test
    void an_older_file_gives_each_office_what_is_usual_and_what_it_leaves_unsaid_is_listed() {
        var offices = new Offices(OfficeFile.read(List.of(
                "code,name,kind,centre,superior,reviewed_by",
                "990101,县中心,CENTRE,990101,,",
                "990101-gaj,公安局,DEPARTMENT,990101,990101,990101-zf",
                "990101-jw,纪委监委,INSPECTION,990101,,",
                "990101-zf,县政府,GOVERNMENT,990101,,",
                "990101100204,村中心,CENTRE,990101100204,990101,")));
        assertThat(offices.of("990101-gaj").functions()).containsExactly(OfficeFunction.ORGAN);
        assertThat(offices.of("990101-jw").functions()).containsExactly(OfficeFunction.INSPECTION);
        assertThat(offices.of("990101100204").functions())
                .containsExactly(OfficeFunction.PLATFORM, OfficeFunction.SELF_GOVERNING, OfficeFunction.MEDIATION);
        assertThat(offices.missing("990101"))
                .extracting(lack -> lack.office().code(), OfficeLack::unsaid)
                .containsExactly(
                        tuple("990101", OfficeLack.Unsaid.RECEIVES_AS),
                        tuple("990101-zf", OfficeLack.Unsaid.REVIEWED_BY));
    }

    @Test
    void a_station_without_an_organ_is_listed() {
        var station = new Office(
                        "990101100-pcs",
                        "派出所",
                        org.fengqiao.model.office.OfficeKind.DEPARTMENT,
                        "990101100",
                        null,
                        null)
                .serving(java.util.Set.of(OfficeFunction.STATION), null, null);
        assertThat(new Offices(List.of(station)).missing("990101"))
                .containsExactly(new OfficeLack(station, OfficeLack.Unsaid.ANSWERS_AS));
    }
}
