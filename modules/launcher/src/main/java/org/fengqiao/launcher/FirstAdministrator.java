package org.fengqiao.launcher;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.fengqiao.casework.administration.AdminAct;
import org.fengqiao.casework.administration.PasswordRules;
import org.fengqiao.model.Words;
import org.fengqiao.model.office.Role;

/** The account of whoever starts an empty system; the other two who run it are made up beside it. */
final class FirstAdministrator {
    private static final int ROUNDS = 210_000;
    private static final int SHORTEST_PASSWORD = 10;
    private final Settings settings;

    FirstAdministrator(Settings settings) {
        this.settings = settings;
    }

    /** From the settings, or asked for once in the terminal; before anything is written. */
    Login named() {
        var login = settings.administrator().orElseGet(FirstAdministrator::asked);
        if (!login.user().matches("[a-z0-9][a-z0-9._-]{1,39}")) {
            throw new CannotStart("the administrator's login needs 2 to 40 of a-z, 0-9, dot, dash and underscore");
        }
        if (login.password().length() < SHORTEST_PASSWORD) {
            throw new CannotStart("the administrator's password needs at least " + SHORTEST_PASSWORD + " characters");
        }
        PasswordRules.fault(login.password(), login.user()).ifPresent(fault -> {
            throw new CannotStart("the administrator's password " + fault.words(Locale.ENGLISH));
        });
        return login;
    }

    private static Login asked() {
        var terminal = System.console();
        if (terminal == null) {
            throw new CannotStart("an empty system needs its first administrator; set FENGQIAO_ADMIN_USER and"
                    + " FENGQIAO_ADMIN_PASSWORD, or start in a terminal");
        }
        var user = terminal.readLine("Login of the first administrator: ");
        var password = terminal.readPassword("Password (at least %d characters): ", SHORTEST_PASSWORD);
        var again = terminal.readPassword("Password again: ");
        if (user == null || password == null || !java.util.Arrays.equals(password, again)) {
            throw new CannotStart("the two passwords differ; start again");
        }
        return new Login(user.strip(), new String(password));
    }

    void appoint(Connection connection, Login login) throws SQLException {
        try (var insert = connection.prepareStatement(
                """
                with centre as (
                    select code, county from office where tier = 'COUNTY' and kind = 'CENTRE' order by code limit 1
                ), person as (
                    insert into staff (id, county, login, name, password_hash, changed_at)
                    select nextval('staff_seq'), county, ?, '系统管理员', ?, now() from centre returning id
                )
                insert into post (id, staff_id, office, role, valid_from)
                select nextval('post_seq'), person.id, centre.code, 'ADMINISTRATOR',
                       (now() at time zone 'Asia/Shanghai')::date
                  from person, centre""")) {
            insert.setString(1, login.user());
            insert.setString(2, hash(login.password()));
            if (insert.executeUpdate() != 1) {
                throw new CannotStart("offices.csv names no centre of the county, so nobody can be appointed");
            }
        }
        LauncherLog.note(
                connection, AdminAct.HIRE, login.user(), Words.chinese().label(Role.ADMINISTRATOR));
    }

    /** In the form the server's own password hash reads: algorithm, rounds, salt, key. */
    static String hash(String password) {
        try {
            var salt = new byte[32];
            new SecureRandom().nextBytes(salt);
            var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, 32 * 8))
                    .getEncoded();
            var base64 = Base64.getEncoder();
            return "PBKDF2WithHmacSHA512:" + ROUNDS + ":" + base64.encodeToString(salt) + ":"
                    + base64.encodeToString(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
