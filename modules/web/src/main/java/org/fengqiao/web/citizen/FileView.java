package org.fengqiao.web.citizen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.casework.CitizenDesk;
import org.fengqiao.casework.Gate;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.OwnQuestion;
import org.fengqiao.casework.door.FrontDoor;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Channel;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.web.intake.EntryForm;
import org.fengqiao.web.intake.Slip;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Option;
import org.fengqiao.web.shell.Say;

/** A citizen files a matter; whoever scanned the code at a door has the place filled in already. */
@Named("fileView")
@RequestScoped
public class FileView {
    @Inject
    private CitizenDesk desk;

    @Inject
    private Gate gate;

    @Inject
    private FrontDoor door;

    @Inject
    private EntryForm form;

    @Inject
    private Filled filled;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Slip slip;

    @Inject
    private OfficialTime time;

    @Inject
    private Say say;

    @PostConstruct
    void open() {
        if (!filled.isSent()) {
            filled.suggest(Map.of("purpose", Purpose.APPEAL.name()));
        }
    }

    public void file() throws IOException {
        gate.pass(Gate.Kind.FILING, door.client(request).limit());
        var entry = form.read(filled.yes("scanned") ? Channel.QR.name() : Channel.ONLINE.name());
        if (entry == null || !slip.claim(filled.of("once"))) {
            return;
        }
        try {
            var filed = desk.file(entry, OwnQuestion.of(filled.of("question"), filled.of("answer")));
            slip.print(
                    new Slip.Registered(filed.number(), filed.code()),
                    filled.of("summary"),
                    null,
                    time.now().at());
            FacesContext.getCurrentInstance().getExternalContext().redirect("slip");
        } catch (Refusal refusal) {
            slip.release(filled.of("once"));
            throw refusal;
        }
    }

    /** The QR code at a door carries its place. */
    public boolean isScanned() {
        return filled.yes("scanned") || !filled.isSent() && filled.of("region") != null;
    }

    /** An accusation can be chosen: the answer names the inspectors' channel, and nothing is stored. */
    public List<Option> getPurposes() {
        return Stream.of(Purpose.APPEAL, Purpose.DISPUTE, Purpose.SUGGESTION, Purpose.REQUEST, Purpose.ACCUSATION)
                .map(purpose -> new Option(purpose.name(), say.words("file.purpose." + purpose.name())))
                .toList();
    }
}
