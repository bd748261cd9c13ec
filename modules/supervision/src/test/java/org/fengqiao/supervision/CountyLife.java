package org.fengqiao.supervision;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fengqiao.casework.CaseFiles;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Channel;
import org.fengqiao.model.casefile.Filing;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Registration;
import org.fengqiao.model.intake.Remark;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.party.Person;
import org.fengqiao.model.transfer.Escalate;
import org.fengqiao.time.LegalTime;

/** Cases that live in a small county: a village, its town and the county centre, with words and without. */
final class CountyLife {
    private static final Office COUNTY = new Office("990101", "桐溪县综治中心", OfficeKind.CENTRE, "990101", null, null);
    private static final Office TOWN =
            new Office("990101100", "镇综治中心", OfficeKind.CENTRE, "990101100", "990101", "990101");
    private static final Office VILLAGE =
            new Office("990101100204", "村综治中心", OfficeKind.CENTRE, "990101100204", "990101100", "990101100");

    private static final LegalTime LEGAL = LegalTime.load(Optional.empty());

    private final Random random = new Random(20261122);
    private final Offices offices = new Offices(List.of(COUNTY, TOWN, VILLAGE));
    private Instant clock = Instant.parse("2026-03-03T01:02:03.456789Z");

    /** Stores offices and cases; gives back the numbers of the cases, each of at least six events. */
    List<String> store(EntityManager em, int cases) {
        em.createNativeQuery("insert into region (code, name, level) values ('990101100204', '村', 'village')")
                .executeUpdate();
        List.of(COUNTY, TOWN, VILLAGE).forEach(em::persist);
        em.flush();
        var numbers = new ArrayList<String>();
        for (var id = 1; id <= cases; id++) {
            var file = live(id);
            new CaseFiles(em).add(file);
            numbers.add(file.number());
        }
        return numbers;
    }

    private CaseFile live(long id) {
        var file = Filing.registered(id, told(), by(VILLAGE, 42));
        file.perform(new Remark("上门了解情况：“宅基地”边界😀", false), by(VILLAGE, 42));
        file.perform(new Escalate("双方各执一词，村里调不下来"), by(VILLAGE, 42));
        for (var notes = 3 + random.nextInt(5); notes > 0; notes--) {
            file.perform(new Remark(random.nextBoolean() ? "走访\n第" + notes + "次" : "电话", true), by(TOWN, 43));
        }
        return file;
    }

    /** One more thing happens to a case that is there already. */
    void note(CaseFile file) {
        clock = Instant.now();
        file.perform(new Remark("又去看了一次", true), by(TOWN, 43));
    }

    private Registration told() {
        return new Registration(
                Channel.VISIT,
                null,
                null,
                Purpose.APPEAL,
                "02",
                null,
                "990101100204",
                "村口",
                "邻里纠纷",
                "两家为滴水争执",
                true,
                List.of(Person.petitioner("张三", "13900000000", null, null)),
                1);
    }

    private Occasion by(Office office, long person) {
        clock = clock.plus(Duration.ofNanos(1_000 * (1L + random.nextInt(2_000_000_000))));
        var officer = new Officer(person, "某人", office, Role.CASEWORKER);
        var salt = new byte[16];
        random.nextBytes(salt);
        return new Occasion(officer, new Moment(clock), offices, () -> salt, LEGAL);
    }
}
