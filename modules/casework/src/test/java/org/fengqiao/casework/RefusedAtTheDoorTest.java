package org.fengqiao.casework;

import static org.fengqiao.casework.Desks.refused;
import static org.fengqiao.casework.Workplace.VILLAGE;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
    void a_name_has_nothing_in_it_that_cannot_be_read() {
        var file = desks.registered(VILLAGE, "祠堂修缮");
        var desk = desks.attachmentDesk(desks.clerk(VILLAGE));
        refused(Why.FIELDS, "", () -> desk.attach(file.number(), "证\0据.txt", new byte[] {'x'}));
    }

    @Test
    void a_paper_is_what_its_name_says() {
        var file = desks.registered(VILLAGE, "祠堂修缮");
        var desk = desks.attachmentDesk(desks.clerk(VILLAGE));
        refused(
                Why.FILE_CONTENT,
                "文件内容与扩展名不符",
                () -> desk.attach(file.number(), "证据.pdf", "hello".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void a_paper_in_which_the_scanner_found_something_is_not_kept() {
        refused(Why.FILE_HARMFUL, "没有通过安全检查", () -> attach("grep -qv harmful"));
    }

    @Test
    void a_paper_at_which_the_scanner_could_not_look_is_not_kept() {
        refused(Why.FILE_UNCHECKED, "暂时不能进行", () -> attach("/no/such/scanner"));
        refused(Why.FILE_UNCHECKED, "暂时不能进行", () -> attach("grep --no-such-option"));
    }

    private long attach(String scanner) {
        var file = desks.registered(VILLAGE, "祠堂修缮");
        var desk = desks.attachmentDesk(desks.clerk(VILLAGE));
        desk.scanner = new PaperScanner(Optional.of(scanner));
        return desk.attach(file.number(), "证据.txt", "harmful".getBytes(StandardCharsets.US_ASCII));
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
