package org.fengqiao.casework.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.ledger.TongxiCounty.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VillagesAsPeopleNameThemTest {

    @ParameterizedTest
    @CsvSource({
        "城关镇北关村, 990101100204",
        "北关村, 990101100204",
        "桐溪县城关镇北关村, 990101100204",
        "桐溪县北关村, 990101100204",
        "城关镇 北关村, 990101100204",
        "城关镇-北关村, 990101100204",
        "城关北关村, 990101100204",
        "北关, 990101100204",
        "北关村委会, 990101100204",
        "城关镇北关村村民委员会, 990101100204",
        "北关社区, 990101100204",
        "北关村3组, 990101100204",
        "城关镇北关村二组12号, 990101100204",
        "990101100204, 990101100204",
        "柳林村, 990101102201",
        "柳林镇柳林村, 990101102201",
        "园区社区, 990101001004",
        "新城街道园区社区居委会, 990101001004",
        "云岭乡云岭村, 990101200201"
    })
    void are_found(String written, String code) {
        assertThat(gazetteer().find(written).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"桃花源村", "某村", "城关镇", "柳林", "桐溪县", "青石镇北关村", "村", "社区", "990101100", "-"})
    void are_not_invented(String written) {
        assertThat(gazetteer().find(written).code()).isNull();
    }

    @Test
    void need_their_town_when_two_are_called_the_same() {
        var places = new ArrayList<>(TongxiCounty.places());
        places.add(new LedgerPlace("990101101299", "北关村", "village", "990101101"));
        var gazetteer = new Gazetteer(places, "990101", "990101");
        assertThat(gazetteer.find("北关村").code()).isNull();
        assertThat(gazetteer.find("北关村").candidates()).containsExactly("城关镇北关村", "青石镇北关村");
        assertThat(gazetteer.find("青石镇北关村").code()).isEqualTo("990101101299");
        assertThat(gazetteer.find("青石镇", "北关村").code()).isEqualTo("990101101299");
    }

    @Test
    void of_another_county_do_not_matter() {
        var places = new ArrayList<>(TongxiCounty.places());
        places.addAll(List.of(
                new LedgerPlace("990102", "别县", "county", null),
                new LedgerPlace("990102100", "城关镇", "town", "990102"),
                new LedgerPlace("990102100201", "北关村", "village", "990102100")));
        var gazetteer = new Gazetteer(places, "990101", "990101");
        assertThat(gazetteer.find("城关镇北关村").code()).isEqualTo("990101100204");
        assertThat(gazetteer.find("990102100201").code()).isNull();
    }

    @Test
    void outside_the_area_of_the_importer_are_refused() {
        var found = gazetteer("990101101").find("北关村");
        assertThat(found.code()).isNull();
        assertThat(found.isOutside()).isTrue();
        assertThat(gazetteer("990101101").find("上湾村").code()).isEqualTo("990101101203");
    }

    @Test
    void may_have_their_town_in_another_column_but_not_a_different_town() {
        assertThat(gazetteer().find("城关镇", "北关村").code()).isEqualTo("990101100204");
        assertThat(gazetteer().find("城关", "城关镇北关村").code()).isEqualTo("990101100204");
        assertThat(gazetteer().find("青石镇", "北关村").code()).isNull();
    }
}
