package org.fengqiao.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.CaseDesk;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Registrar.Registered;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Channel;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Outcome;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.petition.AgreementForm;
import org.fengqiao.village.VillageDesk;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Say;

/** The registration form of a centre; in a village the matter can be settled on the spot in the same screen. */
@Named("register")
@RequestScoped
public class RegisterView {
    @Inject
    private CaseDesk desk;

    @Inject
    private VillageDesk village;

    @Inject
    private EntryForm form;

    @Inject
    private Drafts drafts;

    @Inject
    private Filled filled;

    @Inject
    private Slip slip;

    @Inject
    private OfficialTime time;

    @Inject
    private Me me;

    @Inject
    private Say say;

    private boolean fromDraft;
    private String saved;

    @PostConstruct
    void open() {
        if (!filled.isSent()) {
            fromDraft = drafts.restore("register", filled);
            filled.suggest(usual());
        }
    }

    public void register() throws IOException {
        var entry = form.read(filled.of("channel"));
        if (entry == null || !slip.claim(filled.of("once"))) {
            return;
        }
        try {
            keep(filled.yes("settle") ? village.settleAtTheDoor(entry, new Given(filled.all())) : desk.register(entry));
        } catch (Refusal refusal) {
            slip.release(filled.of("once"));
            throw refusal;
        }
    }

    public void saveDraft() {
        drafts.keep("register", filled);
        saved = say.words("register.saved", say.at(time.now().at()));
    }

    public String getSaved() {
        return saved;
    }

    public void discard() throws IOException {
        drafts.drop("register");
        go("register");
    }

    public boolean isFromDraft() {
        return fromDraft;
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    /** An accusation has no place here; the page says where to go instead. */
    public List<Purpose> getPurposes() {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose != Purpose.ACCUSATION)
                .toList();
    }

    public List<Outcome> getOutcomes() {
        return List.of(Outcome.values());
    }

    public List<AgreementForm> getForms() {
        return List.of(AgreementForm.values());
    }

    private void keep(Registered registered) throws IOException {
        slip.print(
                new Slip.Registered(registered.number(), registered.code()),
                filled.of("summary"),
                me.getOfficeName(),
                time.now().at());
        drafts.drop("register");
        go("../cases/slip");
    }

    private Map<String, String> usual() {
        return Map.of(
                "channel", Channel.VISIT.name(),
                "purpose", Purpose.DISPUTE.name(),
                "region", me.officer().office().centre(),
                "kind", "PERSON",
                "respondents[0].name", "",
                "once", slip.getFreshForm());
    }

    private static void go(String page) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(page);
    }
}
