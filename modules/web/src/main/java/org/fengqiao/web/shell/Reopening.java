package org.fengqiao.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * Somebody wrote for longer than the session lives and then pressed the button. The page is built anew with everything
 * they typed still in it, and asks them to press once more; nothing is done, so nothing can be forged.
 */
final class Reopening {
    private Reopening() {}

    static boolean reopen(String viewId, FacesContext faces) {
        if (faces.getExternalContext().isResponseCommitted()
                || faces.getPartialViewContext().isAjaxRequest()) {
            return false;
        }
        try {
            UIViewRoot fresh = faces.getApplication().getViewHandler().createView(faces, viewId);
            faces.setViewRoot(fresh);
            faces.getApplication()
                    .getViewHandler()
                    .getViewDeclarationLanguage(faces, viewId)
                    .buildView(faces, fresh);
            fresh.processDecodes(faces);
            CDI.current().select(Refusals.class).get().show("form.reopened");
            faces.renderResponse();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
