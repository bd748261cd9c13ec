package org.fengqiao.casework.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fengqiao.casework.AccessLog;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.ResultRow;
import org.fengqiao.casework.Sight;
import org.fengqiao.casework.Sql;
import org.fengqiao.casework.VisibleCases;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.party.Mask;
import org.fengqiao.model.party.PartyKind;

/** The facts of a case and its parties; people are masked unless a reason was given. */
@ApplicationScoped
@Transactional
public class SheetReader {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CurrentOfficer officer;

    @Inject
    VisibleCases cases;

    @Inject
    Directory directory;

    @Inject
    AccessLog log;

    public CaseSheet of(String number) {
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
            throw Refusal.of(List.of(new FieldFault("reason", "required")));
        }
        var sheet = read(number, false);
        log.note(officer.get(), sheet.id(), AccessLog.What.REVEALED, reason.strip());
        return sheet;
    }

    private CaseSheet read(String number, boolean masked) {
        // What this transaction has done so far is to be seen too; queries alone do not write it out.
        em.flush();
        var sight = Sight.of(officer.get());
        var sheet = Sql.of(
                        em,
                        """
                        select c.id, c.number, c.stage, c.version, c.held_office as office, o.name as office_name,
                               c.held_person as person, h.name as holder, c.held_ground as ground, c.held_from, c.purpose,
                               c.category, c.petition_class, c.litigation_rights, n.summary, n.text, n.place, c.region, c.channel, c.source,
                               c.external_number, c.headcount,
                               c.headcount + (select coalesce(sum(d.headcount), 0) from casefile d where d.lead_case = c.id and d.county = c.county
                                  and exists (select 1 from standing_link l where l.other_id = c.id and l.case_id = d.id)) as affected,
                               c.registered_at, c.registered_office, p.name as responsible, c.episode, c.accepted_at,
                               c.settled_at, c.settled_tier, c.outcome, c.rating, c.urgent_at, c.closed_at, c.imported,
                               c.complained_of, v.name as complained_of_name
                          from casefile c join narrative n on n.case_id = c.id and n.county = c.county
                          join office o on o.code = c.held_office left join office v on v.code = c.complained_of
                          left join staff h on h.id = c.held_person left join staff p on p.id = c.responsible
                         where c.number = ? and\s"""
                                + sight.condition(),
                        number,
                        sight.parameter())
                .first(r -> sheet(r, masked))
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_CASE, number));
        cases.saw(number, sheet.id());
        return sheet;
    }

    private CaseSheet sheet(ResultRow r, boolean masked) {
        var region = directory.regions().get(r.text("region"));
        var named = r.with("categoryName", directory.categoryName(r.text("category")))
                .with("regionName", region == null ? r.text("region") : region.name())
                .with("parties", parties(r.number("id"), masked));
        return (cases.isInspected() ? withoutWords(named) : named).as(CaseSheet.class);
    }

    private ResultRow withoutWords(ResultRow r) {
        return r.with("summary", Mask.namesIn(r.text("summary"), cases.hidden(r.number("id"))))
                .with("text", null)
                .with("place", null);
    }

    private List<PartyRow> parties(long id, boolean masked) {
        return Sql.of(
                        em,
                        """
                        with recursive joined (id, number, at) as (
                            select id, null::text, 0 from casefile where id = ?
                            union select c.id, c.number, at + 1 from casefile c join joined j on c.lead_case = j.id)
                        select p.no, case when j.at > 0 and p.role = 'PETITIONER' then 'CO_PETITIONER' else p.role end as role,
                               p.representative, p.kind, p.name, p.phone, p.id_number, p.address, p.mandate,
                               j.number as joined_from
                          from joined j join party p on p.case_id = j.id where j.at = 0 or p.role <> 'RESPONDENT'
                         order by j.at, j.id, p.no""",
                        id)
                .list(r -> (masked ? masked(r) : r).with("masked", masked).as(PartyRow.class));
    }

    private static ResultRow masked(ResultRow r) {
        return r.with("name", Mask.name(r.text("name"), r.constant("kind", PartyKind.class)))
                .with("phone", Mask.phone(r.text("phone")))
                .with("idNumber", Mask.idNumber(r.text("id_number")))
                .with("address", Mask.address(r.text("address")));
    }
}
