package org.fengqiao.casework.ledger;

import static org.fengqiao.model.casefile.Outcome.AGREED;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.fengqiao.casework.CaseFiles;
import org.fengqiao.casework.Salts;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.CameBy;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Filing;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.RatingLevel;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Offices;
import org.fengqiao.time.LegalTime;

/**
 * Makes cases of good records, many at a time, in the caller's transaction; or only looks which of them are known. A
 * matter that came with an earlier ledger stays as it is: here it may have gone on meanwhile. While one batch is being
 * stored, the cases of the next are made on another thread.
 */
final class LedgerIntake {

    /** Which job brings the records, for whom and when; without entering, nothing is stored. */
    record Order(long job, Officer officer, Moment now, LegalTime legal, boolean entering) {}

    /** A record that becomes a case. */
    private record Entry(long id, LedgerRecord record, Office holder) {}

    /** Cases in the making. */
    private record Batch(EarlierMatters earlier, CompletableFuture<List<CaseFile>> files) {}

    private static final int BATCH = 500;
    private static final int LONGEST_LIST = 10_000;

    private final EntityManager em;
    private final ImportJobs jobs;
    private final CaseFiles files;
    private final Offices offices;
    private final Holders holders;
    private final Order order;
    private final PassedRungs rungs;
    private final List<LedgerRecord> waiting = new ArrayList<>(BATCH);
    private final List<Known> known = new ArrayList<>();
    private Batch making;
    private int imported;

    LedgerIntake(EntityManager em, ImportJobs jobs, CaseFiles files, Offices offices, Holders holders, Order order) {
        this.em = em;
        this.jobs = jobs;
        this.files = files;
        this.offices = offices;
        this.holders = holders;
        this.order = order;
        this.rungs = new PassedRungs(order.legal().ladder(), order.now());
    }

    void take(LedgerRecord record) {
        waiting.add(record);
        if (waiting.size() == BATCH) {
            makeNext();
        }
    }

    /** Enters what is still waiting. */
    void finish() {
        makeNext();
        storeMade();
    }

    List<Known> known() {
        return known;
    }

    int imported() {
        return imported;
    }

    /** Begins to make cases of what is waiting, and meanwhile stores those that were made before. */
    private void makeNext() {
        var earlier = new EarlierMatters(em.unwrap(Connection.class), county(), order.job());
        var entries = entries(earlier);
        waiting.clear();
        var before = making;
        var made = before == null ? List.<CaseFile>of() : before.files.join();
        making = new Batch(earlier, CompletableFuture.supplyAsync(() -> entries.stream()
                .map(this::made)
                .toList()));
        if (before != null) {
            store(made, before.earlier);
        }
    }

    private void storeMade() {
        if (making != null) {
            store(making.files.join(), making.earlier);
            making = null;
        }
    }

    /** What has to be asked of the database is asked here, in the transaction. */
    private List<Entry> entries(EarlierMatters earlier) {
        var prints = waiting.stream().map(Fingerprint::of).toList();
        var numbers = earlier.numbersOf(prints);
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < waiting.size(); i++) {
            var record = waiting.get(i);
            var number = numbers.get(prints.get(i));
            if (number != null && known.size() < LONGEST_LIST) {
                known.add(new Known(record.number(), number));
            }
            if (number == null && order.entering()) {
                var entry = new Entry(files.nextId(), record, holders.of(record));
                earlier.remember(prints.get(i), entry.id, record.number());
                entries.add(entry);
            }
        }
        return entries;
    }

    private void store(List<CaseFile> entered, EarlierMatters earlier) {
        derive(entered);
        entered.forEach(files::add);
        em.flush();
        em.clear();
        earlier.store();
        rungs.record(
                em.unwrap(Connection.class), entered.stream().map(CaseFile::id).toList());
        imported += entered.size();
    }

    private void derive(List<CaseFile> entered) {
        var derivations = entered.stream()
                .flatMap(file -> file.takeDerivations().stream())
                .distinct()
                .toList();
        if (files.derivations().areUnknown(derivations)) {
            jobs.derive(derivations, files.derivations());
            files.derivations().areStored(derivations);
        }
    }

    /** Needs no database, and runs beside the storing of the batch before. */
    private CaseFile made(Entry entry) {
        var record = entry.record;
        var registered = Moment.on(record.registered());
        var file = Filing.imported(
                entry.id, Telling.of(record), entry.holder, record.isClosed(), order.now(), occasion(registered));
        if (record.isClosed()) {
            close(file, record, registered);
        }
        return file;
    }

    /** The ledger knows days only; a matter closed on the day it came is closed a moment later. */
    private void close(CaseFile file, LedgerRecord record, Moment registered) {
        var closed = record.closed() == null ? order.now() : Moment.on(record.closed());
        var told = record.satisfaction() == null ? null : RatingLevel.valueOf(record.satisfaction());
        Filing.closeAsImported(
                file,
                endedAs(record.outcome()),
                AGREED,
                told,
                order.now(),
                occasion(closed.notBefore(registered.at())));
    }

    /** What is only said to be over ended as nothing in particular: no settlement is claimed for it. */
    private static Stage endedAs(LedgerOutcome outcome) {
        return switch (outcome) {
            case MEDIATED -> Stage.SETTLED;
            case TO_COURT -> Stage.DIVERTED;
            case WITHDRAWN -> Stage.WITHDRAWN;
            case DECLINED -> Stage.DECLINED;
            case CONCLUDED, NOT_MEDIATED -> Stage.CLOSED;
        };
    }

    private Occasion occasion(Moment at) {
        return new Occasion(order.officer(), at, offices, Salts::fresh, order.legal())
                .by(new CameBy(CameBy.Way.IMPORT, null));
    }

    private String county() {
        return order.officer().office().county();
    }
}
