package org.fengqiao.architecture.broken.casework;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;

/** Breaks: only the clock watch wakes up by itself. */
@Singleton
public class NightWatch {
    @Schedule(hour = "3")
    void wake() {}
}
