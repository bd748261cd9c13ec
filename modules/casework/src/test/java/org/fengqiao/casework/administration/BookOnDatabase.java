package org.fengqiao.casework.administration;

import jakarta.persistence.EntityManager;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Roster;

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
        return book;
    }

    public static AdminLog log(EntityManager em) {
        var log = new AdminLog();
        log.em = em;
        log.entrance = new Entrance();
        log.entrance.came(Entrance.Way.PAGE, "192.0.2.7");
        return log;
    }

    public static AdminLogDesk reading(EntityManager em, CurrentOfficer officer) {
        var desk = new AdminLogDesk();
        desk.em = em;
        desk.officer = officer;
        return desk;
    }
}
