package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.casework.CitizenReader.Step;
import org.fengqiao.evidence.FlatJson;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.petition.AnsweredRequest;

/** The steps of a case that are meant for its citizen, each with what was said to them. */
@ApplicationScoped
public class CitizenSteps {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    protected CitizenSteps() {}

    public CitizenSteps(EntityManager em) {
        this.em = em;
    }

    List<Step> of(long id, Offices offices) {
        return Sql.of(
                        em,
                        """
                        select e.act, e.at, o.name as office, e.words, e.facts from event e left join office o on o.code = e.office
                         where e.case_id = ? order by e.seq""",
                        id)
                .list(r -> r.with("requests", requests(r))
                        .with("words", words(r))
                        .with("said", SaidAs.of(r.text("facts"), offices))
                        .as(Step.class))
                .stream()
                .filter(s -> s.act().isForTheCitizen() || s.words() != null)
                .toList();
    }

    /** What the act's row says is the citizen's: answers, told routes, refusals, agreements, public remarks. */
    private static String words(ResultRow r) {
        var words = r.constant("act", Act.class).row().words();
        boolean theirs = words.told() != null
                && (words.onlyIf() == null || r.text("facts").contains("\"" + words.onlyIf() + "\":true"));
        return theirs ? said(r.text("words"), words.told().split(" ")) : null;
    }

    private static String said(String words, String... names) {
        var said = Stream.of(names)
                .map(name -> Said.of(words, name))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? null : said;
    }

    private static List<AnsweredRequest> requests(ResultRow r) {
        var facts = r.text("facts");
        var words = r.text("words");
        return facts == null || words == null
                ? List.of()
                : AnsweredRequest.in(FlatJson.read(facts), FlatJson.read(words));
    }
}
