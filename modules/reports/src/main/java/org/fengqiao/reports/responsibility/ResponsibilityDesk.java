package org.fengqiao.reports.responsibility;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Locale;
import javax.sql.DataSource;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.reports.Asked;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.clock.Inquiry;
import org.fengqiao.reports.reading.Snapshot;

/** The desk that answers who held what how long; people by name only to those who lead or inspect them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ResponsibilityDesk {
    @Resource(lookup = "jdbc/fengqiao-report")
    DataSource source;

    @Inject
    CurrentOfficer officer;

    @Inject
    Directory directory;

    @Inject
    OfficialTime time;

    /** For an office and what is below it; without an office one's own, without days the year so far. */
    public Responsibility of(String office, String from, String to, Locale locale) {
        var asker = officer.get();
        var now = time.now();
        var scope =
                new Asked(office, from, to).orUsual(now.today()).check(asker, directory.offices(), new ArrayList<>());
        try (var snapshot = Snapshot.open(source)) {
            var queries = new ResponsibilityQueries(new Inquiry(snapshot, scope, now), new Readers(asker)::mayRead);
            var definition = ReportWords.of(locale).say("responsibility.text");
            return new Responsibility(scope, now, definition, queries.offices());
        }
    }
}
