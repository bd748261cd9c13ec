package org.fengqiao.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskTest {
    @Test
    void showsTheSurnameAndTheEndOfAPhone() {
        assertThat(Mask.name("陈桂英", PartyKind.PERSON)).isEqualTo("陈**");
        assertThat(Mask.name("李", PartyKind.PERSON)).isEqualTo("李*");
        assertThat(Mask.phone("12345678901")).isEqualTo("123****8901");
        assertThat(Mask.phone("12345")).isEqualTo("*****");
    }

    @Test
    void leavesOrganisationsTheirName() {
        assertThat(Mask.name("桐溪建筑公司", PartyKind.ORGANISATION)).isEqualTo("桐溪建筑公司");
    }

    @Test
    void findsNamesInFreeText() {
        assertThat(Mask.namesIn("陈桂英与李四争执", java.util.List.of("陈桂英", "李四"))).isEqualTo("陈**与李*争执");
    }
}
