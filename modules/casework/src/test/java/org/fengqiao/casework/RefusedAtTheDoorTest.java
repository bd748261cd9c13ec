package org.fengqiao.casework;

import static org.fengqiao.casework.Desks.refused;
import static org.fengqiao.casework.Workplace.VILLAGE;

import org.fengqiao.model.Why;
import org.junit.jupiter.api.Test;

/** What is refused before any file is opened: a code that nobody was given, a paper that is none, a request under way. */
class RefusedAtTheDoorTest {
    private final TestDatabase database = TestDatabase.get();
    private final Desks desks = new Desks();

    @Test
    void a_code_that_nobody_was_given_opens_nothing() {
        refused(
                Why.UNKNOWN_CODE,
                "没有找到这个查询码",
                () -> desks.visitorDoes("1234 5678 9012 3456", "RATE", "level", "SATISFIED"));
    }

    @Test
    void a_program_is_no_paper() {
        var file = desks.registered(VILLAGE, "祠堂修缮");
        var desk = desks.attachmentDesk(desks.clerk(VILLAGE));
        refused(Why.FILE_KIND, "pdf", () -> desk.attach(file.number(), "证据.exe", new byte[] {1}));
    }

    @Test
    void a_repetition_that_arrives_while_the_first_is_at_work_waits() {
        refused(
                Why.KEY_BUSY,
                "同一个请求正在处理",
                () -> database.inTransaction(em -> {
                    var desk = new IdempotencyDesk();
                    desk.em = em;
                    desk.time = new OfficialTime();
                    return desk.once("某人", "busy", "POST x", () -> desk.once("某人", "busy", "POST x", () -> null));
                }));
    }
}
