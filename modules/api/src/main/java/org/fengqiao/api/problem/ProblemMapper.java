package org.fengqiao.api.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.fengqiao.api.Caller;

/** The one place at this door where a no, or a failure, becomes an answer. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Inject
    Caller caller;

    @Override
    public Response toResponse(Throwable failure) {
        var locale = caller.locale();
        return new Diagnosis(failure, locale).problem().answer(locale);
    }
}
