package org.fengqiao.casework.administration;

import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Roster;
import org.fengqiao.casework.StillGate;
import org.fengqiao.casework.account.Accounts;

/** The book of people, its log and who reads it, on a database and without a container. */
public final class BookOnDatabase {
    private BookOnDatabase() {}

    public static PeopleBook book(EntityManager em, Directory directory, Roster roster) {
        var book = new PeopleBook();
        book.em = em;
        book.directory = directory;
        book.roster = roster;
        book.time = new OfficialTime();
        book.log = log(em);
        book.entrance = book.log.entrance;
        book.factors = Accounts.factors(em, book.time);
        book.signIns = Accounts.signIns(em, book.time);
        return book;
    }

    public static Grants grants(EntityManager em, Directory directory, Roster roster) {
        var grants = new Grants();
        grants.em = em;
        grants.second = new SecondPerson();
        grants.second.em = em;
        grants.second.time = new OfficialTime();
        grants.book = book(em, directory, roster);
        grants.requests = new GrantRequests();
        grants.requests.em = em;
        grants.requests.time = new OfficialTime();
        grants.requests.book = grants.book;
        grants.requests.log = grants.book.log;
        grants.roster = roster;
        grants.time = new OfficialTime();
        return grants;
    }

    /** The desk of the second person. */
    public static GrantDesk deciding(Grants grants, CurrentOfficer officer, Pbkdf2PasswordHash passwords) {
        var desk = new GrantDesk();
        desk.em = grants.em;
        desk.grants = grants;
        desk.requests = grants.requests;
        desk.officer = officer;
        desk.passwords = passwords;
        return desk;
    }

    public static AdminLog log(EntityManager em) {
        var log = new AdminLog();
        log.em = em;
        log.entrance = new Entrance();
        log.entrance.came(Entrance.Way.PAGE, "192.0.2.7");
        return log;
    }

    public static AccountDesk account(EntityManager em, CurrentOfficer officer, OfficialTime time) {
        return account(em, officer, time, null);
    }

    public static AccountDesk account(EntityManager em, CurrentOfficer officer, OfficialTime time, Long session) {
        var desk = new AccountDesk();
        desk.em = em;
        desk.officer = officer;
        desk.log = log(em);
        desk.entrance = desk.log.entrance;
        desk.entrance.sits(session);
        desk.factors = Accounts.factors(em, time);
        desk.signIns = Accounts.signIns(em, time);
        desk.gate = new StillGate();
        return desk;
    }

    public static SignInDesk signIn(EntityManager em, OfficialTime time) {
        var desk = new SignInDesk();
        desk.em = em;
        desk.factors = Accounts.factors(em, time);
        desk.signIns = Accounts.signIns(em, time);
        return desk;
    }

    public static AdminLogDesk reading(EntityManager em, CurrentOfficer officer) {
        var desk = new AdminLogDesk();
        desk.em = em;
        desk.officer = officer;
        return desk;
    }
}
