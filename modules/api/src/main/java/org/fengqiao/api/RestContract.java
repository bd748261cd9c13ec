package org.fengqiao.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The door for programs: everything under {@code /api/v1}. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        security = {@SecurityRequirement(name = "basic"), @SecurityRequirement(name = "session")},
        info =
                @Info(
                        title = "枫桥 Fengqiao",
                        version = "1",
                        description = "One matter from its registration to the closed file. Errors are"
                                + " application/problem+json; every POST takes an Idempotency-Key."))
@SecurityScheme(
        securitySchemeName = "basic",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description =
                "Account and password. An account with log-in codes sends one in the header X-Login-Code, is given"
                        + " a session and goes on with that; without it the answer is 401 with a type that ends in code-needed")
@SecurityScheme(
        securitySchemeName = "session",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.COOKIE,
        apiKeyName = "FENGQIAO",
        description = "The session of a logged-in page; every call also sends the header X-Requested-With")
public class RestContract extends Application {
    /**
     * Answers up to a megabyte are told by their length: to a caller that offered an upgrade (as Java's own client does
     * first) the server would otherwise send them without saying what they are.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl",
                true,
                "jersey.config.server.contentLength.buffer",
                1024 * 1024);
    }
}
