package org.fengqiao.launcher;

import org.junit.jupiter.api.Test;

class SmokeIT {
    private final Smoke smoke = new Smoke(RunningSystem.get().url());

    @Test
    void asks_for_a_login() {
        smoke.asksForALogin();
    }

    @Test
    void is_healthy() {
        smoke.isHealthy();
    }

    @Test
    void brings_what_the_page_names() {
        smoke.bringsWhatThePageNames();
    }

    @Test
    void refuses_strangers_at_the_interface() {
        smoke.refusesStrangersAtTheInterface();
    }

    @Test
    void answers_from_the_database() {
        smoke.answersFromTheDatabase();
    }
}
