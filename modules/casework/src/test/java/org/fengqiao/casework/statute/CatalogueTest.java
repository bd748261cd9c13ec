package org.fengqiao.casework.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.casework.Workplace;
import org.fengqiao.casework.statute.Catalogue.At;
import org.fengqiao.casework.statute.Catalogue.Named;
import org.fengqiao.casework.statute.Catalogue.Step;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.intake.IntakeAct;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.office.Tier;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.transfer.TransferAct;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private final Catalogue catalogue = Catalogue.of(
            Workplace.LEGAL,
            LocalDate.of(2026, 11, 23),
            Workplace.COUNTY,
            new Workplace().directory().offices().all());

    @Test
    void has_every_act_and_every_stage() {
        assertThat(catalogue.steps()).extracting(Step::act).containsExactlyElementsOf(Acts.all());
        assertThat(catalogue.stages()).extracting(At::stage).containsExactly(Stage.values());
    }

    @Test
    void says_which_clocks_an_act_starts_and_stops() {
        assertThat(of(PetitionAct.ACCEPT).starts()).extracting(Named::rule).contains("CLK-HANDLE");
        assertThat(of(PetitionAct.ACCEPT).meets())
                .extracting(Named::rule)
                .contains("CLK-NOTICE-DIRECT", "CLK-SIMPLE-ACCEPT");
        assertThat(of(IntakeAct.REGISTER).starts()).extracting(Named::rule).contains("CLK-ROUTE", "LOC-THREE-WEEKS");
        assertThat(of(PetitionAct.WITHDRAW).ends()).extracting(Named::rule).contains("CLK-HANDLE");
        assertThat(of(TransferAct.ESCALATE).starts()).extracting(Named::rule).doesNotContain("CLK-HANDLE");
        assertThat(of(IntakeAct.NOTE).starts()).isEmpty();
    }

    @Test
    void names_the_steps_on_the_way() {
        assertThat(of(PetitionAct.TELL).meets())
                .filteredOn(each -> each.rule().equals("LOC-THREE-WEEKS"))
                .extracting(Named::step)
                .containsExactly("反馈情况", "研究措施");
    }

    @Test
    void cites_the_article_and_names_who_acts() {
        assertThat(of(TransferAct.OBJECT).article().label()).startsWith("《信访工作条例》第二十三条");
        assertThat(of(TransferAct.ESCALATE).doers())
                .contains(new Catalogue.Doer(Tier.VILLAGE, OfficeKind.CENTRE, Role.CASEWORKER))
                .doesNotContain(new Catalogue.Doer(Tier.COUNTY, OfficeKind.CENTRE, Role.CASEWORKER));
        assertThat(of(IntakeAct.JOINED).doers()).isEmpty();
    }

    @Test
    void a_county_without_packs_of_its_own_has_the_country_s() {
        var bare = Catalogue.of(Workplace.LEGAL, LocalDate.of(2026, 11, 23), "990102", java.util.List.of());
        assertThat(bare.steps().stream().flatMap(step -> step.starts().stream()))
                .isNotEmpty()
                .noneMatch(Named::local);
    }

    private Step of(Act act) {
        return catalogue.steps().stream()
                .filter(step -> step.act() == act)
                .findFirst()
                .orElseThrow();
    }
}
