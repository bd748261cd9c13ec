package org.fengqiao.bench.life;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.fengqiao.bench.server.Counting;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The same life as a BPMN process on an embedded Flowable: a user task for every act, found, claimed and completed by
 * the engine's own API in one transaction; the data as variables; a boundary timer for every legal clock; history
 * level audit.
 */
public final class EngineLife implements CaseLife {
    private final Counting counting;
    private final ProcessEngine engine;
    private final AtomicLong numbers = new AtomicLong();

    public EngineLife(DataSource pool) {
        counting = Counting.on(pool);
        engine = configured(counting.source()).buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("org/fengqiao/bench/life/case-life.bpmn20.xml")
                .addClasspathResource("org/fengqiao/bench/life/appeal-life.bpmn20.xml")
                .deploy();
    }

    private static StandaloneProcessEngineConfiguration configured(DataSource source) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setAsyncExecutorActivate(false);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        return configuration;
    }

    @Override
    public String name() {
        return "Flowable";
    }

    @Override
    public String live(Story story) {
        var number = "990101-2026-%06d".formatted(numbers.incrementAndGet());
        switch (story) {
            case DISPUTE -> dispute(number);
            case APPEAL -> appeal(number);
        }
        return number;
    }

    private void dispute(String number) {
        engine.getRuntimeService().startProcessInstanceByKey("caseLife", number, told(number, Story.DISPUTE));
        act(number, Told.VILLAGE, Map.of("villageReason", Told.NOT_AGREED));
        act(number, Told.TOWN, Map.of());
        act(number, Told.TOWN, Map.of("townDecision", "ESCALATE", "townReason", Told.BEYOND_THE_TOWN));
        act(
                number,
                Told.COUNTY,
                Map.of("countyDecision", "SEND_DOWN", "countyReason", Told.BELOW, "sentTo", Told.TOWN));
        act(number, Told.TOWN, Map.of("outcome", "AGREED", "form", "WRITTEN", "agreement", Told.AGREEMENT));
        act(number, Told.TOWN, Map.of("answer", Told.REPLY));
        act(number, Told.TOWN, Map.of("method", "IN_PERSON"));
        act(number, "citizen", Map.of("rating", "SATISFIED"));
        act(number, Told.TOWN, Map.of());
    }

    private void appeal(String number) {
        engine.getRuntimeService().startProcessInstanceByKey("appealLife", number, told(number, Story.APPEAL));
        act(number, Told.COUNTY, Map.of("sentTo", Told.DEPARTMENT, "countyReason", Told.COMPETENT));
        act(number, Told.DEPARTMENT, Map.of());
        act(number, Told.DEPARTMENT, Map.of("answer", Told.DECISION));
        act(number, Told.DEPARTMENT, Map.of("method", "IN_PERSON"));
        act(number, "citizen", Map.of("rating", "SATISFIED"));
        act(number, Told.DEPARTMENT, Map.of());
    }

    private static Map<String, Object> told(String number, Story story) {
        var told = new HashMap<String, Object>();
        told.put("number", number);
        told.put("channel", Told.CHANNEL);
        told.put("purpose", story.purpose());
        told.put("category", story.category());
        told.put("region", Told.VILLAGE);
        told.put("place", Told.PLACE);
        told.put("summary", story.summary());
        told.put("text", story.text());
        told.put("headcount", Told.HEADCOUNT);
        told.put("petitioner", Told.NAME);
        told.put("phone", Told.PHONE);
        told.put("address", Told.ADDRESS);
        told.put("village", Told.VILLAGE);
        told.put("town", Told.TOWN);
        told.put("county", Told.COUNTY);
        told.put("department", Told.DEPARTMENT);
        return told;
    }

    /** The engine keeps the time of every act by itself. */
    private void act(String number, String office, Map<String, Object> given) {
        var tasks = engine.getTaskService();
        engine.getManagementService().executeCommand(context -> {
            var task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(number)
                    .taskCandidateGroup(office)
                    .singleResult();
            tasks.claim(task.getId(), Long.toString(Told.person(office)));
            tasks.complete(task.getId(), given);
            return null;
        });
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
