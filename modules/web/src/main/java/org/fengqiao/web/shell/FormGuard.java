package org.fengqiao.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Lets a form in only with the nonce of the page it was sent from. The library compares them too, but when the answer
 * is written: by then the act would be done.
 */
public class FormGuard implements PhaseListener {
    /** Marks a refused form for the page that says so. */
    static final String REFUSED = "fengqiao.form.refused";

    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var given = faces.getExternalContext().getRequestParameterMap().get(NONCE);
        if (faces.isPostback() && !isOfThisPage(given, faces.getViewRoot().getViewMap(false))) {
            refuse(faces);
        }
    }

    /** A page that gave no nonce out has no form of ours. */
    static boolean isOfThisPage(String given, Map<String, Object> page) {
        var expected = page == null ? null : page.get(NONCE);
        return expected != null && expected.equals(given);
    }

    private static void refuse(FacesContext faces) {
        var page = faces.getExternalContext();
        page.getRequestMap().put(REFUSED, true);
        try {
            page.responseSendError(403, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
