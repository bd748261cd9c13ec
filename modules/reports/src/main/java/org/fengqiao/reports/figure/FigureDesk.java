package org.fengqiao.reports.figure;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.reports.Asked;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.clock.Inquiry;
import org.fengqiao.reports.reading.Snapshot;

/** The desk that answers "how many": every figure with its parts, its definition and its moment. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FigureDesk {
    /** One entry of the catalogue. */
    public record Known(String code, String name, String definition) {}

    @Resource(lookup = "jdbc/fengqiao-report")
    DataSource source;

    @Inject
    CurrentOfficer officer;

    @Inject
    Directory directory;

    @Inject
    OfficialTime time;

    public List<Known> catalogue(Locale locale) {
        Asked.demandReader(officer.get());
        var words = ReportWords.of(locale);
        return Stream.of(FigureCode.values())
                .map(f -> new Known(f.code(), f.title(words), f.definition(words)))
                .toList();
    }

    /** One figure for an office and what is below it; without an office one's own, without days the year so far. */
    public Figure figure(String code, String office, String from, String to, Locale locale) {
        return figures(List.of(code), office, from, to, locale).get(0);
    }

    /** Several of them, as of one moment and out of one look at the database. */
    public List<Figure> figures(List<String> codes, String office, String from, String to, Locale locale) {
        var wanted = codes.stream()
                .map(code -> FigureCode.find(code).orElseThrow(() -> new Refusal(Why.UNKNOWN_THING, code)))
                .toList();
        var now = time.now();
        var scope = new Asked(office, from, to)
                .orUsual(now.today())
                .check(officer.get(), directory.offices(), new ArrayList<>());
        try (var snapshot = Snapshot.open(source)) {
            return measured(wanted, new Inquiry(snapshot, scope, now), ReportWords.of(locale));
        }
    }

    static List<Figure> measured(List<FigureCode> wanted, Inquiry inquiry, ReportWords words) {
        var readings = new Readings(inquiry);
        return wanted.stream()
                .map(code -> figure(code, code.measure(readings, words), inquiry, words))
                .toList();
    }

    private static Figure figure(FigureCode code, Measured measured, Inquiry inquiry, ReportWords words) {
        var period = inquiry.scope().period();
        return new Figure(
                code.code(),
                code.title(words),
                measured.numerator(),
                measured.denominator(),
                measured.value(),
                inquiry.asOf().at(),
                code.definition(words),
                inquiry.scope().office(),
                period.from().toString(),
                period.to().toString());
    }
}
