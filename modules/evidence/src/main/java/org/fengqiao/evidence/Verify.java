package org.fengqiao.evidence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The verifier as a program of its own, for whoever wants to believe neither the system nor its makers. */
public final class Verify {
    private static final String USAGE =
            """
            用法 / usage:
              java -jar fengqiao-evidence.jar LOG.jsonl [SEALS-FOLDER]
              java -cp fengqiao-evidence.jar:postgresql.jar org.fengqiao.evidence.Verify \\
                   jdbc:postgresql://HOST/DATABASE USER [SEALS-FOLDER]
              (数据库口令取自环境变量 / the database password is taken from FENGQIAO_DB_PASSWORD or PGPASSWORD)
            退出码 / exit code: 0 完好 valid, 1 发现问题 faults found, 2 无法核验 unusable input""";

    private final PrintStream out;
    private final List<Fault> sealFaults = new ArrayList<>();
    private SealedHeads sealed = new SealedHeads();
    private String key;

    private Verify(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        var utf8 = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var failures = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, utf8, failures));
    }

    static int run(String[] arguments, PrintStream out, PrintStream failures) {
        if (arguments.length < 1 || arguments.length > 3) {
            failures.println(USAGE);
            return 2;
        }
        try {
            return new Verify(out).run(List.of(arguments)) ? 0 : 1;
        } catch (IOException | SQLException | IllegalArgumentException e) {
            failures.println("无法核验 / cannot verify: " + reason(e));
            return 2;
        }
    }

    private static String reason(Exception e) {
        return e instanceof NoSuchFileException ? "no such file: " + e.getMessage() : e.getMessage();
    }

    private boolean run(List<String> arguments) throws IOException, SQLException {
        var inDatabase = arguments.get(0).startsWith("jdbc:");
        var rest = arguments.subList(1, arguments.size());
        var folder = rest.stream().skip(inDatabase ? 1 : 0).findFirst();
        if (folder.isPresent()) {
            readSeals(Path.of(folder.get()));
        }
        var outcome = inDatabase
                ? table(arguments.get(0), rest.isEmpty() ? null : rest.get(0))
                : file(Path.of(arguments.get(0)));
        sum(outcome);
        return outcome.valid() && sealFaults.isEmpty();
    }

    private void readSeals(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("no such folder: " + folder);
        }
        var book = new SealBook(folder);
        sealed = book.check(fault -> {
            sealFaults.add(fault);
            print(fault);
        });
        key = book.publicKey();
        if (sealed.numbers().isEmpty() && sealFaults.isEmpty()) {
            throw new IOException("no seal in " + folder);
        }
        if (sealFaults.isEmpty()) {
            out.println("最后一次封存 / last seal: " + describe(book.last().orElseThrow()));
        }
        out.println("公钥 / public key: " + key);
    }

    private static String describe(Seal seal) {
        return seal.number() + ", " + seal.at() + ", digest " + seal.digest();
    }

    private Verdict file(Path path) throws IOException {
        var log = new LogFile(path);
        if (log.onlyCase() != null) {
            out.println("只含一件 / one case only: " + log.onlyCase());
        }
        return log.verify(sealed, key, this::print);
    }

    private Verdict table(String url, String user) throws SQLException {
        try (var connection = DriverManager.getConnection(url, login(user))) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            var verifier = new Verifier(sealed, this::print);
            return new LogTable(connection).verify(null, verifier);
        }
    }

    private static Properties login(String user) {
        var login = new Properties();
        if (user != null) {
            login.setProperty("user", user);
        }
        var password = System.getenv().getOrDefault("FENGQIAO_DB_PASSWORD", System.getenv("PGPASSWORD"));
        if (password != null) {
            login.setProperty("password", password);
        }
        return login;
    }

    private void print(Fault fault) {
        out.println(fault.words());
    }

    private void sum(Verdict outcome) {
        var faults = outcome.faults() + sealFaults.size();
        out.println("事件 / events: " + outcome.checked() + ", 案件 / cases: " + outcome.cases()
                + ", 未提供文字 / words withheld: " + outcome.withheld() + ", 问题 / faults: " + faults);
        if (sealed.numbers().isEmpty()) {
            out.println("未提供封存记录，末尾截断可能查不出 / no seals given: a cut at the end may stay unseen");
        }
        out.println(faults == 0 ? "完好 / valid" : "有问题 / NOT valid");
    }
}
