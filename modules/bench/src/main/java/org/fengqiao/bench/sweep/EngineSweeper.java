package org.fengqiao.bench.sweep;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.fengqiao.bench.server.Counting;
import org.fengqiao.bench.server.Server;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.job.service.impl.asyncexecutor.AsyncJobExecutorConfiguration;

/**
 * The engine's way: a process instance with a boundary timer for every open clock, and the engine's own executor, which
 * takes due timers in its default portions. Its waits between two portions are shortened in its favour.
 */
final class EngineSweeper implements WayToSweep {
    private static final int THREADS = 4;
    private static final Duration WAIT = Duration.ofMillis(200);
    private static final int POLL_MILLIS = 50;

    private final Server server;
    private final String database;
    private final int stride;
    private final Counting counting;
    private final ProcessEngine engine;

    EngineSweeper(Server server, String database, DataSource pool, int open, int due) {
        this.server = server;
        this.database = database;
        this.stride = open / due;
        counting = Counting.on(pool);
        engine = configured(counting.source()).buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("org/fengqiao/bench/sweep/clock.bpmn20.xml")
                .deploy();
        var first = engine.getRuntimeService().startProcessInstanceByKey("openClock", Map.of("office", "990101100"));
        new InstanceCopies(server, database).copy(first.getId(), open);
        number("update act_ru_timer_job set duedate_ = now() + interval '30 days'");
    }

    private static StandaloneProcessEngineConfiguration configured(DataSource source) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setAsyncExecutorActivate(false);
        configuration.setAsyncExecutorCorePoolSize(THREADS);
        configuration.setAsyncExecutorMaxPoolSize(THREADS);
        var executor = new AsyncJobExecutorConfiguration();
        executor.setDefaultTimerJobAcquireWaitTime(WAIT);
        executor.setDefaultAsyncJobAcquireWaitTime(WAIT);
        executor.setDefaultQueueSizeFullWaitTime(WAIT);
        configuration.setAsyncExecutorConfiguration(executor);
        return configuration;
    }

    @Override
    public String name() {
        return "Flowable";
    }

    @Override
    public void arm(int round) {
        number(
                """
                update act_ru_timer_job set duedate_ = now() - interval '1 hour'
                 where position('-' in id_) > 0 and split_part(id_, '-', 2)::int %% %d = %d"""
                        .formatted(stride, round % stride));
        number("vacuum analyze act_ru_timer_job");
    }

    @Override
    public int sweep() {
        long before = fired();
        var executor = engine.getProcessEngineConfiguration().getAsyncExecutor();
        executor.start();
        while (waiting() > 0) {
            pause();
        }
        long after = fired();
        executor.shutdown();
        return (int) (after - before);
    }

    private long waiting() {
        return number("select (select count(*) from act_ru_timer_job where duedate_ <= now())"
                + " + (select count(*) from act_ru_job)");
    }

    private long fired() {
        return number("select count(*) from act_hi_varinst where name_ = 'reminded'");
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The first number of the result, or how many rows changed. */
    private long number(String sql) {
        try (var connection = server.connect(database);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return statement.getUpdateCount();
            }
            var found = statement.getResultSet();
            found.next();
            return found.getLong(1);
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
        engine.close();
        counting.close();
    }
}
