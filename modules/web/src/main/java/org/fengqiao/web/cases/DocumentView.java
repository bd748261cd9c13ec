package org.fengqiao.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fengqiao.casework.document.CaseDocument;
import org.fengqiao.casework.document.DocumentKind;
import org.fengqiao.casework.document.DocumentReader;
import org.fengqiao.casework.dossier.CaseSheet;
import org.fengqiao.casework.dossier.PartyRow;
import org.fengqiao.casework.dossier.SheetReader;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.fengqiao.model.party.PartyRole;
import org.fengqiao.model.review.ReviewLevel;
import org.fengqiao.time.rule.Article;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.PageWords;
import org.fengqiao.web.shell.Query;

/**
 * A notice or decision to be printed and served, in Chinese whatever language the pages are in. The name of the
 * person stays covered until it is asked for, which is logged like any other reveal.
 */
@Named("documentView")
@RequestScoped
public class DocumentView {
    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    @Inject
    private DocumentReader reader;

    @Inject
    private SheetReader sheets;

    @Inject
    private Statutes statutes;

    @Inject
    private Filled filled;

    private String number;
    private List<CaseDocument> documents;
    private CaseSheet sheet;
    private boolean named;

    @PostConstruct
    void read() {
        number = filled.of("n");
    }

    /** The kinds of paper there are for this case. */
    public List<DocumentKind> getAvailable() {
        return documents().stream().map(CaseDocument::kind).distinct().sorted().toList();
    }

    public String address(DocumentKind kind) {
        return new Query("document").with("n", number).with("kind", kind.name()).toString();
    }

    public CaseDocument getPaper() {
        return documents().stream()
                .filter(each -> each.kind() == kind())
                .reduce((first, last) -> last)
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_THING, String.valueOf(filled.of("kind"))));
    }

    /** Puts the name on this one answer, so that it can be printed and served. */
    public void fill() {
        sheet = sheets.revealed(number, getTitle());
        named = true;
    }

    public boolean isNamed() {
        return named;
    }

    public String getTitle() {
        return title(kind());
    }

    public String title(DocumentKind kind) {
        return says("document." + kind);
    }

    public String getNumber() {
        return number;
    }

    public String getCase() {
        return new Query("case").with("n", number).with("tab", "papers").toString();
    }

    public String getKindName() {
        return kind().name();
    }

    public String getAddressee() {
        return sheet().parties().stream()
                .filter(party -> party.role() == PartyRole.PETITIONER && !party.representative())
                .map(PartyRow::name)
                .findFirst()
                .orElse(null);
    }

    /** What the paper says before the office's own words. */
    public List<String> getOpening() {
        var paper = getPaper();
        var lines = new ArrayList<String>();
        var matter = says("document.matter", sheet().summary(), number);
        switch (paper.kind()) {
            case ACCEPTANCE -> {
                lines.add(says("document.accepted", matter, day(on(paper))));
                if (paper.term() != null) {
                    lines.add(says(
                            "document.term",
                            paper.term().articles(),
                            day(paper.term().due())));
                }
                lines.addAll(PaperLines.provisional(paper));
            }
            case REFUSAL -> lines.addAll(PaperLines.refused(paper, matter));
            case EXTENSION -> {
                lines.add(says(
                        "document.extended",
                        matter,
                        days(paper),
                        day(paper.term().due())));
                lines.addAll(PaperLines.provisional(paper));
            }
            case REPLY -> lines.addAll(PaperLines.replied(paper, matter));
            case PLAIN_REPLY -> lines.addAll(PaperLines.studied(paper, matter));
            case CLOSING -> lines.add(says("document.closing", matter));
            case REVIEW, RECHECK -> {
                var asked = paper.requested();
                lines.add(says("document.reviewed", matter, asked.of(), level(paper)));
                lines.add(says("document.received", day(asked.receivedOn()), level(paper)));
            }
        }
        if (paper.result() != null) {
            lines.add(says("document.result", says("document.result." + paper.result())));
        }
        return lines;
    }

    /** What is said to each request, with the laws by their names. */
    public List<PaperLines.Answered> getRequests() {
        return PaperLines.requests(getPaper(), statutes.time());
    }

    /** What can be done against it, or that nothing can. */
    public String getRemedy() {
        var paper = getPaper();
        return switch (paper.kind()) {
            case REPLY -> remedy(paper, ReviewLevel.REVIEW);
            case REVIEW -> remedy(paper, ReviewLevel.RECHECK);
            case RECHECK -> says("document.final");
            case REFUSAL -> says("document.again");
            case CLOSING -> says("document.written");
            case ACCEPTANCE, EXTENSION, PLAIN_REPLY -> says("document.follow");
        };
    }

    /** The articles it rests on, each once. */
    public List<Article> getArticles() {
        var found = new LinkedHashMap<String, Article>();
        kind().rules().stream()
                .map(this::rule)
                .filter(Objects::nonNull)
                .flatMap(rule -> rule.basis().articles().stream())
                .forEach(article -> found.putIfAbsent(article.code(), article));
        return List.copyOf(found.values());
    }

    /** The lines on which the service is proved (送达回证). */
    public String getServedLine() {
        return says("document.served");
    }

    public String getSigned() {
        return day(on(getPaper()));
    }

    private String remedy(CaseDocument paper, ReviewLevel level) {
        var rule = rule(level.window());
        var days = rule == null ? 30 : rule.term().orElseThrow().length();
        var name = Words.chinese().label(level);
        return paper.reviewer() == null
                ? says("document.remedy.elsewhere", days, name)
                : says("document.remedy", days, paper.reviewer(), name);
    }

    private Rule rule(String code) {
        var paper = getPaper();
        return statutes.time().rule(code, on(paper), number.substring(0, 6)).orElse(null);
    }

    static String level(CaseDocument paper) {
        return Words.chinese().label(paper.requested().level());
    }

    private static String days(CaseDocument paper) {
        var granted = paper.term().extensions();
        return granted.get(granted.size() - 1).get("days").toString();
    }

    private static LocalDate on(CaseDocument paper) {
        return new Moment(paper.at()).today();
    }

    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private DocumentKind kind() {
        return Arrays.stream(DocumentKind.values())
                .filter(each -> each.name().equals(filled.of("kind")))
                .findFirst()
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_THING, String.valueOf(filled.of("kind"))));
    }

    private List<CaseDocument> documents() {
        documents = documents == null ? reader.of(number) : documents;
        return documents;
    }

    private CaseSheet sheet() {
        sheet = sheet == null ? sheets.of(number) : sheet;
        return sheet;
    }

    static String says(String key, Object... arguments) {
        return PageWords.in(LANGUAGE, key, arguments);
    }
}
