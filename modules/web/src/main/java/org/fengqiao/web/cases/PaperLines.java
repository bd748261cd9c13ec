package org.fengqiao.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.casework.document.CaseDocument;
import org.fengqiao.model.Words;
import org.fengqiao.model.petition.CitedLaws;
import org.fengqiao.time.LegalTime;

/** The sentences of the papers that end a matter: what was asked, found and said, or why not and where to go. */
public final class PaperLines {
    /** One request as the paper prints it. */
    public record Answered(String request, String facts, String finding, String laws) {}

    private PaperLines() {}

    static List<Answered> requests(CaseDocument paper, LegalTime legal) {
        return paper.requests().stream()
                .map(each -> new Answered(
                        each.request(),
                        each.facts(),
                        each.finding(),
                        each.laws().stream()
                                .map(cited -> CitedLaws.label(cited, legal))
                                .collect(Collectors.joining("、"))))
                .toList();
    }

    static List<String> refused(CaseDocument paper, String matter) {
        var lines = new ArrayList<String>();
        lines.add(
                paper.requested() == null
                        ? DocumentView.says("document.refused", matter)
                        : DocumentView.says("document.refused.review", matter, DocumentView.level(paper)));
        if (paper.told().ground() != null) {
            lines.add(DocumentView.says("document.ground", label(paper.told().ground())));
        }
        if (paper.told().competent() != null) {
            lines.add(DocumentView.says("document.competent", paper.told().competent()));
        }
        return lines;
    }

    /** The answer says when the matter was received, and through whom (条例 art. 32). */
    static List<String> replied(CaseDocument paper, String matter) {
        var told = paper.told();
        if (told.receivedOn() == null) {
            return List.of(DocumentView.says("document.replied", matter));
        }
        var received = told.source() == null
                ? DocumentView.says("document.came", DocumentView.day(told.receivedOn()))
                : DocumentView.says("document.came.from", DocumentView.day(told.receivedOn()), told.source());
        return List.of(received, DocumentView.says("document.replied", matter));
    }

    static List<String> studied(CaseDocument paper, String matter) {
        return paper.told().adoption() == null
                ? List.of(DocumentView.says("document.answered", matter))
                : List.of(DocumentView.says(
                        "document.studied", matter, label(paper.told().adoption())));
    }

    /** A day that needs a calendar not yet published is said to be uncertain on paper too. */
    static List<String> provisional(CaseDocument paper) {
        boolean uncertain = paper.term() != null && paper.term().provisional();
        return uncertain ? List.of(DocumentView.says("document.provisional")) : List.of();
    }

    private static String label(Object constant) {
        return Words.chinese().label(constant);
    }
}
