package org.fengqiao.reports.clock;

import java.time.LocalDate;
import org.fengqiao.reports.CountyDatabase;

/** A clock as a row of the database, in the few words a test needs; the day after its due day begins when it ends. */
public final class ClockRow {
    private final CountyDatabase database;
    private final long file;
    private final int no;
    private final String rule;
    private String office = "990101100204";
    private String tier = "VILLAGE";
    private Integer part;
    private int step;
    private boolean citizen;
    private boolean provisional;
    private LocalDate paused;
    private LocalDate started;
    private LocalDate due;
    private LocalDate ended;
    private String endedAs;

    private ClockRow(CountyDatabase database, long file, int no, String rule) {
        this.database = database;
        this.file = file;
        this.no = no;
        this.rule = rule;
    }

    public static ClockRow of(CountyDatabase database, long file, int no, String rule) {
        return new ClockRow(database, file, no, rule);
    }

    public ClockRow owedBy(String code, String at) {
        office = code;
        tier = at;
        return this;
    }

    public ClockRow ofPart(int part) {
        this.part = part;
        return this;
    }

    public ClockRow step(int milestone) {
        step = milestone;
        return this;
    }

    public ClockRow citizens() {
        citizen = true;
        return this;
    }

    public ClockRow provisional() {
        provisional = true;
        return this;
    }

    public ClockRow paused(String from) {
        paused = LocalDate.parse(from);
        return this;
    }

    public ClockRow met(String day) {
        return ended(day, "MET");
    }

    public ClockRow lapsed(String day) {
        return ended(day, "LAPSED");
    }

    private ClockRow ended(String day, String as) {
        ended = LocalDate.parse(day);
        endedAs = as;
        return this;
    }

    public void runs(String from, String to) {
        started = LocalDate.parse(from);
        due = LocalDate.parse(to);
        database.write(
                """
                insert into clock (case_id, no, county, number, episode, part, rule, step, local, pack, pack_version,
                    owner, citizen, office, tier, term, started_on, started_at, started_seq, due_on, due_at, warning_on,
                    provisional, paused_on, derivation, ended_on, ended_at, ended_seq, ended_as)
                select c.id, ?, c.county, c.number, c.episode, ?::int, ?, ?, ?, ?, '2026.1', 'COMPETENT_OFFICE',
                       ?, ?, ?, '60 CALENDAR_DAYS', d.started, (d.started::timestamp + time '09:00')
                           at time zone 'Asia/Shanghai', 1, d.due, (d.due + 1)::timestamp at time zone 'Asia/Shanghai',
                       d.due, ?, ?::date, '', d.ended, (d.ended::timestamp + time '10:00')
                           at time zone 'Asia/Shanghai', case when d.ended is not null then c.last_seq end, ?
                  from casefile c, (select ?::date as started, ?::date as due, ?::date as ended) d where c.id = ?""",
                no,
                part,
                rule,
                step,
                rule.startsWith("LOC-"),
                rule.startsWith("LOC-") ? "three-weeks" : "national",
                citizen,
                office,
                tier,
                provisional,
                paused,
                endedAs,
                started,
                due,
                ended,
                file);
    }
}
