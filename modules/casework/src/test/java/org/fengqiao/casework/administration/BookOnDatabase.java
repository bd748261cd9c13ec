package org.fengqiao.casework.administration;

import jakarta.persistence.EntityManager;
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
