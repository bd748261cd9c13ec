package org.fengqiao.launcher.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;

/** Signs the running test in through the system's own mechanism, as the log-in page does. */
@RequestScoped
public class Entrance {
    private static final String PASSWORD = "Fengqiao-demo-1";

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    void enterAs(String account) {
        var given = new AuthenticationParameters().credential(new UsernamePasswordCredential(account, PASSWORD));
        assertThat(security.authenticate(request, KeptAnswer.of(request), given))
                .isEqualTo(AuthenticationStatus.SUCCESS);
    }
}
