package org.fengqiao.casework;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Ask;
import org.fengqiao.model.casefile.Channel;
import org.fengqiao.model.casefile.Outcome;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.RatingLevel;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.intake.IntakeAct;
import org.fengqiao.model.intake.LinkKind;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.office.Tier;
import org.fengqiao.model.party.Mask;
import org.fengqiao.model.party.PartyKind;
import org.fengqiao.model.party.PartyRole;

/** A case and what follows from it, for those who may see it; people are masked unless a reason was given. */
@ApplicationScoped
@Transactional
public class CaseReader {
    /** The facts of a case as its page and its REST representation show them. */
    public record CaseSheet(
            long id,
            String number,
            Stage stage,
            int version,
            String office,
            String officeName,
            Long person,
            String holder,
            Ground ground,
            Instant heldFrom,
            Purpose purpose,
            String category,
            String categoryName,
            String petitionClass,
            String summary,
            String text,
            String place,
            String region,
            String regionName,
            Channel channel,
            String source,
            String externalNumber,
            int headcount,
            int affected,
            Instant registeredAt,
            String registeredOffice,
            String responsible,
            int episode,
            Instant acceptedAt,
            Instant settledAt,
            Tier settledTier,
            Outcome outcome,
            RatingLevel rating,
            Instant urgentAt,
            Instant closedAt,
            boolean imported,
            List<PartyRow> parties) {}

    /** A party as shown; masked unless revealed. */
    public record PartyRow(
            int no,
            PartyRole role,
            boolean representative,
            PartyKind kind,
            String name,
            String phone,
            String idNumber,
            String address,
            String mandate,
            boolean masked) {}

    /** One event; {@code words} is the JSON of what was said, {@code reason} the part of it that says why. */
    public record EventRow(
            int seq,
            Instant at,
            Act act,
            String office,
            String officeName,
            @Nullable Long personId,
            String person,
            Stage stage,
            String reason,
            String words,
            String facts,
            String hash,
            boolean forTheCitizen) {}

    /** One span of custody; {@code to} is null for the open one, whose seconds are counted up to now. */
    public record SpanRow(
            int episode,
            String office,
            @Nullable String officeName,
            Tier tier,
            @Nullable Long personId,
            @Nullable String person,
            Ground ground,
            @Nullable String awaited,
            Instant from,
            @Nullable Instant to,
            long seconds) {}

    /** A part sent to another office. */
    public record AssignmentRow(
            int no,
            @Nullable String task,
            String from,
            String fromName,
            String to,
            String toName,
            boolean whistle,
            Instant sentAt,
            @Nullable Instant dueAt,
            @Nullable Instant receivedAt,
            @Nullable Instant objectedAt,
            @Nullable Instant reportedAt,
            @Nullable Instant returnedAt,
            @Nullable String report) {}

    /** An attached paper. */
    public record AttachmentRow(long id, String name, String mediaType, long size, String sha256, Instant at) {}

    /** A file that belongs to this one. */
    public record LinkRow(String number, LinkKind kind, Instant at, @Nullable String reason, boolean outgoing) {}

    /** An act possible now, with what it asks for; or one that is not, with why. */
    public record Possible(Act act, List<Ask> asks) {}

    /** An act that is not possible now. */
    public record Refused(Act act, String why) {}

    /** Every act of the table, in one list or the other. */
    public record Acts(int version, List<Possible> possible, List<Refused> refused) {}

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CurrentOfficer officer;

    @Inject
    Directory directory;

    @Inject
    CaseFiles files;

    @Inject
    AccessLog log;

    @Inject
    OfficialTime time;

    @Inject
    Occasions occasions;

    public CaseSheet sheet(String number) {
        var sheet = read(number, true);
        log.note(officer.get(), sheet.id(), AccessLog.What.VIEWED, null);
        return sheet;
    }

    /** The same with names, phones and identity numbers, for a reason that is logged. */
    public CaseSheet revealed(String number, String reason) {
        if (!Sight.mayReveal(officer.get())) {
            throw new Refusal(Why.NO_POWER, officer.get().office().name(), "");
        }
        if (reason == null || reason.isBlank()) {
            throw Refusal.of(List.of(new org.fengqiao.model.FieldFault("reason", "required")));
        }
        var sheet = read(number, false);
        log.note(officer.get(), sheet.id(), AccessLog.What.REVEALED, reason.strip());
        return sheet;
    }

    public List<EventRow> timeline(String number) {
        long id = idOf(number);
        var hidden = officer.get().is(Role.INSPECTOR) ? peopleIn(id) : null;
        return Sql.of(
                        em,
                        """
                        select e.seq, e.at, e.act, e.office, o.name, s.name, e.stage, e.words, e.facts, e.hash, e.person
                          from event e left join office o on o.code = e.office left join staff s on s.id = e.person
                         where e.case_id = ? order by e.seq""",
                        id)
                .list(r -> event(r, hidden));
    }

