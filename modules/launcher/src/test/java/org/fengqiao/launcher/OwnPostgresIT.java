package org.fengqiao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPostgresIT {
    @TempDir
    Path folder;

    @Test
    void keeps_what_was_acknowledged_when_the_server_is_killed() throws SQLException, IOException {
        try (var postgres = new OwnPostgres(Home.at(folder)).start()) {
            Sql.run(postgres, "create table kept (n int)");
            Sql.run(postgres, "insert into kept values (7)");
            kill(postgres);
        }
        try (var postgres = new OwnPostgres(Home.at(folder)).start()) {
            assertThat(Sql.ask(postgres, "select n from kept")).isEqualTo("7");
        }
    }

    @Test
    void a_server_left_behind_is_shut_down_before_a_new_one_starts() throws SQLException {
        var left = new OwnPostgres(Home.at(folder)).start();
        var leftPort = left.runningPort();
        try (var postgres = new OwnPostgres(Home.at(folder)).start()) {
            assertThat(postgres.runningPort()).isNotEqualTo(leftPort);
            assertThat(Sql.ask(postgres, "select count(*) from pg_stat_activity where backend_type = 'client backend'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void writes_durably_for_this_machine_alone_and_asks_for_a_password() throws SQLException, IOException {
        try (var postgres = new OwnPostgres(Home.at(folder)).start()) {
            assertThat(Sql.ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(Sql.ask(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(Sql.ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Sql.ask(postgres, "select datcollate from pg_database where datname = 'postgres'"))
                    .isEqualTo("C.UTF-8");
            assertThat(Sql.ask(postgres, "select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'"))
                    .isEqualTo("0");
        }
        var secret = Files.getPosixFilePermissions(folder.resolve("secrets/postgres"));
        assertThat(PosixFilePermissions.toString(secret)).isEqualTo("rw-------");
    }

    private static void kill(OwnPostgres postgres) {
        var postmaster = PostmasterFile.of(postgres.data()).orElseThrow();
        ProcessHandle.of(postmaster.pid()).orElseThrow().destroyForcibly();
        while (postmaster.isAlive()) {
            Thread.onSpinWait();
        }
    }
}
