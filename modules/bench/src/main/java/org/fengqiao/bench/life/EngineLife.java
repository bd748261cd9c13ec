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
        act(number, ToldLife.VILLAGE, Map.of("villageReason", ToldLife.NOT_AGREED));
        act(number, ToldLife.TOWN, Map.of());
        act(number, ToldLife.TOWN, Map.of("townDecision", "ESCALATE", "townReason", ToldLife.BEYOND_THE_TOWN));
        act(
                number,
                ToldLife.COUNTY,
                Map.of("countyDecision", "SEND_DOWN", "countyReason", ToldLife.BELOW, "sentTo", ToldLife.TOWN));
        act(number, ToldLife.TOWN, Map.of("outcome", "AGREED", "form", "WRITTEN", "agreement", ToldLife.AGREEMENT));
        act(number, ToldLife.TOWN, Map.of("answer", ToldLife.REPLY));
        act(number, ToldLife.TOWN, Map.of("method", "IN_PERSON"));
        act(number, "citizen", Map.of("rating", "SATISFIED"));
        act(number, ToldLife.TOWN, Map.of());
    }

    private void appeal(String number) {
        engine.getRuntimeService().startProcessInstanceByKey("appealLife", number, told(number, Story.APPEAL));
        act(number, ToldLife.COUNTY, Map.of("sentTo", ToldLife.DEPARTMENT, "countyReason", ToldLife.COMPETENT));
        act(number, ToldLife.DEPARTMENT, Map.of());
        act(number, ToldLife.DEPARTMENT, Map.of("answer", ToldLife.DECISION));
        act(number, ToldLife.DEPARTMENT, Map.of("method", "IN_PERSON"));
        act(number, "citizen", Map.of("rating", "SATISFIED"));
        act(number, ToldLife.DEPARTMENT, Map.of());
    }

    private static Map<String, Object> told(String number, Story story) {
        var told = new HashMap<String, Object>();
        told.put("number", number);
        told.put("channel", ToldLife.CHANNEL);
        told.put("purpose", story.purpose());
        told.put("category", story.category());
        told.put("region", ToldLife.VILLAGE);
        told.put("place", ToldLife.PLACE);
        told.put("summary", story.summary());
        told.put("text", story.text());
        told.put("headcount", ToldLife.HEADCOUNT);
        told.put("petitioner", ToldLife.NAME);
        told.put("phone", ToldLife.PHONE);
        told.put("address", ToldLife.ADDRESS);
        told.put("village", ToldLife.VILLAGE);
        told.put("town", ToldLife.TOWN);
        told.put("county", ToldLife.COUNTY);
        told.put("department", ToldLife.DEPARTMENT);
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
            tasks.claim(task.getId(), Long.toString(ToldLife.person(office)));
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
