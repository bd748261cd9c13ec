package org.fengqiao.reports;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Channel;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Filing;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Outcome;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Registration;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.party.Person;
import org.fengqiao.model.petition.AgreementForm;
import org.fengqiao.model.petition.Close;
import org.fengqiao.model.petition.Settle;
import org.fengqiao.model.review.Reopen;
import org.fengqiao.model.review.ReopenCause;
import org.fengqiao.model.transfer.Escalate;
import org.fengqiao.model.transfer.SendDown;
import org.fengqiao.time.LegalTime;

/** One case living through the acts of the model, at moments that the test names or draws. */
public final class CountyLife {
    public static final LegalTime LAW = LegalTime.load(Optional.empty());

    private static final List<String> REASONS = List.of("两次调解未成", "涉及部门职责", "当事人要求上级处理");

    private final EntityManager em;
    private Instant clock;
    private CaseFile file;

    private CountyLife(EntityManager em, Instant start) {
        this.em = em;
        this.clock = start;
    }

    public static CountyLife registered(EntityManager em, long id, Office office, Instant at) {
        var life = new CountyLife(em, at);
        life.file = Filing.registered(id, told(), life.by(office));
        return life.kept();
    }

    /** A quarrel of neighbours, which also goes down to villages. */
    public static CountyLife quarrel(EntityManager em, long id, Office office, Instant at) {
        var life = new CountyLife(em, at);
        life.file = Filing.registered(id, told(Purpose.DISPUTE), life.by(office));
        return life.kept();
    }

    /** A case of an old ledger, closed before this system was there. */
    public static CountyLife imported(EntityManager em, long id, Office office, Instant at) {
        var life = new CountyLife(em, at);
        life.file = Filing.imported(id, told(), office, true, life.by(office).now(), life.by(office));
        life.after(Duration.ofDays(40));
        Filing.closeAsImported(
                life.file, Stage.SETTLED, Outcome.AGREED, null, life.by(office).now(), life.by(office));
        return life.kept();
    }

    public CountyLife after(Duration duration) {
        clock = clock.plus(duration);
        return this;
    }

    public CountyLife escalated(Office by, String reason) {
        return performed(by, new Escalate(reason));
    }

    public CountyLife sentDown(Office by, Office to, String instruction) {
        return performed(by, new SendDown(to.code(), instruction));
    }

    public CountyLife settled(Office by) {
        return performed(by, new Settle(Outcome.AGREED, AgreementForm.WRITTEN, "双方签字的协议", true, null));
    }

    public CountyLife closed(Office by) {
        return performed(by, new Close(null));
    }

    public CountyLife reopened(Office by) {
        return performed(by, new Reopen(ReopenCause.DISSATISFIED, "协议没有履行"));
    }

    /** Wanders up and down, and may or may not come to an end. */
    public void lived(Random random) {
        for (var steps = random.nextInt(7); steps > 0 && file.hold().from() != null; steps--) {
            after(Duration.ofMinutes(5 + random.nextInt(9_000)));
            step(random, CountyOffices.TREE.of(file.hold().office()));
        }
    }

    private void step(Random random, Office holder) {
        var choice = random.nextInt(4);
        if (file.stage() == Stage.SETTLED) {
            closed(holder);
            if (choice == 0) {
                after(Duration.ofDays(3)).reopened(holder);
            }
        } else if (choice == 0 && holder != CountyOffices.COUNTY) {
            escalated(holder, REASONS.get(random.nextInt(REASONS.size())));
        } else if (choice == 1
                && holder.isCentre()
                && !CountyOffices.TREE.centresBelow(holder).isEmpty()) {
            var below = CountyOffices.TREE.centresBelow(holder);
            sentDown(holder, below.get(random.nextInt(below.size())), "请就地化解");
        } else {
            settled(holder);
        }
    }

    private CountyLife performed(Office by, Deed deed) {
        file.perform(deed, by(by));
        return kept();
    }

    private CountyLife kept() {
        if (!em.contains(file)) {
            em.persist(file);
        }
        file.takeNews().forEach(em::persist);
        return this;
    }

    private Occasion by(Office office) {
        return new Occasion(
                CountyOffices.clerkOf(office), new Moment(clock), CountyOffices.TREE, () -> new byte[16], LAW);
    }

    private static Registration told() {
        return told(Purpose.APPEAL);
    }

    private static Registration told(Purpose purpose) {
        return new Registration(
                Channel.VISIT,
                null,
                null,
                purpose,
                "02",
                null,
                "990101100204",
                null,
                "两家为滴水争执",
                "两家为滴水争执",
                false,
                List.of(Person.petitioner("张三", "13900000000", null, null)),
                1);
    }
}
