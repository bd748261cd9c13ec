package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.casework.clock.ClockReader;
import org.fengqiao.casework.clock.ClockRow;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.RatingLevel;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.intake.LinkKind;
import org.fengqiao.model.petition.AnsweredRequest;
import org.fengqiao.model.review.ReviewLevel;
import org.fengqiao.model.review.ReviewOffer;

/** What a citizen sees under their code: every step meant for them, who has the case now, and what comes next. */
@ApplicationScoped
@Transactional
public class CitizenReader {
    /**
     * One step; {@code words} is what was said to the citizen, null where nothing was, {@code requests} what was answered,
     * {@code said} whose word it is, with which result, or on which ground of the law.
     */
    public record Step(Act act, Instant at, String office, String words, List<AnsweredRequest> requests, SaidAs said) {
        /** As those see it who are told the course and not the words. */
        Step wordless() {
            return new Step(act, at, office, null, List.of(), SaidAs.NOTHING);
        }
    }

    /** What stays open to the citizen once an answer was served: who can be asked to review it, and until when. */
    public record Further(ReviewLevel level, String office, LocalDate until, boolean isLate, boolean isFinal) {
        static final Further NOTHING = new Further(null, null, null, false, false);

        public boolean mayAsk() {
            return level != null;
        }
    }

    /**
     * A case that goes on for the citizen's own: the one into which theirs was merged, of which they see the course and
     * not the words, or one that was split off theirs.
     */
    public record Related(
            LinkKind kind,
            String number,
            Stage stage,
            String summary,
            String holder,
            List<Step> steps,
            List<ClockRow> clocks) {}

    /** The case as its citizen sees it. */
    public record Followed(
            String number,
            Stage stage,
            String summary,
            Instant registeredAt,
            List<Step> steps,
            String holder,
            RatingLevel rating,
            boolean mayRate,
            boolean mayWithdraw,
            boolean maySupplement,
            Set<String> doors,
            List<ClockRow> clocks,
            Further further,
            Waiting waiting,
            List<Related> related,
            boolean reissued,
            String question) {
        /** What comes next, as the name under which each language has its sentence: who has rated is not asked again. */
        public String next() {
            if (further.isFinal()) {
                return "FINAL";
            }
            if (waiting.decider() != null) {
                return "OUTSIDE";
            }
            if (waiting.isSpoken()) {
                return stage.name() + ".spoken";
            }
            if (stage == Stage.DELIVERED && further.level() == ReviewLevel.RECHECK) {
                return "DELIVERED.recheck";
            }
            boolean asked = stage == Stage.DELIVERED || stage == Stage.SETTLED;
            return asked && rating != null ? stage.name() + ".rated" : stage.name();
        }
    }

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CitizenSteps steps;

    @Inject
    CitizenCodes codes;

    @Inject
    CitizenQuestions questions;

    @Inject
    ClockReader clocks;

    @Inject
    CaseFiles files;

    @Inject
    Occasions occasions;

    public Followed follow(String code) {
        em.flush();
        long id = codes.caseOf(code).orElseThrow(() -> new Refusal(Why.UNKNOWN_CODE));
        var steps = told(id);
        var running = clocks.forTheCitizen(id);
        var file = files.look(id);
        var further = further(file);
        var open = openDoors(file);
        var related = related(id, file);
        var waiting = Waiting.of(file, occasions.of(null), open);
        return Sql.of(
                        em,
                        """
                        select c.number, c.stage, n.summary, c.registered_at, o.name as holder, c.rating
                          from casefile c join narrative n on n.case_id = c.id and n.county = c.county
                          join office o on o.code = c.held_office where c.id = ?""",
                        id)
                .first(r -> followed(
                        key(r.with("related", related).with("waiting", waiting), id, code),
                        steps,
                        running,
                        further,
                        open))
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_CODE));
    }

    /** Who follows by a code that was given out later is asked the question that they chose. */
    private ResultRow key(ResultRow r, long id, String code) {
        boolean reissued = codes.isReissued(code);
        return r.with("reissued", reissued)
                .with("question", reissued ? questions.questionOf(id).orElse(null) : null);
    }

    private List<Related> related(long id, CaseFile file) {
        var found = new ArrayList<Related>();
        file.lead().map(this::root).ifPresent(lead -> found.add(related(lead, LinkKind.DUPLICATE)));
        Sql.of(em, "select case_id from standing_link where other_id = ? and kind = 'SPLIT' order by case_id", id)
                .list(r -> r.id("case_id"))
                .forEach(part -> found.add(related(part, LinkKind.SPLIT)));
        return found;
    }

    /** The case that leads in the end: what leads may have been merged in its turn. */
    private long root(long lead) {
        return files.earlier().leadOf(lead).map(this::root).orElse(lead);
    }

    private Related related(long id, LinkKind kind) {
        boolean own = kind == LinkKind.SPLIT;
        var running = clocks.forTheCitizen(id).stream()
                .filter(clock -> own || !clock.citizen())
                .toList();
        var steps = told(id).stream().map(step -> own ? step : step.wordless()).toList();
        return Sql.of(
                        em,
                        """
                        select c.number, c.stage, case when cast(? as text) = 'SPLIT' then n.summary end as summary, o.name as holder
                          from casefile c join narrative n on n.case_id = c.id and n.county = c.county
                          join office o on o.code = c.held_office where c.id = ?""",
                        kind,
                        id)
                .first(r -> r.with("kind", kind)
                        .with("steps", steps)
                        .with("clocks", running)
                        .as(Related.class))
                .orElseThrow();
    }

    private List<Step> told(long id) {
        return steps.of(id, occasions.of(null).offices());
    }

    /** What the citizen came for. */
    public Purpose purpose(String code) {
        return codes.caseOf(code)
                .flatMap(id -> Sql.of(em, "select purpose from casefile where id = ?", id)
                        .first(r -> r.constant("purpose", Purpose.class)))
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_CODE));
    }

    /** The public doors through which the citizen can do something now. */
    private Set<String> openDoors(CaseFile file) {
        var now = occasions.of(null);
        return Acts.all().stream()
                .filter(act -> act.row().words().door() != null)
                .filter(act -> file.whyNot(act, now).isEmpty())
                .map(act -> act.row().words().door().path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Further further(CaseFile file) {
        var now = occasions.of(null);
        return ReviewOffer.of(file, now)
                .map(offer -> new Further(
                        offer.level(),
                        offer.reviewer().name(),
                        offer.until(),
                        offer.until() != null && now.now().today().isAfter(offer.until()),
                        false))
                .orElse(ReviewOffer.isFinal(file) ? new Further(null, null, null, false, true) : Further.NOTHING);
    }

    private static Followed followed(
            ResultRow r, List<Step> steps, List<ClockRow> running, Further further, Set<String> open) {
        return r.with("steps", steps)
                .with("mayRate", open.contains("rating"))
                .with("mayWithdraw", open.contains("withdrawal"))
                .with("maySupplement", open.contains("supplements"))
                .with("doors", open)
                .with("clocks", running)
                .with("further", further)
                .as(Followed.class);
    }
}
