package org.fengqiao.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.fengqiao.casework.dossier.AttachmentReader;
import org.fengqiao.casework.dossier.AttachmentRow;
import org.fengqiao.casework.dossier.CaseSheet;
import org.fengqiao.casework.dossier.EventRow;
import org.fengqiao.casework.dossier.LinkReader;
import org.fengqiao.casework.dossier.LinkRow;
import org.fengqiao.casework.dossier.PartRow;
import org.fengqiao.casework.dossier.PartsReader;
import org.fengqiao.casework.dossier.PartyRow;
import org.fengqiao.casework.dossier.SheetReader;
import org.fengqiao.model.party.PartyRole;
import org.fengqiao.web.clocks.CaseStory;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Query;
import org.fengqiao.web.shell.Say;

/** The page of one case: its sheet, and the tab that is open. */
@Named("caseView")
@RequestScoped
public class CaseView {
    private static final Set<String> TABS = Set.of("events", "matter", "parts", "papers", "links");

    @Inject
    private SheetReader sheets;

    @Inject
    private CaseStory story;

    @Inject
    private PartsReader parts;

    @Inject
    private AttachmentReader attachments;

    @Inject
    private LinkReader links;

    @Inject
    private Filled filled;

    @Inject
    private Say say;

    private String number;
    private CaseSheet sheet;
    private boolean revealed;

    @PostConstruct
    void read() {
        number = filled.of("n");
    }

    public CaseSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(number);
        }
        return sheet;
    }

    /** Shows names and numbers in this one answer, for the reason that was given. */
    public void reveal() {
        sheet = sheets.revealed(number, filled.of("reason"));
        revealed = true;
    }

    public String getNumber() {
        return number;
    }

    public String getTab() {
        return TABS.contains(filled.otherwise("tab", "events")) ? filled.otherwise("tab", "events") : "events";
    }

    public String tab(String name) {
        return new Query("case").with("n", number).with("tab", name).toString();
    }

    public String current(String name) {
        return name.equals(getTab()) ? "page" : null;
    }

    public boolean isRevealed() {
        return revealed;
    }

    public String getPetitioner() {
        return getSheet().parties().stream()
                .filter(p -> p.role() == PartyRole.PETITIONER && !p.representative())
                .map(PartyRow::name)
                .findFirst()
                .orElse(null);
    }

    public List<EventRow> getEvents() {
        return story.events();
    }

    /** What happened last. */
    public EventRow getLatest() {
        return getEvents().get(getEvents().size() - 1);
    }

    public List<Timeline.Stretch> getNewestFirst() {
        return Timeline.of(getEvents());
    }

    public Steps getSteps() {
        var happened = getEvents().stream()
                .map(event -> new Steps.Done(event.act(), event.at()))
                .toList();
        return Steps.of(getSheet().stage(), getSheet().purpose(), happened, say);
    }

    public List<PartRow> getParts() {
        return parts.of(number);
    }

    public List<AttachmentRow> getPapers() {
        return attachments.of(number);
    }

    public List<LinkRow> getLinks() {
        return links.of(number);
    }

    /** What was just done, told once on the page one comes back to. */
    public String getDone() {
        var done = filled.of("done");
        return done == null || !done.matches("[A-Z_]{3,20}") ? null : done;
    }
}