    public List<SpanRow> custody(String number) {
        var now = time.now();
        var spans = new ArrayList<>(Sql.of(
                        em,
                        """
                        select u.episode, u.office, o.name, u.tier, s.name, u.ground, u.awaited, u.from_at, u.to_at, u.person
                          from custody u left join office o on o.code = u.office left join staff s on s.id = u.person
                         where u.case_id = ? order by u.seq""",
                        idOf(number))
                .list(r -> span(r, r.instant(8), r.instant(8))));
        Sql.of(
                        em,
                        """
                        select c.episode, c.held_office, o.name, o.tier, s.name, c.held_ground, c.held_awaited, c.held_from,
                               null, c.held_person
                          from casefile c join office o on o.code = c.held_office left join staff s on s.id = c.held_person
                         where c.number = ? and c.held_from is not null""",
                        number)
                .first(r -> span(r, null, now.at()))
                .ifPresent(spans::add);
        return spans;
    }

    public List<AssignmentRow> assignments(String number) {
        long id = idOf(number);
        var hidden = hidden(id);
        return Sql.of(
                        em,
                        """
                        select a.no, a.task, a.from_office, f.name, a.to_office, t.name, a.whistle, a.sent_at, a.due_at,
                               a.received_at, a.objected_at, a.reported_at, a.returned_at, a.report
                          from assignment a join office f on f.code = a.from_office join office t on t.code = a.to_office
                         where a.case_id = ? order by a.no""",
                        id)
                .list(r -> new AssignmentRow(
                        r.count(0),
                        Mask.namesIn(r.text(1), hidden),
                        r.text(2),
                        r.text(3),
                        r.text(4),
                        r.text(5),
                        r.yes(6),
                        r.instant(7),
                        r.instant(8),
                        r.instant(9),
                        r.instant(10),
                        r.instant(11),
                        r.instant(12),
                        Mask.namesIn(r.text(13), hidden)));
    }

    public List<AttachmentRow> attachments(String number) {
        long id = idOf(number);
        var hidden = hidden(id);
        return Sql.of(
                        em,
                        "select id, name, media_type, size, sha256, at from attachment where case_id = ? order by id",
                        id)
                .list(r -> new AttachmentRow(
                        r.number(0), Mask.namesIn(r.text(1), hidden), r.text(2), r.number(3), r.text(4), r.instant(5)));
    }

    public List<LinkRow> links(String number) {
        var id = idOf(number);
        var hidden = hidden(id);
        return Sql.of(
                        em,
                        """
                        select l.other, l.kind, l.at, l.reason, true from link l where l.case_id = ?
                        union all
                        select c.number, l.kind, l.at, l.reason, false from link l join casefile c on c.id = l.case_id
                         where l.other_id = ?
                         order by 3""",
                        id,
                        id)
                .list(r -> new LinkRow(
                        r.text(0),
                        r.constant(1, LinkKind.class),
                        r.instant(2),
                        Mask.namesIn(r.text(3), hidden),
                        r.yes(4)));
    }

    /** What the officer can do with the case now, and why not for everything else. */
    public Acts acts(String number) {
        return acts(number, Locale.SIMPLIFIED_CHINESE);
    }

    public Acts acts(String number, Locale locale) {
        var file = files.look(number, officer.get());
        var occasion = occasions.of(officer.get());
        var possible = new ArrayList<Possible>();
        var refused = new ArrayList<Refused>();
        for (var act : org.fengqiao.model.casefile.Acts.entered()) {
            file.whyNot(act, occasion)
                    .ifPresentOrElse(
                            why -> refused.add(new Refused(act, why.words(locale))),
                            () -> possible.add(new Possible(act, act.asks())));
        }
        return new Acts(file.version(), possible, refused);
    }

