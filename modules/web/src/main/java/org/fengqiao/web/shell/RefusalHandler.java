package org.fengqiao.web.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.Optional;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/**
 * The one place where a page meets a refusal: after a button, the same page shows it in words and keeps what was typed;
 * while a page opens, what may not be known is not found.
 */
class RefusalHandler extends ExceptionHandlerWrapper {
    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        var queued = getUnhandledExceptionQueuedEvents().iterator();
        var faces = FacesContext.getCurrentInstance();
        while (queued.hasNext()) {
            var thrown = queued.next().getContext();
            if (answered(thrown.getException(), thrown.getPhaseId(), faces)) {
                queued.remove();
            }
        }
        super.handle();
    }

    private static boolean answered(Throwable thrown, PhaseId phase, FacesContext faces) {
        var refusal = find(thrown, Refusal.class);
        if (refusal.isPresent()) {
            return refuse(refusal.get(), phase, faces);
        }
        if (find(thrown, EJBAccessException.class).isPresent()) {
            return refuse(new Refusal(Why.NO_POWER), phase, faces);
        }
        var expired = find(thrown, ViewExpiredException.class);
        return expired.isPresent() && Reopening.reopen(expired.get().getViewId(), faces);
    }

    private static boolean refuse(Refusal refusal, PhaseId phase, FacesContext faces) {
        if (faces.getExternalContext().isResponseCommitted()) {
            return false;
        }
        boolean opening = !faces.isPostback() || phase == PhaseId.RENDER_RESPONSE;
        if (opening && refusal.kind() != Why.Kind.INVALID) {
            return sendError(Refused.statusOf(refusal.kind()), faces);
        }
        CDI.current().select(Refusals.class).get().show(refusal);
        faces.getExternalContext().setResponseStatus(Refused.statusOf(refusal.kind()));
        faces.renderResponse();
        return true;
    }

    private static boolean sendError(int status, FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        for (var each = thrown; each != null && each != each.getCause(); each = each.getCause()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }
}
