package org.fengqiao.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.fengqiao.casework.Doorway;
import org.fengqiao.model.casefile.CameBy;

/** Whoever comes in here came by REST, and every event of theirs says so. */
@Provider
public class RestDoor implements ContainerRequestFilter {
    @Inject
    Doorway doorway;

    @Override
    public void filter(ContainerRequestContext request) {
        doorway.is(CameBy.Way.REST);
    }
}
