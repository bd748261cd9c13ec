package org.fengqiao.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.fengqiao.model.casefile.CaseEvent;
import org.fengqiao.model.office.Role;
import org.junit.jupiter.api.Test;

/** In the first town's centre two people are called 王伟, and now and then both have the same case. */
class NamesakesTest {
    private static final String TOWN = "990101100";
    private static final Personnel PERSONNEL =
            Personnel.invented(PackedCounty.read(), Tongxi.SEED, new AtomicLong()::incrementAndGet);

    @Test
    void two_who_handle_cases_in_one_office_bear_one_name() {
        assertThat(namesakes()).hasSize(2).allMatch(one -> one.role() == Role.CASEWORKER);
        assertThat(PERSONNEL.all().stream().filter(one -> one.name().equals("王伟")))
                .hasSize(2);
        assertThat(PERSONNEL.all().stream().filter(one -> DemoAccount.isOne(one.login())))
                .noneMatch(one -> one.name().equals("王伟"));
    }

    @Test
    void both_acted_in_one_case() {
        var both = namesakes().stream().map(Employee::id).collect(Collectors.toSet());
        assertThat(Tongxi.lives(Tongxi.SEED, Tongxi.TODAY, 2000))
                .anyMatch(life -> actors(life).containsAll(both));
    }

    private static List<Employee> namesakes() {
        return PERSONNEL.all().stream()
                .filter(one -> one.office().code().equals(TOWN))
                .filter(one -> one.name().equals("王伟"))
                .toList();
    }

    private static Set<Long> actors(Tongxi.Life life) {
        return life.all(CaseEvent.class).stream()
                .map(CaseEvent::person)
                .filter(person -> person != null)
                .collect(Collectors.toSet());
    }
}