    private CaseSheet read(String number, boolean masked) {
        // What this transaction has done so far is to be seen too; queries alone do not write it out.
        em.flush();
        var sight = Sight.of(officer.get());
        return Sql.of(
                        em,
                        """
                        select c.id, c.number, c.stage, c.version, c.held_office, o.name, c.held_person, h.name,
                               c.held_ground, c.held_from, c.purpose, c.category, c.petition_class, n.summary, n.text,
                               n.place, c.region, c.channel, c.source, c.external_number, c.headcount,
                               (select coalesce(sum(d.headcount), 0) from casefile d where d.lead_case = c.id and d.county = c.county
                                  and exists (select 1 from link l where l.other_id = c.id and l.case_id = d.id)),
                               c.registered_at, c.registered_office, p.name, c.episode, c.accepted_at, c.settled_at,
                               c.settled_tier, c.outcome, c.rating, c.urgent_at, c.closed_at, c.imported
                          from casefile c join narrative n on n.case_id = c.id and n.county = c.county
                          join office o on o.code = c.held_office
                          left join staff h on h.id = c.held_person left join staff p on p.id = c.responsible
                         where c.number = ? and\s"""
                                + sight.condition(),
                        number,
                        sight.parameter())
                .first(r -> sheet(r, masked))
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_CASE, number));
    }

    private CaseSheet sheet(Row r, boolean masked) {
        var region = directory.regions().get(r.text(16));
        boolean inspected = officer.get().is(Role.INSPECTOR);
        var summary = inspected ? Mask.namesIn(r.text(13), peopleIn(r.number(0))) : r.text(13);
        return new CaseSheet(
                r.number(0),
                r.text(1),
                r.constant(2, Stage.class),
                r.count(3),
                r.text(4),
                r.text(5),
                r.id(6),
                r.text(7),
                r.constant(8, Ground.class),
                r.instant(9),
                r.constant(10, Purpose.class),
                r.text(11),
                directory.categoryName(r.text(11)),
                r.text(12),
                summary,
                inspected ? null : r.text(14),
                inspected ? null : r.text(15),
                r.text(16),
                region == null ? r.text(16) : region.name(),
                r.constant(17, Channel.class),
                r.text(18),
                r.text(19),
                r.count(20),
                r.count(20) + r.count(21),
                r.instant(22),
                r.text(23),
                r.text(24),
                r.count(25),
                r.instant(26),
                r.instant(27),
                r.constant(28, Tier.class),
                r.constant(29, Outcome.class),
                r.constant(30, RatingLevel.class),
                r.instant(31),
                r.instant(32),
                r.yes(33),
                parties(r.number(0), masked));
    }

    private List<PartyRow> parties(long id, boolean masked) {
        return Sql.of(
                        em,
                        """
                        select no, role, representative, kind, name, phone, id_number, address, mandate from party
                         where case_id = ? order by no""",
                        id)
                .list(r -> party(r, masked));
    }

    private static PartyRow party(Row r, boolean masked) {
        var kind = r.constant(3, PartyKind.class);
        return new PartyRow(
                r.count(0),
                r.constant(1, PartyRole.class),
                r.yes(2),
                kind,
                masked ? Mask.name(r.text(4), kind) : r.text(4),
                masked ? Mask.phone(r.text(5)) : r.text(5),
                masked ? Mask.idNumber(r.text(6)) : r.text(6),
                masked ? Mask.address(r.text(7)) : r.text(7),
                r.text(8),
                masked);
    }

    /** Inspectors see the officers' reasons with the people's names masked, and no other words. */
    private static EventRow event(Row r, List<String> hidden) {
        var act = org.fengqiao.model.casefile.Acts.named(r.text(2));
        var words = act == IntakeAct.REGISTER ? null : r.text(7);
        var reason = Said.of(words, "reason");
        return new EventRow(
                r.count(0),
                r.instant(1),
                act,
                r.text(3),
                r.text(4),
                r.id(10),
                r.text(5),
                r.constant(6, Stage.class),
                hidden == null ? reason : Mask.namesIn(reason, hidden),
                hidden == null ? words : null,
                r.text(8),
                r.text(9),
                act.isForTheCitizen());
    }

    /** Whose names are not for this officer's eyes, wherever in a text they stand. */
    public List<String> hidden(long id) {
        return officer.get().is(Role.INSPECTOR) ? peopleIn(id) : List.of();
    }

    private List<String> peopleIn(long id) {
        return Sql.of(em, "select name from party where case_id = ? and kind = 'PERSON'", id)
                .list(r -> r.text(0));
    }

    /** A span as its row tells it; the open one has no end, and its seconds are counted up to now. */
    private static SpanRow span(Row r, Instant to, Instant countedTo) {
        return new SpanRow(
                r.count(0),
                r.text(1),
                r.text(2),
                r.constant(3, Tier.class),
                r.id(9),
                r.text(4),
                r.constant(5, Ground.class),
                r.text(6),
                r.instant(7),
                to,
                seconds(r.instant(7), countedTo));
    }

    private static long seconds(Instant from, Instant to) {
        return to.getEpochSecond() - from.getEpochSecond();
    }

    /** The id of a case that the officer may see; any other does not exist for them. */
    public long idOf(String number) {
        var sight = Sight.of(officer.get());
        return Sql.of(
                        em,
                        "select c.id from casefile c where c.number = ? and " + sight.condition(),
                        number,
                        sight.parameter())
                .first(r -> r.number(0))
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_CASE, number));
    }

    /** The day a moment falls on here, for pages that print dates. */
    public static java.time.LocalDate day(Instant at) {
        return at == null ? null : new Moment(at).today();
    }
}
