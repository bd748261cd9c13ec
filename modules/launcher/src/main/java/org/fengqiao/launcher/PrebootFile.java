package org.fengqiao.launcher;

import java.nio.file.Path;

/** The server's settings as commands: where it listens, sessions of one node, and two pools, one of which only reads. */
final class PrebootFile {
    private final Settings settings;

    PrebootFile(Settings settings) {
        this.settings = settings;
    }

    /**
     * Without HTTP/2, which browsers only speak over TLS, hence to the proxy in front: in this server one header beyond
     * 4 KB leaves it refusing most later HTTP/2 requests of everybody with 431.
     */
    Path writeTo(Path file) {
        return Home.keep(
                file,
                """
                set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=%s
                set configs.config.server-config.network-config.protocols.protocol.http-listener.http.http2-enabled=false
                set configs.config.server-config.availability-service.web-container-availability.persistence-type=memory
                %s
                %s
                """
                        .formatted(
                                settings.address().getHostAddress(),
                                pool("jdbc/fengqiao", "FENGQIAO_DB_USER", "FENGQIAO_DB_PASSWORD", 40),
                                pool(
                                        "jdbc/fengqiao-report",
                                        "FENGQIAO_DB_REPORT_USER",
                                        "FENGQIAO_DB_REPORT_PASSWORD",
                                        10)));
    }

    /** Values are named, not written: the server takes them from its environment. */
    private static String pool(String resource, String user, String password, int most) {
        var name = resource.substring(resource.indexOf('/') + 1) + "-pool";
        return "create-jdbc-connection-pool --datasourceclassname=org.postgresql.ds.PGSimpleDataSource"
                + " --restype=javax.sql.DataSource --isconnectvalidatereq=true --validationmethod=custom-validation"
                + " --validationclassname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
                + " --validateatmostonceperiod=1 --failconnection=true"
                + " --steadypoolsize=2 --maxpoolsize=" + most + " --maxwait=10000 --idletimeout=300"
                + " --property=url=" + environment("FENGQIAO_DB_URL")
                + ":user=" + environment(user)
                + ":password=" + environment(password)
                + ":reWriteBatchedInserts=true:prepareThreshold=5 " + name
                + "\ncreate-jdbc-resource --connectionpoolid=" + name + " " + resource;
    }

    private static String environment(String name) {
        return "${ENV\\=" + name + "}";
    }
}
