package org.fengqiao.launcher;

import java.util.Optional;

/** The operator's own PostgreSQL; without an owner the schema must have been migrated before. */
record GivenDatabase(String url, Login application, Login report, Optional<Login> owner) {

    static Optional<GivenDatabase> from(Environment environment) {
        var url = environment.text("FENGQIAO_DB_URL");
        var application = environment.login("FENGQIAO_DB_USER");
        var report = environment.login("FENGQIAO_DB_REPORT_USER");
        var owner = environment.login("FENGQIAO_DB_OWNER_USER");
        if (url.isEmpty()) {
            return application.isPresent() || report.isPresent() || owner.isPresent()
                    ? environment.wrong(
                            "FENGQIAO_DB_URL is missing (jdbc:postgresql://host:port/name)", Optional.empty())
                    : Optional.empty();
        }
        if (!url.get().matches("jdbc:postgresql://[^/?]+/[^/?]+(\\?.*)?")) {
            environment.wrong("FENGQIAO_DB_URL is not of the form jdbc:postgresql://host:port/name", null);
        }
        if (application.isEmpty() || report.isEmpty()) {
            return environment.wrong(
                    "FENGQIAO_DB_URL needs FENGQIAO_DB_USER, FENGQIAO_DB_PASSWORD, FENGQIAO_DB_REPORT_USER and"
                            + " FENGQIAO_DB_REPORT_PASSWORD",
                    Optional.empty());
        }
        return Optional.of(new GivenDatabase(url.get(), application.get(), report.get(), owner));
    }
}
