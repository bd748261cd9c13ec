package org.fengqiao.bench.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** All who work at the same time, and their diary. Every fifth is a program. */
public final class Crowd {
    private static final int EVERY_FIFTH = 5;
    private static final double SECONDS_TO_ENTER = 1.5;

    private final Diary diary = new Diary();
    private final List<Thread> people = new ArrayList<>();

    /** Lets them come one after the other; they work until so many seconds after the last one came. */
    Crowd(URI house, List<DemoLogin> accounts, LoadPlan plan) {
        long comes = (long) (TimeUnit.SECONDS.toNanos(1) * SECONDS_TO_ENTER);
        long begin = System.nanoTime();
        long end = begin + plan.sessions() * comes + (long) (plan.minutes() * TimeUnit.MINUTES.toNanos(1));
        for (int no = 0; no < plan.sessions(); no++) {
            var pace = new Pace(no, plan.thinkFrom(), plan.thinkTo(), end);
            var visitor = visitor(house, accounts.get(no % accounts.size()), no, pace);
            long mine = begin + no * comes;
            people.add(new Thread(
                    () -> {
                        until(mine);
                        visitor.visit();
                    },
                    "visitor " + no));
        }
        people.forEach(Thread::start);
    }

    /** So many visitors with the demo's accounts at a running system; what went wrong, in words. */
    public static List<String> faultsOf(URI house, int sessions, double seconds) {
        var plan = new LoadPlan(seconds / 60, sessions, 0.1, 0.3, false, false, house);
        var crowd = new Crowd(house, DemoLogin.ofDemo(), plan);
        crowd.goHome();
        if (crowd.diary.count(entry -> true) == 0 && crowd.diary.faults().isEmpty()) {
            return List.of("nobody came");
        }
        return crowd.diary.faults().stream()
                .map(fault -> fault.kind().words() + ": " + fault.words())
                .toList();
    }

    private Busybody visitor(URI house, DemoLogin account, int no, Pace pace) {
        return no % EVERY_FIFTH == EVERY_FIFTH - 1
                ? new Program(house, account.login(), DemoLogin.PASSWORD, account.registers(), diary, pace)
                : new Clerk(house, account.login(), DemoLogin.PASSWORD, diary, pace);
    }

    private static void until(long moment) {
        while (System.nanoTime() < moment) {
            LockSupport.parkNanos(moment - System.nanoTime());
        }
    }

    boolean isWorking() {
        return people.stream().anyMatch(Thread::isAlive);
    }

    /** Waits for the end. */
    void goHome() {
        for (var person : people) {
            try {
                person.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    Diary diary() {
        return diary;
    }
}
