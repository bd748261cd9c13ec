package org.fengqiao.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** The members of staff as an identity store. */
@ApplicationScoped
public class StaffStore implements IdentityStore {
    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        var account = accounts.find(given.getCaller());
        char[] password = given.getPassword().getValue();
        if (account.isEmpty()) {
            passwords.verifyInVain(password);
            return CredentialValidationResult.INVALID_RESULT;
        }
        return passwords.verify(password, account.get().passwordHash())
                ? new CredentialValidationResult(
                        account.get().login(), account.get().groups())
                : CredentialValidationResult.INVALID_RESULT;
    }
}
