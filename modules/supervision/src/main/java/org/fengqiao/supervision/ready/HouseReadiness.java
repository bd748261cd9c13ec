package org.fengqiao.supervision.ready;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.fengqiao.casework.HouseSettings;
import org.fengqiao.supervision.ClockWatch;

/** What stands at /health/ready, each part of the house by its name. */
@ApplicationScoped
public class HouseReadiness {
    @Resource(lookup = "jdbc/fengqiao")
    DataSource database;

    @Produces
    @Readiness
    HealthCheck database() {
        return check(HouseState::database);
    }

    @Produces
    @Readiness
    HealthCheck disk() {
        return check(HouseState::disk);
    }

    @Produces
    @Readiness
    HealthCheck seals() {
        return check(HouseState::seals);
    }

    @Produces
    @Readiness
    HealthCheck watch() {
        return check(HouseState::watch);
    }

    @Produces
    @Readiness
    HealthCheck queue() {
        return check(HouseState::queue);
    }

    private HealthCheck check(Function<HouseState, PartOfHouse> look) {
        var standing = new HouseState(database, HouseSettings.home(), ClockWatch.betweenSeals());
        return () -> answer(look.apply(standing));
    }

    private static HealthCheckResponse answer(PartOfHouse part) {
        var answer = HealthCheckResponse.named(part.name()).status(part.serves());
        part.told().forEach(answer::withData);
        return answer.build();
    }
}
