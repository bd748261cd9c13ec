package org.fengqiao.launcher.container;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import java.util.Collection;

/** Asks the container which timers all beans of the house have; only a bean may ask. */
@Stateless
public class Timers {
    @Resource
    TimerService service;

    public Collection<Timer> all() {
        return service.getAllTimers();
    }
}
