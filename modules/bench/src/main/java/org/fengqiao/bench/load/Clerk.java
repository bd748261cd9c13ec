package org.fengqiao.bench.load;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** An officer at the pages: reads lists and cases, searches, and now and then does an act by its form. */
final class Clerk extends Busybody {
    private static final String PILES = "/staff/cases/worklist?queue=";
    private static final List<String> QUEUES = List.of("mine", "office", "area", "area", "due-soon", "handled");
    private static final List<String> TABS = List.of("matter", "parts", "papers", "links");
    private static final List<String> WORDS = List.of("噪声", "邻里", "工资", "土地", "物业", "排水");

    private final URI house;
    private final String login;
    private final String password;
    private PlainBrowser client;
    private boolean in;
    private List<String> known = List.of();

    Clerk(URI house, String login, String password, Diary diary, Pace pace) {
        super(diary, pace);
        this.house = house;
        this.login = login;
        this.password = password;
        this.client = new PlainBrowser(house);
    }

    /** Through the log-in page; whoever was refused tries again instead of the next thing. */
    @Override
    void enter() {
        client = new PlainBrowser(house);
        in = false;
        timed(Kind.LOG_IN, () -> {
            var fields = client.get("/login").expecting(200).form("login");
            fields.put("user", login);
            fields.put("password", password);
            fields.put("enter", "1");
            var first = client.post("/login", fields).expecting(200);
            if (first.address().startsWith("/login")) {
                throw new Failed("the log-in was refused");
            }
            return first;
        });
        in = true;
        list("area");
    }

    /** Of a hundred things: 30 lists, 10 searches, 40 cases, 5 inboxes, 5 dashboards, 9 acts, 1 new log-in. */
    @Override
    void step() {
        int choice = pace().percent();
        if (!in) {
            enter();
        } else if (choice < 30) {
            list(pace().oneOf(QUEUES));
        } else if (choice < 40) {
            see(Kind.SEARCH, PILES + "area&q=" + PlainBrowser.encoded(pace().oneOf(WORDS)));
        } else if (choice < 70) {
            read("");
        } else if (choice < 80) {
            read("&tab=" + pace().oneOf(TABS));
        } else if (choice < 85) {
            see(Kind.INBOX, "/staff/inbox");
        } else if (choice < 90) {
            see(Kind.DASHBOARD, "/staff/figures/dashboard");
        } else if (choice < 99) {
            note();
        } else {
            comeAgain();
        }
    }

    private void list(String queue) {
        var cases = see(Kind.WORKLIST, PILES + queue).cases();
        known = cases.isEmpty() ? known : cases;
    }

    private void read(String tab) {
        if (known.isEmpty()) {
            list("area");
        } else {
            see(Kind.CASE, "/staff/cases/case?n=" + pace().oneOf(known) + tab);
        }
    }

    /** Opens the form of a note, writes for a while, sends it, and sees the case again. */
    private void note() {
        if (known.isEmpty()) {
            list("area");
            return;
        }
        var number = pace().oneOf(known);
        var form = see(Kind.FORM, "/staff/cases/case?n=" + number + "&act=NOTE");
        if (!pace().think()) {
            return;
        }
        timed(Kind.ACT, () -> {
            var fields = form.form("perform");
            fields.put("text", "上门走访,双方愿意再谈一次");
            fields.put("do", "1");
            var after = client.post("/staff/cases/case", fields).expecting(200);
            if (after.text().contains("conflict-title")) {
                overtaken();
            } else if (!after.address().contains("done=NOTE")) {
                throw new Failed("the note was not taken");
            }
            return after;
        });
    }

    private void comeAgain() {
        client.post("/logout", Map.of());
        enter();
    }

    private Page see(Kind kind, String path) {
        return timed(kind, () -> {
            var page = client.get(path).expecting(200);
            if (page.address().startsWith("/login")) {
                in = false;
                throw new Failed("sent back to the log-in page");
            }
            return page;
        });
    }
}
