package org.fengqiao.bench.life;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.fengqiao.bench.server.Counting;

/**
 * The raw limit: the same rows and the same hashes written by hand in JDBC, one statement for each round trip, the
 * file locked while it changes, one transaction an act. Nothing is checked that a desk would check.
 */
public final class PlainLife implements CaseLife {
    private static final int BLOCK = 50;

    /** What happens inside one transaction. */
    @FunctionalInterface
    private interface Work<T> {
        T in(Statements db) throws SQLException;
    }

    /** What an act does to an open file. */
    @FunctionalInterface
    private interface Doing {
        void to(PlainFile file) throws SQLException;
    }

    private final Counting counting;
    private final DataSource source;
    private final PlainClocks ofDispute = PlainClocks.ofDispute();
    private final PlainClocks ofAppeal = PlainClocks.ofAppeal();
    private long next;
    private long last;

    public PlainLife(DataSource pool) {
        counting = Counting.on(pool);
        source = counting.source();
    }

    @Override
    public String name() {
        return "plain JDBC";
    }

    @Override
    public String live(Story story) {
        return story == Story.DISPUTE ? dispute() : appeal();
    }

    private String dispute() {
        var time = new Hours();
        var clocks = ofDispute;
        var code = PlainRegistration.newCode();
        var number = registered(Story.DISPUTE, clocks, code, time);
        act(number, ToldLife.VILLAGE, time, file -> file.passOn("ESCALATE", ToldLife.TOWN, ToldLife.NOT_AGREED, null));
        act(number, ToldLife.TOWN, time, file -> file.accept(clocks.at("ACCEPT")));
        act(
                number,
                ToldLife.TOWN,
                time,
                file -> file.passOn("ESCALATE", ToldLife.COUNTY, ToldLife.BEYOND_THE_TOWN, null));
        act(
                number,
                ToldLife.COUNTY,
                time,
                file -> file.passOn("SEND_DOWN", ToldLife.TOWN, ToldLife.BELOW, clocks.at("SEND_DOWN")));
        act(number, ToldLife.TOWN, time, file -> file.settle(clocks.at("SETTLE")));
        act(number, ToldLife.TOWN, time, file -> file.answer(ToldLife.REPLY));
        act(number, ToldLife.TOWN, time, file -> file.deliver(clocks.at("DELIVER")));
        rate(code, time);
        act(number, ToldLife.TOWN, time, PlainFile::close);
        return number;
    }

    private String appeal() {
        var time = new Hours();
        var clocks = ofAppeal;
        var code = PlainRegistration.newCode();
        var number = registered(Story.APPEAL, clocks, code, time);
        act(
                number,
                ToldLife.COUNTY,
                time,
                file -> file.forward(ToldLife.DEPARTMENT, ToldLife.COMPETENT, clocks.at("ROUTE")));
        act(number, ToldLife.DEPARTMENT, time, file -> file.accept(clocks.at("ACCEPT")));
        act(number, ToldLife.DEPARTMENT, time, PlainFile::decide);
        act(number, ToldLife.DEPARTMENT, time, file -> file.deliver(clocks.at("DELIVER")));
        rate(code, time);
        act(number, ToldLife.DEPARTMENT, time, PlainFile::close);
        return number;
    }

    private String registered(Story story, PlainClocks clocks, String code, Hours time) {
        return inTransaction(db -> PlainRegistration.write(
                db, story, clocks, nextId(db), code, time.later().now().at()));
    }

    private void rate(String code, Hours time) {
        inTransaction(db -> {
            PlainFile.openByCode(db, code, time.later().now().at()).rate();
            return code;
        });
    }

    private void act(String number, String office, Hours time, Doing doing) {
        inTransaction(db -> {
            doing.to(PlainFile.open(db, number, office, time.later().now().at()));
            return number;
        });
    }

    private synchronized long nextId(Statements db) throws SQLException {
        if (next >= last) {
            last = db.one("select nextval('casefile_seq')", row -> row.getLong(1));
            next = last - BLOCK;
        }
        return ++next;
    }

    private <T> T inTransaction(Work<T> work) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var result = work.in(new Statements(connection));
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Counting counting() {
        return counting;
    }

    @Override
    public void close() {
        counting.close();
    }
}
