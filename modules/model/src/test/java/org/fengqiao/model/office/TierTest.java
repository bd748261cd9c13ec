package org.fengqiao.model.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # power           , village, town , county, department
            REGISTER          , true   , true , true  , true
            CLASSIFY          , true   , true , true  , true
            LINK              , true   , true , true  , false
            RECEIVE           , true   , true , true  , true
            NOTE              , true   , true , true  , true
            SETTLE            , true   , true , true  , true
            ANSWER            , true   , true , true  , true
            CLOSE             , true   , true , true  , true
            REOPEN            , true   , true , true  , true
            ESCALATE          , true   , true , false , true
            SEND_DOWN         , false  , true , true  , false
            ROUTE             , false  , true , true  , false
            DECIDE_ACCEPTANCE , false  , true , true  , true
            OBJECT            , true   , true , false , true
            DECIDE_OBJECTION  , false  , true , true  , false
            REPORT_BACK       , true   , true , true  , true
            RATE_AFTER_VISIT  , true   , true , true  , true
            TAKE_OVER         , true   , true , true  , true
            REPORT_URGENT     , true   , true , true  , true
            DECLARE_CONFLICT  , true   , true , true  , true
            URGE              , false  , false, true  , false
            IMPORT            , true   , true , true  , false
            REPORT            , true   , true , true  , true
            SETTLE_AT_THE_DOOR, true   , false, false , false
            WHISTLE           , false  , true , false , false
            DISPATCH          , false  , false, true  , false
            """)
    void givesEachTierItsPowers(Power power, boolean village, boolean town, boolean county, boolean department) {
        assertThat(Tier.VILLAGE.has(power)).isEqualTo(village);
        assertThat(Tier.TOWN.has(power)).isEqualTo(town);
        assertThat(Tier.COUNTY.has(power)).isEqualTo(county);
        var office = new Office("990101100-sfs", "司法所", OfficeKind.DEPARTMENT, "990101100", null, null);
        assertThat(new Officer(1, "某", office, Role.CASEWORKER).may(power)).isEqualTo(department);
    }

    @Test
    void givesAnAdministratorNoPowerOverCases() {
        var office = new Office("990101", "县中心", OfficeKind.CENTRE, "990101", null, null);
        var administrator = new Officer(1, "某", office, Role.ADMINISTRATOR);
        assertThat(Power.known().all()).noneMatch(administrator::may);
    }
}
