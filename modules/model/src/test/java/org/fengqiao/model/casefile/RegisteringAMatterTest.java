package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.party.Person;
import org.junit.jupiter.api.Test;

class RegisteringAMatterTest {
    private final Entry.Known known = new Entry.Known(World.VILLAGE::equals, "02"::equals);

    private static Entry entry(
            String channel, String purpose, String region, String summary, List<Person> others, Integer headcount) {
        return new Entry(
                channel,
                null,
                null,
                purpose,
                "02",
                null,
                region,
                null,
                summary,
                null,
                false,
                Person.petitioner("陈桂英", "12345678901", null, null),
                others,
                headcount);
    }

    @Test
    void namesEveryBrokenFieldAtOnce() {
        var broken = entry("FAX", "DISPUTE", "990199", " ", List.of(), 0);
        assertThatThrownBy(() -> broken.check(known)).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.faults())
                .extracting(FieldFault::field)
                .containsExactlyInAnyOrder("channel", "summary", "region", "headcount"));
    }

    @Test
    void takesFiveRepresentativesAndNotSix() {
        assertThat(entry("VISIT", "DISPUTE", World.VILLAGE, "欠薪", representatives(5), 17)
                        .check(known)
                        .headcount())
                .isEqualTo(17);
        assertThatThrownBy(() -> entry("VISIT", "DISPUTE", World.VILLAGE, "欠薪", representatives(6), 17)
                        .check(known))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r -> assertThat(r.faults().get(0).words(Locale.CHINA)).contains("最多 5 人"));
    }

    @Test
    void countsThoseNamedWhenNoHeadcountIsGiven() {
        var others = List.of(Person.coPetitioner("甲", null), Person.coPetitioner("乙", null));
        assertThat(entry("VISIT", "DISPUTE", World.VILLAGE, "噪声", others, null)
                        .check(known)
                        .headcount())
                .isEqualTo(3);
    }

    @Test
    void needsAMandateToSpeakForSomebody() {
        var others = List.of(Person.represented("陈父", null, " "));
        assertThatThrownBy(() -> entry("VISIT", "DISPUTE", World.VILLAGE, "赡养", others, null)
                        .check(known))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.faults())
                        .extracting(FieldFault::field)
                        .containsExactly("mandate"));
    }

    @Test
    void turnsAnAccusationAwayBeforeLookingAtAnythingElse() {
        assertThatThrownBy(
                        () -> entry("FAX", "ACCUSATION", "", "", List.of(), 0).check(known))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.why()).isEqualTo(Why.ACCUSATION));
    }

    private static List<Person> representatives(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Person.representative("代表" + i, null))
                .toList();
    }
}
