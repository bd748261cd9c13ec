package org.fengqiao.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;

/** Who is asking, as the container knows it: desks ask this, pages never pass a user. */
@RequestScoped
public class CurrentOfficer {
    @Inject
    SecurityContext security;

    @Inject
    Roster roster;

    /** Whoever is logged in with a post; refuses when nobody is. */
    public Officer get() {
        return find().orElseThrow(() -> new Refusal(Why.NOT_STAFF));
    }

    public Optional<Officer> find() {
        return Optional.ofNullable(security.getCallerPrincipal()).flatMap(p -> roster.officer(p.getName()));
    }
}
