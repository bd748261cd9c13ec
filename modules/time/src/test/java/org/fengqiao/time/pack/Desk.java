package org.fengqiao.time.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fengqiao.time.World.TIME;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.fengqiao.time.reading.ConfigFile;
import org.fengqiao.time.reading.ConfigFiles;
import org.fengqiao.time.reading.Unreadable;

/** Where an operator tries out packs: the packed national one, and texts of their own. */
final class Desk {
    private Desk() {}

    static Packs reads(String... texts) {
        var files = new ArrayList<>(ConfigFiles.in("statutes", Optional.empty()).stream()
                .filter(file -> file.name().endsWith("national.yaml"))
                .toList());
        for (var text : List.of(texts)) {
            files.add(new ConfigFile("local" + files.size() + ".yaml", text));
        }
        return Packs.read(files, TIME.calendars());
    }

    static ListAssert<String> refuses(String... texts) {
        var refused = catchThrowableOfType(Unreadable.class, () -> reads(texts));
        assertThat(refused).as("it was accepted").isNotNull();
        return assertThat(refused.faults());
    }

    /** A local pack with one rule, given by lines. */
    static String local(String rule) {
        return """
                pack: strict
                name: 从严
                version: "1"
                scope: local
                counties: ["990101"]
                effective: {from: 2024-01-01}
                takes: new-clocks
                sources:
                  - code: DF
                    title: 从严规则
                    issued: 示例
                    articles:
                      1: 从严。
                  - code: XF
                    title: 信访工作条例
                    issued: 示例
                    articles:
                      34: 办理。
                      36-2: 听证。
                      43: 登记。
                      44(3): 告知。
                      45(1): 逾期。
                rules:
                """
                + rule.indent(2);
    }

    /** The handling of a matter, made stricter by half a month. */
    static String handling() {
        return local(
                """
                - code: CLK-HANDLE
                  name: 办理
                  articles: [DF:1]
                  owner: competent-office
                  starts: accepted
                  period: 45 calendar-days
                  roll: next-working-day
                  stops: [decision-delivered, settled]
                  lapses: [withdrawn]
                  extension: {longest: 20, times: 1, approver: superior-office, told: [petitioner], article: "XF:34"}
                  breach: [XF:45(1)]
                  vectors:
                    - {start: 2026-03-10, due: 2026-04-24}
                """);
    }

    /** The window for asking for a review, made longer by a month. */
    static String window() {
        return local(
                """
                - code: CLK-REVIEW-WINDOW
                  name: 请求复查
                  articles: [DF:1]
                  owner: petitioner
                  starts: reply-served
                  period: 60 calendar-days
                  roll: next-working-day
                  stops: [review-requested]
                  posting: true
                  vectors:
                    - {start: 2026-03-10, due: 2026-05-09}
                """);
    }
}
